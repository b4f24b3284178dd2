/** A plain browser without the extension, that serves test pages on the real host names. */

import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { plainFlags } from '../../e2e/harness/browser-flags';
import { chromiumPath } from '../../e2e/harness/find-browser';
import type { Fixture } from '../../fixtures/types';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The reader as one script. */
export const bundleReader = (): Promise<string> => bundle('./entry-look.ts');

/** The outline as one script. */
export const bundleOutline = (): Promise<string> => bundle('./entry-outline.ts');

async function bundle(entry: string): Promise<string> {
  const built = await rolldown({ input: here(entry), platform: 'browser', logLevel: 'warn' });
  const { output } = await built.generate({ format: 'iife' });
  await built.close();
  return output[0].code;
}

export interface JudgeStage {
  readonly page: Page;
  /** Shows a page; ready when drawn. */
  show(fixture: Fixture, html?: string, settle?: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens the browser; one page, used again and again. */
export async function openJudgeStage(): Promise<JudgeStage> {
  const browser: Browser = await chromium.launch({
    headless: true,
    executablePath: chromiumPath(),
    args: [...plainFlags],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  let current: { fixture: Fixture; html: string } | null = null;
  await context.route(/^https?:/u, (route) => {
    const url = route.request().url();
    const bare = url.split('#')[0];
    const own = current ? new URL(current.fixture.url).href.split('#')[0] : '';
    if (current && bare === own)
      return route.fulfill({ body: current.html, contentType: 'text/html; charset=utf-8' });
    const frame = current?.fixture.frames?.[url] ?? current?.fixture.frames?.[bare ?? ''];
    return frame === undefined
      ? route.abort()
      : route.fulfill({ body: frame, contentType: 'text/html; charset=utf-8' });
  });
  return {
    page,
    async show(fixture, html = fixture.html, settle = 0) {
      current = { fixture, html };
      await page.goto(fixture.url, { waitUntil: 'load' });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      if (settle > 0) await page.waitForTimeout(settle);
    },
    close: () => browser.close(),
  };
}
