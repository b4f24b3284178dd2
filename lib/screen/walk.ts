/** Walks a document once and hands over the texts that might be names, without keeping any. */
import {
  attr,
  boxOf,
  byId,
  childCount,
  dataOf,
  firstChild,
  hasAttr,
  isOurs,
  nextSibling,
  nodeType,
  parentOf,
  shadowOf,
  tagOf,
} from './dom';
import { isHeading, isInputButton, isPressable } from './looks';

/** Never entered: no words of the screen, or words that a person typed. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'video',
  'audio',
  'iframe',
  'frame',
  'object',
  'embed',
  'textarea',
  'head',
  'math',
  'datalist',
]);
const typedRoles = new Set(['textbox', 'searchbox', 'spinbutton']);
const inline = new Set([
  'b',
  'u',
  'i',
  'em',
  'strong',
  'span',
  'a',
  'mark',
  'font',
  'small',
  'sup',
  'sub',
  'abbr',
  'bdi',
  'bdo',
  'wbr',
  'q',
  's',
  'ins',
  'del',
  'code',
  'kbd',
]);

/** The box whose line of words an element is a part of. */
export function lineOf(element: Element): Element {
  let node = element;
  for (let up = parentOf(node); up && inline.has(tagOf(node)); up = parentOf(node)) node = up;
  return node;
}

const longList = 240;
const longestText = 900;

/** Takes a candidate. `name`: from an attribute, or a whole control. `text`: words drawn on the screen. */
export type Found = (element: Element, text: string, kind: 'name' | 'text') => void;

export interface Walked {
  /** A list was too long to be read whole; only what is near the view was read. */
  readonly partial: boolean;
}

const isTyped = (element: Element): boolean => {
  const editable = attr(element, 'contenteditable').toLowerCase();
  return (
    (hasAttr(element, 'contenteditable') && editable !== 'false') ||
    typedRoles.has(attr(element, 'role')) ||
    (tagOf(element) === 'input' && !isInputButton(element))
  );
};

/** Whether nothing of the element is ever read: no words, typed words, or our own. */
export const isClosed = (element: Element): boolean =>
  skipped.has(tagOf(element)) || isTyped(element) || isOurs(element) || hasAttr(element, 'hidden');

/** The words drawn in an element: inline parts joined, blocks apart; what is typed left out; cut at 900 characters. */
export function gather(element: Element): string {
  let text = '';
  const visit = (node: Node): void => {
    if (text.length > longestText) return;
    const type = nodeType(node);
    if (type === Node.TEXT_NODE) text += dataOf(node as Text);
    else if (type === Node.ELEMENT_NODE && !isClosed(node as Element)) {
      const apart = !inline.has(tagOf(node as Element));
      if (apart) text += ' ';
      for (let child = firstChild(node); child; child = nextSibling(child)) visit(child);
      if (apart) text += ' ';
    }
  };
  for (let child = firstChild(element); child; child = nextSibling(child)) visit(child);
  return text;
}

/** The children to enter: all of them, or, of a very long list, those near the view. */
function childrenOf(element: Element, mark: () => void): Node[] {
  const all: Node[] = [];
  for (let child = firstChild(element); child; child = nextSibling(child)) all.push(child);
  if (childCount(element) <= longList) return all;
  const elements = all.filter((node) => nodeType(node) === Node.ELEMENT_NODE) as Element[];
  const top = elements[0] ? boxOf(elements[0]).top : 0;
  const bottom = elements.at(-1) ? boxOf(elements.at(-1) as Element).bottom : 0;
  if (bottom - top < innerHeight * 2) return all;
  mark();
  return nearView(elements);
}

/** The part of a long list, laid out downwards, that lies within one view's height of the view. */
function nearView(list: readonly Element[]): Element[] {
  const first = (test: (box: DOMRect) => boolean): number => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(boxOf(list[middle] as Element))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = first((box) => box.bottom >= -innerHeight);
  const to = first((box) => box.top > innerHeight * 2);
  return list.slice(from, to);
}

/** The words that label an element from elsewhere on the page. */
function labelledBy(element: Element): string {
  const ids = attr(element, 'aria-labelledby');
  if (ids === '') return '';
  const labels = ids
    .split(/\s+/u)
    .map((id) => byId(document, id))
    .filter((one) => one !== null && one !== element && !isClosed(one));
  return labels.map((one) => gather(one as Element)).join(' ');
}

function offerNames(element: Element, found: Found): void {
  const label = attr(element, 'aria-label') || labelledBy(element);
  if (label !== '') found(element, label, 'name');
  const tag = tagOf(element);
  if (tag === 'input')
    found(element, attr(element, attr(element, 'type').toLowerCase() === 'image' ? 'alt' : 'value'), 'name');
  else if (tag === 'img') found(element, attr(element, 'alt'), 'name');
  const title = attr(element, 'title');
  if (title !== '' && label === '') found(element, title, 'name');
}

function offerText(element: Element, found: Found): void {
  let own = 0;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) !== Node.TEXT_NODE) continue;
    const data = dataOf(child as Text);
    if (data.length > longestText || data.trim() === '') continue;
    own++;
    found(element, data, 'text');
  }
  const composed = childCount(element) > 0;
  const whole =
    own > 0
      ? composed || own > 1
      : composed && (isPressable(element) || isHeading(element) || isNotice(element) || isRun(element));
  if (whole) {
    const text = gather(element);
    if (text.length <= longestText) found(element, text, own > 0 || !isPressable(element) ? 'text' : 'name');
  }
}

/** Words in several inline parts and nowhere else, as highlighting leaves them. */
function isRun(element: Element): boolean {
  let parts = 0;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) !== Node.ELEMENT_NODE) continue;
    if (!inline.has(tagOf(child as Element)) || isPressable(child as Element)) return false;
    parts++;
  }
  return parts > 1;
}

const isNotice = (element: Element): boolean => /^(?:alert|status|alertdialog)$/u.test(attr(element, 'role'));

/** Walks from `root` and hands over each candidate text with its element. */
export function walk(root: Element, found: Found): Walked {
  let partial = false;
  const visit = (element: Element): void => {
    if (isClosed(element)) return;
    offerNames(element, found);
    offerText(element, found);
    const inner = shadowOf(element);
    if (inner) for (let child = firstChild(inner); child; child = nextSibling(child)) enter(child);
    for (const child of childrenOf(element, () => {
      partial = true;
    }))
      enter(child);
  };
  const enter = (node: Node): void => {
    if (nodeType(node) === Node.ELEMENT_NODE) visit(node as Element);
  };
  visit(root);
  return { partial };
}
