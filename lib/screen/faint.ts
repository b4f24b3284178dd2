/** Controls that are drawn as inactive with no attribute, role or class that says so: by a filter, by pale words, or by the box around them. */
import { classesOf, parentOf, tagOf } from './dom';
import { partsOf } from './states';

/** How far out something may be drawn over a control and what stands beside it. */
const steps = 5;
/** What shows less of itself than this looks faint. */
const leastOpacity = 0.6;
/** Words that stand out from their ground less than this look faint; black on white is 21. */
const leastContrast = 1.9;
/** Colours that lie closer together than this, of 255, are a grey. */
const greyish = 24;

const opacityIn = /opacity\((\d*\.?\d+)(%?)\)/u;
const greyIn = /grayscale\((\d*\.?\d+)(%?)\)/u;

function amount(filter: string, sought: RegExp, none: number): number {
  const [, number = '', percent = ''] = sought.exec(filter) ?? [];
  return number === '' ? none : Number(number) / (percent === '' ? 1 : 100);
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function colourOf(text: string): Colour | null {
  const parts = /^rgba?\(([\d., ]+)\)$/u.exec(text)?.[1]?.split(',').map(Number);
  const [red, green, blue, alpha = 1] = parts ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, alpha];
}

const isGrey = ([red, green, blue]: Colour): boolean =>
  Math.max(red, green, blue) - Math.min(red, green, blue) < greyish;

const over = (top: Colour, ground: Colour): Colour => {
  const mix = (at: 0 | 1 | 2): number => top[at] * top[3] + ground[at] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
};

function brightness([red, green, blue]: Colour): number {
  const part = (value: number): number =>
    value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

function contrast(one: Colour, other: Colour): number {
  const [a, b] = [brightness(one), brightness(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const white: Colour = [255, 255, 255, 1];

/** The plain colour behind a control's words; null where a picture lies there. */
function groundOf(control: Element): Colour | null {
  let node: Element | null = control;
  for (let at = 0; node && at < 8; node = parentOf(node), at++) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none') return null;
    const colour = colourOf(backgroundColor);
    if (!colour || (colour[3] > 0 && colour[3] < 1)) return null;
    if (colour[3] === 1) return colour;
  }
  return white;
}

/** Grey words that hardly stand out from their grey ground. Coloured buttons are often pale and live. */
function isPale(control: Element, words: Element): boolean {
  const ground = groundOf(control);
  const colour = colourOf(getComputedStyle(words).color);
  if (!ground || !colour || colour[3] === 0) return false;
  const drawn = over(colour, ground);
  return isGrey(ground) && isGrey(drawn) && contrast(drawn, ground) < leastContrast;
}

const off = new Set(['disabled', 'pasif', 'passive', 'inactive']);
const buttons = new Set(['btn', 'button', 'buton', 'link', 'item']);

/** “pasifButon”, “btn-passive”: the state stands before the kind of control, or is called otherwise. */
const saysOff = (element: Element): boolean =>
  classesOf(element).some((token) => {
    const parts = partsOf(token);
    const [state = '', kind = ''] = parts;
    const last = parts.at(-1) ?? '';
    return (parts.length === 2 && off.has(state) && buttons.has(kind)) || last === 'passive';
  });

/** Whether a control looks inactive though nothing names it so. `words`: what bears its name. In doubt it does. */
export function isFaint(control: Element, words = control): boolean {
  let opacity = 1;
  let node: Element | null = control;
  for (let at = 0; node && at < steps; node = parentOf(node), at++) {
    if (/^(?:body|html)$/u.test(tagOf(node))) break;
    const style = getComputedStyle(node);
    opacity *= Number(style.opacity) * amount(style.filter, opacityIn, 1);
    // Far out a whole page may be drawn in grey.
    if (at < 2 && amount(style.filter, greyIn, 0) >= 0.7) return true;
  }
  return opacity < leastOpacity || saysOff(control) || isPale(control, words);
}
