/** Which rows of a long list are drawn: those near the view. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Lists up to this length are drawn whole. */
const short = 200;
const spare = 12;

export interface Windowed {
  readonly from: number;
  readonly to: number;
  /** Height of the rows left out above and below, in pixels. */
  readonly above: number;
  readonly below: number;
  /** The list is long: its box has a height of its own. */
  readonly long: boolean;
}

/** Follows the scrolling of `box`, whose rows are all `height` pixels high. */
export function useWindowed(box: RefObject<HTMLElement | null>, count: number, height: number): Windowed {
  const long = count > short;
  const [from, setFrom] = useState(0);
  const shown = 40;
  useLayoutEffect(() => {
    const element = box.current;
    if (!long || !element) return undefined;
    const look = (): void => {
      const first = Math.floor(element.scrollTop / height) - spare;
      // In steps, so that not every pixel draws anew.
      setFrom(Math.max(0, first - (first % spare)));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [box, long, height]);
  if (!long) return { from: 0, to: count, above: 0, below: 0, long };
  const start = Math.min(from, Math.max(0, count - shown));
  const to = Math.min(count, start + shown + spare);
  return { from: start, to, above: start * height, below: (count - to) * height, long };
}
