/** Which rows of a long list are drawn: those near the view. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Lists up to this length are drawn whole. */
const short = 200;
/** Rows drawn beyond the view on either side; they are drawn anew in steps of so many. */
const spare = 3;

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
  const [inView, setInView] = useState(20);
  useLayoutEffect(() => {
    const element = box.current;
    if (!long || !element) return undefined;
    const measure = (): void => setInView(Math.ceil(element.clientHeight / height));
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    measure();
    const look = (): void => {
      const first = Math.floor(element.scrollTop / height) - spare;
      // In steps, so that not every pixel draws anew.
      setFrom(Math.max(0, first - (first % spare)));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, long, height]);
  if (!long) return { from: 0, to: count, above: 0, below: 0, long };
  const shown = inView + 3 * spare;
  const start = Math.min(from, Math.max(0, count - shown));
  const to = Math.min(count, start + shown);
  return { from: start, to, above: start * height, below: (count - to) * height, long };
}
