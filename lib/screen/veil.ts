/**
 * What of a page must not be shown to others: every text in view that is not wholly made of plain words, every
 * field, every picture. Boxes alone leave this file, no text. In doubt there is a box.
 */
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
  shadowOf,
  tagOf,
} from './dom';
import type { Plain } from './plain-words';
import { type Box, isDrawn } from './reach';
import { gather, isInputButton, lineOf } from './texts';
import { grow, isEmpty, meet, VeilGround, without } from './veil-ground';

export interface Veil {
  readonly boxes: readonly Box[];
  /** The page is too large to be looked through before it is painted. */
  readonly whole: boolean;
}

/** More nodes than this are not looked through. */
const most = 40_000;
/** Pixels around a text; around one that moves by itself. */
const air = 3;
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
/** Icons are smaller. */
const picture = 40;

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
  private readonly late: { node: Element; box: Box }[] = [];
  private nodes = 0;

  constructor(
    private readonly doc: Document,
    private readonly plain: Plain,
    private readonly covered: Covered,
    private readonly moving: readonly Element[],
  ) {
    const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    this.ground = new VeilGround(view, (element) => this.moves(element));
    this.range = Document.prototype.createRange.call(doc);
  }

  all(root: Element): Veil {
    this.walk(root);
    if (this.nodes > most) return { boxes: [], whole: true };
    for (const { node, box } of this.late) this.boxes.push(...this.inFront(node, box));
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
    else if (tag === 'img') this.image(element);
    else if (tag === 'iframe' || tag === 'frame') {
      if (!this.covered(element)) this.box(element);
    } else if (tag.includes('-') && !inner && !firstChild(element)) this.box(element);
    else if (matches(element, opaque)) this.box(element);
    else return false;
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
    const unit = this.unit(parent);
    if (unit.plain) return;
    if (unit.box) this.put(unit.element, join(box, unit.box));
    else this.put(parent, box);
  }

  private unit(parent: Element): Unit {
    const near = closest(parent, units);
    const element = near ?? lineOf(parent);
    const known = this.known.get(element);
    if (known) return known;
    const whole = near && matches(near, cells) && findIn(near, controls).length === 0;
    const unit = { element, plain: this.plain(gather(element)), box: whole ? boxOf(element) : null };
    this.known.set(element, unit);
    return unit;
  }

  private put(element: Element, box: Box): void {
    const { clip } = this.ground.of(element);
    const moves = this.moves(element);
    const seen = meet(grow(box, moves ? swing : air), grow(clip, air));
    if (!isEmpty(seen) && isShown(element, moves)) this.late.push({ node: element, box: seen });
  }

  /** What of a box is not hidden behind an opaque panel. */
  private inFront(node: Element, box: Box): Box[] {
    let parts = [box];
    for (const panel of this.ground.panels) {
      const cut = meet(box, panel.box);
      if (isEmpty(cut) || contains(panel.element, node)) continue;
      const hit = Document.prototype.elementFromPoint.call(
        this.doc,
        (cut.left + cut.right) / 2,
        (cut.top + cut.bottom) / 2,
      );
      if (hit && contains(panel.element, hit)) parts = parts.flatMap((part) => without(part, panel.box));
    }
    return parts;
  }
}

const join = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** While something fades in, what is still transparent counts as shown. */
const isShown = (element: Element, moves: boolean): boolean =>
  moves ? Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) : isDrawn(element);

/** Looks through what is drawn in `root`. `moving`: elements that move or fade by themselves just now. */
export function veilOf(
  root: Element | null,
  plain: Plain,
  covered: Covered,
  moving: readonly Element[],
): Veil {
  return root ? new Look(root.ownerDocument, plain, covered, moving).all(root) : { boxes: [], whole: false };
}
