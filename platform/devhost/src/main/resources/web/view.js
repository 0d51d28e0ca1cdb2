// Makes elements of the model. All text goes through textContent: nothing from outside is ever read as HTML.
import { model } from './model.js';
import { display } from './items.js';
import { chart } from './chart.js';

export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      node.addEventListener(key.substring(2), value);
    } else {
      node.setAttribute(key, value);
    }
  }
  node.append(...children);
  return node;
}

const LINK = /https?:\/\/[^\s"'<>]+|http\(s\):\/\/<YOUROPENHAB>:<YOURPORT>[^\s"'<>]*/g;
const PLACEHOLDER = /^http\(s\):\/\/<YOUROPENHAB>:<YOURPORT>/;

/** A text whose addresses can be clicked; openHAB's placeholder stands for this host. */
export function linked(text) {
  const parts = document.createDocumentFragment();
  let position = 0;
  for (const match of text.matchAll(LINK)) {
    parts.append(text.substring(position, match.index));
    const written = match[0].replace(/[.,;:!?)\]]+$/, '');
    const address = written.replace(PLACEHOLDER, location.origin);
    parts.append(element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address));
    position = match.index + written.length;
  }
  parts.append(text.substring(position));
  return parts;
}

export function status(info) {
  const detail = info.statusDetail && info.statusDetail !== 'NONE' ? ` · ${info.statusDetail}` : '';
  return element('span', { class: `status ${info.status}` }, info.status + detail);
}

/** Fills the place of an item's state. */
export function showState(place, item) {
  const state = item ? item.state : '';
  if (/^data:image\/[a-z+.-]+;base64,/.test(state)) {
    place.replaceChildren(element('img', { src: state, alt: item.label || item.name }));
  } else {
    place.replaceChildren(display(item));
    place.title = state;
  }
}

/** What a part makes, or why it could not. */
export function safely(make) {
  try {
    return make();
  } catch (failure) {
    return element('p', { class: 'soft' }, failure.message);
  }
}

export function thing(thing, actions, open) {
  const info = thing.statusInfo;
  return element('details', { class: 'thing', 'data-uid': thing.UID, ...(open ? { open: '' } : {}) },
    element('summary', {}, element('h3', {}, thing.label || thing.UID), status(info), ' ',
      element('span', { class: 'uid' }, thing.UID)),
    info.description ? element('p', { class: 'detail' }, linked(info.description)) : '',
    thing.channels.length ? channels(thing, actions) : element('p', { class: 'detail soft' }, 'No channels.'));
}

function channels(thing, actions) {
  const body = element('tbody');
  let group = null;
  for (const channel of thing.channels) {
    const parts = channel.id.split('#');
    if (parts.length === 2 && parts[0] !== group) {
      group = parts[0];
      body.append(element('tr', { class: 'group' }, element('td', { colspan: '3' }, group)));
    }
    body.append(row(channel, actions));
  }
  return element('div', { class: 'wide' }, element('table', {},
    element('thead', {}, element('tr', {}, ...['Channel', 'Item', 'State'].map(title =>
      element('th', { scope: 'col' }, title)))), body));
}

function row(channel, actions) {
  const name = element('td', {}, channel.label || channel.id, element('br'),
    element('span', { class: 'soft' }, `${channel.id} · ${channel.itemType || 'trigger'}`));
  if (channel.kind === 'TRIGGER') {
    return element('tr', {}, name, element('td', { class: 'soft' }, 'see Triggers'), element('td'));
  }
  if (!channel.linkedItems.length) {
    const link = element('button', { type: 'button', onclick: () => actions.link(channel) }, 'Create and link item');
    return element('tr', {}, name, element('td', {}, link), element('td', { class: 'state soft' }, 'not linked'));
  }
  const items = element('td');
  const states = element('td', { class: 'state' });
  for (const itemName of channel.linkedItems) {
    const item = model.items.get(itemName);
    items.append(element('div', {}, itemName));
    const place = element('div', { 'data-item': itemName });
    showState(place, item);
    states.append(place);
    if (item && item.type.startsWith('Number')) {
      states.append(past(itemName, item));
    }
    if (!item || !item.stateDescription || !item.stateDescription.readOnly) {
      states.append(commandForm(itemName, item, actions));
    }
  }
  return element('tr', {}, name, items, states);
}

/** The last week of a number, drawn when somebody wants to see it. */
function past(itemName, item) {
  const place = element('details', { class: 'past' }, element('summary', {}, 'Chart'));
  place.addEventListener('toggle', () => place.open && place.childElementCount === 1
    && place.append(chart(itemName, 'W', 90, item.label || itemName)));
  return place;
}

function commandForm(itemName, item, actions) {
  const id = `commands-${itemName}`;
  const input = element('input', { 'aria-label': `Command for ${itemName}`, list: id, autocomplete: 'off' });
  const options = item && item.commandDescription ? item.commandDescription.commandOptions : [];
  const list = element('datalist', { id }, ...options.map(candidate =>
    element('option', { value: candidate.command }, candidate.label || candidate.command)));
  return element('form', { onsubmit: event => {
    event.preventDefault();
    actions.command(itemName, input.value);
    input.value = '';
  } }, input, list, element('button', {}, 'Send'));
}

export function inboxEntry(entry, actions) {
  return element('li', {}, element('span', {}, entry.label || entry.thingUID),
    element('span', { class: 'uid' }, entry.thingUID),
    element('button', { type: 'button', onclick: () => actions.approve(entry.thingUID) }, 'Approve'));
}

export function trigger(event) {
  return element('li', {}, element('span', { class: 'soft' }, new Date().toLocaleTimeString()),
    element('span', {}, event.channel), element('strong', {}, event.event || ''));
}
