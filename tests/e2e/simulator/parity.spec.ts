/** One engine: whatever the rehearsed world draws is taken by the live guide for what it is, and for nothing else. */

import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { scenarios } from '../../../lib/practice';
import { plainFlags } from '../harness/browser-flags';
import { chromiumPath } from '../harness/find-browser';
import { parityBundle } from './bundle';
import type { all as everyScenario, walk as walkThere } from './parity-entry';

declare global {
  var parity: { walk: typeof walkThere; all: typeof everyScenario };
}

const full = process.env.KATIP_FULL === '1';
const presses = full ? 5000 : 30;
/** Right presses to which no ring leads, each with its reason; everything else has to be ringed. */
const withoutRing: Readonly<Record<string, string>> = {
  'approval-complete close': 'The end rings nothing; whoever has more to approve closes the notice.',
  'approval-complete close-notice': 'The same, where the notice stands on the page.',
  'contracts row-900112': 'The end stays said until the person chooses the next row of their own.',
  'contracts row-900113': 'The same.',
  'contracts approve-900112': 'The last one of several: until it is chosen the end stays said.',
  'contracts approve-900113': 'The same.',
  'contracts @ara': 'The telephone in place of an approval lies beside the page.',
  'approval-dialog @ara': 'The same: that the minutes differ from the paper only the person can know.',
  'identity-verification code': 'A security code is read by the person; the guide looks at no picture.',
  'organisation-choice @sgk': 'The SGK office lies beside the page.',
  'organisation-choice update':
    'Outside route e the update is said in words: a firm may be missing for other reasons.',
  'individual-entry Kurum Değiştir': 'The way back is said in words.',
  'other-workplaces Sözleşmeler': 'The same.',
  'session-expired Giriş sayfasına dön': 'An ended session is said in words; its page is not known.',
  'unknown Giriş türüne dön': 'How today’s individual entry looks is not known; the guide says so.',
  'unknown Bugünkü adrese git': 'A page that does not open has nothing to recognise.',
  'unknown own-address': 'A mailbox is none of the five hosts: the guide is silent there.',
};
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  const { code, style } = await parityBundle();
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...plainFlags],
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="tr"><body></body></html>');
  await page.addStyleTag({ content: `*{box-sizing:border-box}body,p,h2,ul,ol,dl{margin:0}${style}` });
  await page.addScriptTag({ content: code });
});
test.afterAll(() => browser.close());

test('on every right way the guide knows each screen and rings what is right', async () => {
  test.setTimeout(120_000);
  const result = await page.evaluate((every) => {
    const faults: unknown[] = [];
    const unringed = new Set<string>();
    const screens = new Set<string>();
    for (const { id, routes, editions } of parity.all)
      for (const edition of editions)
        for (const route of every ? routes : [routes[id.length % routes.length] ?? '1']) {
          const one = parity.walk({ scenario: id, edition, route, seed: 1, presses: 80, right: true });
          faults.push(...one.faults);
          for (const line of one.unringed) unringed.add(line);
          for (const line of one.screens) screens.add(line);
        }
    return { faults, unringed: [...unringed].sort(), screens: [...screens] };
  }, full);
  expect(result.faults.map((one) => JSON.stringify(one))).toEqual([]);
  expect(result.screens.length).toBeGreaterThan(20);
  expect(result.unringed.filter((line) => !(line in withoutRing))).toEqual([]);
  // Nothing stands in the list that a ring leads to.
  if (full) expect(result.unringed).toEqual(Object.keys(withoutRing).sort());
});

test('whoever presses what is ringed, and nothing else where something is, comes to the end', async () => {
  test.setTimeout(120_000);
  const result = await page.evaluate((every) => {
    const stuck: string[] = [];
    const unringed = new Set<string>();
    let ends = 0;
    for (const { id, routes, editions } of parity.all)
      for (const edition of editions)
        for (const route of every ? routes : [routes[id.length % routes.length] ?? '1'])
          for (const seed of every ? [0, 1] : [1]) {
            const of = { scenario: id, edition, route, seed, presses: 90, right: true, rings: true };
            const { ended, faults, unringed: own } = parity.walk(of);
            for (const line of own) unringed.add(line);
            ends += 1;
            if (!ended || faults.length > 0)
              stuck.push(`${id} ${edition} ${route} ${seed} ${JSON.stringify(faults.at(-1))}`);
          }
    return { stuck, ends, unringed: [...unringed] };
  }, full);
  expect(result.stuck).toEqual([]);
  expect(result.unringed.filter((line) => !(line in withoutRing))).toEqual([]);
  expect(result.ends).toBeGreaterThan(full ? 150 : 30);
});

/** All in one at the usual size, else each by itself: five thousand presses take their time. */
const walked = full ? scenarios.map(({ id }) => [id]) : [scenarios.map(({ id }) => id)];
for (const ids of walked)
  test(`in every state of random walks the guide knows the screen and rings nothing else: ${full ? ids[0] : 'all'}`, async () => {
    test.setTimeout(full ? 600_000 : 180_000);
    const result = await page.evaluate(
      ({ count, only }) => {
        const faults: unknown[] = [];
        const short: string[] = [];
        for (const { id, routes, editions } of parity.all.filter((one) => only.includes(one.id)))
          for (const edition of editions) {
            const route = routes[id.length % routes.length] ?? '1';
            const one = parity.walk({ scenario: id, edition, route, seed: 7, presses: count });
            faults.push(...one.faults);
            if (one.states <= count) short.push(`${id} ${edition}`);
          }
        return { faults, short };
      },
      { count: presses, only: ids },
    );
    expect(result.faults.map((one) => JSON.stringify(one))).toEqual([]);
    expect(result.short).toEqual([]);
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
