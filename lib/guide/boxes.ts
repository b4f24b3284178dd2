/** Rectangles in viewport pixels, and what can be asked of them. */
import { area, type Box, isEmpty, meet as meetOf } from '../screen/boxes';

export { type Box, grow, viewBox } from '../screen/boxes';

/** The common part; null when there is none that a person could see. */
export function meet(a: Box, b: Box): Box | null {
  const part = meetOf(a, b);
  return isEmpty(part) ? null : part;
}

export function same(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** Whether `over` hides more than half of what `view` leaves to be seen of `box`. */
export function hides(over: Box, box: Box, view: Box): boolean {
  const seen = meet(box, view);
  const part = seen && meet(over, seen);
  return part !== null && seen !== null && 2 * area(part) > area(seen);
}

export const contains = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
