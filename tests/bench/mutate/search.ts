/**
 * A search for counter-examples: mutations composed at random, until something wrong is ringed; then mutations are
 * taken away again as long as it stays wrong. Finds what is wrong, not what is merely silent. `--tries=`, `--seed=`,
 * `--only=` part of a page's name. Each one found is written to tests/bench/found/, for being mended and kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { screenRecords } from '../../../lib/catalog';
import type { Fixture } from '../../fixtures/types';
import { bundleMutant, type Records } from './dress';
import { ringedKits, still } from './kit-pool';
import { type Mutation, seeded } from './page/ground';
import { composed, mutations, partsOf } from './page/index';
import { openQuickStage, type QuickStage } from './quick-stage';
import { ringed } from './select';
import { type Trial, tryBy } from './trial';

/** A counter-example, as it is kept. */
export interface Found {
  readonly page: string;
  /** Names of mutations, in their order. */
  readonly parts: readonly string[];
  readonly by: number;
  readonly faults: readonly string[];
}

export interface Searched {
  readonly tries: number;
  /** Those that applied and left something to judge. */
  readonly judged: number;
  readonly silent: number;
  readonly found: readonly Found[];
}

export interface Search {
  readonly pages: readonly Fixture[];
  readonly tries: number;
  readonly seed: number;
  readonly records?: Records;
  /** Stop at the first one. */
  readonly first?: boolean;
}

type Random = () => number;
const most = 4;
const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Two to four mutations; what takes the target away, renames it or brings it late comes last. */
export function compose(random: Random): Mutation {
  const lasting = mutations.filter(({ kind, name }) => kind === 'same' && name !== 'late');
  const ending = mutations.filter((one) => !lasting.includes(one));
  const parts: Mutation[] = [];
  const count = 1 + Math.floor(random() * (most - 1));
  while (parts.length < count) {
    const next = oneOf(random, lasting);
    if (!parts.includes(next)) parts.push(next);
  }
  parts.push(oneOf(random, random() < 0.5 ? ending : lasting.filter((one) => !parts.includes(one))));
  return composed(parts);
}

const named = (names: readonly string[]): Mutation =>
  composed(names.flatMap((name) => mutations.filter((one) => one.name === name)));

/** The fewest of the parts that are wrong still. */
async function shrink(parts: readonly string[], wrong: (parts: readonly string[]) => Promise<boolean>) {
  let left = [...parts];
  for (let at = 0; at < left.length; ) {
    const fewer = left.filter((_, other) => other !== at);
    if (fewer.length > 0 && (await wrong(fewer))) left = fewer;
    else at++;
  }
  return left;
}

/** Tries so many compositions on pages taken at random. */
export async function search({ pages, tries, seed, records = screenRecords, first = false }: Search) {
  const stage = await openQuickStage(await bundleMutant());
  const random = seeded(seed);
  const standing = new Map<Fixture, Fixture>();
  const count = { judged: 0, silent: 0 };
  const found: Found[] = [];
  try {
    for (let turn = 0; turn < tries && !(first && found.length > 0); turn++) {
      const page = oneOf(random, pages);
      const shown = standing.get(page) ?? (await still(stage, page));
      standing.set(page, shown);
      const [mutation, by] = [compose(random), Math.floor(random() * 2 ** 31)];
      const trial = await tryBy(stage, shown, mutation, by, records);
      if (trial.outcome !== 'void') count.judged++;
      if (trial.outcome === 'abstained') count.silent++;
      if (trial.outcome === 'wrong') found.push(await smallest(stage, shown, mutation, by, records));
    }
  } finally {
    await stage.close();
  }
  return { tries, ...count, found } satisfies Searched;
}

async function smallest(
  stage: QuickStage,
  page: Fixture,
  { name }: Mutation,
  by: number,
  records: Records,
): Promise<Found> {
  const tried = (parts: readonly string[]): Promise<Trial> => tryBy(stage, page, named(parts), by, records);
  const parts = await shrink(partsOf(name), async (some) => (await tried(some)).outcome === 'wrong');
  return { page: page.name, parts, by, faults: (await tried(parts)).faults };
}

/** Shows a kept counter-example again. */
export async function again(
  stage: QuickStage,
  { page, parts, by }: Found,
  records: Records = screenRecords,
): Promise<Trial> {
  const fixture = [...ringed, ...ringedKits()].find(({ name }) => name === page);
  if (!fixture) throw new Error(`no such page: ${page}`);
  return tryBy(stage, await still(stage, fixture), named(parts), by, records);
}

async function main(args: readonly string[]): Promise<void> {
  const option = (name: string): string =>
    args.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? '';
  const pages = [...ringed, ...ringedKits()].filter(({ name }) => name.includes(option('only')));
  const began = Date.now();
  const seed = Number(option('seed')) || 1;
  const result = await search({ pages, tries: Number(option('tries')) || 2000, seed });
  const folder = fileURLToPath(new URL('../../../output/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}bench-search.json`,
    JSON.stringify({ seed, pages: pages.length, ...result }, null, 1),
  );
  for (const one of result.found) keep(one);
  const { tries, judged, silent, found } = result;
  console.log(
    `${tries} compositions of two to four mutations on ${pages.length} pages, ${judged} judged, ${silent} silent, ` +
      `${found.length} wrong; ${((Date.now() - began) / 1000).toFixed(0)} s`,
  );
  if (found.length > 0) process.exitCode = 1;
}

/** Written beside the others; the check that shows them again fails until it is mended. */
function keep(one: Found): void {
  const folder = fileURLToPath(new URL('../found/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const name = `${one.page}-${one.parts.join('-')}-${one.by}`.toLowerCase();
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(one, null, 2)}\n`);
  console.log(`${one.page}: ${one.parts.join(' + ')} (${one.by}): ${one.faults.join('; ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
