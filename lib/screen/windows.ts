/** Open windows, dialogs and masks of the page: what lies in front, and what can therefore not be pressed behind it. */
import {
  attr,
  boxOf,
  classesOf,
  findAll,
  findIn,
  isOurs,
  matches,
  parentOf,
  tagOf,
  textOf,
  within,
} from './dom';
import { isDrawn, stackAt, topAt } from './reach';

const windowSelector =
  'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.x-window,.ant-modal,.ant-popconfirm,.ant-popover,.modal,.ui-dialog,.swal2-popup,.MuiDialog-paper';
const pressable = 'button,a,input[type=button],input[type=submit],[role=button],.x-btn';
const maskWords = new Set(['mask', 'backdrop', 'overlay', 'scrim']);
const busyWords =
  /^(?:ext-el-mask-msg|x-mask-loading|x-mask-msg|ant-spin|spinner|loading|loader|MuiCircularProgress-root|blockUI)/u;

export interface WindowSeen {
  readonly element: Element;
  readonly modal: boolean;
}

export interface Front {
  /** Front-most first. */
  readonly windows: readonly WindowSeen[];
  /** Something lies over the whole page and no window of it can be pressed. */
  readonly masked: boolean;
  readonly busy: boolean;
}

const samples: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.04, 0.05],
  [0.96, 0.05],
  [0.04, 0.95],
  [0.96, 0.95],
];

const covers = (element: Element): boolean => {
  const box = boxOf(element);
  return (
    box.left <= innerWidth * 0.05 &&
    box.top <= innerHeight * 0.05 &&
    box.right >= innerWidth * 0.95 &&
    box.bottom >= innerHeight * 0.95
  );
};

/** Whether an element is a sheet over the page: it covers the view, and is made to be seen or pressed through to nothing. */
function isMask(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position !== 'fixed' && style.position !== 'absolute') return false;
  if (tagOf(element) === 'iframe' || !covers(element)) return false;
  const named = classesOf(element).some((token) =>
    token
      .toLowerCase()
      .split(/[-_]+/u)
      .some((part) => maskWords.has(part)),
  );
  if (named) return true;
  const alpha = /^rgba\(.*, ?([\d.]+)\)$/u.exec(style.backgroundColor)?.[1];
  if (alpha !== undefined && Number(alpha) > 0 && Number(alpha) < 1) return true;
  return (
    findIn(element, '*').length === 0 &&
    textOf(element).trim() === '' &&
    style.zIndex !== 'auto' &&
    Number(style.zIndex) > 0
  );
}

/** The masks that are in front at the sample points. */
function masksInFront(): Set<Element> {
  const found = new Set<Element>();
  let hits = 0;
  for (const [x, y] of samples) {
    const top = topAt(innerWidth * x, innerHeight * y);
    for (let node = top; node; node = parentOf(node)) {
      if (isMask(node)) {
        found.add(node);
        hits++;
        break;
      }
    }
  }
  return hits >= 3 ? found : new Set();
}

const isCookieBar = (element: Element): boolean => {
  const box = boxOf(element);
  const edge = box.bottom >= innerHeight - 2 || box.top <= 2;
  return (
    edge &&
    box.height < innerHeight * 0.45 &&
    !matches(element, ':modal,[aria-modal=true]') &&
    findIn(element, 'dialog').length === 0 &&
    box.width > innerWidth * 0.6
  );
};

function explicitWindows(): Element[] {
  const all = [...findAll(document, windowSelector)].filter(
    (one) =>
      !isOurs(one) &&
      !(tagOf(one) === 'dialog' && attr(one, 'open') === null) &&
      isDrawn(one) &&
      onScreen(one) &&
      !isCookieBar(one),
  );
  const leaf = all.filter(
    (one) => !all.some((other) => other !== one && within(one, other) && findIn(other, pressable).length > 0),
  );
  return leaf.filter(
    (one) => findIn(one, pressable).length > 0 || matches(one, ':modal,[aria-modal=true],.x-window'),
  );
}

function onScreen(element: Element): boolean {
  const box = boxOf(element);
  return box.right > 2 && box.bottom > 2 && box.left < innerWidth - 2 && box.top < innerHeight - 2;
}

/** A window that only its mask betrays: what the middle of the view shows in front of the mask. */
function impliedWindow(masks: ReadonlySet<Element>): Element | null {
  const top = topAt(innerWidth / 2, innerHeight / 2);
  if (!top || masks.has(top)) return boxedIn(masks);
  let found: Element | null = null;
  for (let node: Element | null = top; node && tagOf(node) !== 'body'; node = parentOf(node)) {
    if (masks.has(node)) break;
    if (covers(node)) return found;
    found = node;
    const { position } = getComputedStyle(node);
    const inMask = [...masks].some((mask) => within(mask, node));
    if (!inMask && (position === 'fixed' || position === 'absolute')) break;
  }
  return found;
}

/** A window that lies inside its mask, away from the middle of the view. */
function boxedIn(masks: ReadonlySet<Element>): Element | null {
  for (const mask of masks) {
    for (const child of findIn(mask, ':scope > *, :scope > * > *')) {
      if (!covers(child) && isDrawn(child) && findIn(child, pressable).length > 0) return child;
    }
  }
  return null;
}

/** How far in front a window is: its place in the stack at its own middle; -1 when something else covers it. */
function depthOf(element: Element): number {
  const box = boxOf(element);
  const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1);
  const stack = stackAt(x, y).filter((hit) => !isOurs(hit));
  const first = stack[0];
  return first && within(element, first) ? 0 : stack.findIndex((hit) => within(element, hit));
}

/** Looks for windows and masks in front of the page. */
export function lookAtFront(): Front {
  const masks = masksInFront();
  const explicit = explicitWindows();
  const ordered = explicit
    .map((element) => ({ element, depth: depthOf(element) }))
    .sort((a, b) => a.depth - b.depth);
  const front = ordered.filter((one) => one.depth === 0);
  const windows: WindowSeen[] = front.map(({ element }) => ({ element, modal: true }));
  if (windows.length === 0 && masks.size > 0) {
    const implied = impliedWindow(masks);
    if (implied && findIn(implied, pressable).length > 0) windows.push({ element: implied, modal: true });
  }
  const masked = masks.size > 0 && windows.length === 0;
  return { windows, masked, busy: masked || isWorking(masks) };
}

function isWorking(masks: ReadonlySet<Element>): boolean {
  for (const mask of masks) {
    if (classesOf(mask).some((token) => busyWords.test(token))) return true;
  }
  return false;
}
