/** What stands at the end: result, certificate, debrief, the end of a showing. Looked at by axe; no real number gets into it. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { newWorld, nextPresses, simplest, type World } from '../../../lib/practice';
import { openStage, type Stage } from '../harness/chromium';
import { doRight, rehearse } from './at-page';
import { axe, looks } from './axe';
import { checkedNumber, keptWords } from './kept';

const full = process.env.KATIP_FULL === '1';
const asked = looks.filter(({ name }) => full || name === '320 px');
let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());
test.afterEach(() => expect(stage.faults()).toEqual([]));

/** An exam, done right to its result; with `presses` no further. */
async function examined(presses = 80): Promise<Page> {
  const page = await rehearse(stage, '?mode=exam&seed=1&edition=katip-2025');
  let world: World = newWorld({ scenario: simplest, edition: 'katip-2025', route: '1', seed: 1 });
  for (let count = 0; count < presses; count += 1) {
    const [next] = nextPresses(world);
    if (!next) break;
    world = await doRight(page, world, next);
  }
  await page.getByRole('button', { name: 'Sınavı bitir' }).click();
  return page;
}

/** What axe finds in every look; the page must not be wider than the view. */
async function found(page: Page, what: string): Promise<string[]> {
  const all: string[] = [];
  for (const { name, media, width } of asked) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    await page.setViewportSize({ width, height: 800 });
    for (const line of await axe(page)) all.push(`${what}, ${name}: ${line}`);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wide > 0) all.push(`${what}, ${name}: the page scrolls sideways`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 800 });
  return all;
}

/** What would stand on paper, and on how many sheets. */
async function onPaper(page: Page): Promise<{ words: string; sheets: number }> {
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not printed either
  const words = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: 'screen' });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return { words, sheets: pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0 };
}

test('a passed exam: axe finds nothing, and no real number gets onto the certificate or into what is kept', async () => {
  const page = await examined();
  const sheet = page.getByRole('dialog', { name: 'Sonuç' });
  const name = sheet.locator('.sim-field input').first();
  const number = checkedNumber('234567890');
  for (const typed of [
    number,
    `Ayşe ${number}`,
    `${number.slice(0, 3)} ${number.slice(3, 6)}-${number.slice(6)}`,
  ]) {
    await name.fill(typed);
    await expect(sheet.getByRole('alert').first()).toContainText('T.C. kimlik numarasına');
    expect(await name.inputValue()).toBe('');
    expect(await sheet.textContent()).not.toContain(number);
  }
  const check = sheet.locator('.sim-field input').last();
  if ((await sheet.locator('.sim-field input').count()) > 1) {
    await check.fill(number);
    expect(await check.inputValue()).toBe('');
  }
  // The file handed in bears the name that stands there, which is none.
  const saving = page.waitForEvent('download');
  await sheet
    .getByRole('button', { name: /sonuç dosyası|dosya/iu })
    .first()
    .click();
  expect(readFileSync(await (await saving).path(), 'utf8')).not.toContain(number);
  await name.fill('AYŞE ÖRNEK 12345678901');
  await expect(sheet.locator('.sim-certificate')).toContainText('AYŞE ÖRNEK 12345678901');
  const { words, sheets } = await onPaper(page);
  expect(sheets).toBe(1);
  expect(words).toMatch(/Prova belgesi[\s\S]*AYŞE ÖRNEK[\s\S]*kimin hazırladığını kanıtlamaz/u);
  expect(words).not.toMatch(/Puandan|Yazdır|Sonraki|Eğitmen|Adınız|Prova adresi|Sınavı bitir/u);
  const kept = await keptWords(page);
  expect(kept).not.toContain(number);
  // Not even a harmless name is kept; that the search sees what is kept shows the scenario's own name.
  expect(kept).not.toContain('AYŞE ÖRNEK');
  expect(kept).toContain('tek-uzman');
  expect(await found(page, 'result and certificate')).toEqual([]);
  await sheet.getByRole('button', { name: /Sonraki/u }).click();
  expect(await found(page, 'debrief')).toEqual([]);
  // A planted fault is found here as well.
  await sheet.evaluate((one) => one.append(document.createElement('button')));
  expect((await found(page, 'planted')).join()).toContain('button-name');
  await page.close();
});

test('an exam that was not finished, and a showing: axe finds nothing', { tag: '@full' }, async () => {
  const page = await examined(1);
  await expect(page.getByRole('dialog', { name: 'Sonuç' })).toContainText('Bu kez olmadı');
  expect(await found(page, 'not finished')).toEqual([]);
  await page.close();
  const showing = await rehearse(stage, '?mode=watch');
  await showing.getByRole('button', { name: /Durdur/u }).click();
  expect(await found(showing, 'watch')).toEqual([]);
  await showing.close();
});

test('the page of what is stored: axe finds nothing', { tag: '@full' }, async () => {
  const page = await stage.extensionPage('options.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  expect(await found(page, 'stored')).toEqual([]);
  await page.close();
});
