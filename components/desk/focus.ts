import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where a press takes its own button away, focus would fall back to the page's beginning. When `key` has changed,
 * it goes to the first button in the holder instead, or to the last.
 */
export function useFocusAfter<Holder extends HTMLElement>(
  key: unknown,
  which: 'first' | 'last' = 'first',
): RefObject<Holder | null> {
  const holder = useRef<Holder>(null);
  const before = useRef(key);
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const buttons = holder.current?.querySelectorAll('button') ?? [];
    const button = which === 'first' ? buttons[0] : buttons[buttons.length - 1];
    button?.focus({ preventScroll: true });
  }, [key, which]);
  return holder;
}
