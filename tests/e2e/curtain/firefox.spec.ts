/** The curtain in Firefox: drawn over what is planted before every paint, and lifted without a trace. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Fixture, known } from '../../fixtures';
import { respond } from '../../fixtures/serve';
import { type FirefoxStage, openFirefox } from '../harness/firefox';
import { kitPages } from '../recognition/kit-pages';
import { coverCount, hostCount, lateScript } from './curtain-page';
import { areasScript, cases, oddPage, redScript } from './odd-page';
import { stirScript, type Watched, watchScript } from './watch';

const full = process.env.KATIP_FULL === '1';
const time = full ? 6000 : 700;
const pages = new Map<string, Fixture>([...known, ...kitPages()].map((one) => [one.name, one]));

/** The roots of this copy of the build are open. */
const here = (script: string): string =>
  script.replaceAll('chrome.dom.openOrClosedShadowRoot(', '((one) => one.shadowRoot)(');

async function show(stage: FirefoxStage, name: string): Promise<Page> {
  const fixture = pages.get(name);
  if (!fixture) throw new Error(`There is no page ${name}`);
  stage.serve((url) => respond(url.href, [fixture]) ?? '<!doctype html><title>…</title>');
  const page = await stage.open(fixture.url);
  await stage.until(page, (seen) => seen.card !== null, 15_000);
  return page;
}

/** Draws or lifts it, as the toolbar's window does. */
async function toggle(stage: FirefoxStage, page: Page): Promise<void> {
  const popup = await stage.extensionPage('popup.html');
  await popup.evaluate(`browser.tabs.query({}).then((tabs) => browser.runtime.sendMessage({
    kind: 'curtain', secret: false, tab: tabs.find((one) => one.url === ${JSON.stringify(page.url())})?.id ?? -1 }))`);
  await popup.close();
  await page.bringToFront();
}

const inFrames = <Result>(page: Page, script: string): Promise<Result[]> =>
  Promise.all(page.frames().map((frame) => frame.evaluate(here(script)) as Promise<Result>));

async function watch(page: Page, scrolling: boolean): Promise<Watched[]> {
  await inFrames(page, stirScript(time, scrolling));
  return inFrames<Watched>(page, watchScript(time));
}

test('nothing planted lies open while rows are sorted, rewritten, rebuilt and scrolled; lifted without a trace', {
  tag: '@full',
}, async () => {
  const stage = await openFirefox();
  try {
    const names = ['contracts-2020-ext34-several-pending', 'mui-contracts-grid'];
    for (const name of full
      ? [...names, 'contracts-2020-ext41-several-pending', 'antd-contracts-toolbar']
      : names) {
      const page = await show(stage, name);
      await toggle(stage, page);
      await expect
        .poll(async () => Math.max(...(await inFrames<number>(page, coverCount))))
        .toBeGreaterThan(0);
      const seen = await watch(page, true);
      expect(seen.flatMap((one) => one.leaks)).toEqual([]);
      expect(seen.reduce((sum, one) => sum + one.points, 0)).toBeGreaterThan(100);
      await toggle(stage, page);
      await expect.poll(async () => Math.max(...(await inFrames<number>(page, coverCount)))).toBe(0);
      expect(await inFrames<number>(page, hostCount)).toEqual([1]);
      await page.close();
    }
    expect(stage.faults()).toEqual([]);
  } finally {
    await stage.close();
  }
});

test('covers that come a frame late are noticed in Firefox', { tag: '@full' }, async () => {
  const stage = await openFirefox({ testScript: lateScript });
  try {
    const page = await show(stage, 'contracts-2020-ext34-several-pending');
    await toggle(stage, page);
    await expect.poll(async () => Math.max(...(await inFrames<number>(page, coverCount)))).toBeGreaterThan(0);
    const seen = await watch(page, false);
    expect(seen.flatMap((one) => one.leaks).length).toBeGreaterThan(0);
  } finally {
    await stage.close();
  }
});

test('whatever a style sheet makes of a text, it lies open nowhere', { tag: '@full' }, async () => {
  const stage = await openFirefox();
  try {
    stage.serve(() => oddPage);
    const page = await stage.open('https://isgkatip.csgb.gov.tr/tuhaf');
    await page.setViewport({ width: 1280, height: 1000 });
    await stage.until(page, (seen) => seen.card !== null, 15_000);
    const red = async (): Promise<string[]> => {
      const areas = await page.evaluate(areasScript);
      const picture = await page.screenshot({ encoding: 'base64' });
      const counts = (await page.evaluate(redScript(picture, areas))) as number[];
      return Object.keys(cases).filter((_, index) => (counts[index] ?? 0) > 0);
    };
    expect((await red()).length).toBeGreaterThan(30);
    await toggle(stage, page);
    await expect
      .poll(async () => Math.max(...(await inFrames<number>(page, coverCount))))
      .toBeGreaterThan(20);
    await expect.poll(red).toEqual([]);
  } finally {
    await stage.close();
  }
});
