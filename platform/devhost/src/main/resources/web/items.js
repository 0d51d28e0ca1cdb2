// States of items as people read them.
import { model } from './model.js';
import { language } from './texts.js';

const NONE = ['NULL', 'UNDEF'];
let seen = new Set();

/** What Main UI's expressions get of an item: state, number and the text in its pattern. */
export const items = {
  state: name => read(name)?.state ?? '-',
  number: name => {
    const value = Number.parseFloat(items.state(name));
    return Number.isNaN(value) ? undefined : value;
  },
  display: name => name === undefined ? undefined : display(read(name))
};

function read(name) {
  seen.add(name);
  return model.items.get(name);
}

/** What a function makes, and the names of the items that it has looked at. */
export function watched(make) {
  const before = seen;
  seen = new Set();
  try {
    return { made: make(), names: seen };
  } finally {
    seen = before;
  }
}

export const isImage = state => /^data:image\/[a-z+.-]+;base64,/.test(state);

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
    return new Date(iso(item.state)).toLocaleString(language,
      { dateStyle: 'medium', ...(/t[HkIlMSRTr]/.test(pattern ?? 'tR') ? { timeStyle: 'short' } : {}) });
  }
  const [number, ...unit] = item.state.split(' ');
  if (item.type.startsWith('Number') && pattern && !Number.isNaN(Number(number))) {
    return pattern.replace(/%(?:\.(\d+))?[fds]/, (all, digits) => Number(number).toLocaleString(language,
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
        : new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
    },
    format: pattern => time.toLocaleString(language, pattern === 'LL' ? { dateStyle: 'long' } : { timeStyle: 'short' })
  };
}
