/** Where a thing lies in one look, worked out once for each element. */
import { tagOf, within } from './dom';
import { coverOf, isDrawn, reachOf } from './reach';
import type { Reach } from './snapshot';
import type { Front } from './windows';

export interface Placed {
  readonly reach: Reach;
  /** Index of the open window it lies in; -1 for the page. */
  readonly window: number;
}

const isPlain = (reach: Reach): boolean => reach === 'shown' || reach === 'clipped';

export class Places {
  private readonly known = new Map<Element, Placed | null>();

  constructor(private readonly front: Front) {}

  /**
   * Where it lies, or null when a person cannot get at it: not drawn, out of reach, behind a window. A box around a
   * thing in plain view, `inner`, is not covered itself: asking what lies on top costs as much as the page is long.
   */
  of(element: Element, inner: Placed | null = null): Placed | null {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const place = this.place(element, inner !== null && isPlain(inner.reach));
    this.known.set(element, place);
    return place;
  }

  private place(element: Element, free: boolean): Placed | null {
    if (!isDrawn(element)) return null;
    const { windows } = this.front;
    const window = windows.findIndex((one) => within(one.element, element));
    if (windows.length > 0 && window < 0) return null;
    const seen = reachOf(element);
    if (!seen) return null;
    if (!isPlain(seen.reach)) return { reach: seen.reach, window };
    const cover = free || tagOf(element) === 'option' ? 'free' : coverOf(element, seen.box);
    if (cover === 'cover') return null;
    return { reach: cover === 'bar' ? 'covered' : seen.reach, window };
  }
}
