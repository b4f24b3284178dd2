import { expect, type Page, test } from '@playwright/test';
import axeCore from 'axe-core';
import { fullModel } from './models';
import { makeStage, type Stage, settle } from './stage';

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
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

/** Runs inside a modal dialog: axe can tell no colour behind what is a child of the root element itself. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).showModal());
  await settle(page);
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axeCore };
    const { violations, passes } = await run.run({
      fromShadowDom: ['div[data-katip-rehberi]', '.dock'],
    } as never);
    if (!passes.some((one) => one.id === 'color-contrast' && one.nodes.length > 0))
      return ['no colour was compared'];
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.failureSummary).join(' ')}`);
  });
}

for (const [name, options, wish] of looks) {
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
