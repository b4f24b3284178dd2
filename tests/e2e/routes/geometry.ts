/** Where a ring lies about its target, measured from outside the guide. */
import type { Box, SeenRing } from '../harness/stage';

/** What of a frame is needed here; Playwright's and puppeteer's frames both have it. */
export interface AnyFrame {
  url(): string;
  $eval<Result>(selector: string, work: (element: Element) => Result): Promise<Result>;
}

/** The part of an element that its scrolling ancestors and the view leave to be seen. Runs in the page. */
function visiblePart(element: Element): Box {
  const box = element.getBoundingClientRect();
  const seen = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  const cut = (left: number, top: number, right: number, bottom: number): void => {
    seen.left = Math.max(seen.left, left);
    seen.top = Math.max(seen.top, top);
    seen.right = Math.min(seen.right, right);
    seen.bottom = Math.min(seen.bottom, bottom);
  };
  const over = (node: Node): Element | null => {
    // A form's own properties may be its fields.
    const parent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get?.call(node);
    const up =
      node instanceof Element && node.assignedSlot instanceof HTMLSlotElement ? node.assignedSlot : parent;
    return up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
  };
  for (let up = over(element); up && up !== document.documentElement && up !== document.body; up = over(up)) {
    if (getComputedStyle(up).overflow === 'visible') continue;
    const edge = Element.prototype.getBoundingClientRect.call(up);
    const left = edge.left + up.clientLeft;
    const top = edge.top + up.clientTop;
    cut(left, top, left + up.clientWidth, top + up.clientHeight);
  }
  cut(0, 0, innerWidth, innerHeight);
  return { x: seen.left, y: seen.top, width: seen.right - seen.left, height: seen.bottom - seen.top };
}

/** How far a ring lies outside a box on each side, in pixels. */
export function gaps(ring: Box, box: Box): number[] {
  const right = ring.x + ring.width - (box.x + box.width);
  const bottom = ring.y + ring.height - (box.y + box.height);
  return [box.x - ring.x, box.y - ring.y, right, bottom];
}

const inside = (gap: number): boolean => gap >= 2 && gap <= 8;

/** What is wrong with a ring about any of these elements; null: nothing. */
export async function ringFault(
  frame: AnyFrame,
  ring: SeenRing,
  selectors: readonly string[],
): Promise<string | null> {
  const seen: string[] = [];
  for (const selector of selectors) {
    const part = await frame.$eval(selector, visiblePart).catch(() => null);
    if (part === null) {
      seen.push(`${selector} is not there`);
      continue;
    }
    const sides = gaps(ring.box, part);
    if (sides.every(inside)) return null;
    seen.push(`${selector} ${sides.map((side) => side.toFixed(1)).join(' ')}`);
  }
  return `${ring.target}: ${seen.join('; ')}`;
}

/** Whether two boxes overlap by more than a hair. */
export function overlap(one: Box, other: Box): boolean {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const tall = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return wide > 0.5 && tall > 0.5;
}

interface NestedFrame {
  url(): string;
  parentFrame(): NestedFrame | null;
  frameElement(): Promise<{ boundingBox(): Promise<Box | null> } | null>;
}

/** A ring's box in the view of the whole page; its frame's own box is added where it lies in one. */
export async function inPage(frame: NestedFrame, box: Box): Promise<Box> {
  if (frame.parentFrame() === null) return box;
  const around = await (await frame.frameElement())?.boundingBox();
  if (!around) throw new Error(`The frame of ${frame.url()} is not to be seen.`);
  return { ...box, x: box.x + around.x, y: box.y + around.y };
}
