// A line through the past of an item, drawn as SVG.
import { history } from './items.js';

const NS = 'http://www.w3.org/2000/svg';
const WIDTH = 320;

export function svg(name, attributes = {}, ...children) {
  const node = document.createElementNS(NS, name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

/** A place for the chart, filled when the past has been read. */
export function chart(item, period, height, label) {
  const place = document.createElement('div');
  place.className = 'chart';
  history(item, period).then(points => place.replaceChildren(draw(points, height, label)));
  return place;
}

function draw(points, height, label) {
  if (points.length < 2) {
    const note = document.createElement('p');
    note.className = 'soft';
    note.textContent = points.length ? 'One value so far.' : 'Nothing persisted in this period.';
    return note;
  }
  const values = points.map(point => point[1]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [start, end] = [points[0][0], points.at(-1)[0]];
  const x = time => (time - start) / (end - start || 1) * (WIDTH - 8) + 4;
  const y = value => height - 8 - (high === low ? 0.5 : (value - low) / (high - low)) * (height - 16);
  const line = points.map(([time, value]) => `${x(time).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const shown = value => value.toLocaleString([], { maximumFractionDigits: 1 });
  const day = time => new Date(time).toLocaleDateString();
  const text = `${label}: ${shown(values[0])} to ${shown(values.at(-1))}, ${day(start)} to ${day(end)}`;
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.className = 'soft';
  caption.textContent = `${day(start)} – ${day(end)}, ${shown(low)} – ${shown(high)}`;
  figure.append(svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': text },
    svg('polyline', { points: line, class: 'line' }),
    svg('circle', { cx: x(end), cy: y(values.at(-1)), r: 3, class: 'dot' })), caption);
  return figure;
}
