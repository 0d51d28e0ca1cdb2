// The page's own texts, in the first of the browser's languages that they are written in.
const WRITTEN = ['en', 'de', 'fr'];

/** The tag of that language, for numbers and times too. */
export const language = navigator.languages.find(tag => WRITTEN.includes(base(tag))) ?? 'en';

const texts = await (await fetch(`/devhost/texts.${base(language)}.json`)).json();

function base(tag) {
  return tag.split('-')[0].toLowerCase();
}

/** The text of a key; {0}, {1} ... in it are replaced by the values. */
export function text(key, ...values) {
  return values.reduce((written, value, at) => written.replaceAll(`{${at}}`, () => value), texts[key] ?? key);
}

/** Writes the texts that stand in the page from the beginning. */
export function translatePage() {
  document.documentElement.lang = base(language);
  document.title = text('page.title');
  document.querySelectorAll('[data-text]').forEach(node => { node.textContent = text(node.dataset.text); });
  document.querySelectorAll('[data-label]').forEach(node => node.setAttribute('aria-label', text(node.dataset.label)));
}
