/** Controls that are drawn as inactive with no attribute, role or class that says so: by a filter, by pale words, or by the box around them. */
import { attr, findIn, parentOf, tagOf } from './dom';
import { perLook } from './per-look';

/** How far out something may be drawn over a control and what stands beside it. */
const steps = 5;
/** What shows less of itself than this looks faint. */
const leastOpacity = 0.6;
/** Words that stand out from their ground less than this look faint; black on white does by 255. */
const leastApart = 64;
/** A colour whose parts lie closer together than this, of 255, is a grey. */
const greyish = 24;
const white = 255;

const opacityIn = /opacity\((\d*\.?\d+)(%?)\)/u;
const greyIn = /grayscale\((\d*\.?\d+)(%?)\)/u;

function amount(filter: string, sought: RegExp, none: number): number {
  const [, number = '', percent = ''] = sought.exec(filter) ?? [];
  return number === '' ? none : Number(number) / (percent === '' ? 1 : 100);
}

/** A grey as its brightness, 0 to 255, laid over a ground; null for any other colour. */
function greyOf(colour: string, ground: number | null): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const grey = colour.startsWith('rgb') && Math.max(red, green, blue) - Math.min(red, green, blue) <= greyish;
  return grey && ground !== null ? green * alpha + ground * (1 - alpha) : null;
}

/** The plain grey behind what is drawn in an element; null where a colour or a picture lies there. */
const groundOf: (element: Element) => number | null = /* @__PURE__ */ perLook((element) => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none') return null;
  const around = backgroundColor.startsWith('rgba') ? parentOf(element) : null;
  return greyOf(backgroundColor, around ? groundOf(around) : white);
});

/** Grey words that hardly stand out from their grey ground. Coloured buttons are often pale and live. */
function isPale(control: Element): boolean {
  const ground = groundOf(control);
  return [control, ...findIn(control, '*')].every((part) => {
    const words = greyOf(getComputedStyle(part).color, ground);
    return words !== null && Math.abs(words - (ground ?? 0)) < leastApart;
  });
}

/** “pasifButon”, “btn-passive”: a class that says so in words of its own. */
const passive = /\b(?:pasif|passive)/iu;

/** Whether a control looks inactive though nothing names it so. In doubt it does. */
export function isFaint(control: Element): boolean {
  let opacity = 1;
  let node: Element | null = control;
  for (let at = 0; node && at < steps; node = parentOf(node), at++) {
    if (/^(?:body|html)$/u.test(tagOf(node))) break;
    const style = getComputedStyle(node);
    opacity *= Number(style.opacity);
    if (style.filter === 'none') continue;
    opacity *= amount(style.filter, opacityIn, 1);
    // Far out a whole page may be drawn in grey.
    if (at < 2 && amount(style.filter, greyIn, 0) >= 0.7) return true;
  }
  return opacity < leastOpacity || passive.test(attr(control, 'class')) || isPale(control);
}
