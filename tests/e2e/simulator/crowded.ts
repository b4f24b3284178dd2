/** A list of ten thousand contracts on the rehearsal page, and scrolling through it. */
import type { Page } from '@playwright/test';
import { type Contract, type Scenario, scenarioOf } from '../../../lib/practice';
import type { Stage } from '../harness/chromium';
import { rehearse } from './at-page';

const count = 10_000;

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

/** Opens the list in a rehearsal of its own. */
export async function openCrowded(stage: Stage, query: string): Promise<Page> {
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
  const page = await rehearse(stage, `?scenario=own:kalabalik&${query}`);
  // Today's list is under the last of its tabs; what awaits approval stands under another one, alone.
  if (query.includes('katip-2025')) await page.getByRole('tab', { name: 'Tüm Sözleşmeler' }).click();
  await page.locator('[data-long]').waitFor();
  return page;
}

/** Scrolls through the whole list in `frames` frames; every task over 50 ms, in ms. `load`: extra work in each scroll. */
export const scrolled = (page: Page, frames: number, load = 0): Promise<number[]> =>
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
