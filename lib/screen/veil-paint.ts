/** What style sheets paint of an element, where no text and no picture of the page’s own lies: backgrounds, words of attributes. */

import { type Box, grow, isEmpty, meet } from './boxes';
import { attr, boxOf, firstChild, parentOf } from './dom';
import type { Plain } from './plain-words';

/** Icons are smaller, in pixels. */
export const picture = 40;
/** Parts hung on an element lie as near to it, in pixels. */
const near = 200;

const names = Object.getOwnPropertyDescriptor(Element.prototype, 'getAttributeNames')?.value as (
  this: Element,
) => string[];
/** Attributes that style sheets write nothing of: structure, addresses, states; and values, which are never read. */
const silent =
  /^(?:value|class|id|style|href|src|role|type|name|tabindex|for|width|height|colspan|rowspan|lang|dir|hidden|disabled|unselectable|on.*|_ng.*|aria-(?!label$).*)$/u;
/** A page that makes up names without end is not remembered. */
const mostNames = 500;
const url = /\burl\(/u;

/** The words that a part shows: strings as they are, and what it takes from attributes. Counters are no words. */
function wordsOf(element: Element, content: string): string {
  const strings = content.match(/"(?:[^"\\]|\\.)*"/gu) ?? [];
  const taken = [...content.matchAll(/attr\(\s*([\w-]+)/gu)].map(([, name = '']) => attr(element, name));
  return [...strings, ...taken].join(' ');
}

/** Where a part lies that is taken out of the flow: in what its element is placed by. */
function placed(element: Element, style: CSSStyleDeclaration): Box {
  const px = (value: string): number => Number.parseFloat(value) || 0;
  let holder: Element | null = style.position === 'fixed' ? null : element;
  while (holder && getComputedStyle(holder).position === 'static') holder = parentOf(holder);
  const at = holder ? boxOf(holder) : { left: 0, top: 0 };
  const [left, top] = [at.left + px(style.left), at.top + px(style.top)];
  const [width, height] = [px(style.width), px(style.height)];
  // Turned and moved further: nowhere beyond its own size, as a rule.
  const [x, y] = style.transform === 'none' ? [0, 0] : [width, height];
  return { left: left - x, top: top - y, right: left + width + x, bottom: top + height + y };
}

function partsOf(element: Element, box: Box, plain: Plain): Box[] {
  return ['::before', '::after'].flatMap((part) => {
    const style = getComputedStyle(element, part);
    const { content, visibility, opacity, position } = style;
    if (!/["(]/u.test(content) || visibility === 'hidden' || opacity === '0') return [];
    if (plain(wordsOf(element, content))) return [];
    return [/absolute|fixed/u.test(position) ? placed(element, style) : box];
  });
}

/** A picture drawn as the background, the frame or the content of an element with nothing in it. */
function isPicture({ left, top, right, bottom }: Box, element: Element): boolean {
  if (right - left < picture || bottom - top < picture) return false;
  const { backgroundImage, borderImageSource, content } = getComputedStyle(element);
  return [backgroundImage, borderImageSource, content].some((one) => url.test(one));
}

const told = new Map<string, boolean>();
/** Whether style sheets may write what the attribute of this name says. The names of a page are few. */
function tells(name: string): boolean {
  const known = told.get(name);
  if (known !== undefined) return known;
  const fresh = !silent.test(name);
  if (told.size < mostNames) told.set(name, fresh);
  return fresh;
}

/** Marks of programs, such as “gridcolumn-1012”, are no words and no numbers of anybody. */
const speaking = /[^\0-~]|[A-Z]|\s|\d{5}/u;

/** The boxes of an element that show a picture, or words that are not plain, by its style alone. */
export function paintedBy(element: Element, plain: Plain, view: Box): Box[] {
  const bare = firstChild(element) === null;
  const worded = names.call(element).some((name) => tells(name) && speaking.test(attr(element, name)));
  if (!bare && !worded) return [];
  const { left, top, right, bottom } = boxOf(element);
  const box = { left, top, right, bottom };
  // Also of what has no size of its own a part may hang beside it.
  if (isEmpty(meet(grow(box, near), view))) return [];
  const whole = bare && isPicture(box, element) ? [box] : [];
  return worded ? [...whole, ...partsOf(element, box, plain)] : whole;
}
