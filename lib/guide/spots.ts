/** Where inner frames have rings, roughly, so that the card can keep clear: shares of the frame's view, never pixels of another frame. */
import type { Spot } from '../messages/protocol';

const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

/** The ringed elements of this frame as shares of its view. */
export function spotsOf(elements: readonly Element[]): Spot[] {
  const size = `${Math.round(innerWidth)}x${Math.round(innerHeight)}`;
  return elements.slice(0, 32).map((element) => {
    const box = element.getBoundingClientRect();
    return {
      size,
      left: share(box.left / innerWidth),
      top: share(box.top / innerHeight),
      right: share(box.right / innerWidth),
      bottom: share(box.bottom / innerHeight),
    };
  });
}

/** The same places in this document's view, on every inner frame of that size. */
export function boxesOf(doc: Document, spots: readonly Spot[]): DOMRect[] {
  if (spots.length === 0) return [];
  const boxes: DOMRect[] = [];
  for (const frame of doc.querySelectorAll('iframe,frame')) {
    const box = frame.getBoundingClientRect();
    for (const spot of spots) {
      const [width = 0, height = 0] = spot.size.split('x').map(Number);
      if (Math.abs(width - frame.clientWidth) > 4 || Math.abs(height - frame.clientHeight) > 4) continue;
      boxes.push(
        new DOMRect(
          box.left + frame.clientLeft + spot.left * frame.clientWidth,
          box.top + frame.clientTop + spot.top * frame.clientHeight,
          (spot.right - spot.left) * frame.clientWidth,
          (spot.bottom - spot.top) * frame.clientHeight,
        ),
      );
    }
  }
  return boxes;
}
