/**
 * Similo (Nass, Alégroth, Feldt, Leotta, Ricca: similarity-based web element localization), written anew from its
 * description: fourteen properties, those that last weigh 1.5, the others 0.5; the most similar element is the answer.
 */
import { levenshtein, ratio } from './likeness';

interface Traits {
  readonly exact: readonly string[];
  readonly strings: readonly string[];
  readonly text: string;
  readonly button: boolean;
  readonly x: number;
  readonly y: number;
  readonly area: number;
  readonly shape: number;
  readonly around: ReadonlySet<string>;
}

const steady = 1.5;
const loose = 0.5;
/** Farther than this many pixels is another place. */
const farthest = 100;

export const textOf = (element: Element): string => {
  const own =
    element.tagName === 'INPUT' ? (element.getAttribute('value') ?? '') : (element.textContent ?? '');
  return own.replace(/\s+/gu, ' ').trim().toLowerCase().slice(0, 50);
};

export function pathOf(element: Element, stopAtId: boolean): string {
  let path = '';
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (stopAtId && node.id !== '') return `id(${node.id})${path}`;
    let nth = 1;
    for (let one = node.previousElementSibling; one; one = one.previousElementSibling)
      if (one.localName === node.localName) nth++;
    path = `/${node.localName}[${nth}]${path}`;
  }
  return path;
}

const isButton = (element: Element): boolean =>
  element.matches('button,input[type=button],input[type=submit],[role=button],a[class*=btn]');

/** Words of the elements within fifty pixels. */
export function wordsAround(box: DOMRect, texts: readonly (readonly [DOMRect, string])[]): Set<string> {
  const words = new Set<string>();
  for (const [other, text] of texts) {
    if (other.right < box.left - 50 || other.left > box.right + 50) continue;
    if (other.bottom < box.top - 50 || other.top > box.bottom + 50) continue;
    for (const word of text.split(' ')) words.add(word);
  }
  return words;
}

function traitsOf(element: Element, texts: readonly (readonly [DOMRect, string])[]): Traits {
  const box = element.getBoundingClientRect();
  const at = (name: string): string => (element.getAttribute(name) ?? '').toLowerCase();
  return {
    exact: [element.localName, at('name'), at('id')],
    strings: [at('class'), at('href'), at('alt'), pathOf(element, false), pathOf(element, true)],
    text: textOf(element),
    button: isButton(element),
    x: box.left,
    y: box.top,
    area: box.width * box.height,
    shape: box.height === 0 ? 0 : box.width / box.height,
    around: wordsAround(box, texts),
  };
}

/** Two properties that are both missing are no likeness. */
const likeness = (one: string, other: string): number =>
  one === '' || other === '' ? 0 : levenshtein(one, other);

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = Math.max(one.size, other.size);
  return all === 0 ? 0 : [...one].filter((word) => other.has(word)).length / all;
}

function score(one: Traits, other: Traits): number {
  let sum = 0;
  for (const [at, value] of one.exact.entries()) if (value !== '' && value === other.exact[at]) sum += steady;
  for (const [at, value] of one.strings.entries()) sum += loose * likeness(value, other.strings[at] ?? '');
  sum += steady * likeness(one.text, other.text);
  sum += one.button === other.button ? loose : 0;
  sum += loose * Math.max(0, 1 - Math.hypot(one.x - other.x, one.y - other.y) / farthest);
  sum += loose * ratio(one.area, other.area) + loose * ratio(one.shape, other.shape);
  return sum + steady * shared(one.around, other.around);
}

/** Everything that is drawn, and the short texts with their boxes. */
export function drawn(): { elements: Element[]; texts: (readonly [DOMRect, string])[] } {
  const elements = [...document.body.querySelectorAll('*')].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) && !/^(?:script|style|option)$/u.test(one.localName),
  );
  const texts = elements
    .filter((one) => one.childElementCount === 0 && textOf(one) !== '')
    .map((one) => [one.getBoundingClientRect(), textOf(one)] as const);
  return { elements, texts };
}

/** Learns an element; the answer finds it again in the document as it then is, null in an empty one. */
export function learnSimilo(element: Element): () => Element | null {
  const known = traitsOf(element, drawn().texts);
  return () => {
    const { elements, texts } = drawn();
    let best: Element | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of elements) {
      const now = score(known, traitsOf(one, texts));
      if (now > most) [best, most] = [one, now];
    }
    return best;
  };
}
