import { expect, type Page, test } from '@playwright/test';
import { share } from '../harness/size';
import { axe } from './axe-run';
import { fullModel } from './models';
import { makeStage, type Stage, settle } from './stage';

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
});
test.afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});
test.afterAll(() => stage.browser.close());

type Options = Parameters<Stage['open']>[0];

async function shown(options: Options = {}, change = {}, wish = {}): Promise<Page> {
  const page = await stage.open(options);
  await page.evaluate(([model, more]) => bench.card(model, more), [change, wish] as const);
  await settle(page);
  return page;
}

const card = '[data-part=card]';

const looks: [string, Options, object?][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['reduced motion', { reducedMotion: 'reduce' }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['400 %', { viewport: { width: 320, height: 256 } }],
  ['large text', {}, { textSize: 2 }],
  ['folded', {}, { folded: true }],
];

for (const [name, options, wish] of share(looks, 4)) {
  test(`axe finds nothing: ${name}`, async () => {
    const page = await shown(options, fullModel, wish);
    if (name !== 'folded') await page.getByRole('button', { name: 'Ekranım farklı' }).press('Enter');
    expect(await axe(page)).toEqual([]);
    await page.close();
  });
}

test('axe does find a planted fault', async () => {
  const page = await shown();
  await page.locator(card).evaluate((element) => {
    element.querySelector('h2')?.setAttribute('style', 'color:#ddd');
    element.querySelector('.tool')?.setAttribute('aria-label', '');
    element.querySelector('.tool')?.removeAttribute('title');
  });
  const found = await axe(page);
  expect(found.map((one) => one.split(':')[0]).sort()).toEqual(['button-name', 'color-contrast']);
  await page.close();
});
