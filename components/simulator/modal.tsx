/** A window of the rehearsal page itself: the browser's own modal dialog. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly title: string;
  readonly closeName: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** Open as long as it is drawn. Escape and the button close it. */
export function Modal({ title, closeName, close, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog class="sim-modal" ref={dialog} aria-label={title} onClose={close}>
      <div class="sim-modal-head">
        <h2>{title}</h2>
        <button type="button" class="button" onClick={close}>
          {closeName}
        </button>
      </div>
      <div class="sim-modal-body">{children}</div>
    </dialog>
  );
}
