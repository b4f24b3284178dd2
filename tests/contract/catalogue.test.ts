/** Walks the records: each is recognised on its own screen and on no other, and only with all it asks for. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import type { Clue, ScreenRecord } from '../../lib/catalog/model';
import { bears, timesMet } from '../../lib/recognise/matching';
import { recognise } from '../../lib/recognise/recognise';
import type { Snapshot } from '../../lib/screen/snapshot';
import { cluesIn, idealOf, isSeveral, itemFor, snapshotFor, thing } from '../unit/making';

const named = screenRecords.map((record) => [`${record.edition}/${record.screen}`, record] as const);
/** Two records may know one screen in two ways. */
const sameScreen = (one: ScreenRecord, other: ScreenRecord): boolean =>
  one.screen === other.screen && one.edition === other.edition;
const isKnownAs = (snapshot: Snapshot, record: ScreenRecord): boolean => {
  const verdict = recognise(snapshot, screenRecords);
  return verdict.kind === 'known' && sameScreen(verdict.record, record);
};
const fitsAlone = (snapshot: Snapshot, record: ScreenRecord): boolean =>
  recognise(snapshot, [record]).kind === 'known';

/** The snapshot without anything that the clues fit. */
function lacking(snapshot: Snapshot, clues: readonly Clue[]): Snapshot {
  const stems = clues.filter((clue) => clue.match === 'stem').flatMap((clue) => clue.named);
  return {
    ...snapshot,
    things: snapshot.things.filter((one) => !clues.some((clue) => bears(one, clue))),
    windows: snapshot.windows.map((one) => ({
      ...one,
      stems: one.stems.filter((stem) => !stems.includes(stem)),
    })),
  };
}

/** The snapshot with one thing more, that bears this name of the clue. */
function having(snapshot: Snapshot, clue: Clue, name: string): Snapshot {
  const item = itemFor(clue, name);
  const window = snapshot.windows.length > 0 ? 0 : -1;
  if (item) {
    const at = snapshot.things.length;
    return { ...snapshot, things: [...snapshot.things, thing(snapshot.site, { ...item, window }, at)] };
  }
  return { ...snapshot, windows: snapshot.windows.map((one) => ({ ...one, stems: [...one.stems, name] })) };
}

describe.each(named)('%s', (_, record) => {
  const ideal = snapshotFor(record);

  it('is recognised as itself', () => {
    for (const site of record.sites) expect(isKnownAs({ ...ideal, site }, record)).toBe(true);
  });

  it('is no other screen, nor anything on another site', () => {
    const others = screenRecords.filter((other) => !sameScreen(other, record) && fitsAlone(ideal, other));
    // A page in a shell, or a window over a page, may leave what is beneath in sight; never the other way round.
    expect(others.filter((other) => other.depth >= record.depth).map((other) => other.screen)).toEqual([]);
    for (const site of ['katip', 'edevlet', 'identity'] as const)
      if (!record.sites.includes(site)) expect(isKnownAs({ ...ideal, site }, record)).toBe(false);
  });

  it.each(record.recognise.must.map((must, at) => [at + 1, must] as const))(
    'is not recognised without its must no. %i',
    (_at, must) => {
      const bare = lacking(ideal, cluesIn(must));
      expect(bare).not.toEqual(ideal);
      expect(fitsAlone(bare, record)).toBe(false);
    },
  );

  it('is not recognised with one of several too few', () => {
    for (const must of record.recognise.must.filter(isSeveral)) {
      const met = must.of.filter((clue) => timesMet(ideal, clue, ideal.windows.length - 1) > 0);
      expect(met.length).toBeGreaterThanOrEqual(must.atLeast);
      const few = lacking(ideal, met.slice(must.atLeast - 1));
      expect(fitsAlone(few, record)).toBe(false);
    }
  });

  it('is not recognised with any never, by any of its names', () => {
    for (const clue of record.recognise.never ?? [])
      for (const name of clue.named) {
        const more = having(ideal, clue, name);
        expect(timesMet(more, clue, more.windows.length - 1), name).toBeGreaterThan(0);
        expect(fitsAlone(more, record), name).toBe(false);
      }
  });

  it('is recognised by every name of what it must have', () => {
    const { items, stems } = idealOf(record);
    for (const clue of record.recognise.must.filter((must) => !isSeveral(must)).flatMap(cluesIn))
      for (const name of clue.named) {
        const renamed = {
          items: items.map((item) =>
            item.see === clue.see && item.text === clue.named[0] ? { ...item, text: name } : item,
          ),
          stems: stems.map((stem) => (clue.match === 'stem' && stem === clue.named[0] ? name : stem)),
        };
        expect(isKnownAs(snapshotFor(record, renamed), record), name).toBe(true);
      }
  });

  it('has a window only where it is one', () => {
    expect(ideal.windows).toHaveLength(record.scope === 'window' ? 1 : 0);
    if (record.scope === 'window') {
      expect(fitsAlone({ ...ideal, windows: [] }, record)).toBe(false);
      const outside = ideal.things.map((one) => ({ ...one, window: -1 }));
      expect(fitsAlone({ ...ideal, things: outside }, record)).toBe(false);
    }
  });

  it('is known on its address alone where the address must be one of a few', () => {
    if (record.pathMust) expect(fitsAlone({ ...ideal, path: '' }, record)).toBe(false);
    else expect(fitsAlone({ ...ideal, path: '' }, record)).toBe(true);
    // Where something has to be typed, a page with nothing to type into is another screen.
    const { asks, ...still } = ideal;
    expect(fitsAlone(still, record)).toBe(!record.asks);
    expect(asks).toBe(record.asks);
    expect(idealOf(record).items.length + idealOf(record).stems.length).toBeGreaterThan(0);
  });
});
