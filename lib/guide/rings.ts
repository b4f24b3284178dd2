/** Rings that stay on their targets: one look at each target a frame, written only when something moved. */
import { type Box, grow, meet, same } from './boxes';
import { type Clip, clipsOf, windowOf } from './clip';
import { slow } from './clock';
import type { Ground } from './ground';
import { connected, elementAt, make, rootOf, within } from './natives';

export interface RingTarget {
  /** The name of the target, for the ring's attribute. */
  readonly target: string;
  /** The element to surround. */
  readonly element: Element;
}

/** Pixels between the visible part of a target and the outside of its ring. */
export const margin = 4;
/** How long the list of ancestors that cut a target off is trusted, in milliseconds. */
const trust = 2 * slow;
/** A moving target is looked at for covers at most so often, in milliseconds. */
const glance = 100;
const never = Number.NEGATIVE_INFINITY;

interface Followed extends RingTarget {
  readonly ring: HTMLElement;
  clips: Clip[];
  /** When the clips were found, all was looked at, and covers were looked for. */
  found: number;
  looked: number;
  checked: number;
  covered: boolean;
  last: DOMRect | null;
  shown: Box | null;
  width: string;
  height: string;
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
  /** What of an element is to be surrounded. */
  readonly place: (element: Element) => DOMRect;
  /** The ground has to be read again. */
  readonly stretched: () => void;
  readonly lost: () => void;
}

/** Whether something else of the page lies over the middle of what can be seen of the target. */
function isCovered(needs: Needs, element: Element, seen: Box): boolean {
  const hit = elementAt(needs.doc, (seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2, needs.own);
  return hit !== null && !within(hit, element) && !within(element, hit);
}

function write({ root, before, ground }: Needs, item: Followed): void {
  const { ring, shown } = item;
  if (!shown) {
    ring.remove();
    return;
  }
  const { scale, left, top } = ground();
  const box = grow(shown, margin);
  const px = (value: number) => `${Math.round((value / scale) * 1000) / 1000}px`;
  const [width, height] = [px(box.right - box.left), px(box.bottom - box.top)];
  ring.style.transform = `translate(${px(box.left - left)},${px(box.top - top)})`;
  if (width !== item.width || height !== item.height) Object.assign(ring.style, { width, height });
  item.width = width;
  item.height = height;
  if (!ring.parentNode) root.insertBefore(ring, before);
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
  if (root && now - item.found >= trust) {
    item.clips = clipsOf(item.element, root);
    item.found = now;
  }
  let seen: Box | null = meet(rect, needs.ground().view);
  for (const clip of item.clips) {
    const window = windows.get(clip.element) ?? windowOf(clip);
    windows.set(clip.element, window);
    seen = seen && meet(seen, window);
  }
  if (seen && (!item.shown || now - item.checked >= glance)) {
    item.covered = isCovered(needs, item.element, seen);
    item.checked = now;
  } else if (seen) {
    // The next look comes earlier: a moving target may have gone under something.
    item.looked = item.checked + glance - slow;
  }
  return item.covered ? null : seen;
}

function makeRing(doc: Document, { target, element }: RingTarget): Followed {
  const ring = make(doc, 'div');
  ring.dataset.part = 'ring';
  ring.dataset.target = target;
  return {
    target,
    element,
    ring,
    clips: [],
    found: never,
    looked: never,
    checked: never,
    covered: false,
    last: null,
    shown: null,
    width: '',
    height: '',
    lost: false,
  };
}

export function makeRings(needs: Needs): Rings {
  let items: Followed[] = [];

  /** Reads where the target is; true when the ring has to change. */
  function look(item: Followed, windows: Map<Element, Box>, now: number, anew: boolean): boolean {
    const before = item.shown;
    if (!connected(item.element)) {
      item.shown = null;
      if (!item.lost) queueMicrotask(needs.lost);
      item.lost = true;
      return before !== null;
    }
    const rect = needs.place(item.element);
    if (!anew && same(rect, item.last) && now - item.looked < slow) return false;
    if (anew) item.checked = never;
    // A target of another size may mean a page of another zoom, which stretches our pixels too.
    if (rect.width !== item.last?.width) needs.stretched();
    item.last = rect;
    item.looked = now;
    item.shown = seenPart(needs, item, rect, windows, now);
    return !same(before, item.shown);
  }

  function follow(now: number, anew = false): boolean {
    const windows = new Map<Element, Box>();
    // First all reading, then all writing: the browser lays out once.
    const moved = items.filter((item) => look(item, windows, now, anew));
    for (const item of moved) write(needs, item);
    return moved.length > 0;
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
