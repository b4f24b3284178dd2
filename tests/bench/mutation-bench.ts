/**
 * Mutated screens: is what is to be pressed found again (G1), and is nothing pointed at when it is gone (G2)?
 * A share of the pages by default, all of them with five seeds with KATIP_FULL=1. `--pages=` so many of them,
 * `--only=` part of a page's name, `--mutation=` part of a mutation's, `--faults` for every one that is not plainly
 * right. Prints a table and writes output/bench-mutations.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fixture } from '../fixtures/types';
import { bundleMutant, type Records } from './mutate/dress';
import { ringedKits, still } from './mutate/kit-pool';
import { mutations } from './mutate/page/index';
import { peerFigures, peerTable } from './mutate/peer-tally';
import { openQuickStage, type QuickStage } from './mutate/quick-stage';
import { ringed, sample, spreadOver } from './mutate/select';
import { figuresOf, table } from './mutate/tally';
import { type Beside, type Trial, tryOne } from './mutate/trial';

export interface Size {
  readonly fixtures: readonly Fixture[];
  readonly seeds: number;
  /** Tries every so many mutations of a page, beginning with another one on each; 1 for all. */
  readonly every?: number;
  /** Part of a mutation's name; '' for all. */
  readonly mutation: string;
  /** Another catalogue than the product's. */
  readonly records?: Records;
  /** Other ways of finding, asked in the same trials. */
  readonly peers?: boolean;
  readonly after?: (trials: readonly Trial[]) => void;
}

const full = process.env.KATIP_FULL === '1';

/** The size of an ordinary run, or of the bars. */
export const usualSize = (): Size => ({
  fixtures: full ? ringed : sample(1),
  seeds: full ? 5 : 1,
  every: full ? 1 : 9,
  mutation: '',
});

/** Runs the bench; one browser, one page. `after` hears of all trials so far whenever every page has had one more seed. */
export async function runBench({
  fixtures,
  seeds,
  mutation,
  records,
  every = 1,
  peers = false,
  after = () => {},
}: Size): Promise<Trial[]> {
  const stage = await openQuickStage(await bundleMutant());
  const beside = peers ? await besides(stage) : null;
  const trials: Trial[] = [];
  const wanted = mutations.filter(({ name }) => name.includes(mutation));
  try {
    const pages: Fixture[] = [];
    for (const fixture of fixtures) pages.push(await still(stage, fixture));
    for (let seed = 1; seed <= seeds; seed++) {
      for (const [turn, page] of pages.entries())
        for (const one of wanted.filter((_, at) => (at + turn) % every === 0))
          trials.push(await tryOne(stage, page, one, seed, records, beside));
      after(trials);
    }
  } finally {
    await stage.close();
  }
  return trials;
}

/** The peers' packages are asked for only where they are to be measured. */
async function besides(stage: QuickStage): Promise<Beside> {
  const { ask, bundlePeers, learn } = await import('./peers/finding');
  await stage.page.context().addInitScript(await bundlePeers());
  return { ask, learn };
}

/** Writes figures and faults for reading. */
export function writeResult(trials: readonly Trial[]): void {
  const folder = fileURLToPath(new URL('../../output/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const faults = trials.filter((one) => one.outcome === 'wrong' || one.outcome === 'abstained');
  const stoodIn = trials.filter((one) => one.instead);
  writeFileSync(
    `${folder}bench-mutations.json`,
    JSON.stringify({ figures: figuresOf(trials), peers: peerFigures(trials), faults, stoodIn }, null, 1),
  );
}

async function main(args: readonly string[]): Promise<void> {
  const option = (name: string): string =>
    args.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? '';
  const size = usualSize();
  const only = option('only');
  const pages = Number(option('pages'));
  const all = [...ringed, ...ringedKits()];
  const chosen = pages ? spreadOver(pages, all) : size.fixtures;
  const pool = only ? all.filter(({ name }) => name.includes(only)) : chosen;
  const began = Date.now();
  const trials = await runBench({
    fixtures: pool,
    seeds: Number(option('seeds')) || size.seeds,
    mutation: option('mutation'),
    peers: args.includes('--peers'),
    after: writeResult,
  });
  for (const one of trials)
    if (one.outcome === 'wrong' || (args.includes('--faults') && one.outcome === 'abstained'))
      console.log(`${one.outcome} ${one.fixture} × ${one.mutation} (${one.seed}): ${one.faults.join('; ')}`);
  if (args.includes('--faults'))
    for (const one of trials)
      if (one.instead) console.log(`instead ${one.fixture} × ${one.mutation}: ${one.instead.join('; ')}`);
  console.log(table(trials));
  if (args.includes('--peers')) console.log(peerTable(trials));
  console.log(`${trials.length} trials in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  if (trials.some((one) => one.wrongLegal)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
