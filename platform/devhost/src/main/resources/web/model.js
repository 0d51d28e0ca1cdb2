// What the page knows, and what it lets the host do.
import { json, part, send } from './rest.js';

/** Things with their channels, items by name, inbox entries, Main UI's pages and widgets: as the REST API gives them. */
export const model = { things: [], items: new Map(), inbox: [], scans: [], pages: [], widgets: new Map(), types: new Map(),
  recipe: '' };

export async function load() {
  const [things, items, inbox, scans, pages, widgets, types] = await Promise.all(
    [json('/rest/things'), json('/rest/items'), json('/rest/inbox'), json('/rest/discovery'),
      json('/rest/ui/components/ui:page'), json('/rest/ui/components/ui:widget'), json('/rest/thing-types')]);
  const known = new Map(types.map(type => [type.UID, type]));
  await Promise.all([...new Set(things.map(thing => thing.thingTypeUID))].filter(uid => known.has(uid))
    .map(async uid => known.set(uid, model.types.get(uid)?.channelGroups ? model.types.get(uid)
      : await json(`/rest/thing-types/${part(uid)}`))));
  model.types = known;
  model.things = ordered(things);
  model.items = new Map(items.map(item => [item.name, item]));
  model.inbox = inbox.sort((a, b) => a.thingUID.localeCompare(b.thingUID));
  model.scans = scans;
  model.pages = pages.sort((a, b) => a.uid.localeCompare(b.uid));
  model.recipe = JSON.stringify(widgets);
  model.widgets = new Map(widgets.map(widget => [widget.uid, widget]));
}

/** Bridges first, each followed by its things, which have one more in their depth. */
function ordered(things) {
  const present = new Set(things.map(thing => thing.UID));
  const below = (bridge, depth) => things.filter(thing => (present.has(thing.bridgeUID) ? thing.bridgeUID : null) === bridge)
    .sort((a, b) => a.UID.localeCompare(b.UID))
    .flatMap(thing => [{ ...thing, depth }, ...below(thing.UID, depth + 1)]);
  return below(null, 0);
}

export const labelOf = uid => model.things.find(thing => thing.UID === uid)?.label || uid;
export const typeOf = uid => model.types.get(uid)?.label ?? uid;

/** The label of a group of channels, whose id stands before the #. */
export const groupOf = (thing, id) =>
  model.types.get(thing.thingTypeUID)?.channelGroups?.find(group => group.id === id)?.label ?? id;

/** An item's name for a channel: the UID with underscores, as openHAB's UI suggests it. */
export function itemName(channel) {
  const name = channel.uid.replace(/[^A-Za-z0-9]/g, '_');
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

export async function linkNewItem(channel) {
  const name = itemName(channel);
  const item = { name, type: channel.itemType, label: channel.label, tags: channel.defaultTags };
  await send('PUT', `/rest/items/${part(name)}`, JSON.stringify(item), 'application/json');
  await send('PUT', `/rest/links/${part(name)}/${part(channel.uid)}`,
    JSON.stringify({ itemName: name, channelUID: channel.uid }), 'application/json');
}

/** One after the other: each is two requests, and a person has two hundred channels. */
export async function linkAll(channels) {
  for (const channel of channels) {
    await linkNewItem(channel);
  }
}

export const command = (item, value) => send('POST', `/rest/items/${part(item)}`, value, 'text/plain');
export const approve = uid => send('POST', `/rest/inbox/${part(uid)}/approve`, '', 'text/plain');
export const ignore = uid => send('POST', `/rest/inbox/${part(uid)}/ignore`);
export const offer = uid => send('POST', `/rest/inbox/${part(uid)}/unignore`);
export const scan = binding => send('POST', `/rest/discovery/bindings/${part(binding)}/scan`);

/** Sets what an event says; returns 'state', 'trigger', 'structure' or null. */
export function apply(event) {
  const payload = JSON.parse(event.payload);
  const path = event.topic.split('/');
  switch (event.type) {
    case 'ItemStateChangedEvent':
    case 'ItemStateUpdatedEvent': {
      const item = model.items.get(path[2]);
      if (!item || item.state === payload.value) {
        return null;
      }
      item.state = payload.value;
      return { kind: 'state', item: item.name };
    }
    case 'ChannelTriggeredEvent':
      return { kind: 'trigger', channel: payload.channel, event: payload.event };
    case 'ThingStatusInfoChangedEvent':
    case 'ThingAddedEvent':
    case 'ThingRemovedEvent':
    case 'ThingUpdatedEvent':
    case 'ItemAddedEvent':
    case 'ItemRemovedEvent':
    case 'ItemUpdatedEvent':
    case 'ItemChannelLinkAddedEvent':
    case 'ItemChannelLinkRemovedEvent':
    case 'InboxAddedEvent':
    case 'InboxRemovedEvent':
    case 'InboxUpdatedEvent':
      return { kind: 'structure' };
    default:
      return null;
  }
}
