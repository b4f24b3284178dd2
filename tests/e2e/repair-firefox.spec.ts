/** In Firefox too: the outline of a tab, the repair, and the live guide that knows the new name. */
import { expect, test } from '@playwright/test';
import { known } from '../fixtures';
import { respond } from '../fixtures/serve';
import { type FirefoxStage, openFirefox } from './harness/firefox';

const original = known.find(
  ({ expect: wanted, renderer, frames }) =>
    wanted.edition === 'katip-2020' &&
    renderer === 'plain' &&
    frames === undefined &&
    wanted.rings.some((ring) => ring.target === 'approve'),
);
if (!original) throw new Error('There is no page on which Onayla is ringed.');
const newName = 'Sözleşmeyi Onayla';
const renamed = { ...original, html: original.html.replaceAll('>Onayla<', `>${newName}<`) };

let stage: FirefoxStage;
test.beforeAll(async () => {
  stage = await openFirefox();
  stage.serve((url) => respond(url.href, [renamed]));
});
test.afterEach(() => expect(stage.faults()).toEqual([]));
test.afterAll(() => stage?.close());

test('a renamed button is mended in Firefox', { tag: '@full' }, async () => {
  test.setTimeout(120_000);
  const live = await stage.open(renamed.url);
  await stage.until(live, (seen) => seen.card?.screen === 'contracts', 15_000);
  const popup = await stage.extensionPage('popup.html');
  const tab = await popup.evaluate<number>(
    `browser.tabs.query({}).then((tabs) => tabs.find((one) => one.url === ${JSON.stringify(renamed.url)})?.id ?? -1)`,
  );
  await popup.close();
  const trainer = await stage.extensionPage(`trainer.html?tab=${tab}`);
  const control = `[...document.querySelectorAll('.drawing button')].find((one) => one.textContent === ${JSON.stringify(newName)})`;
  await expect
    .poll(() => trainer.evaluate<boolean>(`${control} !== undefined`), { timeout: 15_000 })
    .toBe(true);
  await trainer.evaluate(`void ${control}.click()`);
  await trainer.press('[data-rename="contracts approve"]');
  const use = `[...document.querySelectorAll('.button[data-main]')].find((one) => one.textContent.includes('Kaydet'))`;
  await expect.poll(() => trainer.evaluate<boolean>(`${use} !== undefined`), { timeout: 30_000 }).toBe(true);
  await trainer.evaluate(`void ${use}.click()`);
  await live.bringToFront();
  const after = await stage.until(
    live,
    (seen) => seen.rings.some((ring) => ring.target === 'approve'),
    15_000,
  );
  expect(after.rings).toHaveLength(1);
});
