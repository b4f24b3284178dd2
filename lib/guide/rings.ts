/** Rings that stay on their targets: one look at each target a frame, written only when something moved. */
import { type Box, grow, meet, same } from './boxes';
import { clippersOf, visiblePart, windowOf } from './clip';
import { slow } from './clock';
import type { Ground } from './ground';
import { connected, elementAt, make, rectOf, rootOf, within } from './natives';

export interface RingTarget {
  /** The name of the target, for the ring's attribute. */
  readonly target: string;
  /** The element to surround. */
  readonly element: Element;
}

/** Pixels between the visible part of a target and the outside of its ring. */
export const margin = 4;
/** How long the list of ancestors that cut a target off is trusted, in milliseconds. */
const trust = 4 * slow;

interface Followed extends RingTarget {
  readonly ring: HTMLElement;
  clippers: Element[];
  known: number;
  looked: number;
  last: DOMRect | null;
  shown: Box | null;
  written: string;
  lost: boolean;
}

export interface Rings {
  /** What is to be ringed from now on; drawn at once. */
  set(targets: readonly RingTarget[]): void;
  /** Follows the targets; true when a ring moved, came or went. `anew` looks again though no target moved. */
  follow(now: number, anew?: boolean): boolean;
  /** The visible parts of what is ringed. */
  boxes(): Box[];
  elements(): Element[];
}

interface Needs {
  readonly doc: Document;
  readonly root: ShadowRoot;
  /** Rings stand before it, in the order of their targets. */
  readonly before: Node;
  readonly own: Element;
  readonly ground: () => Ground;
  readonly lost: () => void;
}

/** Whether something else of the page lies over the middle of what can be seen of the target. */
function isCovered(needs: Needs, element: Element, seen: Box): boolean {
  const hit = elementAt(needs.doc, (seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2, needs.own);
  return hit !== null && !within(hit, element) && !within(element, hit);
}

function write({ root, before, ground }: Needs, item: Followed, box: Box | null): void {
  item.shown = box;
  if (!box) {
    item.ring.remove();
    return;
  }
  const { scale, left, top } = ground();
  const { left: x, top: y, right, bottom } = grow(box, margin);
  const px = (value: number) => `${Math.round((value / scale) * 1000) / 1000}px`;
  const place = `translate(${px(x - left)},${px(y - top)});width:${px(right - x)};height:${px(bottom - y)}`;
  if (place !== item.written) item.ring.style.cssText = `transform:${place}`;
  item.written = place;
  if (!item.ring.parentNode) root.insertBefore(item.ring, before);
}

/** What of the target can be seen now; null for nothing. Windows of shared ancestors are read once a frame. */
function seenPart(
  needs: Needs,
  item: Followed,
  rect: Box,
  windows: Map<Element, Box>,
  now: number,
): Box | null {
  const root = rootOf(needs.doc);
  if (root && now - item.known >= trust) {
    item.clippers = clippersOf(item.element, root);
    item.known = now;
  }
  const around = item.clippers.map((element) => {
    const window = windows.get(element) ?? windowOf(element);
    windows.set(element, window);
    return window;
  });
  const part = visiblePart(rect, around);
  const seen = part && meet(part, needs.ground().view);
  return seen && !isCovered(needs, item.element, seen) ? seen : null;
}

function makeRing(doc: Document, { target, element }: RingTarget): Followed {
  const ring = make(doc, 'div');
  ring.dataset.part = 'ring';
  ring.dataset.target = target;
  const never = Number.NEGATIVE_INFINITY;
  const fresh = {
    clippers: [],
    known: never,
    looked: never,
    last: null,
    shown: null,
    written: '',
    lost: false,
  };
  return { target, element, ring, ...fresh };
}

export function makeRings(needs: Needs): Rings {
  let items: Followed[] = [];

  /** True when the ring changed. */
  function look(item: Followed, windows: Map<Element, Box>, now: number, anew: boolean): boolean {
    const before = item.shown;
    if (!connected(item.element)) {
      write(needs, item, null);
      if (!item.lost) queueMicrotask(needs.lost);
      item.lost = true;
      return before !== null;
    }
    const rect = rectOf(item.element);
    if (!anew && same(rect, item.last) && now - item.looked < slow) return false;
    item.last = rect;
    item.looked = now;
    write(needs, item, seenPart(needs, item, rect, windows, now));
    return !same(before, item.shown);
  }

  function follow(now: number, anew = false): boolean {
    const windows = new Map<Element, Box>();
    let moved = false;
    for (const item of items) moved = look(item, windows, now, anew) || moved;
    return moved;
  }

  return {
    follow,
    set(targets) {
      const kept = targets.map(
        (one) =>
          items.find((item) => item.element === one.element && item.target === one.target) ??
          makeRing(needs.doc, one),
      );
      for (const item of items) if (!kept.includes(item)) item.ring.remove();
      items = kept;
    },
    boxes: () => items.flatMap((item) => item.shown ?? []),
    elements: () => items.map((item) => item.element),
  };
}
