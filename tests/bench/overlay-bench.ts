/**
 * The overlay beside driver.js, Shepherd, Intro.js and react-joyride on one page: how soon, how near, at what cost, and
 * what the page notices (P1 to P5). Prints tables and writes output/bench-overlay.json. KATIP_QUICK=1 for a small run,
 * `--part=` part of a table's title.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idle, looks, nodesOn, scroll, show, spentIn, storm } from './overlay/costs';
import { type Disturbance, disturb } from './overlay/disturbance';
import { openFirefoxStage } from './overlay/firefox';
import { follow, happeningNames, late } from './overlay/following';
import { type Opened, type OverlayStage, openOverlayStage } from './overlay/stage';

const quick = process.env.KATIP_QUICK === '1';
const names = ['katip-rehberi', 'driver.js', 'shepherd.js', 'intro.js', 'react-joyride'] as const;
type Row = Record<string, string | number>;

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
const short = (value: number): number => Math.round(value * 100) / 100;

/** The middle of several runs. */
const median = (list: readonly number[]): number =>
  at(
    [...list].sort((a, b) => a - b),
    0.5,
  );

async function onPage<T>(stage: OverlayStage, act: (one: Opened) => Promise<T>, rows?: number): Promise<T> {
  const one = await stage.open(rows);
  try {
    return await act(one);
  } finally {
    await one.page.close();
  }
}

async function lateness(stage: OverlayStage, name: string): Promise<Row> {
  const all: { frames: number; ms: number }[] = [];
  for (let turn = 0; turn < (quick ? 5 : 20); turn++)
    all.push(await onPage(stage, ({ page }) => late(page, name)));
  const frames = all.map((one) => one.frames).sort((a, b) => a - b);
  const ms = all.map((one) => one.ms).sort((a, b) => a - b);
  return {
    'frames, middle': at(frames, 0.5),
    'frames, p95': at(frames, 0.95),
    'ms, middle': short(at(ms, 0.5)),
  };
}

async function distances(stage: OverlayStage, name: string): Promise<Row> {
  const row: Row = {};
  for (const happening of happeningNames) {
    const { off } = await onPage(stage, ({ page }) => follow(page, name, happening));
    row[happening] = off === null ? 'none' : short(off);
  }
  return row;
}

/** Less what the page itself costs without any of them. */
async function standing(stage: OverlayStage, name: string | null): Promise<Row> {
  const runs: { idle: number; layouts: number; scroll: number; scrollLayout: number }[] = [];
  for (let turn = 0; turn < (quick ? 1 : 5); turn++)
    runs.push(
      await onPage(stage, async ({ page, cdp }) => {
        if (name) await show(page, name);
        await page.waitForTimeout(2500);
        const rest = await spentIn(cdp, () => idle(page));
        const moved = await spentIn(cdp, () => scroll(page));
        return { idle: rest.script, layouts: rest.layouts, scroll: moved.script, scrollLayout: moved.layout };
      }),
    );
  const middle = (key: keyof (typeof runs)[number]): number => short(median(runs.map((one) => one[key])));
  return {
    'idle 3 s, script ms': middle('idle'),
    'idle, layouts': middle('layouts'),
    '180 steps, script ms': middle('scroll'),
    '180 steps, layout ms': middle('scrollLayout'),
  };
}

async function looking(stage: OverlayStage): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const size of [450, 600, 4700])
    await onPage(
      stage,
      async ({ page }) => {
        const costs = await looks(page, quick ? 15 : 60);
        rows[`${await nodesOn(page)} nodes`] = {
          looks: costs.length,
          'ms, middle': short(at(costs, 0.5)),
          'ms, p95': short(at(costs, 0.95)),
        };
      },
      size,
    );
  return rows;
}

async function inStorm(stage: OverlayStage): Promise<Row> {
  const without: number[] = [];
  const with_: number[] = [];
  const looked: number[] = [];
  for (let turn = 0; turn < (quick ? 2 : 5); turn++) {
    without.push(await onPage(stage, async ({ page, cdp }) => (await spentIn(cdp, () => storm(page))).task));
    with_.push(
      await onPage(stage, async ({ page, cdp }) => {
        await show(page, 'katip-rehberi');
        await page.waitForTimeout(1500);
        await page.evaluate(() => {
          (globalThis as unknown as { costs: number[] }).costs.length = 0;
        });
        const spent = await spentIn(cdp, () => storm(page));
        const costs = await page.evaluate(() => (globalThis as unknown as { costs: number[] }).costs);
        looked.push(...costs);
        return spent.task;
      }),
    );
  }
  return {
    'main thread without, ms': short(median(without)),
    'with, ms': short(median(with_)),
    'added of 3 s, %': short(((median(with_) - median(without)) / 3000) * 100),
    looks: looked.length,
    'longest look, ms': short(Math.max(0, ...looked)),
  };
}

type Rows = Record<string, Row | Disturbance>;

async function each<T>(measure: (name: string) => Promise<T>): Promise<Record<string, T | Row>> {
  const rows: Record<string, T | Row> = {};
  for (const name of names)
    rows[name] = await measure(name).catch((fault: unknown) => ({ failed: String(fault).slice(0, 80) }));
  return rows;
}

const cycles = quick ? 50 : 1000;

/** Everything measured, by title, in Chromium unless the title says otherwise. */
const parts: Readonly<Record<string, (stage: OverlayStage) => Promise<Rows>>> = {
  Look: looking,
  Storm: async (stage) => ({ 'katip-rehberi': await inStorm(stage) }),
  'Standing by and following': async (stage) => ({
    'no guide': await standing(stage, null),
    ...(await each((name) => standing(stage, name))),
  }),
  'Distance after, px': (stage) => each((name) => distances(stage, name)),
  'Late element': (stage) => each((name) => lateness(stage, name)),
  [`Disturbance, ${cycles} cycles`]: (stage) =>
    each((name) => onPage(stage, ({ page }) => onPage(stage, (fresh) => disturb(page, fresh, name, cycles)))),
  'Firefox, distance after, px': async () => {
    const stage = await openFirefoxStage();
    try {
      return await each((name) => distances(stage, name));
    } finally {
      await stage.close();
    }
  },
};

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.find((one) => one.startsWith('--part='))?.split('=')[1] ?? '';
  const stage = await openOverlayStage();
  const result: Record<string, Rows> = {};
  try {
    for (const [title, measure] of Object.entries(parts)) {
      if (!title.includes(wanted)) continue;
      result[title] = await measure(stage);
      console.log(`\n${title}`);
      console.table(result[title]);
    }
  } finally {
    await stage.close();
    const folder = fileURLToPath(new URL('../../output/', import.meta.url));
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}bench-overlay.json`, JSON.stringify(result, null, 1));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
