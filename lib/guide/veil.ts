/** Covers that let a press through and are therefore found at no point: by their boxes and their paint. */

import { afterIt, firstIn } from '../screen/dom';
import { isLong, linesNear, longList } from '../screen/long-list';
import { type Box, contains } from './boxes';
import { alphaOf, matches, parentOf, rectOf, rootOf } from './natives';

/** In a larger document veils are not looked for: it would take longer than a frame. */
const mostNodes = 8000;
/** Of a very long list the lines within so many pixels of the target are looked at. */
const beside = 400;
/** Paint thinner than this still lets the words through. */
const thin = 0.3;
const pictures: ReadonlySet<string> = new Set([
  'img',
  'canvas',
  'video',
  'svg',
  'picture',
  'object',
  'embed',
]);

/** The element around a node. A document around this one has prototypes of its own: nothing is asked of them here. */
function around(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return (parent as ShadowRoot | null)?.host ?? null;
}

function lies(inner: Element, outer: Element): boolean {
  for (let node: Element | null = inner; node; node = around(node)) if (node === outer) return true;
  return false;
}

const related = (one: Element, other: Element): boolean => lies(one, other) || lies(other, one);

const paints = (style: CSSStyleDeclaration): boolean =>
  alphaOf(style.backgroundColor) >= thin || style.backgroundImage !== 'none';

const isShown = (style: CSSStyleDeclaration): boolean =>
  style.visibility === 'visible' && style.display !== 'none' && Number.parseFloat(style.opacity) >= thin;

/** Whether an element is painted after another one that it neither holds nor lies in. */
function isAbove(element: Element, style: CSSStyleDeclaration, other: Element): boolean {
  if (matches(element, ':popover-open,:modal')) return true;
  if (style.position === 'static') return false;
  const depth = Number.parseInt(style.zIndex, 10) || 0;
  if (depth !== 0) return depth > 0;
  return (
    (Node.prototype.compareDocumentPosition.call(other, element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

function isVeil(element: Element, target: Element): boolean {
  const style = getComputedStyle(element);
  if (style.pointerEvents !== 'none' || !isShown(style)) return false;
  if (!paints(style) && !pictures.has(element.localName)) return false;
  return isAbove(element, style, target) && !related(element, target);
}

/** The box that a pseudo-element of a node would have: of the view for fixed ones, else of what it is placed by. */
function boxOfPart(node: Element, style: CSSStyleDeclaration): Box {
  let left = 0;
  let top = 0;
  if (style.position === 'absolute') {
    let placed: Element | null = node;
    while (placed && getComputedStyle(placed).position === 'static') placed = around(placed);
    const box = placed ? rectOf(placed) : { left: -scrollX, top: -scrollY };
    left = box.left;
    top = box.top;
  }
  const px = (value: string): number => Number.parseFloat(value) || 0;
  const [x, y] = [left + px(style.left), top + px(style.top)];
  return { left: x, top: y, right: x + px(style.width), bottom: y + px(style.height) };
}

/** Covers that the style hangs on what a target lies in; at a point they count as the thing they hang on. */
function isUnderPart(target: Element, x: number, y: number): boolean {
  for (let node = around(target); node; node = around(node)) {
    for (const name of ['::before', '::after']) {
      const style = getComputedStyle(node, name);
      if (style.content === 'none' || !/absolute|fixed/u.test(style.position)) continue;
      const depth = Number.parseInt(style.zIndex, 10) || 0;
      if (depth < 0 || (depth === 0 && name === '::before')) continue;
      if (isShown(style) && paints(style) && contains(boxOfPart(node, style), x, y)) return true;
    }
  }
  return false;
}

function isUnder(doc: Document, target: Element, x: number, y: number): boolean {
  if (isUnderPart(target, x, y)) return true;
  return someNear(doc, y, (node) => contains(rectOf(node), x, y) && isVeil(node, target));
}

/** The children of an element; of a very long list, those near a height. */
function childrenNear(parent: Element, y: number): readonly Element[] {
  const children: Element[] = [];
  for (let child = firstIn(parent); child; child = afterIt(child)) children.push(child);
  if (children.length <= longList || !isLong(children)) return children;
  const { from, to } = linesNear(children, { top: y, bottom: y }, beside);
  return children.slice(from, to);
}

/** Whether the test holds for an element of the document; false where there are too many to ask. */
function someNear(doc: Document, y: number, test: (element: Element) => boolean): boolean {
  let left = mostNodes;
  const visit = (element: Element): boolean =>
    left-- > 0 && (test(element) || childrenNear(element, y).some(visit));
  const root = rootOf(doc);
  return root !== null && visit(root) && left >= 0;
}

/** Whether something is painted over the middle of an element, in its document or in one around that. */
export function veiled(element: Element): boolean {
  const { left, right, top, bottom } = rectOf(element);
  let [x, y] = [(left + right) / 2, (top + bottom) / 2];
  for (let inner = element; ; ) {
    if (isUnder(inner.ownerDocument, inner, x, y)) return true;
    // Null as well where the document around is another site's.
    const frame = inner.ownerDocument.defaultView?.frameElement;
    if (!frame) return false;
    const box = rectOf(frame);
    const scale = (box.right - box.left) / ((frame as HTMLElement).offsetWidth || 1);
    x = box.left + (frame.clientLeft + x) * scale;
    y = box.top + (frame.clientTop + y) * scale;
    const hit = Document.prototype.elementFromPoint.call(frame.ownerDocument, x, y);
    if (hit && !matches(hit, 'div[data-katip-rehberi]') && !related(hit, frame)) return true;
    inner = frame;
  }
}
