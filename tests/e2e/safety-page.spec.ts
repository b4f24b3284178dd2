import { expect, type Page, test } from '@playwright/test';
import { closeCard } from './harness/card-hand';
import { openStage, type Stage, type StageOptions } from './harness/chromium';
import { copyBuild } from './harness/copy-build';
import { identityPage, type PlainPage, portalPage } from './harness/plain-pages';
import { share } from './harness/size';
import { meddler, meddlers, pageFaults, type Testimony, testify, witness } from './harness/witness';

interface Visit {
  readonly page: Page;
  readonly quiet: Testimony;
  readonly used: Testimony;
}

/** Longer than a meddling script waits, so that the comparison is not made before it. */
const calm = (page: Page) => page.waitForTimeout(450);
const heard = async (page: Page): Promise<Testimony> => page.evaluate<Testimony>(testify);

async function tabFor(stage: Stage, plain: PlainPage, guided: boolean): Promise<Page> {
  const page = plain.routed && guided ? await stage.startRoute('1') : await stage.context.newPage();
  await page.goto(plain.url);
  return page;
}

/** Presses, types and turns the wheel as a person would, on the page alone. */
async function use(page: Page): Promise<void> {
  await page.locator('#press').click();
  await page.locator('#typed').click();
  await page.keyboard.type('ab');
  await page.locator('#box').click();
  await page.mouse.move(200, 700);
  await page.mouse.wheel(0, 300);
  // A swallowed wheel never moves the page: then this gives up and the comparison says so.
  await page.waitForFunction(() => scrollY === 300, undefined, { timeout: 2000 }).catch(() => undefined);
  await calm(page);
}

async function openWitnessed(options: StageOptions): Promise<Stage> {
  const stage = await openStage({ reducedMotion: 'no-preference', ...options });
  await stage.context.addInitScript(witness);
  return stage;
}

/** Until the guide is there: with its ring, or with the card alone where a script may have scrolled the ring away. */
async function show(stage: Stage, plain: PlainPage, guided: boolean, ringed = true): Promise<Page> {
  stage.serve(() => plain.html);
  const page = await tabFor(stage, plain, guided);
  if (guided)
    await stage.until(page, ({ card, rings }) =>
      ringed ? rings.some((ring) => ring.target === plain.target) : card?.verdict === 'known',
    );
  await calm(page);
  return page;
}

async function visit(stage: Stage, plain: PlainPage, guided: boolean): Promise<Visit> {
  const page = await show(stage, plain, guided);
  const quiet = await heard(page);
  await use(page);
  return { page, quiet, used: await heard(page) };
}

const without = new Map<PlainPage, Promise<Visit>>();
async function visitWithout(plain: PlainPage): Promise<Visit> {
  const stage = await openWitnessed({ extension: null });
  const seen = await visit(stage, plain, false);
  await stage.close();
  return seen;
}
const bare = (plain: PlainPage): Promise<Visit> => {
  const known = without.get(plain) ?? visitWithout(plain);
  without.set(plain, known);
  return known;
};

for (const plain of [portalPage, identityPage]) {
  test(`one node is added to ${plain.url} and nothing else changes; none is left after the end`, async () => {
    const plainly = await bare(plain);
    const stage = await openWitnessed({});
    const { page, quiet, used } = await visit(stage, plain, true);
    expect(pageFaults(plainly.quiet, quiet, 1)).toEqual([]);
    expect(pageFaults(plainly.used, used, 1)).toEqual([]);
    await closeCard(stage, page);
    await expect.poll(async () => (await heard(page)).hosts).toBe(0);
    const after = await heard(page);
    // Pressing the card's own button is a press on its node, which the page may hear of.
    const events = after.events.filter((event) => event.on !== 'host');
    expect(pageFaults(plainly.used, { ...after, events }, 0)).toEqual([]);
    expect(stage.faults()).toEqual([]);
    await stage.close();
  });
}

/** The first thing found amiss, looking at the untouched page before anything is pressed. */
async function meddled(stage: Stage, plain: PlainPage, plainly: Visit): Promise<string[]> {
  const page = await show(stage, plain, true, false);
  const quiet = pageFaults(plainly.quiet, await heard(page), 1);
  if (quiet.length === 0) await use(page);
  const faults = quiet.length > 0 ? quiet : pageFaults(plainly.used, await heard(page), 1);
  await page.close();
  return faults;
}

test('a script that meddles is caught', async () => {
  const plainly = await bare(portalPage);
  const stage = await openWitnessed({ extension: copyBuild('chrome', { appendToContent: meddler }) });
  const missed: string[] = [];
  for (const name of share(Object.keys(meddlers), 6)) {
    const url = `${portalPage.url}?meddle=${encodeURIComponent(name)}`;
    if ((await meddled(stage, { ...portalPage, url }, plainly)).length === 0) missed.push(name);
  }
  expect(missed).toEqual([]);
  expect(await meddled(stage, portalPage, plainly)).toEqual([]);
  await stage.close();
});
