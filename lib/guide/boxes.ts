/** Rectangles in viewport pixels, and what can be asked of them. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The common part; null when there is none that a person could see. */
export function meet(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return right - left < 1 || bottom - top < 1 ? null : { left, top, right, bottom };
}

/** The box with `by` pixels more on every side. */
export function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

export function same(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);

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
