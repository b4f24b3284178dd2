/** A window over the practice page: focus moves into it, stays in it, and is given back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WindowView } from '../../lib/practice/view';
import { Blocks } from './block';
import { Controls, type PressProps } from './press';

const reachable = 'button:not(:disabled),summary,[tabindex="0"]';

/** Keeps the Tab key inside. */
function keepInside(event: KeyboardEvent): void {
  const holder = event.currentTarget;
  if (event.key !== 'Tab' || !(holder instanceof HTMLElement)) return;
  const all = [...holder.querySelectorAll<HTMLElement>(reachable)];
  const [first, last] = [all[0], all.at(-1)];
  const at = document.activeElement;
  const next =
    event.shiftKey && (at === first || at === holder) ? last : !event.shiftKey && at === last ? first : null;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface PracticeWindowProps extends PressProps {
  readonly window: WindowView;
  /** A picture: it takes no focus. */
  readonly still: boolean;
}

/** The window with its controls above or below its words. */
export function PracticeWindow({ window: view, still, onPress }: PracticeWindowProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (still) return undefined;
    const before = document.activeElement;
    // The window itself, not its first button: a key still held down must not press it.
    box.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [still]);
  const controls = view.controls.length > 0 && (
    <Controls items={view.controls} as="toolbar" onPress={onPress} />
  );
  return (
    <div
      class="ps-window"
      role="dialog"
      aria-modal="true"
      aria-label={view.title}
      tabIndex={-1}
      ref={box}
      onKeyDown={keepInside}
    >
      <h2 class="ps-window-title">{view.title}</h2>
      {view.controlsAt === 'top' && controls}
      <div class="ps-window-body">
        <Blocks blocks={view.body} onPress={onPress} />
      </div>
      {view.controlsAt === 'bottom' && controls}
    </div>
  );
}
