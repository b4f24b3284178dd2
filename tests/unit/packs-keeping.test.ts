/** Two tabs that keep one pack: what another tab has made of it is never written over. */
import { describe, expect, it } from 'vitest';
import { keepPack, withPack } from '../../components/trainer/use-draft';
import { emptyPack, type FlowPack, type KeptPack, mostPacks } from '../../lib/packs/model';

/** The browser's own storage, with the change made in one go. */
function shelf(...first: readonly FlowPack[]) {
  let kept = first.reduce<readonly KeptPack[]>(withPack, []);
  return {
    packs: () => kept.map(({ pack }) => pack),
    ports: {
      savePacks: async (change: (now: readonly KeptPack[]) => readonly KeptPack[]) => {
        kept = change(kept);
        return true;
      },
    } as unknown as Parameters<typeof keepPack>[0],
  };
}

const before = emptyPack('ortak001', 'Ortak paket');
const mine = { ...before, title: 'Benim', revision: 2 };
const theirs = { ...before, title: 'Onların', revision: 2 };

describe('a pack', () => {
  it('is kept in the place of what it was made from, or as a new one', async () => {
    const at = shelf(before);
    expect(await keepPack(at.ports, mine, before)).toBe('used');
    expect(at.packs()).toEqual([mine]);
    expect(await keepPack(at.ports, emptyPack('yeni0001', 'Yeni'), null)).toBe('used');
    expect(at.packs()).toHaveLength(2);
  });

  it('that another tab has changed or removed meanwhile is not written over', async () => {
    const changed = shelf(theirs);
    expect(await keepPack(changed.ports, mine, before)).toBe('overtaken');
    expect(changed.packs()).toEqual([theirs]);
    const removed = shelf();
    expect(await keepPack(removed.ports, mine, before)).toBe('overtaken');
    expect(removed.packs()).toEqual([]);
    const appeared = shelf(theirs);
    expect(await keepPack(appeared.ports, mine, null)).toBe('overtaken');
    // A keeper that does not look would have lost theirs.
    expect(withPack(withPack([], theirs), mine).map(({ pack }) => pack)).toEqual([mine]);
  });

  it('that was kept by the press before is kept, and nothing else is said', async () => {
    const at = shelf(before);
    expect(await keepPack(at.ports, mine, before)).toBe('used');
    expect(await keepPack(at.ports, mine, before)).toBe('used');
    expect(at.packs()).toEqual([mine]);
  });

  it('more than can be kept is said, not passed over', async () => {
    const full = shelf(
      ...Array.from({ length: mostPacks }, (_, at) => emptyPack(`dolu${at + 1000}`, 'Dolu')),
    );
    expect(await keepPack(full.ports, emptyPack('yeni0001', 'Yeni'), null)).toBe('tooMany');
    expect(full.packs()).toHaveLength(mostPacks);
  });

  it('that could not be written is said', async () => {
    const ports = { savePacks: async () => false } as unknown as Parameters<typeof keepPack>[0];
    expect(await keepPack(ports, before, null)).toBe('notSaved');
  });
});
