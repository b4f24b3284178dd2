/** Rows that no tag, role or class names: told by where their parts are drawn. */
import { afterIt, beforeIt, boxOf, childCount, findIn, firstIn, parentOf } from './dom';

const tallest = 90;
/** Something else may stand between two lines. */
const fewLines = 3;
/** Fewer blocks than these make no row. */
export const leastCells = 3;

/**
 * A row with no name at all, as one sees it: blocks side by side on one line, under or over a line of as many
 * blocks that begin at the same places. Cards in columns are taller than a line.
 */
export function isDrawnRow(row: Element): boolean {
  const line = lineOf(row);
  if (!line || isShelf(row)) return false;
  const cells = childCount(row);
  return neighbours(row).some((other) => childCount(other) === cells && isUnder(lineOf(other), line));
}

const hasHand = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).cursor === 'pointer';

/** Whether its blocks are pressed one by one: then it is a shelf of cards, and each card is the thing. */
function isShelf(row: Element): boolean {
  if (hasHand(row)) return false;
  let hands = 0;
  for (const cell of findIn(row, ':scope > *')) if (hasHand(cell) || hasHand(firstIn(cell))) hands++;
  return hands > 1;
}

/** The lines beside it, and the head of the list, which may stand in a block of its own before the lines. */
function neighbours(row: Element): Element[] {
  const parent = parentOf(row);
  const head = parent && beforeIt(parent);
  const near = [parent && firstIn(parent), head, head && firstIn(head)];
  for (const beside of [beforeIt, afterIt])
    for (let one = beside(row), steps = 0; one && steps < fewLines; one = beside(one), steps++)
      near.push(one);
  return near.filter((one): one is Element => one !== null && one !== row);
}

interface Line {
  readonly top: number;
  readonly bottom: number;
  readonly lefts: readonly number[];
}

/** Where the blocks of a line begin; null where they do not lie side by side. */
function lineOf(row: Element): Line | null {
  const box = boxOf(row);
  if (box.height > tallest || box.width === 0) return null;
  const lefts: number[] = [];
  for (const cell of findIn(row, ':scope > *')) {
    const { left, top, bottom } = boxOf(cell);
    if (bottom < box.top || top > box.bottom) return null;
    lefts.push(left);
  }
  const aside = lefts.every((left, at) => at === 0 || left > (lefts[at - 1] ?? 0));
  const back = lefts.every((left, at) => at === 0 || left < (lefts[at - 1] ?? 0));
  return aside || back ? { top: box.top, bottom: box.bottom, lefts } : null;
}

const isUnder = (one: Line | null, other: Line): boolean =>
  one !== null &&
  (one.top >= other.bottom - 2 || one.bottom <= other.top + 2) &&
  one.lefts.every((left, at) => Math.abs(left - (other.lefts[at] ?? 0)) <= 2);
