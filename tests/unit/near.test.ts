/** A changed name may stand in for a plain clue where nothing else could be meant; never for one of legal weight. */
import { describe, expect, it } from 'vitest';
import { targets } from '../../lib/advice/scene';
import { screenRecords } from '../../lib/catalog';
import type { Clue, TargetId } from '../../lib/catalog/model';
import { bears } from '../../lib/recognise/matching';
import { nearest, nearness } from '../../lib/recognise/near';
import { recognise } from '../../lib/recognise/recognise';
import type { Thing } from '../../lib/screen/snapshot';
import { decide } from '../../lib/session/decide';
import { freshTab } from '../../lib/session/tab-state';
import { fold } from '../../lib/text/fold';
import { button, heading, type Item, label, line, snapshotFor, snapshotOf, thing } from './making';

const clue: Clue = { see: 'control', match: 'whole', named: ['Hizmet Alan İşyerleri Modülü'], near: true };
const near = (items: readonly Item[], of: Clue = clue) => nearest(snapshotOf('katip', items), of, -1);
const score = (text: string): number => nearness(thing('katip', button(text), 0), clue);

describe('nearness', () => {
  it('is full for the same words in another order, less for fewer, nothing for others', () => {
    expect(score('Modülü Hizmet Alan İşyerleri')).toBe(1);
    expect(score('Hizmet Alan İşyerleri')).toBeCloseTo(3 / 4);
    expect(score('Hizmet Alan İşyerlerinin Modülleri')).toBe(1);
    expect(score('Dosyalar ve Raporlar')).toBe(0);
    expect(score('')).toBe(0);
  });

  it('is nothing with a word of another meaning', () => {
    for (const other of ['Hizmet Veren İşyerleri Modülü', 'Hizmet Alan İşyerleri Kılavuzu', 'Hizmet Dökümü'])
      expect(score(other), other).toBe(0);
  });

  it('is nothing for a control that the catalogue knows, and for what is not pressed', () => {
    expect(score('Silinen Sözleşmeler')).toBe(0);
    expect(nearness(thing('katip', label('Hizmet Alan İşyerleri'), 0), clue)).toBe(0);
    expect(nearness(thing('katip', heading('Hizmet Alan İşyerleri'), 0), clue)).toBe(0);
  });
});

describe('a near match', () => {
  it('is the only best one', () => {
    expect(near([button('Hizmet Alan İşyerleri'), button('Dosyalar')])?.at).toBe(0);
    expect(near([button('Hizmet Alan İşyerleri'), button('Alan İşyerleri Hizmet')])).toBeNull();
    expect(near([button('Alan Modülü')])).toBeNull();
    expect(near([])).toBeNull();
  });

  it('lies in the window that is meant', () => {
    const snapshot = snapshotOf('katip', [button('Hizmet Alan İşyerleri', { window: 1 })]);
    expect(nearest(snapshot, clue, 0)).toBeNull();
    expect(nearest(snapshot, clue, 1)?.at).toBe(0);
  });

  it('stands in only for clues that allow it', () => {
    const { near: _, ...exact } = clue;
    expect(near([button('Hizmet Alan İşyerleri')], exact)).toBeNull();
  });

  it('may carry a screen by one must, not by two', () => {
    const menu = [button('Hizmet Alan İşyerleri'), button('Anket'), button('Dosyalar')];
    const verdict = recognise(snapshotOf('katip', menu), screenRecords);
    expect(verdict).toMatchObject({ kind: 'known', record: { screen: 'main-menu' } });
    expect(verdict.reasons.map((reason) => reason.kind)).toContain('near');
    const both = [button('Bireysel Kullanıcı Kapısı'), button('Kurumsal Kullanıcı Kapısı')];
    expect(recognise(snapshotOf('katip', both), screenRecords).kind).toBe('unknown');
  });
});

/** Other wordings that a person would still understand, and a machine might. */
const renamings: readonly ((name: string) => string)[] = [
  (name) => `${name} et`,
  (name) => `Sözleşmeyi ${name}`,
  (name) => `${name.slice(0, -1)}`,
  (name) => `${name}yın`,
  (name) => `${name} (3)`,
  (name) => `Tümünü ${name}`,
  (name) => `${name} ve Gönder`,
  (name) => `${name}mak İstiyorum`,
];

describe('a target of legal weight', () => {
  const legal = screenRecords.flatMap((record) =>
    Object.entries(record.targets)
      .filter(([, target]) => target.weight === 'legal')
      .map(
        ([id, target]) =>
          [`${record.edition}/${record.screen}/${id}`, record, id as TargetId, target] as const,
      ),
  );

  it('there are nine, in the ways that five screens are known', () => expect(legal).toHaveLength(9));

  it.each(legal)('%s is never ringed under another name', (_, record, id, target) => {
    const window = record.scope === 'window' ? 0 : -1;
    const ideal = snapshotFor(record);
    // Everything stands ready for the press, so that the name alone decides.
    const rest = ideal.things
      .filter((one) => !bears(one, target.clue) && one.look !== 'row')
      .map((one) => (one.names.includes('onay bekleyen sozlesmeler') ? { ...one, selected: true } : one));
    const row = thing(ideal.site, line('Onay Bekliyor', 90, { selected: true, window }), 90);
    const ringsWith = (name: string, over: Partial<Thing> = {}) => {
      const changed = { ...thing(ideal.site, button(name, { window }), 91), ...over };
      const snapshot = { ...ideal, asker: 'katip' as const, things: [...rest, row, changed] };
      const around = { records: screenRecords, now: 0, waited: false };
      const rings = decide(freshTab, [{ frame: 0, look: 1, snapshot }], around)?.counsel.rings ?? [];
      const scene = { snapshot, record, window, route: null, waited: false };
      return {
        found: targets(scene, id),
        rings: rings.filter((ring) => ring.target === id || ring.at === 91),
      };
    };
    for (const name of target.clue.named) {
      expect(ringsWith(name).rings, name).toEqual([{ target: id, frame: 0, at: 91 }]);
      for (const rename of renamings)
        expect(ringsWith(rename(name)), rename(name)).toEqual({ found: [], rings: [] });
      // Even if all its words were known to the reader, and no more were on it.
      const told = { names: [], tokens: fold(name).split(' '), others: 0 };
      expect(ringsWith(name, told), name).toEqual({ found: [], rings: [] });
    }
  });
});
