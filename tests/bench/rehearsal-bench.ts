/**
 * P6 and P7: how large the content scripts are, beside the others' bundles, and how soon they stand; how soon the
 * rehearsal shows itself and answers, how its longest grid scrolls, how fast a long attempt is replayed. Writes
 * output/bench-rehearsal.json.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { rolldown } from 'rolldown';
import {
  newWorld,
  nextPresses,
  type PracticeEvent,
  press,
  replay,
  scenarios,
  viewOf,
  type World,
} from '../../lib/practice';
import type { Press } from '../../lib/practice/view';
import { openStage, type Stage } from '../e2e/harness/chromium';
import { buildFolder } from '../e2e/harness/copy-build';
import { known } from '../fixtures';
import { dice, pressNames } from '../tools/random-presses';
import { openings } from './rehearsal/first-screen';
import { longGrids } from './rehearsal/long-grids';

type Row = Record<string, string | number>;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const short = (value: number): number => Math.round(value * 10) / 10;
const middle = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const quick = process.env.KATIP_QUICK === '1';

/** What a page loads of each of the others, minified. */
const others: Readonly<Record<string, string>> = {
  'driver.js': "export { driver } from 'driver.js';",
  'shepherd.js': "export { default } from 'shepherd.js';",
  'intro.js': "export { default } from 'intro.js';",
  'react-joyride, with React':
    "export { Joyride } from 'react-joyride'; export { createRoot } from 'react-dom/client';",
};

async function bundled(code: string): Promise<number> {
  const entry = here('./peers/size-entry.js');
  const built = await rolldown({
    input: entry,
    platform: 'browser',
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await built.generate({ format: 'esm', minify: true });
  await built.close();
  return gzipSync(output.map((one) => ('code' in one ? one.code : '')).join('')).length;
}

async function sizes(): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const name of ['guide', 'identity']) {
    const file = `${buildFolder('chrome')}/content-scripts/${name}.js`;
    rows[name] = { 'kB, gzip': short(gzipSync(readFileSync(file)).length / 1000) };
  }
  for (const [name, code] of Object.entries(others))
    rows[name] = { 'kB, gzip': short((await bundled(code)) / 1000) };
  return rows;
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds that compiling and running the script takes in a page, as the browser's own trace says. */
async function ready(browser: Browser, stage: Stage): Promise<number> {
  const page = await stage.open('about:blank');
  const [fixture] = known.filter((one) => one.expect.screen === 'contracts' && !one.frames);
  if (!fixture) throw new Error('no page of contracts');
  stage.serve(() => ({ body: fixture.html, contentType: 'text/html; charset=utf-8' }));
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await page.goto(fixture.url, { waitUntil: 'load' });
  await page.waitForTimeout(600);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  await page.close();
  const own = traceEvents.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes('content-scripts/'),
  );
  return own.reduce((sum, one) => sum + (one.dur ?? 0), 0) / 1000;
}

/** What is right as often as anything else that can be pressed; at the end the learner types another address. */
function someDoing(world: World, roll: (below: number) => number): Press {
  const tab = world.open;
  const kind = roll(20);
  if (kind === 0) return { kind: 'back', tab };
  if (kind === 1) return { kind: 'time', ms: roll(4) === 0 ? 700_000 : 4000 };
  const [next] = nextPresses(world);
  if (kind < 11 && next) return next;
  if (!next && kind < 6) return { kind: 'address', tab, address: viewOf(world).suggestions[roll(3)] ?? '' };
  const all = pressNames(viewOf(world).page);
  return { kind: 'press', tab, press: all[roll(Math.max(1, all.length))] ?? '' };
}

/** 100 000 presses of one attempt, right ones and others, replayed. */
function replaying(): Row {
  const [scenario] = scenarios;
  if (!scenario) throw new Error('no scenario');
  const start = { scenario, edition: 'katip-2020', route: '1', seed: 1 } as const;
  const events: PracticeEvent[] = [];
  const roll = dice(20261127);
  let world = newWorld(start);
  for (let at = 0; at < 100_000; at++) {
    const one = someDoing(world, roll);
    events.push({ at, press: one });
    world = press(world, one);
  }
  const used = process.cpuUsage();
  const from = performance.now();
  replay(start, events);
  const ms = performance.now() - from;
  const { user } = process.cpuUsage(used);
  const different = new Set(events.map(({ press: one }) => JSON.stringify(one))).size;
  return {
    events: events.length,
    'different presses': different,
    'replayed in, ms': short(ms),
    'of processor time, ms': short(user / 1000),
  };
}

/** The rehearsal's page in fresh browsers, and the guide on a page of contracts. */
async function withExtension(): Promise<Record<string, Row>> {
  const turns = quick ? 3 : 9;
  const [colds, warms, frames, readies]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let turn = 0; turn < turns; turn++) {
    const { cold, warm } = await openings();
    colds.push(cold.first);
    warms.push(warm.first);
    frames.push(cold.frames, warm.frames);
  }
  const stage = await openStage();
  try {
    const browser = stage.context.browser();
    if (!browser) throw new Error('no browser to trace');
    for (let turn = 0; turn < turns; turn++) readies.push(await ready(browser, stage));
  } finally {
    await stage.close();
  }
  const times = (list: readonly number[]): Row => ({
    'ms, middle': short(middle(list)),
    'ms, least': short(Math.min(...list)),
    'ms, most': short(Math.max(...list)),
  });
  return {
    'first screen, cold': times(colds),
    'first screen, warm': times(warms),
    'a press answered': { 'frames, middle': middle(frames), 'frames, most': Math.max(...frames) },
    'guide, compiled and run': times(readies),
  };
}

async function main(): Promise<void> {
  if (!existsSync(buildFolder('chrome'))) throw new Error('Not built yet: npm run build');
  const parts: Readonly<Record<string, () => Promise<Record<string, Row>>>> = {
    Size: sizes,
    Rehearsal: withExtension,
    Replay: async () => ({ replay: replaying() }),
    Grid: () => longGrids(quick),
  };
  const result: Record<string, Record<string, Row>> = {};
  mkdirSync(here('../../output/'), { recursive: true });
  for (const [title, measure] of Object.entries(parts)) {
    result[title] = await measure();
    console.log(`\n${title}`);
    console.table(result[title]);
    writeFileSync(here('../../output/bench-rehearsal.json'), JSON.stringify(result, null, 1));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
