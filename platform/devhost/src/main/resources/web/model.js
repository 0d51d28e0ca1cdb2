// What the page knows, and the REST API it knows it from.

/** Things with their channels, items by name, inbox entries, Main UI's pages and widgets: as the REST API gives them. */
export const model = { things: [], items: new Map(), inbox: [], scans: [], pages: [], widgets: new Map() };

/** Requests JSON or text; throws an Error whose message can be shown. */
async function request(path, options = {}) {
  const response = await fetch(path, { headers: { Accept: 'application/json, text/plain' }, ...options });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(reason(text) || `${options.method || 'GET'} ${path}: ${response.status}`);
  }
  return text;
}

function reason(text) {
  try {
    return JSON.parse(text).error.message;
  } catch (notOurs) {
    return null;
  }
}

const send = (method, path, body, type) =>
  request(path, { method, body, headers: type ? { 'Content-Type': type } : {} });

const json = async path => JSON.parse(await request(path));
const part = encodeURIComponent;

export async function load() {
  const [things, items, inbox, scans, pages, widgets] = await Promise.all(
    [json('/rest/things'), json('/rest/items'), json('/rest/inbox'), json('/rest/discovery'),
      json('/rest/ui/components/ui:page'), json('/rest/ui/components/ui:widget')]);
  model.things = things.sort((a, b) => a.UID.localeCompare(b.UID));
  model.items = new Map(items.map(item => [item.name, item]));
  model.inbox = inbox.filter(entry => entry.flag !== 'IGNORED');
  model.scans = scans;
  model.pages = pages.sort((a, b) => a.uid.localeCompare(b.uid));
  model.widgets = new Map(widgets.map(widget => [widget.uid, widget]));
}

/** An item's name for a channel: the UID with underscores, as openHAB's UI suggests it. */
export function itemName(channel) {
  const name = channel.uid.replace(/[^A-Za-z0-9]/g, '_');
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

export async function linkNewItem(channel) {
  const name = itemName(channel);
  const item = { name, type: channel.itemType, label: channel.label, tags: channel.defaultTags };
  await send('PUT', `/rest/items/${part(name)}`, JSON.stringify(item), 'application/json');
  await send('PUT', `/rest/links/${part(name)}/${part(channel.uid)}`, '{}', 'application/json');
}

export const command = (item, value) => send('POST', `/rest/items/${part(item)}`, value, 'text/plain');
export const approve = uid => send('POST', `/rest/inbox/${part(uid)}/approve`, '', 'text/plain');
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
