// The channels of a thing, by group, with the states, commands and the past of their items.
import { model, groupOf } from './model.js';
import { display, isImage } from './items.js';
import { canBeDrawn, chart } from './chart.js';
import { button, disclosure, element } from './dom.js';
import { text } from './texts.js';

const PERIODS = ['D', 'W', 'M', 'Y'];
const CHART_HEIGHT = 110;
const FEW = 20;

/** @param open the names of the parts that are open from the beginning; a few channels all are */
export function channels(thing, shown, actions, open) {
  const groups = byGroup(shown);
  const isAllOpen = shown.length <= FEW || groups.size === 1;
  const unlinked = shown.filter(channel => channel.kind !== 'TRIGGER' && !channel.linkedItems.length);
  const node = element('div', { class: 'channels' });
  if (unlinked.length > 1) {
    node.append(element('p', { class: 'buttons' }, button(text('thing.link-all'), () => actions.linkAll(unlinked))));
  }
  groups.forEach((members, id) => {
    const list = () => element('ul', {}, ...members.map(channel => row(channel, actions, open)));
    const title = element('span', {}, element('h4', {}, id ? groupOf(thing, id) : text('channel.others')), ' ',
      element('span', { class: 'count' }, String(members.length)));
    node.append(disclosure(`group ${id}`, title, list, isAllOpen || open.has(`group ${id}`)));
  });
  return node;
}

/** Channels without a group are under the empty name. */
function byGroup(shown) {
  const groups = new Map();
  for (const channel of shown) {
    const group = channel.id.includes('#') ? channel.id.split('#')[0] : '';
    groups.set(group, [...groups.get(group) ?? [], channel]);
  }
  return groups;
}

function row(channel, actions, open) {
  const kind = channel.kind === 'TRIGGER' ? text('channel.trigger') : channel.itemType;
  const name = element('div', { class: 'name' }, channel.label || channel.id,
    element('span', { class: 'soft' }, `${channel.id} · ${kind}`));
  if (channel.kind === 'TRIGGER') {
    return element('li', {}, name, element('div', { class: 'soft' }, text('channel.trigger.see')));
  }
  if (!channel.linkedItems.length) {
    return element('li', {}, name, element('div', { class: 'soft' }, text('channel.unlinked')),
      button(text('channel.link'), () => actions.link(channel), { 'aria-label': `${text('channel.link')}: ${channel.uid}` }));
  }
  return element('li', {}, name, ...channel.linkedItems.flatMap(itemName => itemParts(itemName, actions, open)));
}

function itemParts(itemName, actions, open) {
  const item = model.items.get(itemName);
  const state = element('div', { class: 'state', 'data-item': itemName });
  state.addEventListener('changed', () => showState(state, model.items.get(itemName)));
  showState(state, item);
  const tools = element('div', { class: 'tools' }, element('span', { class: 'soft' }, itemName));
  if (item && !item.stateDescription?.readOnly) {
    tools.append(commands(item, actions));
  }
  if (canBeDrawn(item)) {
    tools.append(disclosure(`chart ${itemName}`, text('item.chart'), () => past(item), open.has(`chart ${itemName}`)));
  }
  return [state, tools];
}

function showState(place, item) {
  const state = item?.state ?? '';
  if (isImage(state)) {
    place.replaceChildren(element('img', { src: state, alt: item.label || item.name }));
  } else {
    place.replaceChildren(display(item));
    place.title = state;
  }
}

/** The past of an item, in a period to be chosen, which goes on as values come. */
function past(item) {
  let period = 'W';
  const drawing = element('div', { 'data-item': item.name });
  const choices = PERIODS.map(each => button(text(`chart.${each}`), () => choose(each)));
  const draw = () => drawing.replaceChildren(chart(item.name, period, CHART_HEIGHT, item.label || item.name, item.type));
  const choose = chosen => {
    period = chosen;
    choices.forEach((choice, at) => choice.setAttribute('aria-pressed', String(PERIODS[at] === period)));
    draw();
  };
  drawing.addEventListener('changed', draw);
  choose(period);
  return element('div', {}, element('div', { class: 'buttons' }, ...choices), drawing);
}

function commands(item, actions) {
  const send = (value, name = value) => actions.command(item.name, value, name);
  const label = text('item.command', item.label || item.name);
  const options = optionsOf(item);
  if (item.type === 'Switch' && !options.length) {
    return element('div', { class: 'buttons', role: 'group', 'aria-label': label },
      button(text('item.on'), () => send('ON', text('item.on'))), button(text('item.off'), () => send('OFF', text('item.off'))));
  }
  const field = options.length
    ? element('select', { 'aria-label': label }, ...options.map(([value, name]) => element('option', { value }, name || value)))
    : element('input', { 'aria-label': label, autocomplete: 'off' });
  return element('form', { onsubmit: event => {
    event.preventDefault();
    send(field.value, field.selectedOptions?.[0].text);
    field.value = options.length ? field.value : '';
  } }, field, element('button', {}, text('item.send')));
}

/** The commands that an item offers; as in openHAB its states, if there are no others. */
function optionsOf({ commandDescription, stateDescription }) {
  const offered = commandDescription?.commandOptions?.map(option => [option.command, option.label]) ?? [];
  return offered.length ? offered : (stateDescription?.options ?? []).map(option => [option.value, option.label]);
}
