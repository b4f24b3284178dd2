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

const onTheWeb = (page: Page): boolean => /^https:/u.test(page.url());

/** Notes every press in every tab that is opened from now on. */
export function notePresses(stage: Stage, presses: Press[]): void {
  const tabs: Page[] = [];
  stage.context.on('page', (page) => {
    tabs.push(page);
    const { mouse } = page;
    const click = mouse.click.bind(mouse);
    mouse.click = (x, y, options) => {
      presses.push({ tab: tabs.filter(onTheWeb).indexOf(page), x, y, url: page.url() });
      return click(x, y, options);
    };
  });
}

async function reach(stage: Stage, tab: number, url: string): Promise<Page> {
  for (let tries = 0; tries < 100; tries += 1) {
    const page = stage.context.pages().filter(onTheWeb)[tab];
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
