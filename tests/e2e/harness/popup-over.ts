import type { Page } from '@playwright/test';
import type { Stage } from './chromium';

/** A tab as the browser's own lists name it. */
export interface TabSeen {
  readonly id: number;
  readonly url: string;
  /** It stands in a private window. */
  readonly incognito?: boolean;
}

/** The tab of a page; its id is -1 where there is no such tab. */
export async function tabOf(stage: Stage, page: Page): Promise<TabSeen> {
  const worker = stage.context.serviceWorkers()[0];
  const tabs = (await worker?.evaluate('chrome.tabs.query({})')) as { id: number; url?: string }[];
  const url = page.url();
  return { id: tabs.find((tab) => tab.url === url)?.id ?? -1, url };
}

/**
 * Opens the popup as if over another tab, told of it as by the toolbar button. `patch`: script that runs before the
 * popup's own, with `answer(value)` for a call of the browser's that is to answer so.
 */
export async function popupOver(stage: Stage, tab: TabSeen, patch = ''): Promise<Page> {
  const page = await stage.context.newPage();
  await page.addInitScript(`
    const answer = (value) => (...given) => {
      const last = given.at(-1);
      return typeof last === 'function' ? last(value) : Promise.resolve(value);
    };
    for (const root of new Set([globalThis.chrome, globalThis.browser].filter(Boolean))) {
      root.tabs.getCurrent = answer(undefined);
      root.tabs.query = answer([${JSON.stringify(tab)}]);
    }
    ${patch}`);
  await page.goto(`chrome-extension://${stage.extensionId}/popup.html`);
  await page.locator('[data-tab-state]').waitFor();
  return page;
}
