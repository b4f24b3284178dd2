/** A browser page with the guide on it, its root opened for looking in. */

import { type Browser, chromium, type Page } from '@playwright/test';
import { plainFlags } from '../harness/browser-flags';
import { chromiumPath } from '../harness/find-browser';
import { bundle } from './bundle';
import type { Bench } from './entry-bench';
import { page as usual } from './page';

declare global {
  var bench: Bench;
  /** The guide's root, opened by the script below. */
  var guideRoot: ShadowRoot;
}

export const opened = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    if (this.hasAttribute('data-katip-rehberi')) globalThis.guideRoot = root;
    return root;
  };
}`;

export interface Stage {
  readonly browser: Browser;
  /** Errors of the pages so far, those included that a page hears of only as an event. */
  readonly faults: string[];
  open(options?: Parameters<Browser['newPage']>[0], html?: string): Promise<Page>;
}

export async function makeStage(): Promise<Stage> {
  const { code } = await bundle('entry-bench');
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ executablePath, args: [...plainFlags] });
  const faults: string[] = [];
  return {
    browser,
    faults,
    async open(options, html = usual) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
      page.on('pageerror', (fault) => faults.push(String(fault)));
      await page.addInitScript(`addEventListener('error', (event) => console.error(event.message));`);
      await page.addInitScript(opened);
      await page.addInitScript(`globalThis.startGuide = () => {${code}};`);
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await page.goto('https://deneme.example/');
      await page.evaluate('startGuide(); bench.start()');
      return page;
    },
  };
}

/** Two frames of animation: what the page did has been followed by then. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
