// Counts down, looks for news of the page, and sends a solved captcha. All but the captcha works without it, too.
(() => {
  "use strict";
  const EVERY = 2000;
  const main = document.querySelector("main");
  const left = document.getElementById("left");
  let until = 0;
  let timer = 0;

  function count(seconds) {
    until = performance.now() + 1000 * seconds;
  }

  function show() {
    const seconds = Math.max(0, Math.round((until - performance.now()) / 1000));
    left.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  }

  async function look() {
    clearTimeout(timer);
    if (!document.hidden) {
      try {
        const answer = await fetch("?watch=1", { cache: "no-store" });
        const news = answer.ok ? await answer.json() : {};
        if (answer.status === 404 || (answer.ok && news.version !== main.dataset.version)) {
          location.replace(location.pathname);
          return;
        }
        if (answer.ok) {
          count(news.left);
        }
      } catch (e) {
        // openHAB starts anew, or the network is away: the next look tells.
      }
    }
    timer = setTimeout(look, EVERY);
  }

  if (left) {
    count(Number(left.dataset.left));
    setInterval(show, 1000);
  }
  if (main.dataset.version) {
    timer = setTimeout(look, EVERY);
    // Whoever comes back to this page wants to see at once how it is now.
    document.addEventListener("visibilitychange", look);
  }

  // hCaptcha calls it by its name.
  window.captchaSolved = () => {
    const form = document.getElementById("captcha");
    form.hidden = true;
    document.getElementById("wait").hidden = false;
    form.submit();
  };
})();
