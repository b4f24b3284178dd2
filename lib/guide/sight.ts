/** Whether a person sees a control of legal weight as what it is: its own words, and nothing painted over them. */

import { alphaOf, drawnIn, isConnected, parentOf, rectOf } from './natives';
import type { RingTarget } from './rings';
import { veiled } from './veil';

const grave: ReadonlySet<string> = new Set(['approve', 'save', 'consent']);
/** Fainter than this a thing is not taken to be seen. */
const faint = 0.4;
/** A pseudo-element says a word from so many letters on; fewer are an icon. */
const word = /"[^"]*\p{L}{3}/u;
const inputs: ReadonlySet<string> = new Set(['input', 'select']);

/** Words drawn smaller than this, in pixels, cannot be read. */
const legible = 6;

/** Clipped or faded, by itself or by what it lies in. */
function isFaded(element: Element): boolean {
  let opacity = 1;
  for (let node: Element | null = element; node; node = drawnIn(node)) {
    const style = getComputedStyle(node);
    opacity *= Number.parseFloat(style.opacity);
    if (opacity < faint || style.clipPath !== 'none') return true;
  }
  return getComputedStyle(element).maskImage.includes('(');
}

/** Words that the page's style writes on a part of a control. */
function saysOtherwise(part: Element): boolean {
  return ['::before', '::after'].some((name) => {
    const { content, visibility, height, display } = getComputedStyle(part, name);
    return word.test(content) && display !== 'none' && visibility === 'visible' && height !== '0px';
  });
}

const isTransparent = (style: CSSStyleDeclaration): boolean =>
  alphaOf(style.color) < faint || alphaOf(style.getPropertyValue('-webkit-text-fill-color')) < faint;

/** Whether words stand where the control is, large enough and in some colour. Their letters are not looked at. */
function showsWords(element: Element): boolean {
  const box = rectOf(element);
  const style = getComputedStyle(element);
  if (inputs.has(element.localName))
    return (
      Number.parseFloat(style.fontSize) >= legible &&
      Math.abs(Number.parseFloat(style.textIndent)) < box.right - box.left &&
      !isTransparent(style)
    );
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let some = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    some = true;
    const around = parentOf(node);
    if (around instanceof Element && isTransparent(getComputedStyle(around))) continue;
    range.selectNode(node);
    for (const line of range.getClientRects()) {
      const wide = Math.min(line.right, box.right) - Math.max(line.left, box.left);
      const tall = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
      if (wide >= legible && tall >= legible) return true;
    }
  }
  // A control without any words is a picture; its name was found elsewhere.
  return !some;
}

const isPlain = (element: Element): boolean =>
  !isFaded(element) &&
  showsWords(element) &&
  ![element, ...Array.from(element.querySelectorAll('*')).slice(0, 30)].some(saysOtherwise) &&
  !veiled(element);

/** What may be ringed: of what has legal weight only what is seen plainly; in doubt the card has to do, in words. */
export const inSight = (targets: readonly RingTarget[]): RingTarget[] =>
  targets.filter(({ target, element }) => !grave.has(target) || (isConnected(element) && isPlain(element)));
