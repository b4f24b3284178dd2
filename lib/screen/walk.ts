/** Walks a document of any kind once; of a very long list only what is near the view. */
import { boxOf, childCount, nodeType } from './dom';
import { isHeading, isPressable } from './looks';
import { type Found, walkIn } from './texts';

export { gather, isClosed, lineOf } from './texts';

const longList = 240;

export interface Walked {
  /** A list was too long to be read whole; only what is near the view was read. */
  readonly partial: boolean;
}

/** The children to enter: all of them, or, of a very long list, those near the view. */
function childrenOf(element: Element, all: readonly Node[], mark: () => void): readonly Node[] {
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

/** Walks from `root` and hands over each candidate text with its element. */
export function walk(root: Element, found: Found): Walked {
  let partial = false;
  const mark = (): void => {
    partial = true;
  };
  const near = (element: Element, all: readonly Node[]) => childrenOf(element, all, mark);
  walkIn(root, { isPressable, isHeading, childrenOf: near }, found);
  return { partial };
}
