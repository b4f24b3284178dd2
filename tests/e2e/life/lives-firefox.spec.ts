/** Random lives of a tab in Firefox: one card at most, the step of the page, one node on it, and the route is kept. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { type FirefoxStage, openFirefox } from '../harness/firefox';
import { at } from './judge';
import { fixtureNamed } from './pages';
import { full } from './setting';

const shown = [
  ['portal-2025-spa-1', 'portal-entry', 'enter'],
  ['main-menu-2025-spa-open', 'main-menu', 'contracts'],
  ['contracts-2025-spa-bar-none', 'contracts', 'pending-row'],
] as const;
const pages = shown.map(([name]) => fixtureNamed(name));
const addresses = pages.map((page, index) => new URL(`${new URL(page.url).origin}/?sayfa=${index}`));
addresses[0] = new URL(pages[0]?.url ?? '');

type Deed = 'go 0' | 'go 1' | 'go 2' | 'back' | 'forward' | 'reload' | 'turn 1' | 'turn 2' | 'close';
const deeds: readonly Deed[] = [
  'go 0',
  'go 1',
  'go 2',
  'back',
  'forward',
  'reload',
  'turn 1',
  'turn 2',
  'close',
];

interface Life {
  page: Page;
  /** Pages of the tab's history, and which of them is shown. */
  past: number[];
  place: number;
  /** What stands there now, as the page may have turned into another. */
  now: number;
}

function turn(html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  for (const old of document.head.querySelectorAll('style')) old.remove();
  document.head.append(...next.head.querySelectorAll('style'));
  document.title = next.title;
  document.body.replaceChildren(...next.body.childNodes);
}

async function move(life: Life, by: -1 | 1): Promise<void> {
  if (life.past[life.place + by] === undefined) return;
  if (by < 0) await life.page.goBack({ waitUntil: 'domcontentloaded' });
  else await life.page.goForward({ waitUntil: 'domcontentloaded' });
  life.place += by;
  // A page from the browser's cache is as it was left, another one is new: the page itself says which.
  life.now = await life.page.evaluate(() => Number(document.body.dataset.now ?? -1));
}

async function act(stage: FirefoxStage, life: Life, deed: Deed): Promise<void> {
  const index = Number(deed.split(' ')[1]);
  if (deed.startsWith('go')) {
    await life.page.goto(addresses[index]?.href ?? '', { waitUntil: 'domcontentloaded' });
    life.past = [...life.past.slice(0, life.place + 1), index];
    life.place += 1;
    life.now = index;
  } else if (deed.startsWith('turn')) {
    await life.page.evaluate(turn, pages[index]?.html ?? '');
    await life.page.evaluate((now) => {
      document.body.dataset.now = String(now);
    }, index);
    life.now = index;
  } else if (deed === 'reload') {
    await life.page.reload({ waitUntil: 'domcontentloaded' });
    life.now = life.past[life.place] ?? 0;
  } else if (deed === 'close') {
    await life.page.close();
    Object.assign(life, { page: await stage.startRoute('1'), past: [0], place: 0, now: 0 });
  } else await move(life, deed === 'back' ? -1 : 1);
}

async function expectTruth(stage: FirefoxStage, life: Life): Promise<void> {
  const [, screen, target] = shown[life.now] ?? ['', '', ''];
  await stage.until(life.page, at('1', screen, target), 15_000);
  expect(await life.page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
}

test('Firefox: random lives of a tab', async () => {
  test.setTimeout(full ? 600_000 : 120_000);
  const stage = await openFirefox();
  stage.serve((url) => {
    const index = Number(url.searchParams.get('sayfa') ?? 0);
    return (pages[index]?.html ?? '').replace('<body', () => `<body data-now="${index}"`);
  });
  let done = 0;
  const lives = full ? 50 : 2;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...deeds), { maxLength: full ? 8 : 4 }), async (all) => {
      const life: Life = { page: await stage.startRoute('1'), past: [0], place: 0, now: 0 };
      for (const deed of all) {
        await act(stage, life, deed);
        await expectTruth(stage, life);
      }
      await expectTruth(stage, life);
      await life.page.close();
      done += 1;
    }),
    { numRuns: lives, seed: 2026, endOnFailure: true },
  );
  expect(done).toBe(lives);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});
