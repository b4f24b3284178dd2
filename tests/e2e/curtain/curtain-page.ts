import type { Page } from '@playwright/test';
import type { Stage } from '../harness/chromium';

/** Presses the key of the curtain, as the browser tells it to the extension; it works on the tab in front. */
export async function pressCurtainKey(stage: Stage, page: Page): Promise<void> {
  await page.bringToFront();
  const [worker] = stage.context.serviceWorkers();
  if (!worker) throw new Error('No worker.');
  await worker.evaluate(() => {
    const { onCommand } = (globalThis as unknown as { chrome: { commands: { onCommand: unknown } } }).chrome
      .commands;
    (onCommand as { dispatch(name: string): void }).dispatch('curtain');
  });
}

/** How many covers lie in each frame of the page. */
export const coverCount = `(() => {
  const host = [...document.querySelectorAll('html > div, dialog > div')].find((one) => one.hasAttribute('data-katip-rehberi'));
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  return root ? root.querySelectorAll('.cover').length : 0;
})()`;

/** How many elements of ours each frame holds. */
export const hostCount = `document.querySelectorAll('[data-katip-rehberi]').length`;

/** Makes every report of sizes and changes reach our code after the paint: what is covered then shows a frame later. */
export const lateScript = `
globalThis.inTime = { ResizeObserver };
for (const name of ['ResizeObserver', 'MutationObserver']) {
  const InTime = globalThis[name];
  globalThis[name] = class extends InTime {
    constructor(tell) { super((...all) => setTimeout(() => tell(...all))); }
  };
}`;
