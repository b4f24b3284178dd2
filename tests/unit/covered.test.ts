/** A screen of which something lies covered: what is said of it may become less, never something else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import type { ScreenRecord } from '../../lib/catalog/model';
import { type KeptScreen, loosen } from '../../lib/packs/kept-screens';
import { lexiconsOf, looksOf } from '../../lib/packs/trial';
import { decide } from '../../lib/session/decide';
import { freshTab } from '../../lib/session/tab-state';
import { share } from '../e2e/harness/size';
import { known } from '../fixtures';

const kept: KeptScreen[] = loosen(
  JSON.parse(readFileSync(new URL('../../lib/packs/kept/screens.json', import.meta.url), 'utf8')),
);
const wanted = new Map(known.map(({ name, expect: one }) => [name, one]));

/** Screens that a known one is taken for when any one thing of it is not seen, as “screen → other (thing)”. */
function mistaken(records: readonly ScreenRecord[], screens: readonly KeptScreen[]): string[] {
  const lexicons = lexiconsOf(records);
  const found = new Set<string>();
  for (const screen of screens) {
    const own = wanted.get(screen.name);
    if (!own) continue;
    const looks = looksOf(screen, lexicons);
    for (const [at, look] of looks.entries())
      for (const thing of look.snapshot.things) {
        const things = look.snapshot.things.filter((one) => one !== thing);
        const less = looks.with(at, { ...look, snapshot: { ...look.snapshot, things } });
        const scene = { records, now: 1_800_000_000_000, waited: false };
        const said = decide({ ...freshTab, route: screen.route }, less, scene)?.counsel.screen;
        if (said && said !== 'unknown' && ![own.screen, ...(own.also ?? [])].includes(said))
          found.add(`${own.edition} ${own.screen} → ${said} (${thing.names[0] ?? thing.look})`);
      }
  }
  return [...found].sort();
}

/** Where less is still right: the ring and the way back are the same, and nothing is said that is not so. */
const harmless = [
  'edevlet edevlet-home-signed-out → edevlet-home-signed-in (giris yap)',
  'katip-2020 deleted-contracts → main-menu (silinen sozlesmeler)',
];

describe('a known screen with one thing out of sight', () => {
  it('is never taken for another', () => {
    const others = mistaken(screenRecords, share(kept, 4)).filter((one) => !harmless.includes(one));
    expect(others).toEqual([]);
  });

  it('is found to be, where a record goes by the absence of a single thing', () => {
    const loose = screenRecords.map((record): ScreenRecord => {
      if (record.screen !== 'individual-entry') return record;
      const never = record.recognise.never?.slice(0, 1) ?? [];
      return { ...record, recognise: { ...record.recognise, never } };
    });
    const menus = kept.filter(({ name }) => wanted.get(name)?.screen === 'main-menu');
    expect(mistaken(loose, menus).join()).toContain('main-menu → individual-entry');
  });
});
