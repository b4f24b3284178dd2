import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where a press takes its own button away, focus would fall back to the page's beginning. When `key` has changed,
 * it goes to the first button in the holder instead.
 */
export function useFocusAfter<Holder extends HTMLElement>(key: unknown): RefObject<Holder | null> {
  const holder = useRef<Holder>(null);
  const before = useRef(key);
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    holder.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [key]);
  return holder;
}
