/** The box that a person takes for a window, where a kit gives the role to something around it. */
import { boxOf, findIn } from './dom';

/** Whether an element lies over the whole view. */
export const covers = (element: Element): boolean => {
  const box = boxOf(element);
  return (
    box.left <= innerWidth * 0.05 &&
    box.top <= innerHeight * 0.05 &&
    box.right >= innerWidth * 0.95 &&
    box.bottom >= innerHeight * 0.95
  );
};

/** A holder without a box of its own, as some kits give the role to: the window is the first part of it that is no sheet over the view. */
export function panelOf(holder: Element, pressable: string): Element {
  let node = holder;
  for (let steps = 0; steps < 6; steps++) {
    const box = boxOf(node);
    if (node === holder ? box.height >= 2 && box.width >= 2 : !covers(node)) return node;
    const parts = [...findIn(node, ':scope > *')].filter((one) => findIn(one, pressable).length > 0);
    const [part] = parts;
    if (!part || parts.length > 1) break;
    node = part;
  }
  return holder;
}
