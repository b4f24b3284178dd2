/** Where the content of an element can be seen, and what lies over it: asked of each element once in a look. */
import { boxOf, matches, parentOf, tagOf } from './dom';
import type { Box } from './reach';

export interface Place {
  /** Where content of the element can be seen; empty for nowhere. Rather too large than too small. */
  readonly clip: Box;
  readonly opacity: number;
  /** Laid over the page: it or an element around it is taken out of the flow. */
  readonly raised: boolean;
}

/** A box that nothing shines through, laid over the page. */
export interface Panel {
  readonly element: Element;
  readonly box: Box;
}

/** Corners are round: so many pixels of a panel's edge are not counted on. */
const round = 8;

export const meet = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});
export const isEmpty = (box: Box): boolean => box.right - box.left < 1 || box.bottom - box.top < 1;
export const grow = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** What of a box is left beside another: up to four boxes. */
export function without(box: Box, hole: Box): Box[] {
  const cut = meet(box, hole);
  if (isEmpty(cut)) return [box];
  return [
    { ...box, bottom: cut.top },
    { ...box, top: cut.bottom },
    { ...box, top: cut.top, bottom: cut.bottom, right: cut.left },
    { ...box, top: cut.top, bottom: cut.bottom, left: cut.right },
  ].filter((part) => !isEmpty(part));
}

const solid = /^rgb\(/u;

export class VeilGround {
  readonly panels: Panel[] = [];
  private readonly known = new Map<Element, Place>();

  /** `moves`: whether an element moves or fades just now; such a one hides nothing. */
  constructor(
    readonly view: Box,
    private readonly moves: (element: Element) => boolean,
  ) {}

  /** The place of what is drawn in an element. */
  of(element: Element): Place {
    const known = this.known.get(element);
    if (known) return known;
    const place = this.find(element);
    this.known.set(element, place);
    return place;
  }

  private find(element: Element): Place {
    const style = getComputedStyle(element);
    const parent = parentOf(element);
    const around = parent ? this.of(parent) : { clip: this.view, opacity: 1, raised: false };
    const { position, overflow } = style;
    const free = position === 'fixed' || position === 'absolute';
    const raised = around.raised || free || position === 'sticky';
    const opacity = around.opacity * Number(style.opacity);
    const up = free ? this.holder(element, position) : around.clip;
    const tag = tagOf(element);
    const cuts = !/visible/u.test(overflow) && !/^(?:html|body)$/u.test(tag) && style.display !== 'inline';
    const box = cuts || raised ? boxOf(element) : null;
    const clip = cuts && box ? meet(up, box) : up;
    const hides = raised && opacity === 1 && solid.test(style.backgroundColor) && !this.moves(element);
    if (hides && box && box.width > 80) this.panels.push({ element, box: grow(meet(box, up), -round) });
    return { clip, opacity, raised };
  }

  /** What cuts off an element taken out of the flow: nothing but what holds it. */
  private holder(element: Element, position: string): Box {
    if (position === 'fixed' || matches(element, ':popover-open,:modal')) return this.view;
    for (let at = parentOf(element); at; at = parentOf(at))
      if (getComputedStyle(at).position !== 'static') return this.of(at).clip;
    return this.view;
  }
}
