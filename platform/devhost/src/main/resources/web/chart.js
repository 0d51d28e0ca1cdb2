// A line through the past of an item, drawn as SVG.
import { history, known } from './history.js';
import { language, text } from './texts.js';

const NS = 'http://www.w3.org/2000/svg';
const WIDTH = 320;
const LEFT = 36;
const MOST_POINTS = 640;
const STEPPED = ['Switch', 'Contact'];

export function svg(name, attributes = {}, ...children) {
  const node = document.createElementNS(NS, name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

export const canBeDrawn = item => item !== undefined && (item.type.startsWith('Number') || STEPPED.includes(item.type));

/** A place for the chart, filled when the past has been read. */
export function chart(item, period, height, label, type = 'Number') {
  const place = document.createElement('div');
  place.className = 'chart';
  const show = points => place.replaceChildren(draw(points, height, label, STEPPED.includes(type)));
  const before = known(item, period);
  if (before) {
    show(before);
  } else {
    place.style.minHeight = `${height}px`;
  }
  history(item, period).then(show, () => place.replaceChildren(note(text('chart.failed'))))
    .finally(() => { place.style.minHeight = ''; });
  return place;
}

function note(written) {
  const node = document.createElement('p');
  node.className = 'soft';
  node.textContent = written;
  return node;
}

/** Of years of points those that a screen can show: the lowest and the highest of each stretch. */
function thinned(points) {
  const stretch = Math.ceil(points.length / (MOST_POINTS / 2));
  if (stretch < 3) {
    return points;
  }
  const kept = [];
  for (let at = 0; at < points.length; at += stretch) {
    const some = points.slice(at, at + stretch).sort((a, b) => a[1] - b[1]);
    kept.push(...[some[0], some.at(-1)].sort((a, b) => a[0] - b[0]));
  }
  return kept;
}

function draw(points, height, label, isStepped) {
  if (points.length < 2) {
    return note(text(points.length ? 'chart.one' : 'chart.none'));
  }
  const values = points.map(point => point[1]);
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  const [start, end] = [points[0][0], points.at(-1)[0]];
  const x = time => (time - start) / (end - start || 1) * (WIDTH - LEFT - 6) + LEFT;
  const y = value => height - 8 - (high === low ? 0.5 : (value - low) / (high - low)) * (height - 16);
  const dot = ([time, value]) => `${x(time).toFixed(1)},${y(value).toFixed(1)}`;
  const line = thinned(points).map((point, at, all) => isStepped && at
    ? `${dot([point[0], all[at - 1][1]])} ${dot(point)}` : dot(point)).join(' ');
  const shown = value => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const isShort = end - start < 2 * 86400000;
  const day = time => new Date(time).toLocaleString(language, isShort ? { timeStyle: 'short' } : { dateStyle: 'short' });
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.className = 'soft';
  caption.append(...[start, end].map(time => Object.assign(document.createElement('span'), { textContent: day(time) })));
  figure.append(svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img',
    'aria-label': text('chart.course', label, shown(values[0]), shown(values.at(-1)), day(start), day(end)) },
  ...[...new Set([low, high])].flatMap(value => [
    svg('line', { x1: LEFT, x2: WIDTH, y1: y(value), y2: y(value), class: 'grid' }),
    svg('text', { x: LEFT - 4, y: y(value) + 3, 'text-anchor': 'end', 'font-size': 9, fill: 'currentColor' }, shown(value))]),
  svg('polyline', { points: line, class: 'line' }),
  svg('circle', { cx: x(end), cy: y(values.at(-1)), r: 3, class: 'dot' })), caption);
  return figure;
}
