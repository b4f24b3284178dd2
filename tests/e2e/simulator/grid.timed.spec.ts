/** Ten thousand contracts in the list: it scrolls and answers at once, and the guide is not misled by what is not drawn. */
import { expect, test } from '@playwright/test';
import { openStage, type Stage } from '../harness/chromium';
import { untilSeen } from './at-page';
import { type Cost, costOfScrolling, openCrowded } from './crowded';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());
test.afterEach(() => expect(stage.faults()).toEqual([]));

const frames = 120;
const note = (type: string, cost: Cost): void => {
  test.info().annotations.push({ type: `tasks while scrolling ${type}`, description: JSON.stringify(cost) });
};

for (const edition of ['katip-2020', 'katip-2025'] as const)
  test(`with the guide the list scrolls with hardly a long task, and a press is answered within a frame: ${edition}`, {
    tag: '@full',
  }, async () => {
    const page = await openCrowded(stage, `edition=${edition}`);
    expect(await page.locator('.ps-row').count()).toBeLessThan(100);
    // What is done at the beginning is over.
    await page.waitForTimeout(1500);
    const guided = await costOfScrolling(stage, page, frames);
    note('with the guide', guided);
    // A look at the list is the longest task; on a busy machine with two slow processors a few are over 50 ms.
    expect(guided.long.length).toBeLessThanOrEqual(frames / 20);
    expect(guided.longest).toBeLessThanOrEqual(100);
    const { shown, ms } = await page.evaluate(
      () =>
        new Promise<{ shown: number; ms: number }>((done) => {
          const row = [...document.querySelectorAll<HTMLElement>('.ps-row')].at(-3);
          const began = performance.now();
          row?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
          const ms = performance.now() - began;
          let shown = 0;
          const look = (): void => {
            if (document.querySelector('.ps-row[aria-selected="true"]')) done({ shown, ms });
            else requestAnimationFrame(look);
            shown += 1;
          };
          look();
        }),
    );
    test.info().annotations.push({ type: 'a press', description: `${shown} frames, ${ms.toFixed(1)} ms` });
    expect(shown).toBeLessThanOrEqual(1);
    await page.close();
  });

for (const edition of ['katip-2020', 'katip-2025'] as const)
  test(`without the guide no task of the scrolling list is long: ${edition}`, { tag: '@full' }, async () => {
    const page = await openCrowded(stage, `edition=${edition}&mode=free`);
    await page.waitForTimeout(1500);
    const bare = await costOfScrolling(stage, page, frames);
    note('without the guide', bare);
    expect(bare.long).toEqual([]);
    // Too much work in a scroll is seen.
    expect((await costOfScrolling(stage, page, 5, 150)).long.length).toBeGreaterThan(0);
    await page.close();
  });

test('the guide says nothing of rows that are not drawn, and rings the row once it is', {
  tag: '@full',
}, async () => {
  const page = await openCrowded(stage, 'edition=katip-2020');
  const seen = await untilSeen(page, ({ card }) => card?.screen === 'contracts');
  expect(seen.rings).toEqual([]);
  test.info().annotations.push({ type: 'card', description: seen.card?.text.slice(0, 400) ?? '' });
  await page.locator('[data-long]').evaluate((box) => {
    box.scrollTop = 44 * 8995;
  });
  await untilSeen(page, ({ rings }) => rings.length === 1);
  await page.close();
});
