/** Which of several open windows lies in front. */
import { area, isEmpty, meet, viewBox } from './boxes';
import { boxOf, isOurs, shadowOf, within } from './dom';
import { stackAt, topAt } from './reach';

/** How much of a window another one has to lie over to be answered first. */
const overlap = 0.1;

/** What lies at the point in an element's shadow. */
function innermost(hit: Element, x: number, y: number): Element {
  const found = shadowOf(hit)?.elementFromPoint(x, y);
  return found && found !== hit && within(hit, found) ? innermost(found, x, y) : hit;
}

/** How far in front a window is: its place in the stack at its own middle; -1 when something else covers it. */
export function depthOf(element: Element): number {
  const box = boxOf(element);
  const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1);
  const stack = stackAt(x, y)
    .filter((hit) => !isOurs(hit))
    .map((hit) => innermost(hit, x, y));
  const first = stack[0];
  return first && within(element, first) ? 0 : stack.findIndex((hit) => within(element, hit));
}

/** Whether another window lies over a good part of this one: what that one asks is to be answered first. */
export function isUnder(one: Element, others: readonly Element[]): boolean {
  const box = boxOf(one);
  return others.some((other) => {
    if (other === one || within(other, one) || within(one, other)) return false;
    const part = meet(meet(box, boxOf(other)), viewBox());
    if (isEmpty(part) || area(part) < area(box) * overlap) return false;
    const hit = topAt((part.left + part.right) / 2, (part.top + part.bottom) / 2);
    return hit !== null && within(other, hit);
  });
}
