/** Where our own pixels lie: a page's zoom may stretch them, and only the browser knows the size of the view. */
import type { Box } from './boxes';
import { make } from './natives';

export interface Ground {
  /** The view in client pixels, without scrollbars. */
  readonly view: Box;
  /** Client pixels per pixel of ours. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export interface Probe {
  readonly parts: readonly [HTMLElement, HTMLElement];
  read(): Ground;
}

export function makeProbe(root: ShadowRoot): Probe {
  const part = (name: string) => {
    const element = make(root.ownerDocument, 'div');
    element.className = name;
    root.append(element);
    return element;
  };
  const probe = part('probe');
  const view = part('view');
  return {
    parts: [probe, view],
    read() {
      const { left, top, width } = probe.getBoundingClientRect();
      const seen = view.getBoundingClientRect();
      return { view: seen, scale: width > 0 ? width / 100 : 1, left, top };
    },
  };
}
