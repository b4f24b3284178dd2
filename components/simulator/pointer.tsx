/** The pointer of a rehearsal that plays itself. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  /** Pressing in this moment. */
  readonly down: boolean;
}

/** Drawn over everything; takes no press. */
export function Pointer({ place }: { readonly place: PointerPlace | null }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place && element.current) element.current.style.transform = `translate(${place.x}px, ${place.y}px)`;
  }, [place]);
  if (!place) return null;
  return (
    <div class="sim-pointer" aria-hidden="true" data-down={place.down ? '' : undefined} ref={element}>
      <svg viewBox="0 0 24 24" width="36" height="36" aria-hidden="true" focusable="false">
        <path d="M4 2 L4 20 L9 15.5 L12 22 L15 20.7 L12 14.3 L19 14 Z" />
      </svg>
    </div>
  );
}
