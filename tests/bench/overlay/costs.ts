/** P3 to P5: what it costs to stand by, to follow, to look, and to live on a page in a storm. */
import type { CDPSession, Page } from '@playwright/test';
import type { InPage } from './model';

interface Spent {
  /** Milliseconds of script, of style and layout; and how many layouts. */
  readonly script: number;
  readonly layout: number;
  readonly layouts: number;
  /** Milliseconds of the main thread in all. */
  readonly task: number;
}

async function spentSoFar(cdp: CDPSession): Promise<Spent> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    script: value('ScriptDuration') * 1000,
    layout: (value('LayoutDuration') + value('RecalcStyleDuration')) * 1000,
    layouts: value('LayoutCount'),
    task: value('TaskDuration') * 1000,
  };
}

/** What the main thread did while something went on. */
export async function spentIn(cdp: CDPSession, act: () => Promise<unknown>): Promise<Spent> {
  const before = await spentSoFar(cdp);
  await act();
  const after = await spentSoFar(cdp);
  return {
    script: after.script - before.script,
    layout: after.layout - before.layout,
    layouts: after.layouts - before.layouts,
    task: after.task - before.task,
  };
}

export const show = (page: Page, name: string): Promise<void> =>
  page.evaluate((way) => {
    const all = globalThis as unknown as InPage & { end?: () => void };
    const end = all.overlays[way]?.show(document.querySelector('#plain') as Element);
    if (end) all.end = end;
  }, name);

/** Three seconds in which nothing happens. */
export const idle = (page: Page): Promise<void> => page.waitForTimeout(3000);

/** 180 steps of scrolling, one a frame. */
export const scroll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let step = 0; step < 180; step++) {
      window.scrollTo(0, step < 90 ? step : 180 - step);
      await new Promise(requestAnimationFrame);
    }
  });

/** 100 000 changes in three seconds, attributes and words of the grid's cells. */
export const storm = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const cells = [...document.querySelectorAll('#rows td')] as HTMLElement[];
    const began = performance.now();
    for (let done = 0; done < 100_000; ) {
      const due = Math.min(100_000, ((performance.now() - began) / 3000) * 100_000);
      for (; done < due; done++) {
        const cell = cells[done % cells.length];
        if (done % 2) cell?.setAttribute('class', `c${done % 7}`);
        else if (cell?.firstChild instanceof Text) cell.firstChild.data = `x${done % 11}`;
      }
      await new Promise(requestAnimationFrame);
    }
  });

/** Costs of looks in milliseconds, cheapest first: `count` of them, each after a change. */
export async function looks(page: Page, count: number): Promise<number[]> {
  await show(page, 'katip-rehberi');
  await page.waitForTimeout(1500);
  return page.evaluate(async (times) => {
    const all = globalThis as unknown as { costs: number[] };
    all.costs.length = 0;
    for (let at = 0; all.costs.length < times && at < times * 4; at++) {
      document.querySelector('#shift')?.setAttribute('class', `n${at}`);
      await new Promise((done) => setTimeout(done, 300));
    }
    return [...all.costs].sort((a, b) => a - b);
  }, count);
}

export const nodesOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let count = 0;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) count++;
    return count;
  });
