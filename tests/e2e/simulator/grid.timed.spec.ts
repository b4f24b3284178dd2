/** Ten thousand contracts in the list: it scrolls and answers at once, and the guide is not misled by what is not drawn. */
import { expect, type Page, test } from '@playwright/test';
import { type Contract, type Scenario, scenarioOf } from '../../../lib/practice';
import { openStage, type Stage } from '../harness/chromium';
import { rehearse, untilSeen } from './at-page';

const count = 10_000;
let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

/** Begins in the list; the one that awaits approval stands far below. */
function crowded(): Scenario {
  const scenario = scenarioOf('kayitsiz');
  const [waiting] = scenario?.contracts ?? [];
  if (!scenario || !waiting) throw new Error('no scenario');
  const others = Array.from(
    { length: count },
    (_, at): Contract => ({ ...waiting, id: String(100_000 + at), name: `ÖRNEK ${at}`, employer: true }),
  );
  const contracts = others.with(9000, waiting);
  return { ...scenario, id: 'kalabalik', contracts, paper: { ...scenario.paper, approve: [waiting.id] } };
}

async function open(edition: string): Promise<Page> {
  const first = await rehearse(stage, '?mode=free');
  await first.evaluate(async (data) => {
    let name: string | undefined;
    while (!name) [{ name } = { name: '' }] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    await new Promise((done, failed) => {
      const writing = db.transaction('scenarios', 'readwrite');
      writing.objectStore('scenarios').put({ id: 'kalabalik', at: 1, version: 1, data });
      writing.oncomplete = done;
      writing.onerror = () => failed(writing.error);
    });
    db.close();
  }, crowded());
  await first.close();
  const page = await rehearse(stage, `?scenario=own:kalabalik&edition=${edition}`);
  await page.locator('[data-long]').waitFor();
  return page;
}

/** Scrolls through the whole list in `frames` frames; every task over 50 ms, in ms. `load`: extra work in each scroll. */
const scrolled = (page: Page, frames: number, load = 0): Promise<number[]> =>
  page.evaluate(
    ([frames, load]) =>
      new Promise<number[]>((done) => {
        const tasks: number[] = [];
        const watch = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
        });
        watch.observe({ type: 'longtask' });
        const box = document.querySelector('[data-long]') as HTMLElement;
        const busy = (): void => {
          const until = performance.now() + load;
          while (performance.now() < until);
        };
        if (load > 0) box.addEventListener('scroll', busy);
        const step = (box.scrollHeight - box.clientHeight) / frames;
        let left = frames;
        const move = (): void => {
          box.scrollTop += step;
          left -= 1;
          if (left > 0) requestAnimationFrame(move);
          else
            setTimeout(() => {
              watch.disconnect();
              box.removeEventListener('scroll', busy);
              done(tasks);
            }, 300);
        };
        requestAnimationFrame(move);
      }),
    [frames, load] as const,
  );

for (const edition of ['katip-2020', 'katip-2025'] as const)
  test(`the list scrolls without a long task, and a press is answered within a frame: ${edition}`, async () => {
    const page = await open(edition);
    if (edition === 'katip-2025') await page.getByRole('tab', { name: 'Tüm Sözleşmeler' }).click();
    expect(await page.locator('.ps-row').count()).toBeLessThan(100);
    // What is done at the beginning is over.
    await page.waitForTimeout(1500);
    const tasks = await scrolled(page, 120);
    test
      .info()
      .annotations.push({ type: 'tasks over 50 ms while scrolling', description: JSON.stringify(tasks) });
    expect(tasks).toEqual([]);
    expect((await scrolled(page, 5, 70)).length).toBeGreaterThan(0);
    const { frames, ms } = await page.evaluate(
      () =>
        new Promise<{ frames: number; ms: number }>((done) => {
          const row = [...document.querySelectorAll<HTMLElement>('.ps-row')].at(-3);
          const began = performance.now();
          row?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
          const ms = performance.now() - began;
          let frames = 0;
          const look = (): void => {
            if (document.querySelector('.ps-row[aria-selected="true"]')) done({ frames, ms });
            else requestAnimationFrame(look);
            frames += 1;
          };
          look();
        }),
    );
    test.info().annotations.push({ type: 'a press', description: `${frames} frames, ${ms.toFixed(1)} ms` });
    expect(frames).toBeLessThanOrEqual(1);
    await page.close();
  });

test('the guide says nothing of rows that are not drawn, and rings the row once it is', async () => {
  const page = await open('katip-2020');
  const seen = await untilSeen(page, ({ card }) => card?.screen === 'contracts');
  expect(seen.rings).toEqual([]);
  test.info().annotations.push({ type: 'card', description: seen.card?.text.slice(0, 400) ?? '' });
  await page.locator('[data-long]').evaluate((box) => {
    box.scrollTop = 44 * 8995;
  });
  await untilSeen(page, ({ rings }) => rings.length === 1);
  await page.close();
});
