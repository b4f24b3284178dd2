/** Hostile pages in Firefox: a share of them in a short run. What Chromium alone has to offer a page is left out. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Laid } from '../../fixtures/attacks/load';
import { type FirefoxStage, openFirefox } from '../harness/firefox';
import { full, share } from '../harness/size';
import { type TrapReport, trapFaults, traps } from '../harness/traps';
import { own, shownFaults } from './judge';
import { chosen } from './visit';

/** They look for a closed root, which the Firefox harness opens to see anything, or throw a page’s own errors. */
const apart = [
  'custom-element-trap',
  'root-serialiser',
  'attach-shadow-patched',
  'imitated-card',
  'extension-door',
];

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

function serve(stage: FirefoxStage, laid: Laid): void {
  const address = new URL(laid.url);
  stage.serve((url) => {
    if (url.host === address.host && url.pathname === address.pathname) return laid.html;
    return laid.frames[url.href] ?? '<!doctype html><html lang="tr"><title>…</title><p>…</p>';
  });
}

async function outcome(stage: FirefoxStage, page: Page, laid: Laid): Promise<string[]> {
  const end = Date.now() + (laid.ring === 'gone' ? 12_000 : 8000);
  const faults = async () => shownFaults(page as never, await stage.look(page), laid);
  while (Date.now() < end && (await faults()).length > 0) await pause(80);
  await pause(laid.hold ?? 200);
  const last = await faults();
  if (last.length === 0) return [];
  await pause(600);
  return faults();
}

async function visit(stage: FirefoxStage, page: Page, laid: Laid): Promise<string[]> {
  serve(stage, laid);
  const heard = stage.faults().length;
  await page.goto(laid.url);
  const faults = await outcome(stage, page, laid);
  await pause(250);
  const report = (await page.evaluate('window.katipTraps')) as TrapReport | undefined;
  if (report === undefined) faults.push('no traps are set');
  else faults.push(...trapFaults([report]));
  faults.push(...own(stage.faults().slice(heard), laid));
  return faults.map((fault) => `${laid.name}: ${fault}`);
}

test('Firefox: no attack gets anything', async () => {
  test.setTimeout(full ? 600_000 : 120_000);
  const stage = await openFirefox({ testScript: traps });
  const page = await stage.open('about:blank');
  const pages = chosen('attacks').filter(({ name, route }) => !apart.includes(name) && route === undefined);
  const faults: string[] = [];
  for (const laid of share(pages, 24)) {
    faults.push(...(await visit(stage, page, laid)));
  }
  expect(faults).toEqual([]);
  await stage.close();
});
