/** Keys in a list of which only the rows near the view are drawn: the row that is gone to is drawn, then focused. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Windowed } from './windowed';

export interface LongList {
  readonly box: RefObject<HTMLElement | null>;
  readonly part: Windowed;
  readonly count: number;
  /** Of a row, in pixels. */
  readonly height: number;
  /** `aria-rowindex` of the first row. */
  readonly first: number;
}

/** Where a key leads from a row; null for a key that leads nowhere. `page`: rows in view. */
export function rowAfter(key: string, at: number, page: number, count: number): number | null {
  const leads: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(leads, key) ? leads[key] : undefined;
  return next === undefined ? null : Math.min(Math.max(next, 0), count - 1);
}

/** Takes the keys of a long list. */
export function useLongKeys({ box, part, count, height, first }: LongList): (event: KeyboardEvent) => void {
  const wanted = useRef<number | null>(null);
  const focus = (): void => {
    const row =
      wanted.current === null
        ? null
        : box.current?.querySelector<HTMLElement>(`[aria-rowindex="${wanted.current + first}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  };
  useLayoutEffect(focus);
  return (event) => {
    const { current } = box;
    const index = event.target instanceof Element ? event.target.getAttribute('aria-rowindex') : null;
    if (!current || index === null) return;
    const page = Math.max(1, Math.floor(current.clientHeight / height) - 1);
    // Where the row of the key before is not drawn yet, this one goes on from there.
    const next = rowAfter(event.key, wanted.current ?? Number(index) - first, page, count);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    if (next < part.from || next >= part.to) current.scrollTop = next * height - current.clientHeight / 2;
    focus();
  };
}
