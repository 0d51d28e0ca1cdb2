// Wires model, view and the event stream of the host.
import * as host from './model.js';
import * as view from './view.js';
import * as widgets from './widgets.js';

const KEPT_TRIGGERS = 50;
const TOPICS = 'openhab/items/*,openhab/things/*,openhab/channels/*,openhab/links/*,openhab/inbox/*';
const place = id => document.getElementById(id);

const actions = {
  link: channel => attempt(() => host.linkNewItem(channel)),
  command: (item, value) => attempt(() => host.command(item, value)),
  approve: uid => attempt(() => host.approve(uid)),
  scan: binding => attempt(() => host.scan(binding))
};

async function attempt(action) {
  try {
    await action();
    say('');
    refreshSoon();
  } catch (failure) {
    say(failure.message);
  }
}

function say(text) {
  place('message').textContent = text;
  place('message').hidden = !text;
}

function render() {
  const { things, inbox, scans } = host.model;
  const cards = [...document.querySelectorAll('details.thing')];
  const seen = new Set(cards.map(card => card.dataset.uid));
  const open = new Set(cards.filter(card => card.open).map(card => card.dataset.uid));
  place('things').replaceChildren(...(things.length
    ? things.map(thing => view.thing(thing, actions, open.has(thing.UID) || !seen.has(thing.UID)))
    : [view.element('p', { class: 'soft' }, 'No things yet. Create some by the REST API or approve some in the inbox.')]));
  place('inbox').replaceChildren(...(inbox.length
    ? inbox.map(entry => view.inboxEntry(entry, actions)) : [view.element('li', { class: 'soft' }, 'Nothing new.')]));
  renderPagesSoon();
  place('scans').replaceChildren(...scans.map(binding =>
    view.element('button', { type: 'button', onclick: () => actions.scan(binding) }, `Scan ${binding}`)));
}

/** What Main UI would show on the pages that the bindings bring. */
function renderPages() {
  const focused = keyOf(place('pages').querySelector(':focus'));
  place('pages').replaceChildren(...host.model.pages.flatMap(component => [
    view.element('h2', {}, component.config.label), view.safely(() => widgets.page(component, actions))]));
  if (focused) {
    [...place('pages').querySelectorAll('button, a')].find(node => keyOf(node) === focused)?.focus({ preventScroll: true });
  }
}

/** What a button or a link does, by which its successor is found. */
const keyOf = node => node?.dataset.command ?? node?.href;

let pagesTimer = null;

/** Many states at once are one picture; a button that is just being pressed is not taken away. */
function renderPagesSoon() {
  pagesTimer ??= setTimeout(() => {
    pagesTimer = null;
    if (place('pages').querySelector(':active')) {
      renderPagesSoon();
    } else {
      renderPages();
    }
  }, 500);
}

let timer = null;
let loading = false;

/** Several events at once are one refresh, and nothing is redrawn under the fingers of someone typing. */
function refreshSoon() {
  clearTimeout(timer);
  timer = setTimeout(refresh, 250);
}

async function refresh() {
  const focused = document.activeElement;
  if (loading || focused instanceof HTMLInputElement && focused.value) {
    refreshSoon();
    return;
  }
  loading = true;
  try {
    await host.load();
    render();
  } catch (failure) {
    say(failure.message);
  } finally {
    loading = false;
  }
}

function showItem(name) {
  for (const node of document.querySelectorAll('[data-item]')) {
    if (node.dataset.item === name) {
      view.showState(node, host.model.items.get(name));
      node.classList.remove('fresh');
      void node.offsetWidth; // restarts the animation
      node.classList.add('fresh');
    }
  }
}

function receive(message) {
  const change = host.apply(JSON.parse(message.data));
  if (!change) {
    return;
  }
  if (change.kind === 'state') {
    showItem(change.item);
    renderPagesSoon();
  } else if (change.kind === 'trigger') {
    place('events').prepend(view.trigger(change));
    while (place('events').childElementCount > KEPT_TRIGGERS) {
      place('events').lastElementChild.remove();
    }
  } else {
    refreshSoon();
  }
}

function listen() {
  const stream = new EventSource(`/rest/events?topics=${encodeURIComponent(TOPICS)}`);
  stream.addEventListener('message', receive);
  stream.addEventListener('open', () => {
    place('connection').textContent = 'Live';
    refreshSoon(); // what was missed while away
  });
  stream.addEventListener('error', () => {
    place('connection').textContent = 'Connection lost, trying again …';
    if (stream.readyState === EventSource.CLOSED) {
      setTimeout(listen, 3000);
    }
  });
}

refresh();
listen();
