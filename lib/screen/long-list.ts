/** Lists so long that only a part of them is looked at. */
import { boxOf } from './dom';

/** Fewer children than this are no long list. */
export const longList = 240;

export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Whether so many lines are laid out downwards, well beyond what fits the view. */
export function isLong(lines: readonly Element[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  return (
    first !== undefined && last !== undefined && boxOf(last).bottom - boxOf(first).top >= innerHeight * 2
  );
}

/** Which lines of a long list lie in a span or within `margin` pixels of it: from the first to before `to`. */
export function linesNear(lines: readonly Element[], { top, bottom }: Span, margin: number) {
  const first = (test: (box: DOMRect) => boolean): number => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(boxOf(lines[middle] as Element))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return { from: first((box) => box.bottom >= top - margin), to: first((box) => box.top > bottom + margin) };
}
