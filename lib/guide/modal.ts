/** Finds the native modal dialog in front, behind which nothing of ours could be pressed. */
import { dialogsOf, drawnIn, elementAt, matches, rectOf, within } from './natives';

function around(element: Element): Element | null {
  for (let at: Element | null = element; at; at = drawnIn(at)) {
    if (at.localName === 'dialog' && matches(at, ':modal')) return at;
  }
  return null;
}

/**
 * The front-most modal dialog; null for none. `inside` are elements of interest: around them dialogs are found in
 * open shadow roots as well.
 */
export function frontDialog(doc: Document, own: Element, inside: readonly Element[]): Element | null {
  const found = inside.map(around).filter((dialog) => dialog !== null);
  for (const dialog of dialogsOf(doc)) if (matches(dialog, ':modal')) found.push(dialog);
  const open = [...new Set(found)];
  if (open.length < 2) return open[0] ?? null;
  // All modal dialogs but the front-most are inert, and inert content is not found at a point.
  const front = open.find((dialog) => {
    const { left, right, top, bottom } = rectOf(dialog);
    const hit = elementAt(doc, (left + right) / 2, (top + bottom) / 2, own);
    return hit !== null && within(hit, dialog);
  });
  return front ?? open.at(-1) ?? null;
}
