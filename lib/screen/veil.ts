/**
 * What of a page must not be shown to others: every text in view that is not wholly made of plain words, every
 * field, every picture. Boxes alone leave this file, no text. In doubt there is a box.
 */

import { type Box, grow, isEmpty, meet, viewBox } from './boxes';
import {
  attr,
  boxOf,
  closest,
  contains,
  dataOf,
  findIn,
  firstChild,
  isOurs,
  matches,
  parentNode,
  parentOf,
  shadowOf,
  tagOf,
} from './dom';
import type { Plain } from './plain-words';
import { gather, isClosed, isInputButton, lineOf } from './texts';
import { VeilGround, without } from './veil-ground';
import { paintedBy, picture } from './veil-paint';

export interface Veil {
  readonly boxes: readonly Box[];
  /** The page is too large to be looked through before it is painted. */
  readonly whole: boolean;
}

/** More nodes than this are not looked through. */
const most = 40_000;
/** Pixels around a text; around one that moves by itself. */
const air = 3;
/** So far from the corners of a box it is asked what is on top. */
const edge = 0.5;
const swing = 48;

const cells = 'td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader],.x-grid3-cell';
const pressed =
  'button,a,summary,label,[role=button],[role=tab],[role=link],[role=menuitem],[role=option],.x-btn,.x-tab';
const units = `${cells},${pressed},h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]`;
const controls = `${pressed},input,select,textarea,img,iframe`;
const opaque =
  'textarea,select,canvas,video,audio,object,embed,[contenteditable]:not([contenteditable=false i]),' +
  '[role=textbox],[role=searchbox],[role=spinbutton]';
const harmless = /^(?:checkbox|radio|hidden|range)$/u;

/** Whether an inner frame covers itself. */
export type Covered = (frame: Element) => boolean;

interface Unit {
  readonly element: Element;
  readonly plain: boolean;
  /** The whole cell, where nothing in it is pressed. */
  readonly box: Box | null;
}

class Look {
  private readonly boxes: Box[] = [];
  private readonly known = new Map<Element, Unit>();
  private readonly ground: VeilGround;
  private readonly range: Range;
  private readonly late: { node: Element; own: Box; box: Box }[] = [];
  private nodes = 0;

  constructor(
    private readonly doc: Document,
    private readonly plain: Plain,
    private readonly covered: Covered,
    private readonly moving: readonly Element[],
  ) {
    const view = viewBox();
    this.ground = new VeilGround(view, (element) => this.moves(element));
    this.range = Document.prototype.createRange.call(doc);
  }

  all(root: Element): Veil {
    this.walk(root);
    if (this.nodes > most) return { boxes: [], whole: true };
    for (const { node, own, box } of this.late) this.boxes.push(...this.inFront(node, own, box));
    return { boxes: this.boxes, whole: false };
  }

  private moves(element: Element): boolean {
    return this.moving.some((one) => contains(one, element));
  }

  private walk(root: Node): void {
    const walker = Document.prototype.createTreeWalker.call(
      this.doc,
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    let node = walker.nextNode();
    while (node && ++this.nodes <= most) {
      if (node instanceof Text) this.text(node);
      else if (this.shut(node as Element)) {
        // Past everything inside it.
        let next = walker.nextSibling();
        while (!next && walker.parentNode()) next = walker.nextSibling();
        node = next;
        continue;
      }
      node = walker.nextNode();
    }
  }

  /** Covers what is covered whole; true where nothing inside is to be looked at. */
  private shut(element: Element): boolean {
    if (isOurs(element)) return true;
    const inner = shadowOf(element);
    if (inner) this.walk(inner);
    const tag = tagOf(element);
    if (tag === 'script' || tag === 'style') return true;
    if (tag === 'input') this.input(element);
    else if (tag === 'img' || tag === 'image' || tag === 'use') this.image(element);
    else if (tag === 'iframe' || tag === 'frame') {
      if (!this.covered(element)) this.box(element);
    } else if (tag.includes('-') && !inner && !firstChild(element)) this.box(element);
    else if (matches(element, opaque)) this.box(element);
    else {
      for (const box of paintedBy(element, this.plain, this.ground.view)) this.put(element, box);
      return false;
    }
    return true;
  }

  private input(element: Element): void {
    const type = attr(element, 'type').toLowerCase();
    if (harmless.test(type)) return;
    if (!isInputButton(element) || !this.plain(attr(element, type === 'image' ? 'alt' : 'value')))
      this.box(element);
  }

  private image(element: Element): void {
    const { width, height } = boxOf(element);
    if (width < picture && height < picture && this.plain(attr(element, 'alt'))) return;
    this.box(element);
  }

  private box(element: Element): void {
    this.put(element, boxOf(element));
  }

  private text(text: Text): void {
    const data = dataOf(text);
    if (data.length < 200 && data.trim() === '') return;
    this.range.selectNodeContents(text);
    const box = this.range.getBoundingClientRect();
    const { view } = this.ground;
    if (box.width === 0 || box.bottom < 0 || box.right < 0 || box.top > view.bottom || box.left > view.right)
      return;
    const parent = text.parentNode instanceof ShadowRoot ? text.parentNode.host : text.parentElement;
    if (!parent) return;
    const unit = this.unit(parent, text);
    if (unit.plain) return;
    const { shadow } = this.ground.of(parent);
    const all = shadow > 0 ? grow(box, shadow) : box;
    if (unit.box) this.put(unit.element, join(all, unit.box));
    else this.put(parent, all);
  }

  private unit(parent: Element, text: Text): Unit {
    const near = closest(parent, units);
    const element = near ?? lineOf(parent);
    // A drawing in a cell, or a shadow root below a line: what is gathered of those does not have this text.
    if (!isGathered(text, element)) return { element: parent, plain: this.plain(dataOf(text)), box: null };
    const known = this.known.get(element);
    if (known) return known;
    const whole = near && matches(near, cells) && findIn(near, controls).length === 0;
    const unit = { element, plain: this.plain(gather(element)), box: whole ? boxOf(element) : null };
    this.known.set(element, unit);
    return unit;
  }

  private put(element: Element, box: Box): void {
    const { clip } = this.ground.of(element);
    const own = meet(box, clip);
    const moves = this.moves(element);
    const seen = meet(grow(box, moves ? swing : air), grow(clip, air));
    if (isEmpty(box) || isEmpty(seen) || !isShown(element, moves)) return;
    this.late.push({ node: element, own, box: seen });
  }

  /** What of a box is not hidden behind an opaque panel. `own`: without the air around it. */
  private inFront(node: Element, own: Box, box: Box): Box[] {
    let parts = [box];
    for (const panel of this.ground.panels) {
      const cut = meet(own, panel.box);
      if (isEmpty(cut) || contains(panel.element, node)) continue;
      if (this.isOver(panel.element, cut)) parts = parts.flatMap((part) => without(part, panel.box));
    }
    return parts;
  }

  /** Whether a panel is on top in the middle of a box and in its corners: panels are round, turned and cut out. */
  private isOver(panel: Element, { left, top, right, bottom }: Box): boolean {
    const on = (x: number, y: number): boolean => {
      const hit = Document.prototype.elementFromPoint.call(this.doc, x, y);
      return hit !== null && contains(panel, hit);
    };
    return (
      on((left + right) / 2, (top + bottom) / 2) &&
      [left + edge, right - edge].every((x) => [top + edge, bottom - edge].every((y) => on(x, y)))
    );
  }
}

const join = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** Whether a text is among those that are gathered of an element: nothing between them is left out there. */
function isGathered(text: Text, element: Element): boolean {
  for (let node = parentNode(text); node !== element; node = parentNode(node))
    if (!(node instanceof Element) || isClosed(node)) return false;
  return true;
}

/** While something fades in, what is still transparent counts as shown. What is drawn as if it were not there has no box. */
function isShown(element: Element, moves: boolean): boolean {
  const asked = { visibilityProperty: true, opacityProperty: !moves, contentVisibilityAuto: false };
  if (Element.prototype.checkVisibility.call(element, asked)) return true;
  const parent = getComputedStyle(element).display === 'contents' ? parentOf(element) : null;
  return parent !== null && isShown(parent, moves);
}

/** Looks through what is drawn in `root`. `moving`: elements that move or fade by themselves just now. */
export function veilOf(
  root: Element | null,
  plain: Plain,
  covered: Covered,
  moving: readonly Element[],
): Veil {
  return root ? new Look(root.ownerDocument, plain, covered, moving).all(root) : { boxes: [], whole: false };
}
