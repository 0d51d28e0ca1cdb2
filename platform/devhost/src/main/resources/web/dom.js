// Makes and keeps elements. All text goes through textContent: nothing from outside is ever read as HTML.

export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      node.addEventListener(key.substring(2), value);
    } else {
      node.setAttribute(key, value);
    }
  }
  node.append(...children);
  return node;
}

export const button = (text, onclick, attributes = {}) => element('button', { type: 'button', onclick, ...attributes }, text);

const LINK = /https?:\/\/[^\s"'<>]+|http(?:s|\(s\))?:\/\/<YOUROPENHAB>:<YOURPORT>[^\s"'<>]*/g;
const PLACEHOLDER = /^http(?:s|\(s\))?:\/\/<YOUROPENHAB>:<YOURPORT>/;

/** A text whose addresses can be clicked; openHAB's placeholder stands for this host. */
export function linked(text) {
  const parts = document.createDocumentFragment();
  let position = 0;
  for (const match of text.matchAll(LINK)) {
    parts.append(text.substring(position, match.index));
    const written = match[0].replace(/[.,;:!?)\]]+$/, '');
    const address = written.replace(PLACEHOLDER, location.origin);
    parts.append(element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address));
    position = match.index + written.length;
  }
  parts.append(text.substring(position));
  return parts;
}

/** A part that is made when it is opened first. */
export function disclosure(part, title, make, isOpen = false) {
  const node = element('details', { 'data-part': part }, element('summary', {}, title));
  const fill = () => node.open && node.childElementCount === 1 && node.append(make());
  node.addEventListener('toggle', fill);
  node.open = isOpen;
  fill();
  return node;
}

/** The names of the parts that somebody has opened. */
export const openParts = node => new Set([...node?.querySelectorAll('details[open]') ?? []].map(each => each.dataset.part));

/** Makes the children of a place these nodes; those that stay are not touched, so that they keep their focus. */
function arrange(place, nodes) {
  const wanted = new Set(nodes);
  [...place.children].filter(child => !wanted.has(child)).forEach(child => child.remove());
  nodes.forEach((node, at) => place.children[at] === node || place.insertBefore(node, place.children[at] ?? null));
}

/** What a button, a link or a field does, by which its successor is found. */
const keyOf = node => node.dataset.command ?? node.getAttribute('aria-label') ?? node.getAttribute('href') ?? node.textContent;

function isTyping(node) {
  const focused = document.activeElement;
  return node.contains(focused) && focused.matches('input') && focused.value !== '' || node.querySelector(':active');
}

/** Nodes of one place by a key. Each is made anew only when what it shows has changed, and never under somebody's fingers. */
export class Kept {
  #place;
  #known = new Map();

  constructor(place) {
    this.#place = place;
  }

  /** @param entries each with a key, the data that are shown and what makes a node of them, given its predecessor */
  show(entries) {
    const focused = this.#place.contains(document.activeElement) ? document.activeElement : null;
    const shown = new Map();
    for (const { key, data, make } of entries) {
      const fingerprint = JSON.stringify(data);
      const known = this.#known.get(key);
      const keep = known && (known.fingerprint === fingerprint || isTyping(known.node));
      shown.set(key, keep ? known : { fingerprint, node: make(known?.node) });
    }
    const successor = [...shown].find(([key]) => this.#known.get(key)?.node.contains(focused))?.[1].node;
    this.#known = shown;
    arrange(this.#place, [...shown.values()].map(({ node }) => node));
    if (focused && !focused.isConnected) {
      [...successor?.querySelectorAll('button, a, input, select, summary') ?? []]
        .find(node => keyOf(node) === keyOf(focused))?.focus({ preventScroll: true });
    }
  }

  /** Lets the node of a key be made anew the next time. */
  forget(key) {
    const known = this.#known.get(key);
    if (known) {
      known.fingerprint = null;
    }
  }
}
