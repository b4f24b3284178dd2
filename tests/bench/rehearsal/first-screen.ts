/** How soon the rehearsal stands and answers, in a browser that nothing else listens in on. */
import type { BrowserContext } from '@playwright/test';
import { buildFolder } from '../../e2e/harness/copy-build';
import { launch } from '../../e2e/harness/launch';

/** One opening of the page. */
export interface Opened {
  /** From the navigation to the frame after the first screen was drawn, ms. */
  readonly first: number;
  /** Frames until a press has changed it. */
  readonly frames: number;
}

/** Notes when the rehearsal's first screen has been drawn. */
const noteFirst = (): void => {
  const look = (): void => {
    if (document.querySelector('[data-part=practice-site] [data-press]'))
      requestAnimationFrame(() => Object.assign(globalThis, { firstAt: performance.now() }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const settles = 2500;

async function open(context: BrowserContext, id: string): Promise<Opened> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/simulator.html?mode=free`, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'firstAt' in globalThis);
  const first = await page.evaluate(() => (globalThis as unknown as { firstAt: number }).firstAt);
  const frames = await page.evaluate(async () => {
    const site = document.querySelector('[data-part=practice-site]') as Element;
    const before = site.innerHTML;
    site.querySelector<HTMLElement>('button[data-press]:not([disabled])')?.click();
    for (let count = 0; count < 120; count++) {
      if (document.querySelector('[data-part=practice-site]')?.innerHTML !== before) return count;
      await new Promise(requestAnimationFrame);
    }
    return 120;
  });
  await page.close();
  return { first, frames };
}

/**
 * A fresh browser with a fresh profile: the page for the first time, and once more. The harness of the tests answers
 * every request of a page itself, the page's own scripts too, each by way of another process: here it does not.
 */
export async function openings(): Promise<{ cold: Opened; warm: Opened }> {
  const context = await launch(buildFolder('chrome'), {});
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await context.addInitScript(noteFirst);
    await new Promise((wake) => setTimeout(wake, settles));
    const id = new URL(worker.url()).host;
    return { cold: await open(context, id), warm: await open(context, id) };
  } finally {
    await context.close();
  }
}
