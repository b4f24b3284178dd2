/** One engine: whatever the rehearsed world draws is taken by the live guide for what it is, and for nothing else. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { parityBundle } from './bundle';
import type { all as everyScenario, walk as walkThere } from './parity-entry';

declare global {
  var parity: { walk: typeof walkThere; all: typeof everyScenario };
}

const full = process.env.KATIP_FULL === '1';
const presses = full ? 5000 : 30;
/** Right presses to which no ring leads, each with its reason; everything else has to be ringed. */
const withoutRing = [
  // The end stays said until the person closes the notice or chooses the next contract.
  'approval-complete close',
  'approval-complete close-notice',
  'contracts approve-900112',
  'contracts approve-900113',
  'contracts row-900112',
  'contracts row-900113',
  // The telephone in place of an approval lies beside the page.
  'contracts @ara',
  // Several rows that await approval are ringed as rows: the person chooses.
  'contracts approve-900111',
  // A security code, an update outside route e, an ended session, a dead address: said in words.
  'identity-verification code',
  'organisation-choice update',
  'session-expired Giriş sayfasına dön',
  'unknown Bugünkü adrese git',
].sort();
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  const { code, style } = await parityBundle();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="tr"><body></body></html>');
  await page.addStyleTag({ content: `*{box-sizing:border-box}body,p,h2,ul,ol,dl{margin:0}${style}` });
  await page.addScriptTag({ content: code });
});
test.afterAll(() => browser.close());

test('on every right way the guide knows each screen and rings what is right', async () => {
  test.setTimeout(120_000);
  const result = await page.evaluate(() => {
    const faults: unknown[] = [];
    const unringed = new Set<string>();
    const screens = new Set<string>();
    for (const { id, routes, editions } of parity.all)
      for (const edition of editions)
        for (const route of routes) {
          const one = parity.walk({ scenario: id, edition, route, seed: 1, presses: 80, right: true });
          faults.push(...one.faults);
          for (const line of one.unringed) unringed.add(line);
          for (const line of one.screens) screens.add(line);
        }
    return { faults, unringed: [...unringed].sort(), screens: [...screens] };
  });
  expect(result.faults.map((one) => JSON.stringify(one))).toEqual([]);
  expect(result.screens.length).toBeGreaterThan(20);
  expect(result.unringed).toEqual(withoutRing);
});

test('in every state of random walks the guide knows the screen and rings nothing else', async () => {
  test.setTimeout(full ? 1_800_000 : 90_000);
  const result = await page.evaluate((count) => {
    const faults: unknown[] = [];
    let states = 0;
    for (const { id, routes, editions } of parity.all)
      for (const edition of editions) {
        const route = routes[id.length % routes.length] ?? '1';
        const one = parity.walk({ scenario: id, edition, route, seed: 7, presses: count });
        faults.push(...one.faults);
        states += one.states;
      }
    return { faults, states };
  }, presses);
  expect(result.faults.map((one) => JSON.stringify(one))).toEqual([]);
  expect(result.states).toBeGreaterThan(presses * 20);
});

test('a guide that lacks a screen is caught', async () => {
  const { faults } = await page.evaluate(() =>
    parity.walk({
      scenario: parity.all[0]?.id ?? '',
      edition: 'katip-2020',
      route: '1',
      seed: 1,
      presses: 80,
      right: true,
      without: 'katip-2020 organisation-choice',
    }),
  );
  expect(faults.map(({ truth, seen }) => `${truth} ${seen}`)).toContain('organisation-choice unknown');
});
