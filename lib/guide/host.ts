/** The one `<div>`: made by hand, closed, in the top layer, put back when the page takes it away. */
import { claim, ownMark } from '../screen/dom';
import { frontDialog } from './modal';
import { all, connected, fullscreenOf, make, matches, parentOf, rootOf } from './natives';
import { dress, guideSheet } from './sheet';

/** A page that keeps removing the guide does not want it. */
const patience = 20;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host where it belongs now; `inside` are the ringed elements. False once the page has worn out our patience. */
  settle(inside: readonly Element[]): boolean;
  /** Takes it off the page; `settle` puts it on again. */
  leave(): void;
}

/** Removes what an earlier guide left when the extension was updated under this page. */
export function removeLeftovers(doc: Document): void {
  for (const old of all(doc, `html>div[${ownMark}],dialog>div[${ownMark}]`))
    Element.prototype.remove.call(old);
}

function makeElement(doc: Document): HTMLElement {
  const element = make(doc, 'div');
  element.setAttribute(ownMark, '');
  if ('showPopover' in HTMLElement.prototype) element.setAttribute('popover', 'manual');
  return element;
}

/** Shown anew, it lies above whatever entered the top layer before. Focus inside is given back where showing takes it. */
function raise(element: HTMLElement, root: ShadowRoot, held: Element | null): void {
  try {
    if (matches(element, ':popover-open')) element.hidePopover();
    element.showPopover();
  } catch {
    // Without the top layer the highest z-index has to do.
  }
  if (held instanceof HTMLElement && root.activeElement !== held) held.focus({ preventScroll: true });
}

function moveInto(parent: Element, element: HTMLElement): void {
  try {
    // Keeps focus and scroll positions; refuses elements that are not connected yet.
    if (!('moveBefore' in parent) || !connected(element)) throw new TypeError();
    (parent.moveBefore as (node: Node, before: null) => void)(element, null);
  } catch {
    Element.prototype.append.call(parent, element);
  }
}

/** `restored` is called when the page had removed the host and its listeners may be gone with it. */
export function makeHost(doc: Document, restored: () => void): Host {
  const element = makeElement(doc);
  claim(element);
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, guideSheet);
  let times = 0;
  let wanted = false;
  let full: Element | null = null;

  function settle(inside: readonly Element[]): boolean {
    const parent = frontDialog(doc, element, inside) ?? rootOf(doc);
    if (!parent) return true;
    const taken = wanted && !connected(element);
    if (taken && ++times > patience) return false;
    const placed = parentOf(element) === parent;
    const fullNow = fullscreenOf(doc);
    if (!placed || full !== fullNow || !matches(element, ':popover-open')) {
      const held = root.activeElement;
      full = fullNow;
      if (!placed) moveInto(parent, element);
      if ('showPopover' in element) raise(element, root, held);
    }
    wanted = true;
    if (taken) restored();
    return true;
  }

  return {
    element,
    root,
    settle,
    leave() {
      wanted = false;
      element.remove();
    },
  };
}
