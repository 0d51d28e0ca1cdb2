// The cards of Main UI's pages, each drawn anew when an item that it shows has changed.
import { model } from './model.js';
import { watched } from './items.js';
import { element, Kept } from './dom.js';
import { icon } from './icons.js';
import * as widgets from './widgets.js';

const place = document.getElementById('pages');
const pages = new Kept(place);
/** By page: its cards. */
const cards = new Map();
/** By key of a card: the names of the items it shows. */
const shownBy = new Map();
let recipe = '';

/** Draws what has changed since the last time. */
export function showCards(actions) {
  if (model.recipe !== recipe) {
    recipe = model.recipe;
    outdateCards(); // the widgets have the labels and the items of all things in them
  }
  pages.show(model.pages.map(({ uid, config }) => ({ key: uid, data: config, make: () => page(uid, config) })));
  const keys = new Set();
  for (const { uid, slots } of model.pages) {
    cards.get(uid).show(widgets.cardsOf({ slots }).map((component, at) => {
      const key = `${uid} ${JSON.stringify(component)} ${at}`;
      keys.add(key);
      return { key, data: component, make: () => card(key, component, actions) };
    }));
  }
  [...shownBy.keys()].filter(key => !keys.has(key)).forEach(key => shownBy.delete(key));
}

function page(uid, config) {
  const masonry = element('div', { class: 'masonry' });
  cards.set(uid, new Kept(masonry));
  const sign = config.icon?.startsWith('f7:') ? [icon(config.icon.substring(3)), ' '] : [];
  return element('section', {}, element('h3', {}, ...sign, config.label), masonry);
}

function card(key, component, actions) {
  const { made, names } = watched(() => drawn(component, actions));
  shownBy.set(key, names);
  return made;
}

function drawn(component, actions) {
  try {
    const [node] = widgets.draw(component, actions);
    return node ?? element('div', { hidden: '' });
  } catch (failure) {
    return element('p', { class: 'soft' }, failure.message);
  }
}

/** The next time all cards that show an item are drawn anew; without a name all cards, since times pass. */
export function outdateCards(item) {
  shownBy.forEach((names, key) => {
    if (item === undefined || names.has(item)) {
      cards.forEach(kept => kept.forget(key));
    }
  });
}
