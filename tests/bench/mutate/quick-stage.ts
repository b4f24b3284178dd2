/**
 * One page in a plain browser, on the real host names, shown again and again. A page without scripts of its own is
 * written into the document that is already there: same address, same layout, no navigation.
 */

import { type Browser, chromium, type Page } from '@playwright/test';
import { plainFlags } from '../../e2e/harness/browser-flags';
import { chromiumPath } from '../../e2e/harness/find-browser';
import type { Fixture } from '../../fixtures/types';

export interface QuickStage {
  readonly page: Page;
  /** Shows a page; its frames and its own scripts have run when this returns. */
  show(fixture: Fixture): Promise<void>;
  close(): Promise<void>;
}

/** Opens the browser. `script` runs at the start of every document. */
export async function openQuickStage(script: string): Promise<QuickStage> {
  const browser: Browser = await chromium.launch({
    headless: true,
    executablePath: chromiumPath(),
    args: [...plainFlags],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(script);
  const page = await context.newPage();
  let current: Fixture | null = null;
  const documents = (url: string): string | undefined => {
    const bare = url.split('#')[0] ?? url;
    if (current && new URL(current.url).href.split('#')[0] === bare) return current.html;
    return current?.frames?.[url] ?? current?.frames?.[bare];
  };
  await context.route(/^https?:/u, (route) => {
    const body = documents(route.request().url());
    return body === undefined
      ? route.abort()
      : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  let written = false;
  return {
    page,
    async show(fixture) {
      current = fixture;
      const quick = written && !/<script/iu.test(fixture.html) && sameOrigin(page.url(), fixture.url);
      if (quick) await page.evaluate(write, [fixture.url, fixture.html] as const);
      else await page.goto(fixture.url, { waitUntil: 'load' });
      written = !/<script/iu.test(fixture.html);
      if (!written) await settle(page);
    },
    close: () => browser.close(),
  };
}

const sameOrigin = (one: string, other: string): boolean =>
  URL.canParse(one) && new URL(one).origin === new URL(other).origin;

/** Two frames of animation: what a page's script does at once is drawn. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

function write([url, html]: readonly [string, string]): Promise<void> {
  history.replaceState(null, '', url);
  document.open();
  const ready = html.includes('<iframe')
    ? new Promise<void>((done) => addEventListener('load', () => done(), { once: true }))
    : Promise.resolve();
  document.write(html);
  document.close();
  scrollTo(0, 0);
  return ready;
}
