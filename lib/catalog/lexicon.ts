/** The words a frame needs to look for: compiled from the records, plain data, sent to frames. */
import { fold, foldLetter } from '../text/fold';
import type { Clue, Must, ScreenRecord } from './model';

/** Stands for a 26-digit SGK sicil number in a row: that one is there, never which. */
export const sicilSign = '#sicil';

export interface Lexicon {
  /** Names compared whole. */
  readonly whole: readonly string[];
  /** Phrases that a text may begin with or hold. */
  readonly phrases: readonly string[];
  /** Beginnings of words in the text of windows. */
  readonly stems: readonly string[];
  /** Phrases that do not count as their stems. */
  readonly unless: readonly string[];
  /** Single letters, compared with their diacritics. */
  readonly letters: readonly string[];
  /** Words of control names, for near matches. */
  readonly tokens: readonly string[];
  /** Names of columns under which a state may stand. */
  readonly columns: readonly string[];
  /** Names of buttons that close a window, and of the others in windows: together they betray one that has no mask or role. */
  readonly closers: readonly string[];
  readonly windowNames: readonly string[];
  /** Names of what has effect in law on a page: what is said around these is listened to. */
  readonly legal: readonly string[];
  /** Names of the states in which a contract waits for this person, and of those in which it does not. */
  readonly awaiting: readonly string[];
  readonly settled: readonly string[];
  readonly paths: readonly string[];
}

const isSeveral = (must: Must): must is Exclude<Must, Clue> => 'of' in must;

/** Every clue of a record, wherever it stands in it. */
export function cluesOf(record: ScreenRecord): Clue[] {
  const { must, may = [], never = [] } = record.recognise;
  return [
    ...must.flatMap((one) => (isSeveral(one) ? one.of : [one])),
    ...may,
    ...never,
    ...Object.values(record.targets).map((target) => target.clue),
    ...Object.values(record.marks ?? {}),
  ];
}

/** Stands for a sentence in which something else than a contract is approved: “… planını onaylıyor musunuz?” */
export const otherObjectSign = '#object';

/** Stands for a window's title that names neither approving nor an assignment's or contract's details. */
export const otherTitleSign = '#title';

/** Stands for a heading over the list that names contracts or assignments other than the workplace's own that go on. */
export const otherListSign = '#list';

const signs: ReadonlySet<string> = new Set([otherObjectSign, otherTitleSign, otherListSign, sicilSign]);

/** A clue's name as it is compared. */
export function foldName(clue: Clue, name: string): string {
  if (signs.has(name)) return name;
  return clue.match === 'letter' ? foldLetter(name) : fold(name);
}

const namesIn = (clues: readonly (Clue | undefined)[]): string[] => [
  ...new Set(clues.flatMap((clue) => (clue?.named ?? []).map(fold))),
];

/** Compiles the records into the words that a frame looks for. */
export function compileLexicon(records: readonly ScreenRecord[]): Lexicon {
  const sets = { whole: new Set<string>(), phrases: new Set<string>(), stems: new Set<string>() };
  const unless = new Set<string>();
  const letters = new Set<string>();
  const tokens = new Set<string>();
  const columns = new Set<string>();
  for (const clue of records.flatMap(cluesOf)) {
    for (const name of clue.named) {
      const folded = foldName(clue, name);
      if (clue.match === 'letter') letters.add(folded);
      else if (clue.match === 'whole') sets.whole.add(folded);
      else if (clue.match === 'stem') sets.stems.add(folded);
      else if (!signs.has(folded)) sets.phrases.add(folded);
      if (clue.see === 'control' && clue.near) for (const word of folded.split(' ')) tokens.add(word);
    }
    for (const phrase of clue.unless ?? []) unless.add(fold(phrase));
  }
  for (const record of records) {
    for (const name of record.marks?.statusColumn?.named ?? []) columns.add(fold(name));
  }
  const windows = records.filter((record) => record.scope === 'window');
  return {
    whole: [...sets.whole],
    phrases: [...sets.phrases],
    stems: [...sets.stems],
    unless: [...unless],
    letters: [...letters],
    tokens: [...tokens],
    columns: [...columns],
    closers: [...new Set(windows.flatMap((record) => (record.marks?.closer?.named ?? []).map(fold)))],
    windowNames: [
      ...new Set(
        windows.flatMap((record) =>
          record.recognise.must
            .flatMap((must) => (isSeveral(must) ? must.of : [must]))
            .filter((clue) => clue.see === 'control')
            .flatMap((clue) => clue.named.map(fold)),
        ),
      ),
    ],
    legal: [
      ...new Set(
        records
          .filter((record) => record.scope === 'page')
          .flatMap((record) => Object.values(record.targets))
          .filter((target) => target.weight === 'legal')
          .flatMap((target) => target.clue.named.map(fold)),
      ),
    ],
    awaiting: namesIn(records.map((record) => record.targets['pending-row']?.clue)),
    settled: namesIn(records.map((record) => record.marks?.settled)),
    paths: [...new Set(records.flatMap((record) => record.paths ?? []))],
  };
}
