/** A renamed control: its own old name is offered first, and from the list it can always be reached. */
import { describe, expect, it } from 'vitest';
import { findOn } from '../../components/trainer/judging';
import { screenRecords } from '../../lib/catalog';
import type { ScreenRecord, TargetId } from '../../lib/catalog/model';
import { foldedNames } from '../../lib/packs/clues';
import { type Candidate, likeness, type Missing } from '../../lib/packs/diagnose';
import kept from '../../lib/packs/kept/screens.json';
import { loosen } from '../../lib/packs/kept-screens';
import { ranked } from '../../lib/packs/likeliest';
import type { OutlineThing } from '../../lib/screen/outline-model';
import type { TabOutline } from '../../lib/store/doors/outline';
import { fold } from '../../lib/text/fold';

/** What a ministry might call each of them next: one name with a word of the old in it, one without. */
const newNames: Partial<Record<TargetId, readonly string[]>> = {
  enter: ['Sisteme Giriş', 'Uygulamayı Aç'],
  'sign-in': ['Sürdür'],
  'registered-user': ['Firma Girişi', 'Kurum Hesabı'],
  'organisation-continue': ['Seçimle İlerle'],
  module: ['Süreç İşlemleri', 'Görevler'],
  contracts: ['Sözleşme İşlemleri', 'Görevlendirmeler'],
  'pending-tab': ['Onaylanacak Sözleşmeler', 'Sırada Olanlar'],
  approve: ['Sözleşmeyi Onayla', 'Tasdik Et'],
  save: ['Onayı Kaydet', 'Tamamla'],
  'go-to-app': ['Uygulamayı Başlat', 'Sürdür'],
  'verify-identity': ['Kimlik Doğrulama', 'Kendimi Tanıt'],
  'edevlet-sign-in': ['Sisteme Giriş', 'Oturum Aç'],
  institutions: ['Tüm Kurumlar', 'Kamu Kuruluşları'],
  'declaration-update': ['Kullanıcı Bilgisi Güncelle', 'E-Bildirge Yenile'],
  consent: ['Kabul Ediyorum', 'İzin Ver'],
};

interface Case {
  readonly record: ScreenRecord;
  readonly target: TargetId;
  readonly name: string;
  readonly candidates: readonly Candidate[];
}

const full = process.env.KATIP_FULL === '1';

/** Every control of the kept screens, of a third in the usual run, that is a target there, under each new name that nobody knows yet. */
function cases(): Case[] {
  const screens = loosen(kept).filter((_, at) => full || at % 3 === 0);
  return screens.flatMap(({ frames }) => {
    const { counsel } = findOn(frames as TabOutline, []);
    const own = screenRecords.filter(
      (one) => one.screen === counsel?.screen && one.edition === counsel?.edition,
    );
    const known = new Set(
      own.flatMap((one) => Object.values(one.targets).flatMap((t) => foldedNames(t.clue))),
    );
    return (Object.keys(newNames) as TargetId[]).flatMap((target) => {
      const record = own.find((one) => one.targets[target]?.clue.see === 'control');
      const names = record?.targets[target] ? foldedNames(record.targets[target].clue) : [];
      const is = (thing: OutlineThing): boolean =>
        thing.look === 'control' && thing.names.some((name) => names.includes(name));
      if (!record || !frames.some(({ outline }) => outline.things.some(is))) return [];
      return (newNames[target] ?? [])
        .filter((name) => !known.has(fold(name)))
        .map((name) => ({
          record,
          target,
          name,
          candidates: findOn(changed(frames as TabOutline, is, name), []).candidates,
        }));
    });
  });
}

const renamed = (thing: OutlineThing, name: string): OutlineThing => ({
  ...thing,
  names: [],
  begins: [],
  holds: [],
  tokens: [],
  others: 0,
  said: [name],
  count: name.split(' ').length,
});

const changed = (frames: TabOutline, is: (thing: OutlineThing) => boolean, name: string): TabOutline =>
  frames.map(({ outline, ...rest }) => ({
    ...rest,
    outline: {
      ...outline,
      things: outline.things.map((thing) => (is(thing) ? renamed(thing, name) : thing)),
    },
  }));

const isIt =
  ({ record, target }: Case) =>
  (one: Missing): boolean =>
    one.record.screen === record.screen &&
    one.record.edition === record.edition &&
    one.ref.in === 'target' &&
    one.ref.id === target;

type Ranking = (candidates: readonly Candidate[], name: string) => { first: Missing[]; rest: Missing[] };

/** How many come first, how many stand in the first list, and how many cannot be reached at all. */
function tally(all: readonly Case[], rank: Ranking) {
  const counts = { all: all.length, leading: 0, near: 0, lost: 0 };
  for (const one of all) {
    const { first, rest } = rank(one.candidates, one.name);
    const at = first.findIndex(isIt(one));
    if (at === 0) counts.leading++;
    if (at >= 0) counts.near++;
    if (at < 0 && !rest.some(isIt(one))) counts.lost++;
  }
  return counts;
}

describe('the list of a renamed control', () => {
  const all = cases();
  const ours: Ranking = (candidates, name) => ranked(candidates, name, screenRecords);

  it('has the right one first, as a rule, and always somewhere', () => {
    const { all: count, leading, near, lost } = tally(all, ours);
    expect(count).toBeGreaterThan(150);
    expect(lost).toBe(0);
    expect(near / count).toBeGreaterThan(0.97);
    expect(leading / count).toBeGreaterThan(0.95);
  });

  it('a list in the order of likeness alone, over all screens, is noticed', () => {
    const alike = (name: string, { clue }: Missing): number =>
      Math.max(...clue.named.map((one) => likeness(name, one)));
    const careless: Ranking = (candidates, name) => {
      const missing = candidates.flatMap((one) => one.missing).filter(({ clue }) => clue.see === 'control');
      return { first: missing.sort((a, b) => alike(name, b) - alike(name, a)).slice(0, 6), rest: [] };
    };
    const { all: count, leading, lost } = tally(all, careless);
    expect(lost).toBeGreaterThan(0);
    expect(leading / count).toBeLessThan(0.95);
  });
});
