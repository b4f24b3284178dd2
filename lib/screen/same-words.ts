/** Whether an element around another says nothing more than it, without reading a whole page to find out. */
import { dataOf, firstChild, nextSibling, nodeType, textOf } from './dom';

/** Whether the trimmed text of `element` is `words`. As soon as there are more words than that, no more is read. */
export function saysOnly(element: Element, words: string): boolean {
  // A sign of one letter may stand for text of any length: `textOf` knows.
  if (words.length > 1 && isLonger(element, words.length)) return false;
  return textOf(element).trim() === words;
}

function isLonger(element: Element, length: number): boolean {
  let text = '';
  const visit = (node: Node): boolean => {
    const type = nodeType(node);
    if (type === Node.TEXT_NODE) text = (text + dataOf(node as Text)).trimStart();
    if (text.length > length && text.trimEnd().length > length) return true;
    if (type !== Node.ELEMENT_NODE) return false;
    for (let child = firstChild(node); child; child = nextSibling(child)) if (visit(child)) return true;
    return false;
  };
  return visit(element);
}
