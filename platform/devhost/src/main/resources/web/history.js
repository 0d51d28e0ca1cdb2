// The persisted past of items.
import { json, part } from './rest.js';

const DAYS = { h: 1 / 24, D: 1, W: 7, M: 31, Y: 366 };
const LEVELS = { ON: 1, OPEN: 1, OFF: 0, CLOSED: 0 };
const KEPT = 30000;
const past = new Map();

const keyOf = (name, period) => `${period} ${name}`;

/** The points that have been read last, without waiting; undefined if there was no reading. */
export const known = (name, period) => past.get(keyOf(name, period))?.points;

/** The numbers of an item in a period as Main UI names it ("2W"): [time, value] by time; read again after a while. */
export function history(name, period) {
  const key = keyOf(name, period);
  const before = past.get(key);
  if (before && before.until > Date.now()) {
    return before.reading;
  }
  const entry = { until: Date.now() + KEPT, points: before?.points };
  entry.reading = read(name, period).then(points => { entry.points = points; return points; });
  entry.reading.catch(() => past.delete(key));
  past.set(key, entry);
  return entry.reading;
}

/** A new state has come: what is drawn next has to know it. */
export function outdate(name) {
  past.forEach((entry, key) => { entry.until = key.endsWith(` ${name}`) ? 0 : entry.until; });
}

async function read(name, period) {
  const [, count, unit] = /^(\d*)([hDWMY])$/.exec(period);
  const start = new Date(Date.now() - (Number(count) || 1) * DAYS[unit] * 86400000).toISOString();
  const { data } = await json(`/rest/persistence/items/${part(name)}?starttime=${start}`);
  return data.map(({ time, state }) => [time, LEVELS[state] ?? Number.parseFloat(state)])
    .filter(([, value]) => !Number.isNaN(value));
}
