import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { respond } from '../fixtures/serve';
import { buildFolder, copyBuild } from './harness/copy-build';
import { type FirefoxStage, openFirefox } from './harness/firefox';
import { fixturesFor } from './harness/fixture-visits';
import { plantedAddress, plantedPage } from './harness/own-pages';
import { portalPage } from './harness/plain-pages';
import { offences, offender } from './harness/reading';
import { type TrapReport, trapFaults, traps } from './harness/traps';
import { meddler, meddlers, pageFaults, type Testimony, testify, witness } from './harness/witness';

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

async function readingFaults(page: Page): Promise<string[]> {
  await pause(300);
  const reports: TrapReport[] = [];
  for (const frame of page.frames()) {
    reports.push((await frame.evaluate('window.katipTraps')) as TrapReport);
  }
  if (reports.some((report) => report === undefined)) throw new Error(`No traps are set on ${page.url()}.`);
  return trapFaults(reports);
}

async function typeSomething(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('input, textarea')?.focus());
  await page.keyboard.type('ab1');
}

test('Firefox: a script that reads is caught', { tag: '@full' }, async () => {
  const extension = copyBuild('firefox', { appendToContent: offender });
  const stage = await openFirefox({ extension, testScript: traps });
  stage.serve((url) => (url.pathname.startsWith('/yok') ? '' : plantedPage));
  const page = await stage.open(plantedAddress('isgkatip.csgb.gov.tr'));
  await pause(500);
  await typeSomething(page);
  const caught = new Set((await readingFaults(page)).map((fault) => fault.split(' ')[0] ?? ''));
  expect(Object.keys(offences).filter((kind) => !caught.has(kind))).toEqual([]);
  await stage.close();
});

test('Firefox: nothing that is typed, kept or copied is read', async () => {
  test.setTimeout(process.env.KATIP_FULL === '1' ? 1_800_000 : 240_000);
  const stage = await openFirefox({ testScript: traps });
  stage.serve(() => plantedPage);
  const page = await stage.startRoute('1');
  const faults: string[] = [];
  const look = async (name: string) => {
    await pause(300);
    await typeSomething(page);
    for (const fault of await readingFaults(page)) faults.push(`${name}: ${fault}`);
  };
  for (const host of ['isgkatip.csgb.gov.tr', 'giris.turkiye.gov.tr', 'www.turkiye.gov.tr']) {
    await page.goto(plantedAddress(host));
    await look(host);
  }
  for (const fixture of fixturesFor(300)) {
    stage.serve((url) => respond(url.href, [fixture]));
    await page.goto(fixture.url);
    await look(fixture.name);
  }
  expect(faults).toEqual([]);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

async function openWitnessed(extension: string | null): Promise<FirefoxStage> {
  return openFirefox({ extension });
}

async function testimony(stage: FirefoxStage, url: string, guided: boolean): Promise<Testimony> {
  const html = portalPage.html.replace('<head>', `<head><script>${witness}</script>`);
  stage.serve(() => html);
  const page = await stage.open(url);
  if (guided) await stage.until(page, (seen) => seen.rings.some((ring) => ring.target === portalPage.target));
  await pause(600);
  await page.bringToFront();
  await page.click('#press');
  await page.click('#typed');
  await page.keyboard.type('ab');
  await page.mouse.move(200, 300);
  await page.mouse.wheel({ deltaY: 300 });
  await page.waitForFunction(() => scrollY > 0, { timeout: 8000 }).catch(() => undefined);
  await pause(500);
  const heard = (await page.evaluate(testify)) as Testimony;
  await page.close();
  return heard;
}

/** What the page hears of itself without the guide. */
async function testimonyWithout(): Promise<Testimony> {
  const plain = await openWitnessed(null);
  const without = await testimony(plain, portalPage.url, false);
  await plain.close();
  return without;
}

test('Firefox: one node is added and nothing else changes', { tag: '@full' }, async () => {
  test.setTimeout(240_000);
  const without = await testimonyWithout();
  const stage = await openWitnessed(buildFolder('firefox'));
  expect(pageFaults(without, await testimony(stage, portalPage.url, true), 1)).toEqual([]);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

// In the usual run Chromium’s alone.
test('Firefox: a script that meddles is caught', { tag: '@full' }, async () => {
  test.setTimeout(1_800_000);
  const without = await testimonyWithout();
  const mutant = await openWitnessed(copyBuild('firefox', { appendToContent: meddler }));
  const missed: string[] = [];
  for (const name of Object.keys(meddlers)) {
    const url = `${portalPage.url}?meddle=${encodeURIComponent(name)}`;
    if (pageFaults(without, await testimony(mutant, url, true), 1).length === 0) missed.push(name);
  }
  expect(missed).toEqual([]);
  await mutant.close();
});
