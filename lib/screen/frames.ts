/** Inner frames as their parent draws them and as they know themselves: by size, and by place among the parent's frames. */
import { boxOf, byTag, getter, tagOf, within } from './dom';
import { coverOf, isDrawn, reachOf } from './reach';
import type { Front } from './windows';

const sizeOf = (width: number, height: number, place: number): string =>
  `${Math.round(width)}x${Math.round(height)}${place < 0 ? '' : `@${place}`}`;

const inFrame = /* @__PURE__ */ getter<Element, Window | null>(HTMLIFrameElement.prototype, 'contentWindow');
const inPart = /* @__PURE__ */ getter<Element, Window | null>(HTMLFrameElement.prototype, 'contentWindow');

/** Which of the parent's frames a window is; -1 where it is not told, as in a shadow root. */
function placeIn(parent: Window, inner: Window | null): number {
  for (let at = 0; at < parent.length; at++) if (parent[at] === inner) return at;
  return -1;
}

/** The size of this document's own view; of a frame with its place. */
export const ownSize = (): string =>
  sizeOf(innerWidth, innerHeight, parent === window ? -1 : placeIn(parent, window));

/** The size and place of an inner frame, as it tells them itself. */
export const innerSize = (frame: Element): string =>
  sizeOf(
    frame.clientWidth,
    frame.clientHeight,
    placeIn(window, tagOf(frame) === 'iframe' ? inFrame(frame) : inPart(frame)),
  );

/** The browser keeps such lists itself: they cost nothing on a page that does not change. */
export const innerFrames = (): Element[] => [...byTag(document, 'iframe'), ...byTag(document, 'frame')];

function isInSight(frame: Element): boolean {
  if ((tagOf(frame) === 'iframe' && !isDrawn(frame)) || boxOf(frame).width <= 8) return false;
  const seen = reachOf(frame);
  if (!seen) return false;
  // Another tab's frame may lie over it, of the same size.
  return (seen.reach !== 'shown' && seen.reach !== 'clipped') || coverOf(frame, seen.box) !== 'cover';
}

/** Sizes and places of the inner frames that are in sight and not behind a window. */
export function framesIn(front: Front): string[] {
  if (front.masked) return [];
  return innerFrames()
    .filter(isInSight)
    .filter(
      (one) => front.windows.length === 0 || front.windows.some((window) => within(window.element, one)),
    )
    .map(innerSize);
}
