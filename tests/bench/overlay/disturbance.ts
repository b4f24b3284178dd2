/** What a page and its person notice of an overlay: focus, keys, attributes of the page's own nodes, what is left behind. */
import type { CDPSession, Page } from '@playwright/test';
import { show } from './costs';
import type { InPage } from './model';

export interface Disturbance {
  /** Times the focus left the person's field while it was shown. */
  readonly focusMoved: number;
  /** Keys of six that a page's own listener did not get, or got as already answered. */
  readonly keysCaught: number;
  /** Changes of attributes of the page's own nodes, from showing to ending. */
  readonly attributes: number;
  /** Nodes added to the page beside its own while it is shown. */
  readonly nodesAdded: number;
  /** Whether a click on another button of the page still arrives. */
  readonly clickArrives: boolean;
  /** Listeners and nodes more than before after so many cycles. */
  readonly listenersLeft: number;
  readonly nodesLeft: number;
}

const keys = ['ArrowRight', 'ArrowLeft', 'Tab', 'Escape', 'Enter', 'a'] as const;

/** Counts in the page from now on. */
const count = (): void => {
  const seen = { focus: 0, keys: 0, attributes: 0, nodes: 0, clicks: 0 };
  Object.assign(globalThis, { seen });
  const own = new Set(document.querySelectorAll('*'));
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && own.has(target as Element)) seen.attributes++;
      for (const node of addedNodes)
        seen.nodes += node instanceof Element ? 1 + node.querySelectorAll('*').length : 0;
    }
  }).observe(document, { subtree: true, attributes: true, childList: true });
  const field = document.createElement('input');
  document.querySelector('#bar')?.append(field);
  own.add(field);
  field.focus();
  field.addEventListener('blur', () => {
    seen.focus++;
  });
  addEventListener('keydown', (event) => {
    if (!event.defaultPrevented) seen.keys++;
  });
  document.querySelector('#far')?.addEventListener('click', () => {
    seen.clicks++;
  });
};

type Seen = Record<'focus' | 'keys' | 'attributes' | 'nodes' | 'clicks', number>;
const read = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { seen: Seen }).seen }));

async function inUse(cdp: CDPSession): Promise<{ listeners: number; nodes: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await cdp.send('Memory.getDOMCounters');
  return { listeners: jsEventListeners, nodes };
}

/** Shown once while a person works on the page. */
async function once(page: Page, name: string): Promise<Omit<Disturbance, 'listenersLeft' | 'nodesLeft'>> {
  await page.evaluate(count);
  await page.waitForTimeout(50);
  const before = await read(page);
  await show(page, name);
  // What has not been shown yet has disturbed nobody yet.
  await page.waitForFunction((way) => (globalThis as unknown as InPage).overlays[way]?.ring(), name);
  await page.waitForTimeout(600);
  const shown = await read(page);
  const far = await page.evaluate(() => {
    const box = (document.querySelector('#far') as Element).getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  });
  let heard = 0;
  for (const key of keys.slice(0, 2)) {
    const from = (await read(page)).keys;
    await page.keyboard.press(key);
    heard += (await read(page)).keys - from;
  }
  await page.mouse.click(far[0], far[1]);
  const clicked = await read(page);
  for (const key of keys.slice(2)) {
    const from = (await read(page)).keys;
    await page.keyboard.press(key);
    heard += (await read(page)).keys - from;
  }
  await page.evaluate(() => (globalThis as unknown as { end?: () => void }).end?.());
  await page.waitForTimeout(600);
  const after = await read(page);
  return {
    focusMoved: shown.focus - before.focus,
    keysCaught: keys.length - heard,
    attributes: after.attributes - before.attributes,
    nodesAdded: shown.nodes - before.nodes,
    clickArrives: clicked.clicks > 0,
  };
}

/** `fresh` is another page, on which it is shown and ended so many times. */
export async function disturb(
  page: Page,
  fresh: { page: Page; cdp: CDPSession },
  name: string,
  cycles: number,
): Promise<Disturbance> {
  const seen = await once(page, name);
  const cycle = (times: number): Promise<void> =>
    fresh.page.evaluate(
      async ([way, turns]) => {
        const element = document.querySelector('#plain') as Element;
        for (let turn = 0; turn < turns; turn++) {
          const end = (globalThis as unknown as InPage).overlays[way]?.show(element);
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          end?.();
          await new Promise((done) => setTimeout(done, 0));
        }
      },
      [name, times] as const,
    );
  await cycle(5);
  await fresh.page.waitForTimeout(1000);
  const before = await inUse(fresh.cdp);
  await cycle(cycles);
  await fresh.page.waitForTimeout(1000);
  const after = await inUse(fresh.cdp);
  return {
    ...seen,
    listenersLeft: after.listeners - before.listeners,
    nodesLeft: after.nodes - before.nodes,
  };
}
