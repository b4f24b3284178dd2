/** The search for counter-examples finds what is wrong and makes it small; those it has found stay mended. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { screenRecords } from '../../../lib/catalog';
import { bundleMutant } from '../../bench/mutate/dress';
import { decoys, renamedLegal } from '../../bench/mutate/page/wording-names';
import { openQuickStage } from '../../bench/mutate/quick-stage';
import { again, type Found, search } from '../../bench/mutate/search';
import { ringed } from '../../bench/mutate/select';

const full = process.env.KATIP_FULL === '1';
const folder = fileURLToPath(new URL('../../bench/found/', import.meta.url));
const kept = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

/** A catalogue that takes look-alikes for what approves. */
const widened = screenRecords.map((record) => ({
  ...record,
  targets: Object.fromEntries(
    Object.entries(record.targets).map(([id, target]) => {
      const named = [
        ...target.clue.named,
        ...(target.weight === 'legal' ? [...(decoys[id] ?? []), ...(renamedLegal[id] ?? [])] : []),
      ];
      return [id, { ...target, clue: { ...target.clue, named } }];
    }),
  ),
}));

test('a catalogue that takes look-alikes for the legal targets is found out, and what was found stays mended', {
  tag: '@full',
}, async () => {
  test.setTimeout(300_000);
  const pages = ringed.filter(({ name }) => name === 'contracts-2025-spa-row-one');
  expect(pages).toHaveLength(1);
  const { found } = await search({ pages, tries: 20, seed: 3, records: widened, first: true });
  const [first] = found;
  if (!first) throw new Error('nothing was found');
  // Made as small as can be.
  expect(first.parts).toHaveLength(1);
  expect(first.faults.join()).toContain('ring approve');
  const stage = await openQuickStage(await bundleMutant());
  try {
    expect((await again(stage, first, widened)).outcome).toBe('wrong');
    for (const one of [
      first,
      ...kept.map((name) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Found),
    ])
      expect((await again(stage, one)).outcome, `${one.page}: ${one.parts.join(' + ')}`).not.toBe('wrong');
  } finally {
    await stage.close();
  }
});

test('compositions at random ring nothing wrong', async () => {
  test.setTimeout(3_600_000);
  const { found, judged } = await search({ pages: ringed, tries: full ? 2000 : 3, seed: 11 });
  expect(judged).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
