import { expect, type Page, test } from '@playwright/test';
import { makeStage, type Stage, settle } from './stage';

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
});
test.afterAll(() => stage.browser.close());
test.afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

async function shown(html?: string): Promise<Page> {
  const page = await stage.open({}, html);
  await page.evaluate(() => {
    bench.card({});
    bench.rings('#plain');
  });
  await settle(page);
  return page;
}

test('the focus stays where the person has it', async () => {
  const page = await shown();
  const active = () => page.evaluate(() => document.activeElement?.id ?? '');
  await page.focus('#turned');
  await page.evaluate(() => {
    bench.card({ title: 'Başka' });
    bench.rings('#r0');
    document.querySelector('div[data-katip-rehberi]')?.remove();
  });
  await settle(page);
  expect(await active()).toBe('turned');
  await page.locator('.head [aria-expanded]').click();
  expect(await active()).toBe('turned');
  expect(await page.evaluate(() => bench.heard.preferences.at(-1)?.folded)).toBe(true);
  await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).showModal());
  await settle(page);
  expect(await active()).toBe('yes');
  await page.close();
});

test('what happens in the card stays in the card; what happens on the page reaches the page', async () => {
  const page = await shown();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const type of ['keydown', 'click', 'mousedown', 'pointerdown', 'wheel'])
      document.addEventListener(type, (event) => seen.push(`${type}${event.defaultPrevented ? '!' : ''}`));
  });
  const seen = () => page.evaluate('globalThis.seen.splice(0)');
  await page.locator('.head [aria-expanded]').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => guideRoot.activeElement?.getAttribute('aria-expanded'))).toBe('false');
  await page.keyboard.press('a');
  await page.locator('.open').click();
  expect(await seen()).toEqual([]);
  await page.locator('#plain').click();
  await page.keyboard.press('x');
  await page.mouse.wheel(0, 60);
  await settle(page);
  expect(await seen()).toEqual(['pointerdown', 'mousedown', 'click', 'keydown', 'wheel']);
  await page.close();
});
