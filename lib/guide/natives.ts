/**
 * Reading elements past anything a page can lay over their properties: a field named `parentNode` inside a form,
 * or a form named `activeElement` in the document, would otherwise answer in place of the browser.
 */
import {
  boxOf,
  findAll,
  getter,
  isConnected,
  within as isWithin,
  matches,
  parentNode,
  parentOf,
  shadowOf,
} from '../screen/dom';

export {
  boxOf as rectOf,
  isConnected,
  isConnected as connected,
  matches,
  parentNode as parentOf,
  /** The element in which one is drawn: slot, parent, or the host of its shadow root. */
  parentOf as drawnIn,
  shadowOf as openRootOf,
};

export const rootOf = /* @__PURE__ */ getter<Document, HTMLElement | null>(
  Document.prototype,
  'documentElement',
);
export const clientOf = (
  element: Element,
  side: 'clientLeft' | 'clientTop' | 'clientWidth' | 'clientHeight',
) => getter<Element, number>(Element.prototype, side)(element);
/** Layout width or height; that of the client box for elements that are not HTML. */
export const offsetOf = (element: Element, side: 'offsetWidth' | 'offsetHeight'): number =>
  element instanceof HTMLElement
    ? getter<Element, number>(HTMLElement.prototype, side)(element)
    : clientOf(element, side === 'offsetWidth' ? 'clientWidth' : 'clientHeight');

/** Every match in the document itself; open shadow roots are not entered. */
export const all = (document: Document, selector: string): Element[] =>
  Array.from(findAll(document, selector));

/** A live list, which browsers keep between changes: asking for it again costs nothing. */
export const dialogsOf = (document: Document): Element[] =>
  Array.from(Document.prototype.getElementsByTagName.call(document, 'dialog'));
export const fullscreenOf = /* @__PURE__ */ getter<Document, Element | null>(
  Document.prototype,
  'fullscreenElement',
);
const activeOf = /* @__PURE__ */ getter<Document, Element | null>(Document.prototype, 'activeElement');
export const make = (document: Document, name: string): HTMLElement =>
  Document.prototype.createElement.call(document, name) as HTMLElement;

export const makeSvg = (document: Document, name: string): SVGElement =>
  Document.prototype.createElementNS.call(document, 'http://www.w3.org/2000/svg', name) as SVGElement;

/** Whether `inner` is drawn inside `outer`, or is it. */
export const within = (inner: Element, outer: Element): boolean => isWithin(outer, inner);

/** The focused element, through open shadow roots; null for none, the body, or an inner frame. */
export function focused(document: Document): Element | null {
  let at = activeOf(document);
  for (let root = at && shadowOf(at); root?.activeElement; root = at && shadowOf(at)) at = root.activeElement;
  return at && !matches(at, 'html,body,iframe,frame') ? at : null;
}

/** The foremost element at a point, without `own`; through open shadow roots. */
export function elementAt(document: Document, x: number, y: number, own: Element): Element | null {
  let hit = Document.prototype.elementFromPoint.call(document, x, y);
  if (hit === own) {
    const pile = Document.prototype.elementsFromPoint.call(document, x, y);
    hit = pile.find((element) => element !== own) ?? null;
  }
  for (let root = hit && shadowOf(hit); root; root = hit && shadowOf(hit)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === hit || inner === own) break;
    hit = inner;
  }
  return hit;
}

/** How much a computed colour covers, from 0 to 1. */
export const alphaOf = (color: string): number =>
  color === 'transparent' ? 0 : Number(/(?:,[^,]*,[^,]*,|\/)\s*([\d.]+)%?\)$/u.exec(color)?.[1] ?? 1);
