/** What the focus of a page does under the guide, read in the page itself. */
import type { Page } from '@playwright/test';

export interface Focus {
  /** The focused element in words; '' for none, or for the guide's own card. */
  readonly on: string;
  /** Whether it is, or lies in, what the selector finds. */
  readonly there: boolean;
  /** Which share of nine points of its visible part lies under the guide; 0 where nothing of it is in view. */
  readonly hidden: number;
  /** Whether it is the element that had the focus when it was last noted. */
  readonly same: boolean;
}

/** Reads the focus through inner frames of the same site; `note`: keeps it for the next comparison. Runs in the page. */
function readFocus([selector, note]: readonly [string, boolean]): Focus {
  const scope = globalThis as unknown as { katipFocus?: Element | null };
  let [left, top] = [0, 0];
  let active = document.activeElement;
  for (let doc = active instanceof HTMLIFrameElement ? active.contentDocument : null; doc; ) {
    const box = active?.getBoundingClientRect();
    left += (box?.left ?? 0) + (active?.clientLeft ?? 0);
    top += (box?.top ?? 0) + (active?.clientTop ?? 0);
    active = doc.activeElement;
    doc = active?.localName === 'iframe' ? (active as HTMLIFrameElement).contentDocument : null;
  }
  const same = scope.katipFocus === active;
  if (note) scope.katipFocus = active;
  const own = (element: Element | null): boolean =>
    element?.localName === 'div' && element.parentElement === document.documentElement;
  if (!active || active.localName === 'body' || own(active)) return { on: '', there: false, hidden: 0, same };
  const box = active.getBoundingClientRect();
  const seen = {
    left: Math.max(0, box.left + left),
    right: Math.min(innerWidth, box.right + left),
    top: Math.max(0, box.top + top),
    bottom: Math.min(innerHeight, box.bottom + top),
  };
  let hidden = 0;
  if (seen.right - seen.left >= 1 && seen.bottom - seen.top >= 1) {
    for (const across of [0.1, 0.5, 0.9]) {
      for (const down of [0.1, 0.5, 0.9]) {
        const x = seen.left + across * (seen.right - seen.left);
        const y = seen.top + down * (seen.bottom - seen.top);
        if (own(document.elementFromPoint(x, y))) hidden += 1 / 9;
      }
    }
  }
  const on = `${active.localName} ${active.textContent?.trim().slice(0, 40) || active.id}`;
  return { on, there: active.closest(selector) !== null, hidden, same };
}

/** More than this share of a focused control may not lie under the guide. */
const most = 0.7;
/** How long the guide may take to give way, in milliseconds. */
const patience = 1200;
/** So long the focus has to stay where it was put. */
const calm = 350;

/** Waits until the focused control is to be seen; a sentence when it stays hidden. */
async function hiddenFault(page: Page, first: Focus): Promise<string[]> {
  let focus = first;
  for (const end = Date.now() + patience; focus.hidden > most; ) {
    if (Date.now() > end)
      return [`${page.url()}: hidden by ${Math.round(focus.hidden * 100)} %: ${focus.on}`];
    await page.waitForTimeout(60);
    focus = await page.evaluate(readFocus, ['html', false] as const);
  }
  return [];
}

/** After a while: is the focus still where it was, and has it moved once at most since `moves`? */
async function takenFault(page: Page, from: Focus, moves: number): Promise<string[]> {
  await page.waitForTimeout(calm);
  const focus = await page.evaluate(readFocus, ['html', false] as const);
  const more = (await page.evaluate(countMoves)) - moves;
  return focus.same && more <= 1 ? [] : [`${page.url()}: the focus went from ${from.on} to ${focus.on}`];
}

/** How often the focus has moved in this document since it was first asked. Runs in the page. */
function countMoves(): number {
  const scope = globalThis as unknown as { katipMoves?: number };
  if (scope.katipMoves === undefined) {
    document.addEventListener('focusin', () => {
      scope.katipMoves = (scope.katipMoves ?? 0) + 1;
    });
  }
  scope.katipMoves ??= 0;
  return scope.katipMoves;
}

/** Presses Tab until what the selector finds has the focus; what was wrong on the way, as sentences. */
export async function tabTo(page: Page, selector: string, presses = 90): Promise<string[]> {
  const faults: string[] = [];
  for (let count = 0; count < presses; count += 1) {
    const moves = await page.evaluate(countMoves);
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus, [selector, true] as const);
    faults.push(...(await hiddenFault(page, focus)));
    if (focus.there) return [...faults, ...(await takenFault(page, focus, moves))];
  }
  return [...faults, `${page.url()}: ${selector} is not reached by ${presses} presses of Tab`];
}

/** Presses Tab through the page once, at most `presses` times; what was wrong on the way, and how many had the focus. */
export async function tabThrough(page: Page, presses: number): Promise<{ faults: string[]; stops: number }> {
  const faults: string[] = [];
  let stops = 0;
  for (let count = 0; count < presses; count += 1) {
    const moves = await page.evaluate(countMoves);
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus, ['html', true] as const);
    if (focus.on === '') break;
    stops += 1;
    faults.push(...(await hiddenFault(page, focus)));
    if (stops === 1) faults.push(...(await takenFault(page, focus, moves)));
  }
  return { faults, stops };
}
