/** What a page puts into the slots of its own elements: it stands elsewhere in the document than where it is drawn. */
import { assignedTo, findIn, matches, nodeType } from './dom';

/** The nodes that are drawn in an element's slots. */
export const slottedIn = (element: Element): Node[] =>
  [...findIn(element, 'slot')].flatMap((slot) => assignedTo(slot as HTMLSlotElement));

const isElement = (node: Node): node is Element => nodeType(node) === Node.ELEMENT_NODE;

/** The elements that are drawn in an element's slots. */
export const elementsIn = (element: Element): Element[] => slottedIn(element).filter(isElement);

/** Whether it holds what the selector asks for, in its slots too. */
export const holds = (element: Element, selector: string): boolean =>
  findIn(element, selector).length > 0 ||
  elementsIn(element).some((one) => matches(one, selector) || findIn(one, selector).length > 0);
