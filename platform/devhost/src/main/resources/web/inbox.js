// What has been found and waits to become a thing, or is not wanted.
import { model, labelOf, typeOf } from './model.js';
import { button, element, Kept } from './dom.js';
import { text } from './texts.js';

const place = id => document.getElementById(id);
const ignored = place('ignored');
const scans = new Kept(place('scans'));
const fresh = new Kept(place('found'));
const unwanted = new Kept(ignored.querySelector('ul'));

export function showInbox(actions) {
  const [old, wanted] = [true, false].map(isIgnored => model.inbox.filter(entry => (entry.flag === 'IGNORED') === isIgnored));
  fresh.show(wanted.map(entry => row(entry, { approve: actions.approve, ignore: actions.ignore })));
  unwanted.show(old.map(entry => row(entry, { offer: actions.offer })));
  scans.show(model.scans.map(binding => ({ key: binding, data: binding,
    make: () => button(text('inbox.scan', binding), () => actions.scan(binding)) })));
  ignored.hidden = !old.length;
  ignored.querySelector('summary').textContent = text('inbox.ignored', old.length);
  place('no-inbox').hidden = wanted.length > 0;
  place('inbox-count').textContent = wanted.length || '';
}

function row(entry, choices) {
  const label = entry.label || entry.thingUID;
  const via = entry.bridgeUID ? ` · ${text('thing.via', labelOf(entry.bridgeUID))}` : '';
  return { key: entry.thingUID, data: [entry, typeOf(entry.thingTypeUID), via], make: () => element('li', {},
    element('div', {}, element('strong', {}, label),
      element('div', { class: 'soft' }, `${typeOf(entry.thingTypeUID)}${via} · ${entry.thingUID}`)),
    element('div', { class: 'buttons' }, ...Object.entries(choices).map(([name, act]) =>
      button(text(`inbox.${name}`), () => act(entry.thingUID), { 'aria-label': `${text(`inbox.${name}`)}: ${label}` })))) };
}
