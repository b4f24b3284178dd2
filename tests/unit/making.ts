/** Snapshots built by hand, from what a person would read. The words pass through the reader's own matcher. */
import { lexiconOf } from '../../lib/catalog';
import type { Site } from '../../lib/catalog/hosts';
import { otherListSign, sicilSign } from '../../lib/catalog/lexicon';
import type { Clue, Look, Must, ScreenRecord, Several } from '../../lib/catalog/model';
import type { OpenWindow, Snapshot, Thing } from '../../lib/screen/snapshot';
import { type Matcher, makeMatcher } from '../../lib/screen/words';
import { words } from '../../lib/text/fold';

/** One thing as a person would tell of it. */
export interface Item extends Partial<Omit<Thing, 'look' | 'names' | 'begins' | 'holds' | 'tokens'>> {
  readonly see: Look;
  /** Everything that is written on it. */
  readonly text: string;
  /** One innermost text of it that stands alone, where that is not all of it. */
  readonly inner?: string;
}

/** A made-up SGK number: 26 digits. */
export const sicilText = '2.4321.02.01.1234567.034.07-42.000';

const matchers: Partial<Record<Site, Matcher>> = {};
export const matcherOf = (site: Site): Matcher => {
  matchers[site] ??= makeMatcher(lexiconOf(site));
  return matchers[site];
};

/** What the reader would make of the item. */
export function thing(site: Site, item: Item, at: number): Thing {
  const { see, text, inner, ...rest } = item;
  const matcher = matcherOf(site);
  const read = matcher.read(text);
  const part = inner === undefined ? null : matcher.read(inner);
  const letter = read ? '' : matcher.isLetter(text);
  const names = [...new Set([read?.whole ?? '', part?.whole ?? '', letter].filter(Boolean))];
  const tokens = see === 'control' ? matcher.tokens(text) : { known: [], others: 0 };
  const spare = words(text).length - (names[0] ? words(names[0]).length : 0);
  return {
    at,
    look: see,
    names,
    begins: read?.begins ?? [],
    holds: [
      ...new Set([...(read?.holds ?? []), ...(part?.holds ?? []), ...(text === otherListSign ? [text] : [])]),
    ],
    tokens: names.length === 0 ? [...new Set(tokens.known)] : [],
    others: see !== 'control' ? 0 : names.length === 0 ? tokens.others : Math.max(0, spare),
    disabled: false,
    choice: false,
    selected: null,
    expanded: null,
    row: -1,
    window: -1,
    column: '',
    reach: 'shown',
    main: true,
    frame: 0,
    ...rest,
  };
}

/** A snapshot of the items; handles are their places in the list. */
export function snapshotOf(site: Site, items: readonly Item[], over: Partial<Snapshot> = {}): Snapshot {
  return {
    site,
    path: '',
    things: items.map((item, at) => thing(site, item, at)),
    windows: [],
    asker: 'nobody',
    busy: false,
    foreign: false,
    old: false,
    partial: false,
    size: '1280x800',
    frames: [],
    rest: { controls: 0, rows: 0, veiled: 0, texts: 0 },
    ...over,
  };
}

export const windowOf = (stems: readonly string[] = [], frame = ''): OpenWindow => ({
  modal: true,
  stems,
  frame,
});

export const button = (text: string, over: Partial<Item> = {}): Item => ({ see: 'control', text, ...over });
export const label = (text: string, over: Partial<Item> = {}): Item => ({ see: 'text', text, ...over });
export const heading = (text: string, over: Partial<Item> = {}): Item => ({ see: 'heading', text, ...over });

/** The line with this handle of a grid, in the state that its status column shows. */
export const line = (state: string, at: number, over: Partial<Item> = {}): Item => ({
  see: 'row',
  text: state,
  at,
  row: at,
  ...over,
});

export const isSeveral = (must: Must): must is Several => 'of' in must;
export const cluesIn = (must: Must): readonly Clue[] => (isSeveral(must) ? must.of : [must]);

/** An item that the clue fits, by the given name. A stem has none: it stands in a window's text. */
export function itemFor(clue: Clue, name = clue.named[0] ?? ''): Item | null {
  if (clue.match === 'stem') return null;
  return { see: clue.see, text: name === sicilSign ? sicilText : name };
}

export interface Ideal {
  readonly items: readonly Item[];
  readonly stems: readonly string[];
}

/** Everything that a record asks for: every `must` met, every target there. */
export function idealOf(record: ScreenRecord, without: readonly Clue[] = []): Ideal {
  const bearers = record.recognise.must.flatMap((must) =>
    isSeveral(must) && must.atMost !== undefined ? must.of.slice(0, must.atMost) : cluesIn(must),
  );
  const wanted = [...bearers, ...Object.values(record.targets).map((target) => target.clue)];
  const clues = wanted.filter((clue) => !without.includes(clue));
  const items = clues.map((clue) => itemFor(clue)).filter((item) => item !== null);
  const same = (a: Item, b: Item): boolean => a.see === b.see && a.text === b.text;
  return {
    items: items.filter((item, at) => items.findIndex((other) => same(item, other)) === at),
    stems: clues.filter((clue) => clue.match === 'stem').flatMap((clue) => clue.named.slice(0, 1)),
  };
}

/** An ideal as a snapshot: in a window where the record is one, on the record's address where it must be. */
export function snapshotFor(record: ScreenRecord, ideal = idealOf(record), over: Partial<Snapshot> = {}) {
  const inside = record.scope === 'window';
  const items = ideal.items.map((item, at) => ({ at, ...(item.see === 'row' ? { row: at } : {}), ...item }));
  return snapshotOf(
    record.sites[0] ?? 'katip',
    inside ? items.map((item) => ({ ...item, window: 0 })) : items,
    {
      path: record.pathMust ? (record.paths?.[0] ?? '') : '',
      windows: inside ? [windowOf(ideal.stems)] : [],
      ...(record.asks ? { asks: true } : {}),
      ...over,
    },
  );
}
