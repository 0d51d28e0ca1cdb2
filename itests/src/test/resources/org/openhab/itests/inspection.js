// Looks at the page it runs in; each function lists what is wrong.
const inspect = (() => {
  const ENOUGH = 4.5;

  function color(text) {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
  }

  function luminance(rgb) {
    const [r, g, b] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function background(element) {
    for (let each = element; each; each = each.parentElement) {
      const found = color(getComputedStyle(each).backgroundColor);
      if (found.alpha === 1) {
        return found.rgb;
      }
    }
    return [255, 255, 255];
  }

  /** How much of a text is seen through its own and its ancestors' opacity. */
  function opacity(element) {
    let result = 1;
    for (let each = element; each; each = each.parentElement) {
      result *= Number(getComputedStyle(each).opacity);
    }
    return result;
  }

  function name(element) {
    return element.tagName.toLowerCase() + (element.id ? "#" + element.id : "") + " " + element.textContent.trim().slice(0, 40);
  }

  function all(selector) {
    return [...document.querySelectorAll(selector)];
  }

  function contrast() {
    const found = [];
    for (const element of all("body *")) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
      if (hasText && element.checkVisibility()) {
        const ground = background(element);
        const share = opacity(element);
        const ink = color(getComputedStyle(element).color).rgb.map((value, at) => share * value + (1 - share) * ground[at]);
        const light = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
        const ratio = (light[0] + 0.05) / (light[1] + 0.05);
        if (ratio < ENOUGH) {
          found.push(name(element) + ": " + ratio.toFixed(2));
        }
      }
    }
    return found;
  }

  function overflow() {
    const found = all("body *").filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5).map(name);
    if (document.documentElement.scrollWidth > innerWidth) {
      found.push("the page scrolls sideways: " + document.documentElement.scrollWidth + " of " + innerWidth);
    }
    return found;
  }

  /** @param isForm whether there may be one button at most and no style of its own */
  function structure(isForm) {
    const found = [];
    function expect(holds, what) {
      if (!holds) {
        found.push(what);
      }
    }
    const root = document.documentElement;
    expect(["en", "de", "fr"].includes(root.lang), "no language");
    expect(document.title.trim(), "no title");
    expect(all("h1").length === 1, "not exactly one main heading");
    expect(all("main").length === 1, "no main part");
    expect(!isForm || all("main .button, main button").length <= 1, "more than one button");
    expect(document.querySelector("meta[name=viewport]"), "no viewport");
    const levels = all("h1, h2, h3, h4").map((heading) => Number(heading.tagName[1]));
    expect(levels.every((level, at) => level <= (at === 0 ? 1 : levels[at - 1] + 1)), "headings skip a level");
    for (const element of all("*")) {
      for (const attribute of element.getAttributeNames()) {
        // hCaptcha's own button is not ours.
        expect(!attribute.startsWith("on") && (!isForm || attribute !== "style"), name(element) + " has " + attribute);
      }
    }
    for (const element of all("a, button, summary, select, input:not([type=hidden]), [role=img]")) {
      const label = element.labels && element.labels.length ? element.labels[0].textContent : element.textContent || element.getAttribute("aria-label");
      expect(label && label.trim(), name(element) + " has no name");
    }
    for (const element of all("script, link[rel=stylesheet], link[rel=icon]")) {
      expect(element.src || element.href, "a script inside the page");
    }
    expect(all("style").length === 0, "a style inside the page");
    const ids = all("[id]").map((element) => element.id);
    expect(new Set(ids).size === ids.length, "an id twice");
    return found;
  }

  return { contrast, overflow, structure, isDark: () => luminance(background(document.body)) < 0.2 };
})();
