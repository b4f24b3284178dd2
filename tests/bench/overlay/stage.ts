/** A browser with the bench's page, and the overlays in it. */

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { lexiconOf } from '../../../lib/catalog';
import { plainFlags } from '../../e2e/harness/browser-flags';
import { chromiumPath } from '../../e2e/harness/find-browser';
import { overlayPage } from './page';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

async function bundle(entry: string): Promise<string> {
  const built = await rolldown({
    input: path(entry),
    platform: 'browser',
    logLevel: 'silent',
    transform: {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    moduleTypes: { '.css': 'empty' },
  });
  const { output } = await built.generate({ format: 'iife', minify: process.env.PLAIN !== '1' });
  await built.close();
  return output[0].code;
}

/** The guide's closed root, opened for measuring. */
export const opened = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    if (this.hasAttribute('data-katip-rehberi')) globalThis.guideRoot = root;
    return root;
  };
}`;

export const sheets = [
  'driver.js/dist/driver.css',
  'shepherd.js/dist/css/shepherd.css',
  'intro.js/introjs.css',
] as const;

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
}

export interface OverlayStage {
  /** A fresh page with so many rows in its grid. */
  open(rows?: number): Promise<Opened>;
  close(): Promise<void>;
}

/** Ours and the others as one script. */
export async function overlayScript(): Promise<string> {
  return `${await bundle('./entry-ours.ts')};${await bundle('../peers/entry-overlays.ts')}`;
}

/** Where a sheet of the others lies. */
export const sheetPath = (sheet: string): string =>
  createRequire(path('../peers/package.json')).resolve(`./node_modules/${sheet}`);

export async function openOverlayStage(): Promise<OverlayStage> {
  const script = await overlayScript();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...plainFlags, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  return {
    async open(rows = 600) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on('pageerror', (fault) => console.log(`page: ${String(fault).slice(0, 200)}`));
      await page.addInitScript(opened);
      const body = overlayPage(rows);
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      await page.goto('https://isgkatip.csgb.gov.tr/');
      for (const sheet of sheets) await page.addStyleTag({ path: sheetPath(sheet) });
      await page.evaluate((lexicon) => Object.assign(globalThis, { lexicon }), lexiconOf('katip'));
      await page.evaluate(script);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      return { page, cdp };
    },
    close: () => browser.close(),
  };
}
