import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A heading that takes the focus when it appears: what a press brought up is read out and reached at once. */
export function FocusedHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}
