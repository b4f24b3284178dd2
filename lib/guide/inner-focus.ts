/** Where the focus lies inside an inner frame, so that the card can keep off it. */
import { getter } from '../screen/dom';
import type { Box } from './boxes';
import { clientOf, matches, rectOf } from './natives';

const activeOf = /* @__PURE__ */ getter<Document, Element | null>(Document.prototype, 'activeElement');
const contentOf = /* @__PURE__ */ getter<Element, Document | null>(
  HTMLIFrameElement.prototype,
  'contentDocument',
);
/** Higher than this, in pixels, what has the focus is a region and no control. */
const tallest = 160;

/** The box of the focused control of an inner frame, in pixels of this document's view; null for none, and for frames of other sites. */
export function innerFocus(doc: Document): Box | null {
  let [left, top] = [0, 0];
  let active = activeOf(doc);
  if (!active || !matches(active, 'iframe')) return null;
  while (active && matches(active, 'iframe')) {
    const box = rectOf(active);
    left += box.left + clientOf(active, 'clientLeft');
    top += box.top + clientOf(active, 'clientTop');
    const inner = contentOf(active);
    active = inner && activeOf(inner);
  }
  if (!active || matches(active, 'html,body')) return null;
  const box = rectOf(active);
  if (box.height === 0 || box.height > tallest) return null;
  return { left: left + box.left, top: top + box.top, right: left + box.right, bottom: top + box.bottom };
}
