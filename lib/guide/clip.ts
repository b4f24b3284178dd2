/** Which ancestors cut off an element, and where. */
import type { Box } from './boxes';
import { clientOf, drawnIn, matches, offsetOf, rectOf } from './natives';

const paints = /paint|strict|content/;

/** Elements of the browser's top layer are cut off by nothing around them. */
export const inTopLayer = (element: Element): boolean => matches(element, ':modal,:popover-open');

/** Whether fixed descendants are placed, and so cut off, by this element instead of by the view. */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const moved = [style.transform, style.translate, style.rotate, style.scale, style.perspective];
  if ([...moved, style.filter, style.backdropFilter].some((value) => value && value !== 'none')) return true;
  return (
    /paint|layout|strict|content/.test(style.contain) || /transform|perspective|filter/.test(style.willChange)
  );
}

function clips(style: CSSStyleDeclaration): boolean {
  if (style.display === 'inline' || style.display === 'contents') return false;
  return style.overflowX !== 'visible' || style.overflowY !== 'visible' || paints.test(style.contain);
}

/** Body hands its overflow to the view unless the root has one of its own. */
function isView(element: Element, root: Element): boolean {
  if (element === root) return true;
  return element.localName === 'body' && getComputedStyle(root).overflow === 'visible';
}

/** An ancestor that cuts off, with what its rectangle has to lose on each side; null: nothing is cut off along that axis. */
export interface Clip {
  readonly element: Element;
  readonly x: Axis | null;
  readonly y: Axis | null;
}

/** Layout pixels before any transform. */
interface Axis {
  readonly whole: number;
  readonly before: number;
  readonly after: number;
}

const borderOf = (style: CSSStyleDeclaration, side: string): number =>
  Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;

type Sides = readonly ['Width', 'Left', 'left', 'right'] | readonly ['Height', 'Top', 'top', 'bottom'];
const across: Sides = ['Width', 'Left', 'left', 'right'];
const down: Sides = ['Height', 'Top', 'top', 'bottom'];

/** Layout sizes are whole pixels: what they leave beside the borders is a scrollbar only from two pixels on. */
function axisOf(element: Element, style: CSSStyleDeclaration, [size, start, one, other]: Sides): Axis {
  const whole = offsetOf(element, `offset${size}`);
  const [before, after] = [borderOf(style, one), borderOf(style, other)];
  const lead = clientOf(element, `client${start}`) - before;
  const first = lead >= 2 ? lead : 0;
  const last = whole - clientOf(element, `client${size}`) - before - after - first;
  return { whole, before: before + first, after: after + (last >= 2 ? last : 0) };
}

function clipOf(element: Element, style: CSSStyleDeclaration): Clip {
  const paint = paints.test(style.contain);
  const x = paint || style.overflowX !== 'visible';
  const y = paint || style.overflowY !== 'visible';
  return {
    element,
    x: x ? axisOf(element, style, across) : null,
    y: y ? axisOf(element, style, down) : null,
  };
}

/** What cuts off `element`, nearest first. Absolute and fixed elements escape ancestors that do not hold them. */
export function clipsOf(element: Element, root: Element): Clip[] {
  const found: Clip[] = [];
  if (inTopLayer(element)) return found;
  let position = getComputedStyle(element).position;
  for (let at = drawnIn(element); at && at !== root; at = drawnIn(at)) {
    const style = getComputedStyle(at);
    const top = inTopLayer(at);
    const placed = style.position !== 'static' && position !== 'fixed';
    const escapes = position === 'fixed' || position === 'absolute';
    if (!escapes || placed || top || holdsFixed(style)) {
      if (clips(style) && !isView(at, root)) found.push(clipOf(at, style));
      if (top) return found;
      position = style.position;
    }
  }
  return found;
}

function shrink(near: number, far: number, by: Axis | null): readonly [number, number] {
  if (!by) return [-1e7, 1e7];
  const ratio = by.whole > 0 ? (far - near) / by.whole : 1;
  const scale = Math.abs(ratio - 1) > 0.01 ? ratio : 1;
  return [near + by.before * scale, far - by.after * scale];
}

/** The box in which a clip lets its content be seen. */
export function windowOf({ element, x, y }: Clip): Box {
  const rect = rectOf(element);
  const [left, right] = shrink(rect.left, rect.right, x);
  const [top, bottom] = shrink(rect.top, rect.bottom, y);
  return { left, top, right, bottom };
}
