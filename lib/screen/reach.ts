/** Whether a person can see a thing, and if not quite, which way it lies. */
import { type Box, isEmpty, meet, viewBox } from './boxes';
import {
  boxOf,
  isOurs,
  matches,
  parentOf,
  scrollHeight,
  scrollLeft,
  scrollTop,
  scrollWidth,
  tagOf,
  within,
} from './dom';
import type { Reach } from './snapshot';

const visibility = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility')?.value as (
  this: Element,
  options: object,
) => boolean;

/** Whether the element is drawn at all: has boxes, is not hidden, not wholly transparent, not a one-pixel trick. */
export function isDrawn(element: Element): boolean {
  if (
    !visibility.call(element, {
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: false,
    })
  )
    return false;
  if (tagOf(element) === 'option') return true;
  const box = boxOf(element);
  return box.width >= 2 && box.height >= 2;
}

/** Less than so many pixels of something in sight are nothing. */
const least = 2;

/** Which way `box` lies from the frame it should be in. */
function wayTo(box: Box, frame: Box): Reach {
  if (box.bottom <= frame.top + 1) return 'up';
  if (box.top >= frame.bottom - 1) return 'down';
  return box.right <= frame.left + 1 ? 'left' : 'right';
}

export interface Seen {
  readonly reach: Reach;
  /** The part in plain view; meaningless unless shown or clipped. */
  readonly box: Box;
}

/** Whether scrolling a box would ever bring the thing into it. What lies before its beginning stays there. */
function scrollsTo(scroller: Element, box: Box, frame: Box): boolean {
  const top = frame.top - scrollTop(scroller);
  const left = frame.left - scrollLeft(scroller);
  return (
    box.bottom > top + 1 &&
    box.right > left + 1 &&
    box.top < top + scrollHeight(scroller) &&
    box.left < left + scrollWidth(scroller)
  );
}

type Edges = (node: Element, seen: Seen, style: CSSStyleDeclaration) => Seen | null;

/** What an ancestor's edges leave of a box; null for nothing. */
const cut: Edges = (node, seen) => {
  const box = meet(seen.box, boxOf(node));
  return isEmpty(box, least) ? null : { ...seen, box };
};

/** What an ancestor's edges leave of a box: a smaller box, a way to scroll, or null for never. */
const cutOrScroll: Edges = (node, seen, style) => {
  const left = cut(node, seen, style);
  if (left) return left;
  const frame = boxOf(node);
  const scrolls = /auto|scroll/u.test(style.overflow) && frame.width >= 8 && frame.height >= 8;
  if (!scrolls || !scrollsTo(node, seen.box, frame)) return null;
  return { reach: seen.reach === 'shown' ? wayTo(seen.box, frame) : seen.reach, box: frame };
};

/** How much of a drawn element is in view; null where no scrolling would ever show it. */
export const reachOf = (element: Element): Seen | null => reachThrough(element, cutOrScroll);

/** As above, where only the page itself scrolls: what boxes on it have scrolled away is not there. */
export const reachOnPage = (element: Element): Seen | null => reachThrough(element, cut);

function reachThrough(element: Element, edges: Edges): Seen | null {
  const whole = boxOf(element);
  let seen: Seen = { reach: 'shown', box: whole };
  let position = getComputedStyle(element).position;
  for (let node = parentOf(element); node && position !== 'fixed'; node = parentOf(node)) {
    const style = getComputedStyle(node);
    const held = position !== 'absolute' || style.position !== 'static' || style.transform !== 'none';
    const tag = tagOf(node);
    if (held && tag !== 'body' && tag !== 'html' && /auto|scroll|hidden|clip/u.test(style.overflow)) {
      const next = edges(node, seen, style);
      if (!next) return null;
      seen = next;
    }
    if (held) position = style.position;
  }
  return seen.reach === 'shown' ? inView(whole, seen.box, position === 'fixed') : seen;
}

function inView(whole: Box, box: Box, fixed: boolean): Seen | null {
  const view = viewBox();
  const cut = meet(box, view);
  if (isEmpty(cut, least)) {
    if (fixed || box.right + scrollX < 1 || box.bottom + scrollY < 1) return null;
    return { reach: wayTo(box, view), box };
  }
  const cropped =
    cut.right - cut.left < whole.right - whole.left - 1 ||
    cut.bottom - cut.top < whole.bottom - whole.top - 1;
  return { reach: cropped ? 'clipped' : 'shown', box: cut };
}

/** What lies on top at a point, our own node left out. */
export function topAt(x: number, y: number): Element | null {
  // Asking for all that lies there costs as much as the page is long.
  const first = document.elementFromPoint(x, y);
  if (!first || !isOurs(first)) return first;
  for (const hit of stackAt(x, y)) if (!isOurs(hit)) return hit;
  return null;
}

/** Everything at a point, front-most first, across open shadow roots. */
export function stackAt(x: number, y: number): Element[] {
  return document.elementsFromPoint(x, y);
}

/** Whether the visible part is covered; a bar that sticks to an edge is told apart from a cover over the page. */
export function coverOf(element: Element, box: Box): 'free' | 'bar' | 'cover' {
  const y = (box.top + box.bottom) / 2;
  const xs = [0.5, 0.15, 0.85].map((part) => box.left + (box.right - box.left) * part);
  let bar = false;
  for (const x of xs) {
    const hit = topAt(x, y);
    if (!hit || within(element, hit) || within(hit, element)) return 'free';
    if (isBar(hit)) bar = true;
  }
  return bar ? 'bar' : 'cover';
}

function isBar(hit: Element): boolean {
  for (let node: Element | null = hit; node; node = parentOf(node)) {
    const { position } = getComputedStyle(node);
    if (position === 'sticky' || position === 'fixed') {
      const box = boxOf(node);
      return (
        !matches(node, '[role=dialog],dialog') &&
        (box.height < innerHeight * 0.4 || box.width < innerWidth * 0.4)
      );
    }
  }
  return false;
}
