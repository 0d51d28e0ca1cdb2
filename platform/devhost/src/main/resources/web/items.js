// States of items as people read them, and their past.
import { model } from './model.js';

const NONE = ['NULL', 'UNDEF'];

/** What Main UI's expressions get of an item: state, number and the text in its pattern. */
export const items = {
  state: name => model.items.get(name)?.state ?? '-',
  number: name => {
    const value = Number.parseFloat(items.state(name));
    return Number.isNaN(value) ? undefined : value;
  },
  display: name => name === undefined ? undefined : display(model.items.get(name))
};

/** The state of an item in the words of its description. */
export function display(item) {
  if (!item || NONE.includes(item.state)) {
    return '–';
  }
  const { options = [], pattern } = item.stateDescription ?? {};
  const option = options.find(candidate => candidate.value === item.state);
  if (option) {
    return option.label || item.state;
  }
  if (item.type === 'DateTime') {
    return new Date(iso(item.state)).toLocaleString([], { dateStyle: 'medium', ...(/t[HkIlMSRTr]/.test(pattern ?? 'tR') ? { timeStyle: 'short' } : {}) });
  }
  const [number, ...unit] = item.state.split(' ');
  if (item.type.startsWith('Number') && pattern && !Number.isNaN(Number(number))) {
    return pattern.replace(/%(?:\.(\d+))?[fds]/, (all, digits) => Number(number).toLocaleString([],
      { minimumFractionDigits: Number(digits ?? 0), maximumFractionDigits: Number(digits ?? 2) }))
      .replace('%unit%', unit.join(' ')).replace('%%', '%').trim();
  }
  return item.state;
}

const iso = text => text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');

/** As much of Day.js as the widgets use. */
export function dayjs(text) {
  const time = new Date(iso(String(text)));
  return {
    fromNow: () => {
      const seconds = (time - Date.now()) / 1000;
      const [unit, size] = [['day', 86400], ['hour', 3600], ['minute', 60]].find(([, s]) => Math.abs(seconds) >= s)
        ?? ['second', 1];
      return Number.isNaN(seconds) ? '–'
        : new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
    },
    format: () => time.toLocaleTimeString([], { timeStyle: 'short' })
  };
}

const DAYS = { h: 1 / 24, D: 1, W: 7, M: 31, Y: 366 };
const KEPT = 30000;
const past = new Map();

/** The numbers of an item in a period as Main UI names it ("2W"): [time, value] by time; read again after a while. */
export function history(name, period) {
  const key = `${name} ${period}`;
  if (!past.has(key) || past.get(key).until < Date.now()) {
    past.set(key, { until: Date.now() + KEPT, points: read(name, period) });
  }
  return past.get(key).points;
}

async function read(name, period) {
  const [, count, unit] = /^(\d*)([hDWMY])$/.exec(period);
  const start = new Date(Date.now() - (Number(count) || 1) * DAYS[unit] * 86400000).toISOString();
  const response = await fetch(`/rest/persistence/items/${encodeURIComponent(name)}?starttime=${start}`);
  return response.ok ? (await response.json()).data.map(point => [point.time, Number.parseFloat(point.state)])
    .filter(point => !Number.isNaN(point[1])) : [];
}
