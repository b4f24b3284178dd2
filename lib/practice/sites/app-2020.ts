/** İSG-KATİP of 2020 inside: menu, grid, window. */
import { openTab, placeOf, saving, stay } from '../change';
import type { Contract, Effect, Place, Presses, Screen, World } from '../model';
import { control, controls, has, heading, none, screen, text, unknown } from '../parts';
import type { Block, TreeEntry, WindowView } from '../view';
import {
  approve,
  chosenOf,
  isBusy,
  nextOf,
  ofFirm,
  remove,
  rightAtQuestion,
  rowPress,
  toLookAt,
  waits,
  withoutSave,
} from './contracts';
import { grid, gridPress } from './grid-2020';
import { katipGo, katipPage, leave } from './katip-frame';
import { firmsOf } from './organisation';
import { windowOf } from './window-2020';

const module = 'Hizmet Alan İşyerleri Modülü';
const others = [
  'Sorumlu Müdür İşlemleri',
  'Yetki Belgesi Başvuruları',
  'Dosyalar',
  'Gezici İSG Araç Sözleşme',
  'Kurum Özel Statü',
];

type Ui = Place['ui'];
const show = (view: string): Effect => stay({ view, chosen: '', window: '', notice: '' });

/** A list with its menu open and a row chosen. */
export const listUi2020 = (view: string, chosen: string): Ui => ({ view, module: 'open', chosen });

const menuPresses: Presses = {
  'Ana Sayfa': show(''),
  ...Object.fromEntries(
    [
      'Anket',
      'İSG Profesyonelleri',
      ...others,
      'Sözleşmeler',
      'Silinen Sözleşmeler',
      'Yardımcı C Sözleşmeler',
      'Stajyerler',
    ].map((name) => [name, show(name)]),
  ),
  'Kurum Değiştir': katipGo('/kurum-secimi'),
  'Güvenli Çıkış': leave,
  // The manual's menu bears it twice.
  'exit-above': leave,
};

function menu(ui: Ui): TreeEntry[] {
  const entry = (name: string, more: Partial<TreeEntry> = {}): TreeEntry => ({ press: name, name, ...more });
  const under = ['Sözleşmeler', 'Silinen Sözleşmeler', 'Yardımcı C Sözleşmeler', 'Stajyerler'].map((name) =>
    entry(name, { chosen: ui.view === name }),
  );
  const open = ui.module === 'open';
  return [
    entry('Ana Sayfa', { chosen: (ui.view ?? '') === '' }),
    { press: 'exit-above', name: 'Güvenli Çıkış' },
    entry('Anket'),
    entry('İSG Profesyonelleri'),
    entry(module, { open, ...(open ? { under } : {}) }),
    ...others.map((name) => entry(name)),
    entry('Kurum Değiştir'),
    entry('Güvenli Çıkış'),
  ];
}

interface Part {
  readonly blocks: () => Block[];
  readonly on: readonly Presses[];
  readonly also: Screen['does'];
}

const openOrClose: Presses = {
  [module]: (world) => stay({ module: placeOf(openTab(world)).ui.module === 'open' ? '' : 'open' })(world),
};
const other = stay({ window: 'other' });
const detail = stay({ window: 'detail' });
const always: Presses = {
  Yeni: other,
  Yazdır: other,
  'Taşeron Sözleşmeler': show('Taşeron Sözleşmeler'),
  'Diğer İşyerlerim': show('Diğer İşyerlerim'),
};
const withChoice: Presses = { İncele: detail, Detay: detail };
const asks: Presses = { Onayla: stay({ window: 'approve' }) };
const deletes: Presses = { Sil: stay({ window: 'delete' }) };

function contractsMain(world: World, place: Place, firm: string | null): Part {
  const { ui } = place;
  const chosen = chosenOf(world, place);
  const can = chosen !== undefined && waits(chosen) && !has(world, 'grey');
  const bar = () =>
    controls(
      'toolbar',
      control('Yeni'),
      control('İncele', { disabled: chosen === undefined }),
      control('Onayla', { disabled: !can }),
      control('Sil', { disabled: chosen === undefined || chosen.employer }),
      control('Detay', { disabled: chosen === undefined }),
      control('Yazdır'),
      control('Taşeron Sözleşmeler'),
      control('Diğer İşyerlerim'),
    );
  const contracts = ofFirm(world, firm);
  return {
    blocks: () => [heading('Sözleşmeler', 3), bar(), grid(ui, contracts, 'Sözleşmeler', true)],
    on: [
      always,
      ...(chosen ? [withChoice] : []),
      ...(can ? [asks] : []),
      ...(chosen && !chosen.employer ? [deletes] : []),
    ],
    also: (press) => gridPress(ui, press) ?? rowPress(contracts, press),
  };
}

/** Contracts of the other firms that the same person may enter for. */
function elsewhere(world: World, firm: string | null): Contract[] {
  const person = openTab(world).katip?.person ?? '';
  const others = firmsOf(world, person).filter(({ id }) => id !== firm);
  return others.flatMap(({ id }) => ofFirm(world, id));
}

function mainOf(world: World, place: Place, firm: string | null): Part {
  const { ui } = place;
  const list = (label: string, contracts: () => readonly Contract[]) => ({
    blocks: () => [heading(label, 3), grid(ui, contracts(), label, false)],
    on: [],
    also: (press: string) => gridPress(ui, press),
  });
  switch (ui.view ?? '') {
    case 'Sözleşmeler':
      return contractsMain(world, place, firm);
    case 'Silinen Sözleşmeler':
      return list('Silinen Sözleşmeler', () =>
        world.contracts.filter((one) => one.firm === firm && one.deleted),
      );
    case 'Taşeron Sözleşmeler':
      return list('Taşeron Sözleşmeler', () =>
        world.contracts.filter((one) => one.firm === firm && one.subcontract && !one.deleted),
      );
    case 'Diğer İşyerlerim':
      return list('Diğer İşyerlerim', () => elsewhere(world, firm));
    case '':
      return {
        blocks: () => [heading('Ana Sayfa', 3), text('Soldaki menüden işlem seçiniz.')],
        on: [],
        also: none,
      };
    default:
      return {
        blocks: () => [heading(ui.view ?? '', 3), text('Bu bölüm provada boştur.')],
        on: [],
        also: none,
      };
  }
}

const truths = {
  'Silinen Sözleşmeler': { screen: 'deleted-contracts', edition: 'katip-2020', moment: 'deleted-contracts' },
  'Taşeron Sözleşmeler': { screen: 'other-workplaces', edition: 'katip-2020', moment: 'other-workplaces' },
  'Diğer İşyerlerim': { screen: 'other-workplaces', edition: 'katip-2020', moment: 'other-workplaces' },
} as const;

function truthOf(place: Place, window: WindowView | null): Screen['truth'] {
  const { ui } = place;
  if (window) {
    if (ui.window === 'approve')
      return { screen: 'approval-dialog', edition: 'katip-2020', moment: 'approval-2020' };
    if (ui.notice === 'done' && (ui.window ?? '') === '')
      return { screen: 'approval-complete', edition: 'katip-2020', moment: 'done' };
    return unknown;
  }
  const view = ui.view ?? '';
  if (view === 'Sözleşmeler') return { screen: 'contracts', edition: 'katip-2020', moment: null };
  if (view in truths) return truths[view as keyof typeof truths];
  return { screen: 'main-menu', edition: 'katip-2020', moment: null };
}

function rightOf(
  world: World,
  place: Place,
  firm: string | null,
  window: WindowView | null,
): Screen['right'] {
  const { ui } = place;
  const next = nextOf(world, firm);
  if (isBusy(world, place)) return [{ kind: 'time', ms: saving }];
  if (window && ui.window === 'approve') return rightAtQuestion(world, firm, ui.chosen, 'Kayıt', 'Kapat');
  if (window) return next || ui.notice !== 'done' ? ['close'] : [];
  if (firm !== world.scenario.paper.firm) return ['Kurum Değiştir'];
  if (ui.view !== 'Sözleşmeler') return ui.module === 'open' ? ['Sözleşmeler'] : [module];
  const look = toLookAt(world, firm);
  const row = look ?? next;
  if (!row) return [];
  if (ui.chosen !== row.id) return [`row-${row.id}`];
  // The minutes stand in the window alone: it is opened once, to compare.
  const compared = has(world, 'grey') || world.tally.leftWithoutSave > 0;
  return look && compared ? [] : ['Onayla'];
}

const windowPresses = (ui: Ui, chosen: Contract | undefined): Presses => ({
  close: stay({ window: '', ...(ui.window ? {} : { notice: '' }) }),
  Kapat: withoutSave,
  ...(ui.window === 'approve' && chosen ? { Kayıt: approve(chosen.id) } : {}),
  ...(ui.window === 'delete' && chosen ? { 'delete-yes': remove(chosen.id) } : {}),
});

/** The application after the choice of the firm. */
export function app2020(world: World, place: Place, firm: string | null): Screen {
  const { ui } = place;
  const chosen = chosenOf(world, place);
  const main = mainOf(world, place, firm);
  const window = windowOf(world, place, chosen);
  const busy = isBusy(world, place);
  const on = window ? [windowPresses(ui, chosen)] : [...main.on, menuPresses, openOrClose];
  const view = () => {
    const firmName = world.firms.find((one) => one.id === firm);
    return katipPage(
      world,
      '/ana-sayfa',
      [
        text(firmName ? `${firmName.name} (${firmName.sicil})` : '', 'small'),
        { kind: 'split', side: [{ kind: 'tree', entries: menu(ui) }], main: main.blocks() },
      ],
      { window: busy ? null : window, busy },
    );
  };
  const truth = busy ? unknown : truthOf(place, window);
  const also = busy || window ? none : main.also;
  return screen(view, truth, busy ? [] : on, () => rightOf(world, place, firm, window), also);
}
