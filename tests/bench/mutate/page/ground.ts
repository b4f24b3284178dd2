/** What every mutation works on: the shown document, a seeded chance, and the elements a person would press. */

/** One thing to be found again. `or` is as right: the line of a tree entry, the item around a label. */
export interface Ref {
  readonly target: string;
  element: Element;
  or: Element | null;
}

export interface Ground {
  readonly refs: Ref[];
  /** 0 ≤ x < 1, the same for the same seed. */
  random(): number;
}

/** Returns whether it changed anything; a function is the second act, run after a first look. */
export type Apply = (ground: Ground) => boolean | (() => void);

export interface Mutation {
  readonly name: string;
  /**
   * `same`: a person would still press the same thing. `legal-renamed`: nothing of legal weight may be ringed any
   * more, all else stays. `gone`: what was to be pressed is not there, and nothing may be ringed in its place.
   */
  readonly kind: 'same' | 'legal-renamed' | 'gone';
  readonly apply: Apply;
}

export const legalTargets: readonly string[] = ['approve', 'save', 'consent'];

/** Mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(ground: Ground, list: readonly T[]): T =>
  list[Math.floor(ground.random() * list.length)] as T;

export const between = (ground: Ground, from: number, to: number): number =>
  from + ground.random() * (to - from);

/** A word without meaning. */
export const word = (ground: Ground, length = 6): string =>
  Array.from({ length }, () => pick(ground, [...'bcdfghklmnprstvz'])).join('');

/** A shuffled copy; never the same order where there are two at least. */
export function shuffled<T>(ground: Ground, list: readonly T[]): T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(ground.random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  if (all.length > 1 && all.every((one, at) => one === list[at])) all.push(all.shift() as T);
  return all;
}

/** Replaces an element, its children kept, and what is to be found again follows it. */
export function exchange(ground: Ground, old: Element, made: Element): void {
  made.append(...old.childNodes);
  old.replaceWith(made);
  for (const ref of ground.refs) {
    if (ref.element === old) ref.element = made;
    if (ref.or === old) ref.or = made;
  }
}

export const pressed =
  'button,a,input[type=button],input[type=submit],[role=button],[role=tab],[role=menuitem],[role=treeitem],.x-btn,.x-tab';

export const all = (selector: string, root: ParentNode = document.body): Element[] => [
  ...root.querySelectorAll(selector),
];

const closed = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'NOSCRIPT', 'TEMPLATE']);

/** The text nodes with words, in the order of the document. */
export function texts(root: Node = document.body): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !closed.has(parent.tagName) && (node as Text).data.trim() !== '') found.push(node as Text);
  }
  return found;
}

/** An address is copied, not written: nobody upper-cases or hyphenates it. */
const address = /(https?:\/\/\S+|\b[\w-]+\.(?:[\w-]+\.)*(?:tr|example)\b\S*)/u;

/** Changes all words on the page, wherever they stand. */
export function reword(change: (text: string) => string): boolean {
  let changed = false;
  const put = (before: string, set: (after: string) => void): void => {
    const parts = before.split(address);
    const after =
      parts.length > 1 ? parts.map((one, at) => (at % 2 ? one : change(one))).join('') : change(before);
    if (after === before) return;
    set(after);
    changed = true;
  };
  for (const node of texts())
    put(node.data, (after) => {
      node.data = after;
    });
  for (const element of all(
    '[aria-label],[title],[alt],input[type=button],input[type=submit],input[type=reset]',
  )) {
    for (const name of ['aria-label', 'title', 'alt', 'value']) {
      const before = element.getAttribute(name);
      if (before && (name !== 'value' || element.tagName === 'INPUT'))
        put(before, (after) => element.setAttribute(name, after));
    }
  }
  put(document.title, (after) => {
    document.title = after;
  });
  return changed;
}

/** Whether a person can see and press it: drawn, in the view of all that holds it, and nothing else on top of its middle. */
export function inReach(element: Element): boolean {
  if (!element.isConnected) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 6 || box.height < 6) return false;
  const clip = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
    if (getComputedStyle(up).overflow === 'visible') continue;
    const edge = up.getBoundingClientRect();
    clip.left = Math.max(clip.left, edge.left);
    clip.top = Math.max(clip.top, edge.top);
    clip.right = Math.min(clip.right, edge.right);
    clip.bottom = Math.min(clip.bottom, edge.bottom);
  }
  const left = Math.max(box.left, clip.left);
  const right = Math.min(box.right, clip.right);
  const top = Math.max(box.top, clip.top);
  const bottom = Math.min(box.bottom, clip.bottom);
  if (right - left < 6 || bottom - top < 6) return false;
  const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return there !== null && (element.contains(there) || there.contains(element));
}
