/** Ten thousand contracts scrolled from the first to the last: the drawing alone, and the rehearsal's own page. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { plainFlags } from '../../e2e/harness/browser-flags';
import { openStage, type Stage } from '../../e2e/harness/chromium';
import { chromiumPath } from '../../e2e/harness/find-browser';
import { drawingBundle } from '../../e2e/simulator/bundle';
import { costOfScrolling, openCrowded } from '../../e2e/simulator/crowded';
import type { InPage } from './entry-grid';

type Row = Record<string, string | number>;
const entry = fileURLToPath(new URL('./entry-grid.tsx', import.meta.url));
const steps = 240;
const settles = 1500;

/** The drawing alone: tasks as the browser counts them, by the clock on the wall. */
async function drawing(): Promise<Row> {
  const { code, style } = await drawingBundle(entry);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...plainFlags] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.setContent('<!doctype html><body></body>');
    await page.addStyleTag({ content: style });
    await page.evaluate(code);
    const contracts = await page.evaluate(() =>
      (globalThis as unknown as { rehearsal: InPage }).rehearsal.grid(10_000),
    );
    const tasks = await page.evaluate(async (steps) => {
      await new Promise((done) => setTimeout(done, 500));
      const long: number[] = [];
      new PerformanceObserver((list) => {
        for (const one of list.getEntries()) long.push(one.duration);
      }).observe({ type: 'longtask' });
      const box = document.querySelector('[data-long]');
      if (!box) throw new Error('no box to scroll');
      const step = (box.scrollHeight - box.clientHeight) / steps;
      for (let at = 1; at <= steps; at++) {
        box.scrollTop = at * step;
        await new Promise(requestAnimationFrame);
      }
      await new Promise((then) => setTimeout(then, 300));
      return long;
    }, steps);
    return row(contracts, await page.locator('.ps-row').count(), tasks, Math.max(0, ...tasks));
  } finally {
    await browser.close();
  }
}

const row = (contracts: number, drawn: number, long: readonly number[], longest: number): Row => ({
  contracts,
  'rows drawn': drawn,
  steps,
  'tasks over 50 ms': long.length,
  'longest, ms': Math.round(longest),
});

/** The rehearsal's page: time of the processor that each task of the pages has used. */
async function page(stage: Stage, query: string): Promise<Row> {
  const opened = await openCrowded(stage, query);
  await opened.waitForTimeout(settles);
  const { long, longest } = await costOfScrolling(stage, opened, steps);
  const drawn = await opened.locator('.ps-row').count();
  await opened.close();
  return row(10_000, drawn, long, longest);
}

/** One row for the drawing, two for each edition; a quick run leaves out one edition. */
export async function longGrids(quick: boolean): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = { 'drawing alone, by the clock': await drawing() };
  const stage = await openStage();
  try {
    for (const edition of quick ? ['katip-2020'] : ['katip-2020', 'katip-2025']) {
      rows[`${edition}, processor time`] = await page(stage, `edition=${edition}&mode=free`);
      rows[`${edition} with the guide, processor time`] = await page(stage, `edition=${edition}`);
    }
  } finally {
    await stage.close();
  }
  return rows;
}
