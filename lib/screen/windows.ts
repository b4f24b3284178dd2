/** Open windows, dialogs and masks of the page: what lies in front, and what can therefore not be pressed behind it. */
import type { Lexicon } from '../catalog/lexicon';
import { fold } from '../text/fold';
import {
  attr,
  boxOf,
  classesOf,
  findAll,
  findIn,
  hasAttr,
  isOurs,
  matches,
  parentOf,
  tagOf,
  textOf,
  within,
} from './dom';
import { depthOf, isUnder } from './in-front';
import { isInputButton } from './looks';
import { covers, panelOf } from './panel';
import { isDrawn, topAt } from './reach';
import { holds } from './slotted';

const windowSelector =
  'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.x-window,.ant-modal,.ant-popconfirm,.ant-popover,.modal,.ui-dialog,.swal2-popup,.MuiDialog-paper';
const pressable =
  'button,a,input[type=button],input[type=submit],[role=button],[role=menuitem],[role=option],.x-btn,.btn,.button';
const asked = `${windowSelector},${pressable}`;
const askedTags = new Set(asked.split(',').map((one) => /^[a-z]*/u.exec(one)?.[0]));
const askedClasses = new RegExp([...asked.matchAll(/\.([\w-]+)/gu)].map(([, name]) => name).join('|'), 'u');

/** Whether an element can be any of them: most are plain, and a selector is tried on these alone. */
const isTelling = (element: Element): boolean =>
  askedTags.has(tagOf(element)) ||
  hasAttr(element, 'role') ||
  hasAttr(element, 'aria-modal') ||
  askedClasses.test(attr(element, 'class'));

const maskWords = new Set(['mask', 'backdrop', 'overlay', 'scrim']);

/** What the walk has passed that may be a window or belong to one. */
export class Passed {
  readonly windows: Element[] = [];
  readonly controls: Element[] = [];

  readonly note = (element: Element): void => {
    if (!isTelling(element)) return;
    if (matches(element, pressable)) this.controls.push(element);
    else if (matches(element, windowSelector)) this.windows.push(element);
  };
}

const allIn = (scope: Element | null, selector: string): NodeListOf<Element> =>
  scope ? findIn(scope, selector) : findAll(document, selector);
const inScope = (scope: Element | null, element: Element): boolean => !scope || within(scope, element);

export interface WindowSeen {
  readonly element: Element;
  readonly modal: boolean;
}

export interface Front {
  /** Front-most first. */
  readonly windows: readonly WindowSeen[];
  /** Something lies over the whole page and no window of it can be pressed. */
  readonly masked: boolean;
  /** A mask says that the page is working. */
  readonly busy: boolean;
}

const samples: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.04, 0.05],
  [0.96, 0.05],
  [0.04, 0.95],
  [0.96, 0.95],
];

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
function masksInFront(scope: Element | null): Set<Element> {
  const found = new Set<Element>();
  let hits = 0;
  for (const [x, y] of samples) {
    const top = topAt(innerWidth * x, innerHeight * y);
    for (let node = top; node && node !== scope; node = parentOf(node)) {
      if (isMask(node) && inScope(scope, node)) {
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

function explicitWindows(passed: Passed): Element[] {
  const all = passed.windows
    .map((one) => panelOf(one, pressable))
    .filter(
      (one) =>
        !isOurs(one) &&
        !(tagOf(one) === 'dialog' && attr(one, 'open') === null) &&
        isDrawn(one) &&
        onScreen(one) &&
        !isCookieBar(one),
    );
  const leaf = all.filter(
    (one) => !all.some((other) => other !== one && within(one, other) && holds(other, pressable)),
  );
  return leaf.filter((one) => holds(one, pressable) || matches(one, ':modal,[aria-modal=true],.x-window'));
}

function onScreen(element: Element): boolean {
  const box = boxOf(element);
  return box.right > 2 && box.bottom > 2 && box.left < innerWidth - 2 && box.top < innerHeight - 2;
}

/** Windows that only their mask betrays: whatever is painted in front of it, wherever in the view. */
function impliedWindows(masks: ReadonlySet<Element>, scope: Element | null): Element[] {
  const found = new Set<Element>();
  for (let row = 1; row < 12; row++) {
    for (let column = 1; column < 12; column++) {
      const top = topAt((innerWidth * column) / 12, (innerHeight * row) / 12);
      if (top && !masks.has(top) && inScope(scope, top)) {
        const root = rootInFront(top, masks);
        if (root) found.add(root);
      }
    }
  }
  return [...found].filter((one) => findIn(one, pressable).length > 0);
}

/** The largest box around `top` that is neither the page nor the mask. */
function rootInFront(top: Element, masks: ReadonlySet<Element>): Element | null {
  let found: Element | null = null;
  for (
    let node: Element | null = top;
    node && tagOf(node) !== 'body' && tagOf(node) !== 'html';
    node = parentOf(node)
  ) {
    const around = node;
    if (covers(around) || [...masks].some((mask) => within(around, mask))) break;
    found = around;
  }
  return found;
}

/** Windows with neither mask nor role: a floating box that holds a button for closing and another one of a window's. */
function floatingWindows(lexicon: Lexicon, passed: Passed): Element[] {
  const held = new Map<Element, Set<string>>();
  for (const control of passed.controls) {
    const text = isInputButton(control) ? attr(control, 'value') : textOf(control);
    const name = text.length > 40 ? '' : fold(text);
    if (!lexicon.windowNames.includes(name) || !isDrawn(control)) continue;
    const box = floatingAround(control);
    if (box) held.set(box, (held.get(box) ?? new Set()).add(name));
  }
  return [...held]
    .filter(([, names]) => names.size > 1 && lexicon.closers.some((one) => names.has(one)))
    .map(([box]) => box);
}

function floatingAround(control: Element): Element | null {
  let small: Element | null = null;
  for (let node = parentOf(control); node; node = parentOf(node)) {
    const box = boxOf(node);
    const isSmall = (box.width * box.height) / (innerWidth * innerHeight) < 0.85 && onScreen(node);
    if (isSmall) small = node;
    const { position, zIndex } = getComputedStyle(node);
    if ((position === 'absolute' || position === 'fixed') && Number(zIndex) > 0) {
      // A holder over the whole view is no window: the box within it is.
      return isSmall || covers(node) ? small : null;
    }
  }
  return null;
}

/** Looks for windows and masks in front of the page, or of a part of it. */
export function lookAtFront(lexicon: Lexicon, scope: Element | null, passed: Passed): Front {
  const masks = masksInFront(scope);
  const explicit = explicitWindows(passed);
  const floating = floatingWindows(lexicon, passed).filter(
    (one) => !explicit.some((other) => within(other, one) || within(one, other)),
  );
  const open = [...explicit, ...floating];
  const front = open.filter((element) => depthOf(element) === 0 && !isUnder(element, open));
  const found = front.length === 0 && masks.size > 0 ? impliedWindows(masks, scope) : front;
  const windows: WindowSeen[] = found.map((element) => ({ element, modal: true }));
  const masked = masks.size > 0 && windows.length === 0;
  return { windows, masked, busy: windows.length === 0 && isWorking(masks, scope) };
}

const loaders =
  '.ext-el-mask-msg,.x-mask-loading,.x-mask-msg,.ant-spin-spinning,.MuiCircularProgress-root,[role=progressbar],[aria-busy=true],.spinner,.loading,.loader,.blockUI';

/** Whether a mask says that the page is working: by its own class, or by a sign of loading drawn with it. */
function isWorking(masks: ReadonlySet<Element>, scope: Element | null): boolean {
  if (masks.size === 0) return false;
  for (const mask of masks) if (matches(mask, loaders)) return true;
  return [...allIn(scope, loaders)].some((one) => isDrawn(one) && onScreen(one));
}
