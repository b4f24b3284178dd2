/** Under the curtain nothing red is left on a page on which all that is secret is red, however a style sheet draws it. */
import { expect, type Page, test } from '@playwright/test';
import type { Stage } from '../harness/chromium';
import { openOwnStage, useStage } from '../life/setting';
import { coverCount, pressCurtainKey } from './curtain-page';
import { areasScript, cases, oddPage, redScript } from './odd-page';

/** In which of the cases something red is to be seen. */
async function redCases(on: Stage, page: Page): Promise<string[]> {
  const areas = await page.evaluate(areasScript);
  const picture = await page.screenshot();
  const reader = await on.context.newPage();
  const counts = await reader.evaluate<number[]>(redScript(picture.toString('base64'), areas));
  await reader.close();
  return Object.keys(cases).filter((_, index) => (counts[index] ?? 0) > 0);
}

async function show(on: Stage): Promise<Page> {
  on.serve(() => oddPage);
  const page = await on.open('https://isgkatip.csgb.gov.tr/tuhaf');
  await page.setViewportSize({ width: 1280, height: 1000 });
  await on.until(page, (seen) => seen.card !== null);
  return page;
}

async function draw(on: Stage, page: Page): Promise<void> {
  await pressCurtainKey(on, page);
  const covers = async () => Math.max(0, ...(await on.inWorlds<number>(page, coverCount)));
  await expect.poll(covers).toBeGreaterThan(20);
  // Each frame of the page draws its own covers.
  await expect.poll(() => page.frames().length).toBe(2);
  await page.waitForTimeout(400);
}

const stage = useStage();

test('whatever a style sheet makes of a text, it lies open nowhere', async () => {
  const page = await show(stage());
  expect(await redCases(stage(), page)).toEqual(Object.keys(cases));
  await draw(stage(), page);
  expect(await redCases(stage(), page)).toEqual([]);
});

test('a curtain that does not look at what hangs on elements is noticed', async () => {
  const blind = await openOwnStage({ testScript: 'Element.prototype.getAttributeNames = () => [];' });
  try {
    const page = await show(blind);
    await draw(blind, page);
    expect(await redCases(blind, page)).toContain('words of an attribute before');
  } finally {
    await blind.close();
  }
});
