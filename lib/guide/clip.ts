/** Which ancestors cut off an element, and where. */
import { type Box, meet } from './boxes';
import { clientOf, drawnIn, matches, offsetOf, rectOf } from './natives';

const endless: Box = { left: -1e7, top: -1e7, right: 1e7, bottom: 1e7 };
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

/** The ancestors that cut off `element`, nearest first. Absolute and fixed elements escape those that do not hold them. */
export function clippersOf(element: Element, root: Element): Element[] {
  const found: Element[] = [];
  if (inTopLayer(element)) return found;
  let position = getComputedStyle(element).position;
  for (let at = drawnIn(element); at && at !== root; at = drawnIn(at)) {
    const style = getComputedStyle(at);
    const top = inTopLayer(at);
    const placed = style.position !== 'static' && position !== 'fixed';
    const escapes = position === 'fixed' || position === 'absolute';
    if (!escapes || placed || top || holdsFixed(style)) {
      if (clips(style) && !isView(at, root)) found.push(at);
      if (top) return found;
      position = style.position;
    }
  }
  return found;
}

/** One axis of the padding box: its near and far edge, without borders and scrollbar. */
function inner(
  near: number,
  far: number,
  whole: number,
  seen: number,
  start: number,
  before: number,
  after: number,
) {
  const scale = whole > 0 && Math.abs((far - near) / whole - 1) > 0.01 ? (far - near) / whole : 1;
  // Layout sizes are whole pixels: what is left beside borders is a scrollbar only from two pixels on.
  const bar = whole - seen - before - after;
  const barBefore = start - before >= 2 ? start - before : 0;
  const barAfter = bar - barBefore >= 2 ? bar - barBefore : 0;
  return [near + (before + barBefore) * scale, far - (after + barAfter) * scale] as const;
}

/** The box in which `element` lets its content be seen. */
export function windowOf(element: Element): Box {
  const rect = rectOf(element);
  const style = getComputedStyle(element);
  const px = (side: string) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
  const paint = paints.test(style.contain);
  const { left, top, right, bottom } = rect;
  const [x, far] = inner(
    left,
    right,
    offsetOf(element, 'offsetWidth'),
    clientOf(element, 'clientWidth'),
    clientOf(element, 'clientLeft'),
    px('left'),
    px('right'),
  );
  const [y, low] = inner(
    top,
    bottom,
    offsetOf(element, 'offsetHeight'),
    clientOf(element, 'clientHeight'),
    clientOf(element, 'clientTop'),
    px('top'),
    px('bottom'),
  );
  const wide = style.overflowX === 'visible' && !paint;
  const tall = style.overflowY === 'visible' && !paint;
  return {
    left: wide ? endless.left : x,
    right: wide ? endless.right : far,
    top: tall ? endless.top : y,
    bottom: tall ? endless.bottom : low,
  };
}

/** What can be seen of `box` through all of `windows`; null for nothing. */
export function visiblePart(box: Box, windows: readonly Box[]): Box | null {
  let left: Box | null = box;
  for (const window of windows) left = left && meet(left, window);
  return left && meet(left, endless);
}
