/** What changes on a page without a trace in its document is seen all the same: a ticked box, a sheet of styles. */
import { expect, test } from '@playwright/test';
import { at } from './judge';
import { fixtureNamed, shelve } from './pages';
import { useStage } from './setting';

const stage = useStage();
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const row = '[data-judge="row-0"]';

test('a box that a script ticks beside a row is seen at the next beat, on a page at rest too', async () => {
  shelve(stage(), [], {
    [contracts.url]: contracts.html
      .replace('<thead><tr>', '<thead><tr><th></th>')
      .replaceAll(/<tr data-judge[^>]*>/gu, (line) => `${line}<td><input type="checkbox"></td>`),
  });
  const page = await stage().open(contracts.url);
  const before = await stage().until(page, at('', 'contracts', 'pending-row'));
  // Long enough for beats to be left out.
  await page.waitForTimeout(3000);
  await page.locator(`${row} input`).evaluate((box: HTMLInputElement) => {
    box.checked = true;
  });
  const words = before.card?.text ?? '';
  await stage().until(page, ({ card, rings }) => card?.text !== words && rings.length === 0, 3000);
});

test('a firm chosen in a list of the browser’s own is seen at the next beat', async () => {
  const choice = fixtureNamed('page-select-of-firms-2025');
  shelve(stage(), [choice]);
  const page = await stage().open(choice.url);
  await stage().until(page, at('', 'organisation-choice', 'organisation'));
  await page.waitForTimeout(3000);
  await page.locator('select').selectOption({ index: 1 });
  await stage().until(page, at('', 'organisation-choice', 'organisation-continue'), 3000);
});

test('a sheet of styles that hides the contracts is noticed, and nothing stays ringed', async () => {
  shelve(stage(), [contracts]);
  const page = await stage().open(contracts.url);
  await stage().until(page, at('', 'contracts', 'pending-row'));
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main{display:none}');
    document.adoptedStyleSheets.push(sheet);
  });
  await stage().until(page, ({ rings }) => rings.length === 0, 1000);
  // The way back to the contracts may be ringed; none of them, and no Onayla.
  const seen = await stage().until(page, ({ card }) => card?.screen !== 'contracts', 7000);
  expect(seen.rings.map(({ target }) => target)).toEqual(['contracts']);
});
