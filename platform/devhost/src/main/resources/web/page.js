// Wires the model, the parts of the page and the event stream of the host.
import * as host from './model.js';
import { outdateCards, showCards } from './cards.js';
import { showInbox } from './inbox.js';
import { showThings } from './things.js';
import { outdate } from './history.js';
import { listen } from './live.js';
import { element } from './dom.js';
import { language, text, translatePage } from './texts.js';

const KEPT_TRIGGERS = 50;
const SHORTLY = 250;
const MINUTE = 60000;
const LONG_ENOUGH_TO_READ = 8000;
const place = id => document.getElementById(id);

const actions = {
  link: channel => attempt(() => host.linkNewItem(channel)),
  linkAll: channels => attempt(() => host.linkAll(channels)),
  command: (item, value, name) => attempt(() => host.command(item, value),
    text('item.sent', host.model.items.get(item)?.label || item, name)),
  approve: uid => attempt(() => host.approve(uid)),
  ignore: uid => attempt(() => host.ignore(uid)),
  offer: uid => attempt(() => host.offer(uid)),
  scan: binding => attempt(() => host.scan(binding)),
  ask
};

let doneTimer = null;

async function attempt(action, done = '') {
  try {
    await action();
    say('message', '');
    say('done', done);
    clearTimeout(doneTimer);
    doneTimer = setTimeout(() => say('done', ''), LONG_ENOUGH_TO_READ);
    refreshSoon();
  } catch (failure) {
    say('message', failure.message);
  }
}

function say(id, words) {
  place(id).textContent = words;
  place(id).hidden = !words;
}

/** Asks a question and gives whether the answer is yes. The focus is on the no, and returns to where it was. */
function ask(question) {
  const dialog = place('question');
  place('asked').textContent = question;
  place('yes').onclick = () => dialog.close('yes');
  place('no').onclick = () => dialog.close('no');
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise(answer => dialog.addEventListener('close', () => answer(dialog.returnValue === 'yes'), { once: true }));
}

function render() {
  const { things, pages } = host.model;
  showCards(actions);
  showInbox(actions);
  showThings(actions);
  place('no-cards').hidden = pages.length > 0;
  place('no-things').hidden = things.length > 0;
  place('search').hidden = !things.length;
  place('things-count').textContent = things.length || '';
}

/** Calls of a function in a short time are one. */
function soon(wait, act) {
  let timer = null;
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      act();
    }, wait);
  };
}

let loading = false;
let hasFailed = false;
const refreshSoon = soon(SHORTLY, async () => {
  if (loading) {
    refreshSoon();
    return;
  }
  loading = true;
  try {
    await host.load();
    whenIdle(render);
    if (hasFailed) {
      say('message', '');
    }
    hasFailed = false;
  } catch (failure) {
    hasFailed = true;
    if (!document.body.classList.contains('stale')) { // that is said already
      say('message', failure.message);
    }
  } finally {
    loading = false;
  }
});
const showCardsSoon = soon(2 * SHORTLY, () => whenIdle(() => showCards(actions)));

/** Nothing is drawn anew behind a question: what it was asked of has to be there when it is answered. */
function whenIdle(act) {
  const dialog = place('question');
  if (dialog.open) {
    dialog.addEventListener('close', () => setTimeout(act), { once: true });
  } else {
    act();
  }
}

function showItem(name) {
  outdate(name);
  for (const node of document.querySelectorAll(`[data-item="${CSS.escape(name)}"]`)) {
    node.dispatchEvent(new Event('changed'));
    node.classList.remove('fresh');
    void node.offsetWidth; // restarts the animation
    node.classList.add('fresh');
  }
  outdateCards(name);
  showCardsSoon();
}

function receive(event) {
  const change = host.apply(event);
  if (change?.kind === 'state') {
    showItem(change.item);
  } else if (change?.kind === 'trigger') {
    showTrigger(change);
  } else if (change) {
    refreshSoon();
  }
}

function showTrigger({ channel, event }) {
  place('no-triggers').hidden = true;
  place('events').prepend(element('li', {}, element('span', { class: 'soft' }, new Date().toLocaleTimeString(language)),
    element('span', {}, channel), element('strong', {}, event || '')));
  while (place('events').childElementCount > KEPT_TRIGGERS) {
    place('events').lastElementChild.remove();
  }
}

function showLive(isLive) {
  const pill = place('connection');
  if (!isLive && pill.classList.contains('lost')) {
    return;
  }
  pill.className = `pill ${isLive ? 'live' : 'lost'}`;
  pill.textContent = text(isLive ? 'live.live' : 'live.lost');
  document.body.classList.toggle('stale', !isLive);
  say('message', isLive ? '' : text('live.lost.long', new Date().toLocaleTimeString(language)));
  if (isLive) {
    refreshSoon(); // what was missed while away
  }
}

translatePage();
place('connection').textContent = text('live.connecting');
place('filter').addEventListener('input', soon(SHORTLY / 2, () => showThings(actions)));
document.addEventListener('focusout', soon(SHORTLY, () => whenIdle(render))); // what was not drawn anew while somebody was typing
setInterval(() => {
  outdateCards();
  showCardsSoon();
}, MINUTE);
refreshSoon();
listen(receive, showLive);
