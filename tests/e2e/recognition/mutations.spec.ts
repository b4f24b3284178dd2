/** Mutated screens at the size of an ordinary run: what is to be pressed is found again, and nothing is pointed at in its place. */
import { expect, test } from '@playwright/test';
import { screenRecords } from '../../../lib/catalog';
import { legalTargets } from '../../bench/mutate/page/ground';
import { mutations } from '../../bench/mutate/page/index';
import { decoys } from '../../bench/mutate/page/wording-names';
import { sample } from '../../bench/mutate/select';
import { figuresOf, judged, share, table } from '../../bench/mutate/tally';
import type { Trial } from '../../bench/mutate/trial';
import { runBench, usualSize, writeResult } from '../../bench/mutation-bench';
import { full } from '../harness/size';

/** G1 and G2, in per cent; rings of legal weight in a wrong place: none, at any size. */
const bars = { right: 99.3, wrong: 0.05, pointed: 0.5 } as const;
/** In a short run one trial alone is more than the bar leaves: one that stays silent is allowed. */
const silent = full ? 0 : 1;

function missed(trials: readonly Trial[]): string[] {
  const { found, gone, renamed } = figuresOf(trials);
  const wrong = trials
    .filter((one) => one.outcome === 'wrong')
    .map((one) => `${one.fixture} × ${one.mutation} (${one.seed}): ${one.faults.join('; ')}`);
  const figures: readonly (readonly [string, boolean])[] = [
    [
      `right ${share(found.right, judged(found)).toFixed(2)} %`,
      share(found.right + silent, judged(found)) >= bars.right,
    ],
    [
      `wrong ${share(found.wrong, judged(found)).toFixed(2)} %`,
      share(found.wrong, judged(found)) <= bars.wrong,
    ],
    [
      `pointed ${share(gone.wrong, judged(gone)).toFixed(2)} %`,
      share(gone.wrong, judged(gone)) <= bars.pointed,
    ],
    [`renamed and ringed: ${renamed.wrong}`, renamed.wrong === 0],
    ['a ring of legal weight in a wrong place', trials.every((one) => !one.wrongLegal)],
  ];
  const lines = figures.filter(([, met]) => !met).map(([line]) => line);
  return lines.length > 0 ? [...lines, ...wrong] : [];
}

test('targets are found again on mutated screens, and nothing is ringed where they are gone', async () => {
  const size = usualSize();
  test.setTimeout(full ? 4 * 3_600_000 : 600_000);
  const trials = await runBench(size);
  writeResult(trials);
  console.log(table(trials).split('\n').slice(-5).join('\n'));
  expect(new Set(trials.map((one) => one.fixture)).size).toBeGreaterThanOrEqual(15);
  expect(mutations.length).toBeGreaterThanOrEqual(24);
  expect(judged(figuresOf(trials).found)).toBeGreaterThan(trials.length / 2);
  expect(missed(trials)).toEqual([]);
});

test('a catalogue that takes look-alikes for the legal targets is caught', async () => {
  test.setTimeout(120_000);
  const widened = screenRecords.map((record) => ({
    ...record,
    targets: Object.fromEntries(
      Object.entries(record.targets).map(([id, target]) => {
        const named = [...target.clue.named, ...(target.weight === 'legal' ? (decoys[id] ?? []) : [])];
        return [id, { ...target, clue: { ...target.clue, named } }];
      }),
    ),
  }));
  const legal = sample(1).filter(({ expect: { rings } }) =>
    rings.some((ring) => legalTargets.includes(ring.target)),
  );
  const size = { fixtures: legal, seeds: 3, mutation: 'decoy' };
  const missedWith = async (records: typeof screenRecords) =>
    missed(await runBench({ ...size, records })).join('\n');
  expect(await missedWith(widened)).toContain('a ring of legal weight in a wrong place');
});
