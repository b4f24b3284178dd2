/**
 * P6 and P7: how large the content scripts are, beside the others' bundles, and how soon they stand; how soon the
 * rehearsal shows itself and answers, how its longest grid scrolls, how fast a long attempt is replayed. Writes
 * output/bench-rehearsal.json.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
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
import { plainFlags } from '../e2e/harness/browser-flags';
import { openStage, type Stage } from '../e2e/harness/chromium';
import { buildFolder } from '../e2e/harness/copy-build';
import { chromiumPath } from '../e2e/harness/find-browser';
import { drawingBundle } from '../e2e/simulator/bundle';
import { known } from '../fixtures';
import { dice, pressNames } from '../tools/random-presses';
import type { InPage } from './rehearsal/entry-grid';

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

/** Notes when the rehearsal's first screen has been drawn. */
const noteFirst = (): void => {
  const look = (): void => {
    if (document.querySelector('[data-part=practice-site] [data-press]'))
      requestAnimationFrame(() => Object.assign(globalThis, { firstAt: performance.now() }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Milliseconds until the first screen, and frames until a press has changed it. */
async function simulator(stage: Stage): Promise<{ first: number; frames: number }> {
  const page = await stage.extensionPage('simulator.html?mode=free');
  await page.waitForFunction(() => 'firstAt' in globalThis);
  const first = await page.evaluate(() => (globalThis as unknown as { firstAt: number }).firstAt);
  const frames = await page.evaluate(async () => {
    const site = document.querySelector('[data-part=practice-site]') as Element;
    const before = site.innerHTML;
    const button = site.querySelector<HTMLElement>('button[data-press]:not([disabled])');
    button?.click();
    for (let count = 0; count < 120; count++) {
      if (document.querySelector('[data-part=practice-site]')?.innerHTML !== before) return count;
      await new Promise(requestAnimationFrame);
    }
    return 120;
  });
  await page.close();
  return { first, frames };
}

/** Long tasks while ten thousand contracts are scrolled from the first to the last. */
async function grid(browser: Browser): Promise<Row> {
  const { code, style } = await drawingBundle(here('./rehearsal/entry-grid.tsx'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><body></body>');
  await page.addStyleTag({ content: style });
  await page.evaluate(code);
  const count = await page.evaluate(() =>
    (globalThis as unknown as { rehearsal: InPage }).rehearsal.grid(10_000),
  );
  const { tasks, steps } = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 500));
    const long: number[] = [];
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) long.push(one.duration);
    }).observe({ type: 'longtask' });
    const boxes = [...document.querySelectorAll('*')].sort((a, b) => b.scrollHeight - a.scrollHeight);
    const box = boxes.find(
      (one) => one.scrollHeight > one.clientHeight + 5000 && one !== document.documentElement,
    );
    if (!box) throw new Error('no box to scroll');
    let done = 0;
    for (let top = 0; top < box.scrollHeight - box.clientHeight; top += box.scrollHeight / 240, done++) {
      box.scrollTop = top;
      await new Promise(requestAnimationFrame);
    }
    await new Promise((then) => setTimeout(then, 300));
    return { tasks: long, steps: done };
  });
  await page.close();
  return {
    contracts: count,
    'steps of scrolling': steps,
    'tasks over 50 ms': tasks.length,
    'longest, ms': short(Math.max(0, ...tasks)),
  };
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
  const from = performance.now();
  replay(start, events);
  const ms = performance.now() - from;
  const different = new Set(events.map(({ press: one }) => JSON.stringify(one))).size;
  return { events: events.length, 'different presses': different, 'replayed in, ms': short(ms) };
}

/** In the browser with the extension: the rehearsal's page, and the guide on a page of contracts. */
async function withExtension(): Promise<Record<string, Row>> {
  const stage = await openStage();
  const [firsts, frames, readies]: [number[], number[], number[]] = [[], [], []];
  try {
    const browser = stage.context.browser();
    if (!browser) throw new Error('no browser to trace');
    await stage.context.addInitScript(noteFirst);
    for (let turn = 0; turn < (quick ? 3 : 9); turn++) {
      const one = await simulator(stage);
      firsts.push(one.first);
      frames.push(one.frames);
      readies.push(await ready(browser, stage));
    }
  } finally {
    await stage.close();
  }
  return {
    'first screen': { 'ms, middle': short(middle(firsts)), 'ms, most': short(Math.max(...firsts)) },
    'a press answered': { 'frames, middle': middle(frames), 'frames, most': Math.max(...frames) },
    'guide, compiled and run': {
      'ms, middle': short(middle(readies)),
      'ms, most': short(Math.max(...readies)),
    },
  };
}

async function longestGrid(): Promise<Record<string, Row>> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...plainFlags],
  });
  try {
    return { grid: await grid(browser) };
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  if (!existsSync(buildFolder('chrome'))) throw new Error('Not built yet: npm run build');
  const parts: Readonly<Record<string, () => Promise<Record<string, Row>>>> = {
    Size: sizes,
    Rehearsal: withExtension,
    Replay: async () => ({ replay: replaying() }),
    Grid: longestGrid,
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
