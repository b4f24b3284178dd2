/** The states that each screen can be in, as scenes: what there is to press live, grey, gone, out of sight. */
import { advise } from '../../lib/advice/advise';
import type { Advice, Scene } from '../../lib/advice/scene';
import { screenRecords } from '../../lib/catalog';
import type { Route, ScreenRecord, StepId } from '../../lib/catalog/model';
import { bears } from '../../lib/recognise/matching';
import type { Asker, Reach, Snapshot, Thing } from '../../lib/screen/snapshot';
import { allGrids, gridSnapshot } from './grids';
import { button, heading, type Item, line, snapshotFor, snapshotOf, thing } from './making';

type Change = (snapshot: Snapshot) => Snapshot;
const askers: readonly Asker[] = ['katip', 'edevlet', 'other', 'nobody'];

/** What becomes of one target: another state, or nothing of it. */
const forms: readonly (Partial<Thing> | null)[] = [
  {},
  null,
  { disabled: true },
  { selected: true, expanded: true },
  { selected: false, expanded: false },
  ...(['clipped', 'covered', 'up', 'down', 'left', 'right'] as const satisfies Reach[]).map((reach) => ({
    reach,
  })),
];

function changes(record: ScreenRecord): Change[] {
  return Object.values(record.targets).flatMap(({ clue }) =>
    forms.map(
      (form): Change =>
        (snapshot) => ({
          ...snapshot,
          things: snapshot.things.flatMap((one) =>
            bears(one, clue) ? (form === null ? [] : [{ ...one, ...form }]) : [one],
          ),
        }),
    ),
  );
}

const more = (snapshot: Snapshot, ...items: Item[]): Snapshot => ({
  ...snapshot,
  things: [...snapshot.things, ...items.map((item, n) => thing(snapshot.site, item, 300 + n))],
});

const firm2020 = 'ÖRNEK TİCARET ANONİM ŞİRKETİ ( ) (Hizmet Alan İşyeri E-Bildirge Kullanıcı)';
const firm2025 = '2.4321.02.01.1234567.034.07-42.000 ÖRNEK LTD.';
const trap = 'İSG PROFESYONELLERİ BİREYSEL GİRİŞ (C Sınıfı İş Güvenliği Uzmanı)';

/** 1.4: no firm, one, two; nothing chosen, the first, the trap; the button live, grey or gone. */
function organisations(record: ScreenRecord): Snapshot[] {
  const old = record.edition === 'katip-2020';
  const snapshots: Snapshot[] = [];
  for (const firms of [0, 1, 2])
    for (const chosen of ['none', 'first', 'trap'])
      for (const proceed of ['live', 'grey', 'gone']) {
        const name = old ? "Kayıtlı Kullanıcı Giriş'i" : 'Devam Et';
        const rows = Array.from({ length: firms }, (_, n) =>
          line(old ? firm2020 : firm2025, 10 + n, { selected: chosen === 'first' && n === 0 }),
        );
        const asks = firms === 0 && chosen === 'trap' && !old ? { asks: true as const } : {};
        snapshots.push(
          snapshotOf(
            'katip',
            [
              ...(old ? [line(trap, 9, { selected: chosen === 'trap' }), button('Vazgeç & Çıkış Yap')] : []),
              ...rows,
              heading('İşyeri seçiniz'),
              button('E-Bildirge Kullanıcı Güncelle', { at: 20 }),
              ...(proceed === 'gone' ? [] : [button(name, { at: 21, disabled: proceed === 'grey' })]),
            ],
            asks,
          ),
        );
      }
  return snapshots;
}

/** 1.5: the menu of 2020 with Sözleşmeler under its own module, under another one, or nowhere. */
function menus(): Snapshot[] {
  const orders = [
    ['Hizmet Alan İşyerleri Modülü', 'Sözleşmeler', 'Silinen Sözleşmeler', 'Dosyalar'],
    ['İSG Profesyonelleri', 'Sözleşmeler', 'Hizmet Alan İşyerleri Modülü', 'Dosyalar'],
    ['Hizmet Alan İşyerleri Modülü', 'Dosyalar', 'Sözleşmeler'],
    ['Hizmet Alan İşyerleri Modülü', 'Dosyalar'],
  ];
  return orders.map((names) =>
    snapshotOf(
      'katip',
      [...names, 'Ana Sayfa', 'Güvenli Çıkış'].map((text) => button(text)),
    ),
  );
}

function own(record: ScreenRecord): Snapshot[] {
  const ideal = snapshotFor(record);
  const { screen, edition } = record;
  if (screen === 'contracts')
    return allGrids().flatMap((grid) => (grid.edition === edition ? [gridSnapshot(grid)] : []));
  if (screen === 'organisation-choice') return organisations(record);
  if (screen === 'main-menu' && edition === 'katip-2020') return menus();
  if (screen.startsWith('identity')) return askers.map((asker) => ({ ...ideal, asker }));
  if (screen === 'registered-user-entry' && edition === 'katip-2025')
    return [snapshotOf('katip', [button('Bireysel', { selected: true }), button('Kurumsal')])];
  return screen === 'approval-dialog' ? [more(ideal, button('Onayla', { window: 0 }))] : [];
}

/** The states of one screen. */
export function scenesOf(record: ScreenRecord, route: Route | null): Scene[] {
  const base = [snapshotFor(record), ...own(record)];
  const all = [...base, ...base.slice(0, 40).flatMap((one) => changes(record).map((change) => change(one)))];
  const window = record.scope === 'window' ? 0 : -1;
  return all.flatMap((snapshot) =>
    (route === 'e' ? [false, true] : [false]).map((waited) => ({ snapshot, record, window, route, waited })),
  );
}

export const allScenes = (route: Route | null): Scene[] =>
  screenRecords.flatMap((record) => scenesOf(record, route));

const advices = new WeakMap<Scene, Advice>();
export function adviceOn(scene: Scene): Advice {
  const known = advices.get(scene) ?? advise(scene);
  advices.set(scene, known);
  return known;
}
export const stepOf = (scene: Scene): StepId | null => adviceOn(scene).step;
