/** The same page and overlays in Firefox, for what can be measured there: where things are, not what they cost. */
import type { CDPSession, Page } from '@playwright/test';
import { type Page as FoxPage, launch } from 'puppeteer-core';
import { lexiconOf } from '../../../lib/catalog';
import { firefoxPath } from '../../e2e/harness/find-browser';
import { overlayPage } from './page';
import { type OverlayStage, opened, overlayScript, sheetPath, sheets } from './stage';

const address = 'https://isgkatip.csgb.gov.tr/';

async function openPage(page: FoxPage, script: string, rows: number): Promise<void> {
  const body = overlayPage(rows);
  await page.setViewport({ width: 1280, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request
      .respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
      .catch(() => undefined);
  });
  await page.evaluateOnNewDocument(opened);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  for (const sheet of sheets) await page.addStyleTag({ path: sheetPath(sheet) });
  await page.evaluate((lexicon) => void Object.assign(globalThis, { lexicon }), lexiconOf('katip'));
  await page.evaluate(script);
}

/** Pages of Firefox with the few methods that measuring distances asks for; there is no session for costs. */
export async function openFirefoxStage(): Promise<OverlayStage> {
  const script = await overlayScript();
  const browser = await launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });
  return {
    async open(rows = 600) {
      const fox = await browser.newPage();
      await openPage(fox, script, rows);
      const page = {
        evaluate: (run: (arg: unknown) => unknown, arg: unknown) => fox.evaluate(run, arg),
        waitForTimeout: (ms: number) => new Promise((done) => setTimeout(done, ms)),
        close: () => fox.close(),
      };
      return { page: page as unknown as Page, cdp: null as unknown as CDPSession };
    },
    close: () => browser.close(),
  };
}
