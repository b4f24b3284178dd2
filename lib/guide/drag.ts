/** Dragging the card by its grip; the listeners lie on the card's own box. */
import type { Corner } from '../advice/card-model';
import type { Ground } from './ground';
import { cornerAt } from './spot';

export interface Drag {
  /** Put on the box; safe to call again after a page has thrown listeners away. */
  attach(): void;
  active(): boolean;
}

interface Start {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Movement in pixels below which a press is a press. */
const still = 5;

/** `drop` gets the corner nearest to where the box was let go. */
export function makeDrag(box: HTMLElement, ground: () => Ground, drop: (corner: Corner) => void): Drag {
  let start: Start | null = null;
  let dragging = false;

  function down(event: PointerEvent): void {
    const at = event.target;
    if (event.button !== 0 || !(at instanceof Element)) return;
    const grip = at.closest('[data-part=grip]');
    const button = at.closest('button,a');
    if (!grip || (button && button !== grip)) return;
    start = { id: event.pointerId, x: event.clientX, y: event.clientY };
    // Held from the start: a quick hand leaves the card before the first movement is heard of.
    grip.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    if (start?.id !== event.pointerId) return;
    const dx = event.clientX - start.x;
    const dy = event.clientY - start.y;
    if (!dragging && Math.hypot(dx, dy) < still) return;
    dragging = true;
    box.style.translate = `${dx}px ${dy}px`;
  }

  function end(event: PointerEvent): void {
    if (start?.id !== event.pointerId) return;
    start = null;
    if (!dragging) return;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    box.style.translate = '';
    // The press that ends a drag is none: it must not unfold the pill.
    setTimeout(() => {
      dragging = false;
    });
    const { view } = ground();
    if (event.type !== 'pointerup') return;
    drop(cornerAt(top + bottom < view.top + view.bottom, left + right < view.left + view.right));
  }

  function click(event: Event): void {
    if (!dragging) return;
    event.stopPropagation();
    event.preventDefault();
  }

  return {
    active: () => start !== null && dragging,
    attach() {
      box.addEventListener('pointerdown', down);
      box.addEventListener('pointermove', move);
      box.addEventListener('pointerup', end);
      box.addEventListener('pointercancel', end);
      box.addEventListener('click', click, true);
    },
  };
}
