import type { Page } from '@playwright/test';
import type { Stage } from './chromium';

/** A press with the mouse in one of the tabs, by the order in which they were opened. */
export interface Press {
  readonly tab: number;
  readonly x: number;
  readonly y: number;
  /** The address that the tab had shown when it was pressed. */
  readonly url: string;
}

/** Notes every press in every tab of a stage from now on. */
export function notePresses(stage: Stage, tabs: Page[], presses: Press[]): void {
  const note = (page: Page): void => {
    if (page.url().startsWith('chrome-extension:')) return;
    const tab = tabs.push(page) - 1;
    const { mouse } = page;
    const click = mouse.click.bind(mouse);
    mouse.click = (x, y, options) => {
      presses.push({ tab, x, y, url: page.url() });
      return click(x, y, options);
    };
  };
  stage.context.on('page', note);
}

async function reach(stage: Stage, tab: number, url: string): Promise<Page> {
  for (let tries = 0; tries < 100; tries += 1) {
    const page = stage.context.pages().filter((each) => /^https:/u.test(each.url()))[tab];
    if (page?.url() === url) return page;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  const there = stage.context.pages().map((page) => page.url());
  throw new Error(`Tab ${tab} does not reach ${url}; there are ${there.join(', ')}`);
}

/** Repeats noted presses in another browser, each once its tab shows the same address. */
export async function replay(stage: Stage, first: string, presses: readonly Press[]): Promise<void> {
  await stage.open(first);
  for (const { tab, x, y, url } of presses) {
    const page = await reach(stage, tab, url);
    await page.waitForTimeout(500);
    await page.mouse.click(x, y);
  }
  await new Promise((wake) => setTimeout(wake, 1000));
}
