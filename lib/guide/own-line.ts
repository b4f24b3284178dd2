/** An entry of a tree or menu has the entries under it in itself; what one presses for it is its own line. */
import { findIn } from '../screen/dom';
import { matches, rectOf } from './natives';

const entry = 'li,[role=treeitem],[role=menuitem]';
const under = 'ul,ol,[role=group],[role=menu],[role=treeitem]';

/** The box of an element; of an entry with open entries under its own words, the part above the first of those. */
export function ownLine(element: Element): DOMRect {
  const box = rectOf(element);
  if (!matches(element, entry)) return box;
  for (const inner of findIn(element, under)) {
    const { top, height } = rectOf(inner);
    // What lies beside its words leaves the line whole.
    if (height > 0 && top > box.top) return new DOMRect(box.left, box.top, box.width, top - box.top);
  }
  return box;
}
