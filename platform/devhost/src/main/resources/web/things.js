// The things, each with its status, its channels and its properties; those that a filter leaves.
import { model, labelOf, typeOf } from './model.js';
import { disclosure, element, Kept, linked, openParts } from './dom.js';
import { channels } from './channels.js';
import { text } from './texts.js';

const list = new Kept(document.getElementById('list'));
const filter = document.getElementById('filter');

export function showThings(actions) {
  const wanted = filter.value.trim().toLowerCase();
  const shown = model.things.map(thing => ({ thing, found: found(thing, wanted) })).filter(({ found }) => found);
  list.show(shown.map(({ thing, found }) => ({
    key: thing.UID,
    data: [thing, found, found.map(channel => channel.linkedItems.map(withoutState)), typeOf(thing.thingTypeUID),
      labelOf(thing.bridgeUID)],
    make: before => card(thing, found, actions, openParts(before))
  })));
  document.getElementById('filtered').textContent = wanted
    ? text('things.filtered', shown.length, model.things.length) : '';
}

const withoutState = name => ({ ...model.items.get(name), state: null });

/** The channels of a thing to be shown: all if it is meant itself, those that are meant, or null if there is nothing to show. */
function found(thing, wanted) {
  const means = (...texts) => texts.some(each => each?.toLowerCase().includes(wanted));
  if (means(thing.label, thing.UID, typeOf(thing.thingTypeUID), thing.statusInfo.status, ...Object.values(thing.properties))) {
    return thing.channels;
  }
  const some = thing.channels.filter(channel => means(channel.label, channel.id, ...channel.linkedItems));
  return some.length ? some : null;
}

function status({ status, statusDetail }) {
  const detail = statusDetail && statusDetail !== 'NONE' ? ` · ${statusDetail}` : '';
  return element('span', { class: `pill ${status}` }, status + detail);
}

function card(thing, shown, actions, open) {
  const { description } = thing.statusInfo;
  const via = thing.bridgeUID ? ` · ${text('thing.via', labelOf(thing.bridgeUID))}` : '';
  const node = element('article', { class: `thing depth-${Math.min(thing.depth, 2)}`, 'data-uid': thing.UID },
    element('div', { class: 'title' }, element('h3', {}, thing.label || thing.UID), status(thing.statusInfo)),
    element('p', { class: 'soft' }, `${typeOf(thing.thingTypeUID)}${via} · ${thing.UID}`));
  if (description) {
    node.append(element('p', {}, linked(description)));
  }
  const isSome = shown !== thing.channels;
  if (thing.channels.length) {
    const linkedOnes = thing.channels.filter(channel => channel.linkedItems.length).length;
    node.append(disclosure('channels', isSome ? text('thing.channels.found', shown.length)
      : text('thing.channels', shown.length, linkedOnes),
    () => channels(thing, shown, actions, open), isSome || open.has('channels')));
  }
  const properties = Object.entries(thing.properties);
  if (properties.length) {
    node.append(disclosure('properties', text('thing.properties'), () => element('dl', {}, ...properties.flatMap(
      ([name, value]) => [element('dt', {}, name), element('dd', {}, linked(value))])), open.has('properties')));
  }
  return node;
}
