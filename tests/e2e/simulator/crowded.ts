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
  // Today's list is under the last of its tabs; what awaits approval stands under another one, alone. Chosen by
  // keyboard: the card may lie over a tab that is not ringed.
  if (query.includes('katip-2025')) await page.getByRole('tab', { name: 'Tüm Sözleşmeler' }).press('Enter');
  await page.locator('[data-long]').waitFor();
  return page;
}

/** Scrolls through the whole list in `frames` frames. `load`: extra work in each scroll, ms. */
const scrollThrough = (page: Page, frames: number, load: number): Promise<void> =>
  page.evaluate(
    ([frames, load]) =>
      new Promise<void>((done) => {
        const box = document.querySelector('[data-long]') as HTMLElement;
        box.scrollTop = 0;
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
              box.removeEventListener('scroll', busy);
              done();
            }, 300);
        };
        requestAnimationFrame(move);
      }),
    [frames, load] as const,
  );

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What tasks of the pages' own threads have cost meanwhile. */
export interface Cost {
  /** Each one that used its thread for over 50 ms, in ms. */
  readonly long: readonly number[];
  /** The longest, in ms. */
  readonly longest: number;
}

/**
 * Scrolls through the list and measures the tasks. What counts is the time for which a task has used the processor,
 * not what stood between its beginning and its end: on a machine that does other things as well every task is long.
 */
export async function costOfScrolling(stage: Stage, page: Page, frames: number, load = 0): Promise<Cost> {
  const session = await stage.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser does not speak the debugging protocol.');
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  });
  await scrollThrough(page, frames, load);
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const thread = ({ pid, tid }: Traced): string => `${pid} ${tid}`;
  const pages = new Set(
    events.filter((one) => one.name === 'thread_name' && one.args.name === 'CrRendererMain').map(thread),
  );
  const tasks = events
    .filter((one) => one.name.endsWith('RunTask') && pages.has(thread(one)))
    .map(({ tdur = 0 }) => Math.round(tdur / 1000));
  if (tasks.length < frames) throw new Error(`Only ${tasks.length} tasks were seen.`);
  return { long: tasks.filter((ms) => ms > 50), longest: Math.max(...tasks) };
}
