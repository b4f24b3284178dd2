/** Walks a document of any kind once; of a very long list only what is near the view. */

import { chosenAmong } from './chosen-far';
import { boxOf, childCount, nodeType, parentOf } from './dom';
import { isLong, linesNear, longList, type Span } from './long-list';
import { isHeading, isPressable } from './looks';
import { type Found, walkIn } from './texts';

export { gather, isClosed, lineOf } from './texts';

export interface Walked {
  /** A list was too long to be read whole; only what is near the view was read. */
  readonly partial: boolean;
}

/** The children to enter: all of them, or, of a very long list, those near the view and those chosen far away. */
function childrenOf(element: Element, all: readonly Node[], mark: () => void): readonly Node[] {
  if (childCount(element) <= longList) return all;
  const elements = all.filter((node) => nodeType(node) === Node.ELEMENT_NODE) as Element[];
  if (!isLong(elements)) return all;
  mark();
  const view = viewOf(element);
  const { from, to } = linesNear(elements, view, (view.bottom - view.top) / 2);
  const chosen = new Set(chosenAmong(element, [...elements.slice(0, from), ...elements.slice(to)]));
  return elements.filter((line, at) => (at >= from && at < to) || chosen.has(line));
}

/** What of a list is in view, as the boxes that it scrolls in leave it. */
function viewOf(list: Element): Span {
  let [top, bottom] = [0, innerHeight];
  for (let node: Element | null = list; node; node = parentOf(node)) {
    if (!/auto|scroll|hidden|clip/u.test(getComputedStyle(node).overflowY)) continue;
    const box = boxOf(node);
    // The page's own box says nothing: it is as long as the page.
    if (box.height > innerHeight * 1.5 || box.bottom < 0 || box.top > innerHeight) continue;
    [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  }
  return bottom > top ? { top, bottom } : { top: 0, bottom: innerHeight };
}

/** Walks from `root`, hands over each candidate text with its element, and tells of every element that it enters. */
export function walk(root: Element, found: Found, entered?: (element: Element) => void): Walked {
  let partial = false;
  const mark = (): void => {
    partial = true;
  };
  const near = (element: Element, all: readonly Node[]) => {
    entered?.(element);
    return childrenOf(element, all, mark);
  };
  walkIn(root, { isPressable, isHeading, childrenOf: near }, found);
  return { partial };
}
