/** Today's application inside. Where Onayla stands and how its question is worded are not verified: both vary with the seed. */
import { contractsPath, flowPath } from '../addresses';
import { both, openTab, placeOf, saving, stay } from '../change';
import type { Contract, Effect, Place, Presses, Screen, World } from '../model';
import { control, controls, has, heading, none, notice, screen, text, unknown } from '../parts';
import type { Block, TreeEntry, WindowView } from '../view';
import {
  approve,
  chosenOf,
  isBusy,
  nextOf,
  ofFirm,
  refuse,
  rightAtQuestion,
  rowPress,
  toLookAt,
  waits,
  withoutSave,
} from './contracts';
import { grid2025, inRows, pendingTab, tabs, under } from './grid-2025';
import { katipGo, katipPage, leave } from './katip-frame';

/** The word that accepts, and the one that does not. */
export const words = (world: World): readonly [accept: string, decline: string] =>
  (
    [
      ['Evet', 'Hayır'],
      ['Tamam', 'Vazgeç'],
      ['Onayla', 'İptal'],
    ] as const
  )[Math.abs(world.seed) % 3] ?? ['Evet', 'Hayır'];

const process = 'Süreç Yönetimi';
const list = 'Hizmet Sözleşmeleri';
const flow = 'Akış';
type Ui = Place['ui'];

/** The list of what awaits approval, with a row chosen. */
export const pendingUi2025 = (chosen: string): Ui => ({
  view: list,
  module: 'open',
  tab: pendingTab,
  chosen,
});

function menu(ui: Ui): TreeEntry[] {
  const entry = (name: string, more: Partial<TreeEntry> = {}): TreeEntry => ({ press: name, name, ...more });
  const open = ui.module === 'open';
  const under = [entry(flow), entry(list, { chosen: ui.view === list })];
  return [
    entry('Kişi Kartım', { chosen: (ui.view ?? '') === '' }),
    entry(process, { open, ...(open ? { under } : {}) }),
    entry('Belge İşlemleri'),
    entry('Kurum Değiştir'),
  ];
}

interface Part {
  readonly blocks: () => readonly Block[];
  readonly on: readonly Presses[];
  readonly also: Screen['does'];
}

const openOrClose: Presses = {
  [process]: (world) => stay({ module: placeOf(openTab(world)).ui.module === 'open' ? '' : 'open' })(world),
};
const closeNotice: Presses = { 'close-notice': stay({ notice: '' }) };

const tabPresses: Presses = Object.fromEntries(
  tabs.map((name) => [name, stay({ tab: name, chosen: '', notice: '' })]),
);

function contractsPart(world: World, place: Place, firm: string | null): Part {
  const ui: Ui = { ...place.ui, tab: place.ui.tab ?? tabs[0] };
  const tab = ui.tab ?? tabs[0];
  const contracts = under(tab, ofFirm(world, firm));
  const chosen = chosenOf(world, place);
  const can = chosen !== undefined && contracts.includes(chosen) && waits(chosen) && !has(world, 'grey');
  const above = !inRows(world) && tab === pendingTab;
  const bar = () =>
    !above
      ? []
      : [
          controls(
            'toolbar',
            control('Onayla', { disabled: !can }),
            control('Reddet', { disabled: chosen === undefined }),
          ),
        ];
  const done = ui.notice === 'done' && !isBusy(world, place);
  const ask = (what: string, id: string) => stay({ window: what, chosen: id });
  return {
    blocks: () => [
      heading(list),
      ...(done
        ? [
            notice('İşleminiz başarıyla gerçekleştirilmiştir.', 'success'),
            controls('bar', control('Bildirimi kapat', { press: 'close-notice', look: 'link' })),
          ]
        : []),
      {
        kind: 'tabs',
        tabs: tabs.map((name) => control(name, { chosen: name === tab })),
        body: [...bar(), grid2025(world, contracts, ui, tab)],
      },
    ],
    on: [
      tabPresses,
      ...(done ? [closeNotice] : []),
      ...(above && can ? [{ Onayla: ask('approve', chosen.id) }] : []),
      ...(above && chosen ? [{ Reddet: ask('refuse', chosen.id) }] : []),
    ],
    also: (press) => {
      const row = rowPress(contracts, press);
      // Whoever chooses a row has moved on from the notice.
      if (row) return both(row, stay({ notice: '' }));
      const [, what, id = ''] = /^(approve|refuse)-(.+)$/u.exec(press) ?? [];
      const own = inRows(world) && contracts.some((one) => one.id === id && waits(one));
      if (!own || (what === 'approve' && has(world, 'grey'))) return null;
      return ask(what === 'approve' ? 'approve' : 'refuse', id);
    },
  };
}

function windowOf(world: World, { ui }: Place): WindowView | null {
  const [accept, decline] = words(world);
  const ask = (title: string, question: string): WindowView => ({
    title,
    body: [text(question)],
    controls: [control(decline, { press: 'no' }), control(accept, { press: 'yes', look: 'strong' })],
    controlsAt: 'bottom',
  });
  if (ui.window === 'approve') return ask('Onay', 'Seçilen sözleşmeyi onaylamak istediğinize emin misiniz?');
  if (ui.window === 'refuse') return ask('Ret', 'Seçilen sözleşmeyi reddetmek istediğinize emin misiniz?');
  return null;
}

function truthOf(world: World, place: Place): Screen['truth'] {
  const { ui } = place;
  if (isBusy(world, place)) return unknown;
  if (ui.window === 'approve')
    return { screen: 'approval-dialog', edition: 'katip-2025', moment: 'approval-2025' };
  if (ui.window) return unknown;
  if (ui.view !== list) {
    return {
      screen: 'main-menu',
      edition: 'katip-2025',
      moment: ui.module === 'open' ? 'contracts-entry-2025' : 'module-2025',
    };
  }
  return ui.notice === 'done'
    ? { screen: 'approval-complete', edition: 'katip-2025', moment: 'done' }
    : { screen: 'contracts', edition: 'katip-2025', moment: null };
}

function rightOf(world: World, place: Place, firm: string | null): Screen['right'] {
  const { ui } = place;
  if (isBusy(world, place)) return [{ kind: 'time', ms: saving }];
  const next = nextOf(world, firm);
  if (ui.window === 'approve') return rightAtQuestion(world, firm, ui.chosen, 'yes', 'no');
  if (ui.window) return ['no'];
  if (firm !== world.scenario.paper.firm) return ['Kurum Değiştir'];
  if (ui.view !== list) return [ui.module === 'open' ? list : process];
  if (ui.tab !== pendingTab) return next || world.scenario.end !== 'approved' ? [pendingTab] : [];
  const grey = has(world, 'grey') ? toLookAt(world, firm) : undefined;
  if (grey) return ui.chosen === grey.id ? [] : [`row-${grey.id}`];
  if (!next) return [];
  // A second notice would look like the first one, still there.
  if (ui.notice === 'done') return ['close-notice'];
  const approves = inRows(world) ? `approve-${next.id}` : 'Onayla';
  if (ui.chosen === next.id) return [approves];
  if (!inRows(world)) return [`row-${next.id}`];
  // One of several is chosen first; its own button would do as well.
  const several = ofFirm(world, firm).filter(waits).length > 1;
  return several ? [`row-${next.id}`, approves] : [approves];
}

/** What a page shows that was opened by this path. */
export const uiAt = (path: string): Ui =>
  path === contractsPath
    ? { view: list, module: 'open', tab: tabs[0] }
    : path === flowPath
      ? { view: flow, module: 'open' }
      : {};

const pathOf = (view: string): string =>
  view === list ? contractsPath : view === flow ? flowPath : '/kisi-kurum/kisi-karti/kisi-kartim';

const show = (name: string): Effect => stay({ view: name, tab: tabs[0], chosen: '', notice: '', window: '' });

const menuPresses: Presses = {
  [list]: show(list),
  'Kişi Kartım': show(''),
  [flow]: show(flow),
  'Belge İşlemleri': show('Belge İşlemleri'),
  'Kurum Değiştir': katipGo('/kurum-secimi'),
  Çıkış: leave,
};

const windowPresses = (ui: Ui, chosen: Contract | undefined): Presses => ({
  no: withoutSave,
  ...(chosen ? { yes: ui.window === 'approve' ? approve(chosen.id) : refuse(chosen.id) } : {}),
});

/** The application after the choice of the firm. */
export function app2025(world: World, place: Place, firm: string | null): Screen {
  const { ui } = place;
  const busy = isBusy(world, place);
  const window = windowOf(world, place);
  const chosen = chosenOf(world, place);
  const card: Part = {
    blocks: () => {
      const firmName = world.firms.find((one) => one.id === firm);
      return [heading('Kişi Kartım'), text(firmName ? `${firmName.name} · ${firmName.sicil}` : '')];
    },
    on: [],
    also: none,
  };
  const plain = (title: string): Part => ({
    blocks: () => [heading(title), text('Bu bölüm provada boştur.')],
    on: [],
    also: none,
  });
  const view = ui.view ?? '';
  const main = view === list ? contractsPart(world, place, firm) : view === '' ? card : plain(view);
  const on = window ? [windowPresses(ui, chosen)] : [...main.on, openOrClose, menuPresses];
  return screen(
    () =>
      katipPage(
        world,
        pathOf(view),
        [{ kind: 'split', side: [{ kind: 'tree', entries: menu(ui) }], main: main.blocks() }],
        { window: busy ? null : window, busy, head: [control('Çıkış')] },
      ),
    truthOf(world, place),
    busy ? [] : on,
    () => rightOf(world, place, firm),
    busy || window ? none : main.also,
  );
}
