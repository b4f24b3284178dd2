/** Steps 1.5.3 and 1.5.4: which row, then Onayla; and why Onayla is grey. */
import type { Clue, ScreenRecord } from '../catalog/model';
import type { Grey, Hint, Moment } from '../catalog/texts/keys';
import { bears, bearsAlone, matching, namesOf } from '../recognise/matching';
import type { Thing } from '../screen/snapshot';
import { fold } from '../text/fold';
import { otherLists } from './lists';
import { type Advice, inView, ring, type Scene, say, targets, wayTo } from './scene';

interface Grid {
  readonly pending: readonly Thing[];
  readonly settled: readonly Thing[];
  readonly chosen: readonly Thing[];
  /** Onayla of the toolbar, live or grey. */
  readonly approve: Thing | null;
  /** Another Onayla stands on the page, beside a text of its own. */
  readonly anothers: boolean;
  /** Onayla standing in rows. */
  readonly inRows: readonly Thing[];
  /** Onayla is there, and wherever it stands it is inactive. */
  readonly grey: boolean;
  readonly rows: number;
  /** The column that shows the state is in view somewhere. */
  readonly stateSeen: boolean;
  /** A state stands outside any row that could be told: the list is drawn in an unknown way. */
  readonly loose: 'none' | 'settled' | 'pending';
}

function readGrid(scene: Scene): Grid {
  const { snapshot, record, window } = scene;
  const elsewhere = otherLists(scene);
  const rows = snapshot.things.filter(
    (thing) => thing.look === 'row' && thing.row >= 0 && !elsewhere.has(thing.frame),
  );
  const settledNames = (record.marks?.settled?.named ?? []).map(fold);
  const bearing = targets(scene, 'pending-row').filter(
    (thing) => thing.look === 'row' && !elsewhere.has(thing.frame),
  );
  const named = bearing.filter((row) => !saysBoth(scene, row, settledNames));
  const settled = rows.filter(
    (row) => !bearing.includes(row) && row.names.some((name) => settledNames.includes(name)),
  );
  const clue = record.targets.approve?.clue;
  const approves = clue
    ? matching(snapshot, clue, window).filter(
        (thing) => bearsAlone(thing, clue) && !elsewhere.has(thing.frame),
      )
    : [];
  const outside = approves.filter((thing) => thing.row < 0);
  const toolbar = outside.filter((thing) => !isAnothers(thing, record));
  const column = record.marks?.statusColumn;
  const columnSeen = column !== undefined && matching(snapshot, column, window).length > 0;
  const stateSeen = named.length + settled.length > 0 || columnSeen;
  // Under the chosen tab of what awaits approval, rows whose state is out of view await it too.
  const pending = !stateSeen && targets(scene, 'pending-tab')[0]?.selected === true ? rows : named;
  return {
    pending,
    settled,
    chosen: rows.filter((row) => row.selected === true),
    approve: toolbar.length === 1 ? (toolbar[0] ?? null) : null,
    anothers: toolbar.length < outside.length,
    inRows: approves.filter((thing) => thing.row >= 0 && !isAnothers(thing, record)),
    grey: approves.length > 0 && approves.every((thing) => thing.disabled),
    rows: Math.max(snapshot.rest.rows, pending.length + settled.length),
    // A row that something lies over may await approval for all one knows.
    stateSeen: (stateSeen || pending.length > 0) && snapshot.rest.veiled === 0,
    loose: named.length < bearing.length ? 'pending' : looseState(scene, settledNames, named),
  };
}

/** Two states in one cell, as where the former one stands struck through: which is the row's cannot be told. */
function saysBoth({ snapshot }: Scene, row: Thing, settled: readonly string[]): boolean {
  return snapshot.things.some(
    (thing) =>
      thing.look === 'text' &&
      thing.column !== '' &&
      sameRow(thing, row) &&
      thing.names.some((name) => settled.includes(name)) &&
      snapshot.things.some(
        (other) =>
          other.look === 'text' &&
          other.column === thing.column &&
          sameRow(other, row) &&
          other.names.some((name) => !settled.includes(name)),
      ),
  );
}

function looseState({ snapshot, record }: Scene, settled: readonly string[], named: readonly Thing[]) {
  const awaiting = (record.targets['pending-row']?.clue.named ?? []).map(fold);
  // Something pressed that has other words beside the state is a line of a list, drawn in an unknown way.
  const tells = ({ look, others }: Thing): boolean => look === 'text' || (look === 'control' && others > 1);
  const stands = (states: readonly string[], isLoose: (thing: Thing) => boolean): boolean =>
    snapshot.things.some(
      (thing) => tells(thing) && isLoose(thing) && thing.names.some((name) => states.includes(name)),
    );
  // In a row, but under none of the heads that are known: whether it is the row's state cannot be told.
  const isAside = (thing: Thing): boolean => thing.column === '' && !named.some((row) => sameRow(thing, row));
  if (stands(awaiting, (thing) => thing.row < 0 || isAside(thing))) return 'pending';
  return stands(settled, (thing) => thing.row < 0) ? 'settled' : 'none';
}

/** An Onayla that closes a text of its own: it agrees to that text, or to something that is not spoken of here. */
function isAnothers({ section }: Thing, { marks }: ScreenRecord): boolean {
  if (!section) return false;
  const speaksOf = (clue: Clue | undefined): boolean =>
    clue !== undefined && namesOf(clue).some((name) => section.stems.includes(name));
  return speaksOf(marks?.agreedTo) || (section.prose && !speaksOf(marks?.ofTheList));
}

const sameRow = (control: Thing, row: Thing): boolean =>
  control.frame === row.frame && control.row === row.at;

type Situation = 'choose' | 'several' | 'none' | 'empty' | 'approve' | 'grey' | 'missing';
type Words = Readonly<Record<Situation, Moment>>;
const words2020: Words = {
  choose: 'contracts-choose',
  several: 'contracts-choose-several',
  none: 'contracts-none',
  empty: 'contracts-empty',
  approve: 'contracts-approve',
  grey: 'contracts-approve-grey',
  missing: 'contracts-approve-missing',
};
const words2025: Words = {
  choose: 'contracts-2025-choose',
  several: 'contracts-2025-choose-several',
  none: 'contracts-2025-none',
  empty: 'contracts-2025-empty',
  approve: 'contracts-2025-approve',
  grey: 'contracts-2025-approve-grey',
  missing: 'contracts-2025-approve-missing',
};

/** The grid of contracts, in either edition. */
export function adviseContracts(scene: Scene): Advice {
  const grid = readGrid(scene);
  const hints: Hint[] = scene.snapshot.partial ? ['list-partial'] : [];
  if (scene.record.edition === 'katip-2020') return choose(grid, words2020, hints);
  const tab = tabFirst(scene);
  if (tab) return tab;
  return grid.inRows.length > 0 ? chooseInRows(grid, hints) : choose(grid, words2025, hints);
}

function tabFirst(scene: Scene): Advice | null {
  const tabs = targets(scene, 'pending-tab');
  const tab = tabs[0];
  if (!tab || tab.selected === true) return null;
  const others = scene.record.marks?.otherTabs;
  const otherChosen = others
    ? scene.snapshot.things.some((thing) => bears(thing, others) && thing.selected === true)
    : false;
  const pendingSeen = targets(scene, 'pending-row').length > 0;
  if (tab.selected === null && !otherChosen && pendingSeen) return null;
  return {
    step: '1.5.3',
    moment: 'contracts-2025-tab',
    rings: ring('pending-tab', [tab]),
    grey: tab.disabled ? 'control-waiting' : null,
    hints: wayTo([tab]),
  };
}

function chooseInRows(grid: Grid, hints: readonly Hint[]): Advice {
  const awaiting = grid.inRows.filter((control) => !grid.settled.some((row) => sameRow(control, row)));
  const rows = grid.pending;
  const own = (row: Thing): Thing | undefined => awaiting.find((control) => sameRow(control, row));
  const chosen = rows.filter((row) => row.selected === true);
  // A live Onayla in a row whose state cannot be read may be the one that is meant: then the person chooses.
  const doubt = awaiting.some((one) => !one.disabled && !rows.some((row) => sameRow(one, row)));
  const alone = rows.length === 1 && !doubt ? rows[0] : undefined;
  if (rows.length === 0) return choose(grid, words2025, hints);
  const sole = alone ?? (chosen.length === 1 ? chosen[0] : undefined);
  const control = sole ? own(sole) : undefined;
  if (!control || !sole) return chooseRows(grid, words2025, hints, grid.grey ? whyGrey(grid) : null);
  if (!control.disabled) {
    return {
      step: '1.5.4',
      moment: words2025.approve,
      rings: ring('approve', [control]),
      grey: null,
      hints: [...hints, ...wayTo([control])],
    };
  }
  if (sole.selected === false) return chooseRows(grid, words2025, hints, whyGrey(grid));
  return { step: '1.5.4', moment: words2025.grey, rings: [], grey: 'approve-unknown', hints };
}

/** Why Onayla is inactive while rows await approval, as far as what is selected tells. */
function whyGrey(grid: Grid): Grey {
  const [row] = grid.chosen;
  if (!row) return 'approve-nothing-selected';
  if (grid.chosen.length > 1) return 'approve-several-selected';
  return grid.pending.includes(row) ? 'approve-unknown' : 'approve-not-pending';
}

function choose(grid: Grid, words: Words, hints: readonly Hint[]): Advice {
  const greyIf = (grey: Grey): Grey | null => (grid.grey ? grey : null);
  const [row] = grid.chosen;
  if (grid.chosen.length > 1) {
    return {
      ...chooseRows(grid, words, hints, greyIf('approve-several-selected')),
      moment: 'contracts-many-selected',
    };
  }
  if (grid.pending.length === 0) return nonePending(grid, words, hints, greyIf('approve-none-pending'));
  if (!row) return chooseRows(grid, words, hints, greyIf('approve-nothing-selected'));
  if (!grid.pending.includes(row)) {
    const advice = chooseRows(grid, words, hints, greyIf('approve-not-pending'));
    // Of a row whose state is not known nothing is said, unless the page itself does not let it be approved.
    return grid.settled.includes(row) || grid.grey ? { ...advice, moment: 'contracts-wrong-row' } : advice;
  }
  return approveNow(grid, words, hints);
}

function approveNow(grid: Grid, words: Words, hints: readonly Hint[]): Advice {
  const { approve } = grid;
  if (!approve) {
    const known: Hint[] = grid.anothers ? ['another-approve', 'renamed'] : ['renamed'];
    const advice = say('1.5.4', words.missing, [...hints, ...known]);
    return grid.grey ? { ...advice, grey: 'approve-unknown' } : advice;
  }
  if (approve.disabled)
    return { step: '1.5.4', moment: words.grey, rings: [], grey: 'approve-unknown', hints };
  return {
    step: '1.5.4',
    moment: words.approve,
    rings: ring('approve', [approve]),
    grey: null,
    hints: [...hints, ...wayTo([approve])],
  };
}

function chooseRows(grid: Grid, words: Words, hints: readonly Hint[], grey: Grey | null): Advice {
  return {
    step: '1.5.3',
    moment: grid.pending.length > 1 ? words.several : words.choose,
    rings: ring('pending-row', grid.pending),
    grey,
    hints: [...hints, ...(grid.pending.some(inView) ? [] : wayTo(grid.pending))],
  };
}

/** Nothing in view awaits approval; said only as far as the state of the rows can be seen. */
function nonePending(grid: Grid, words: Words, hints: readonly Hint[], grey: Grey | null): Advice {
  // A row in a state of other words may await approval for all one knows.
  const other = grid.stateSeen && grid.settled.length < grid.rows;
  if (grid.loose === 'pending' || other || (grid.rows === 0 && grid.loose === 'settled'))
    return { step: '1.5.3', moment: 'contracts-unclear', rings: [], grey, hints };
  if (grid.rows === 0) return { step: '1.5.3', moment: words.empty, rings: [], grey, hints };
  if (!grid.stateSeen)
    return {
      step: '1.5.3',
      moment: 'contracts-unclear',
      rings: [],
      grey,
      hints: [...hints, 'column-hidden'],
    };
  return { step: '1.5.3', moment: words.none, rings: [], grey, hints };
}
