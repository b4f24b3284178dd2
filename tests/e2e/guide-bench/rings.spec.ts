import { expect, test } from '@playwright/test';
import type { ScenarioName } from './scenarios';
import { makeStage, type Stage } from './stage';

/** Pixels a ring may be off. */
const most = 0.5;
const names: ScenarioName[] = [
  'nested',
  'shift',
  'transform',
  'zoomRoot',
  'zoomBody',
  'modal',
  'row',
  'escaping',
  'slotted',
  'scaledScroller',
];

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
});
test.afterAll(() => stage.browser.close());

for (const name of names) {
  test(`a ring stays on its target: ${name}`, async () => {
    const page = await stage.open();
    const off = await page.evaluate((which) => bench.scenarios[which](), name);
    console.log(`${name}: ${off.toFixed(3)} px`);
    expect(off).toBeLessThanOrEqual(most);
    await page.close();
  });
}

test('a ring follows inside an inner frame', async () => {
  const page = await stage.open();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://deneme.example/frame';
    frame.id = 'frame';
    document.body.prepend(frame);
  });
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  await frame?.waitForLoadState();
  await frame?.evaluate('startGuide(); bench.start()');
  expect(await frame?.evaluate(() => bench.scenarios.nested())).toBeLessThanOrEqual(most);
  await page.close();
});
