/** Walks a document of any kind once; of a very long list only what is near the view. */

import { chosenAmong } from './chosen-far';
import { boxOf, childCount, nodeType, parentOf } from './dom';
import { isHeading, isPressable } from './looks';
import { type Found, walkIn } from './texts';

export { gather, isClosed, lineOf } from './texts';

const longList = 240;

export interface Walked {
  /** A list was too long to be read whole; only what is near the view was read. */
  readonly partial: boolean;
}

/** The children to enter: all of them, or, of a very long list, those near the view and those chosen far away. */
function childrenOf(element: Element, all: readonly Node[], mark: () => void): readonly Node[] {
  if (childCount(element) <= longList) return all;
  const elements = all.filter((node) => nodeType(node) === Node.ELEMENT_NODE) as Element[];
  const top = elements[0] ? boxOf(elements[0]).top : 0;
  const bottom = elements.at(-1) ? boxOf(elements.at(-1) as Element).bottom : 0;
  if (bottom - top < innerHeight * 2) return all;
  mark();
  const { from, to } = nearView(elements, viewOf(element));
  const chosen = new Set(chosenAmong(element, [...elements.slice(0, from), ...elements.slice(to)]));
  return elements.filter((line, at) => (at >= from && at < to) || chosen.has(line));
}

interface Span {
  readonly top: number;
  readonly bottom: number;
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

/** The part of a long list, laid out downwards, that lies in view or half a view's height beyond it. */
function nearView(list: readonly Element[], { top, bottom }: Span): { from: number; to: number } {
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
  const margin = (bottom - top) / 2;
  const from = first((box) => box.bottom >= top - margin);
  const to = first((box) => box.top > bottom + margin);
  return { from, to };
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
