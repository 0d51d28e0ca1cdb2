// Renders Main UI's widgets and pages from the very data that Main UI gets: the components that the bindings use.
import { evaluate } from './expression.js';
import { items, dayjs, isImage } from './items.js';
import { icon } from './icons.js';
import { text } from './texts.js';
import { chart, svg } from './chart.js';
import { model } from './model.js';

const SVG = new Set(['svg', 'rect', 'path', 'line', 'text']);
const SHAPE = new Set(['viewBox', 'role', 'aria-label', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'rx', 'd', 'fill',
  'stroke', 'stroke-width', 'stroke-linecap', 'opacity', 'transform', 'text-anchor', 'font-size']);
const BOXES = { div: '', 'f7-card': 'card', 'f7-card-header': 'card-header', 'f7-card-content': 'card-content',
  'f7-card-footer': 'card-footer', 'oh-masonry': 'masonry' };

/** Everything of a component that expressions may see. */
const scopeOf = context => ({ $items: items, Math, Number, dayjs, props: context.props, const: context.const, fn: context.fn,
  loop: context.loop });

function value(written, context) {
  if (typeof written === 'string' && written.startsWith('=')) {
    return evaluate(written.substring(1), scopeOf(context));
  }
  if (Array.isArray(written)) {
    return written.map(element => value(element, context));
  }
  if (written && typeof written === 'object') {
    return Object.fromEntries(Object.entries(written).map(([key, element]) => [key, value(element, context)]));
  }
  return written;
}

function withoutKeys(object, ...keys) {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([key]) => !keys.includes(key)));
}

/** What stands on a page, one by one: the cards of its masonry and what there is besides. */
export function cardsOf({ slots }) {
  const besides = (slots.masonry ?? []).flatMap(part => part.component === 'oh-masonry' ? part.slots.default : [part]);
  return [...besides, ...slots.default ?? []];
}

/** The nodes of a component of a page, which needs nothing but itself. */
export const draw = (component, actions) => one(component, { props: {}, const: {}, fn: {}, loop: {}, actions });

const children = (component, context) => (component.slots?.default ?? []).flatMap(child => one(child, context));

/** The nodes of a component: none if it is invisible. */
function one(component, context) {
  if (value(component.config?.visible, context) === false) {
    return [];
  }
  const type = component.component;
  if (type === 'oh-context') {
    const { constants, functions } = component.config;
    return children(component, { ...context, const: { ...context.const, ...value(constants ?? {}, context) },
      fn: { ...context.fn, ...value(functions ?? {}, context) } });
  }
  const config = value(withoutKeys(component.config, 'visible'), context);
  if (type.startsWith('widget:')) {
    return widget(type.substring(7), config, context);
  }
  if (type === 'oh-repeater') {
    return [box('div', '', config.containerStyle, ...commands(config).flatMap(option =>
      children(component, { ...context, loop: { ...context.loop, [config.for]: option } })))];
  }
  const node = SVG.has(type) ? shape(type, config) : leaf(type, config, component, context);
  node.append(...(type === 'oh-chart' ? [] : children(component, context)));
  return [styled(node, config.style)];
}

function widget(uid, props, context) {
  const root = model.widgets.get(uid);
  if (!root) {
    return [box('p', 'soft', {}, text('cards.no-widget', uid))];
  }
  const defaults = Object.fromEntries((root.props?.parameters ?? []).map(parameter => [parameter.name, parameter.default]));
  return one(root, { ...context, props: { ...defaults, ...props }, const: {}, fn: {}, loop: {} });
}

const commands = config => config.sourceType === 'itemCommandOptions'
  ? model.items.get(config.itemOptions)?.commandDescription?.commandOptions ?? [] : [];

function leaf(type, config, component, context) {
  switch (type) {
    case 'Label':
      return box('div', '', {}, String(config.text ?? ''));
    case 'f7-icon':
      return icon(config.f7, config.color, config.size);
    case 'f7-progressbar':
      return attributes(box('progress'), { max: 100, value: Number(config.progress) || 0 });
    case 'oh-gauge':
      return gauge(config);
    case 'oh-image':
      return picture(items.state(config.item));
    case 'oh-link':
      return attributes(box('a', '', {}, config.text), config.actionUrl?.startsWith('https://')
        ? { href: config.actionUrl, target: '_blank', rel: 'noopener noreferrer' } : {});
    case 'oh-button':
      return button(config, context);
    case 'oh-chart':
      return charts(component, config, context);
    default:
      return type in BOXES ? box('div', BOXES[type]) : box('p', 'soft', {}, text('cards.unknown', type));
  }
}

function box(name, className = '', style = {}, ...content) {
  const node = document.createElement(name);
  node.className = className;
  node.append(...content);
  return styled(node, style);
}

function styled(node, style = {}) {
  Object.entries(style).forEach(([name, written]) => node.style.setProperty(name, written));
  return node;
}

function attributes(node, values) {
  Object.entries(values).forEach(([name, written]) => node.setAttribute(name, written));
  return node;
}

function shape(type, config) {
  const known = Object.entries(config).filter(([name, written]) => SHAPE.has(name) && written !== '');
  return svg(type, Object.fromEntries(known), ...(config.content === undefined ? [] : [String(config.content)]));
}

function picture(state) {
  return isImage(state) ? attributes(box('img'), { src: state, alt: '' }) : box('span');
}

/** As Framework7 draws it, with a name for those who hear the page. */
function gauge({ item, min = 0, max = 100, size, borderWidth, borderColor, borderBgColor, valueTextColor, valueFontSize }) {
  const share = Math.min(1, Math.max(0, ((items.number(item) ?? min) - min) / (max - min)));
  const middle = size / 2;
  const ring = { cx: middle, cy: middle, r: middle - borderWidth / 2, fill: 'none', 'stroke-width': borderWidth, pathLength: 100 };
  return svg('svg', { viewBox: `0 0 ${size} ${size}`, width: size, height: size, role: 'img', 'aria-label': items.display(item) },
    svg('circle', { ...ring, stroke: borderBgColor }),
    svg('circle', { ...ring, stroke: borderColor, 'stroke-dasharray': `${share * 100} 100`, transform: `rotate(-90 ${middle} ${middle})` }),
    svg('text', { x: middle, y: middle, 'text-anchor': 'middle', 'dominant-baseline': 'central', 'font-size': valueFontSize,
      fill: valueTextColor }, items.display(item)));
}

function button(config, context) {
  const node = attributes(box('button', '', {}, config.text),
    { type: 'button', 'data-command': `${config.actionItem} ${config.actionCommand}` });
  node.addEventListener('click', async () => {
    if (config.action === 'command' && (!config.actionConfirmation || await context.actions.ask(config.actionConfirmation))) {
      context.actions.command(config.actionItem, config.actionCommand, config.text);
    }
  });
  return node;
}

function charts(component, config, context) {
  const series = (component.slots.series ?? []).map(child => value(child.config, context));
  return box('div', '', {}, ...series.filter(({ item }) => item).map(({ item, name }) => {
    items.state(item); // so that a new value draws the card anew
    return chart(item, config.period, Number.parseInt(config.height, 10), name);
  }));
}
