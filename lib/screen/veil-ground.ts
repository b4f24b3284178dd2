/** Where the content of an element can be seen, and what lies over it: asked of each element once in a look. */

import { type Box, grow, isEmpty, meet } from './boxes';
import { boxOf, matches, parentOf, tagOf } from './dom';

export interface Place {
  /** Where content of the element can be seen; empty for nowhere. Rather too large than too small. */
  readonly clip: Box;
  readonly opacity: number;
  /** How far a text's shadow may fall, in pixels; it can be read as well. */
  readonly shadow: number;
  /** What shadows fall of an element around it, in pixels. */
  readonly cast: number;
  /** Something shines through it or a part of it, whatever its colour. */
  readonly thin: boolean;
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
/** Nothing of these is cut off at the box of the element, or it has none. */
const boundless =
  /^(?:inline|contents|ruby\S*|table-(?:row|row-group|header-group|footer-group|column|column-group))$/u;

/** The farthest that one of these shadows can fall. */
const reachOf = (shadows: string): number =>
  2 * Math.max(0, ...(shadows.match(/[\d.]+(?=px)/gu) ?? []).map(Number));
/** A shadow as every button has one. */
const slight = 6;

const isThin = ({
  filter,
  mixBlendMode,
  maskImage,
  clipPath,
  backgroundClip,
}: CSSStyleDeclaration): boolean =>
  filter !== 'none' ||
  mixBlendMode !== 'normal' ||
  (maskImage !== '' && maskImage !== 'none') ||
  clipPath !== 'none' ||
  !/^(?:border|padding)-box$/u.test(backgroundClip);

const outside = (view: Box): Place => ({
  clip: view,
  opacity: 1,
  raised: false,
  thin: false,
  cast: 0,
  shadow: 0,
});

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
    const around = parent ? this.of(parent) : outside(this.view);
    const { position, overflow } = style;
    const free = position === 'fixed' || position === 'absolute';
    const raised = around.raised || free || position === 'sticky';
    const opacity = around.opacity * Number(style.opacity);
    const up = free ? this.holder(element, position) : around.clip;
    const tag = tagOf(element);
    // What is cut by “clip” may show a margin of its own.
    const cuts =
      !/visible|clip/u.test(overflow) && !/^(?:html|body)$/u.test(tag) && !boundless.test(style.display);
    const box = cuts || raised ? boxOf(element) : null;
    const clip = cuts && box ? meet(up, box) : up;
    const thin = around.thin || isThin(style);
    const hides =
      raised && opacity === 1 && solid.test(style.backgroundColor) && !thin && !this.moves(element);
    if (hides && box && box.width > 80) this.panels.push({ element, box: grow(meet(box, up), -round) });
    const cast = Math.max(around.cast, style.filter.includes('shadow') ? reachOf(style.filter) : 0);
    const fall = Math.max(cast, reachOf(style.textShadow));
    return { clip, opacity, raised, thin, cast, shadow: fall > slight ? fall : 0 };
  }

  /** What cuts off an element taken out of the flow: nothing but what holds it. */
  private holder(element: Element, position: string): Box {
    if (position === 'fixed' || matches(element, ':popover-open,:modal')) return this.view;
    for (let at = parentOf(element); at; at = parentOf(at))
      if (getComputedStyle(at).position !== 'static') return this.of(at).clip;
    return this.view;
  }
}
