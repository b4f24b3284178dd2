/** What is missing on a page for each screen it may be, and what on the page comes nearest to it. */
import type { Clue, ScreenRecord } from '../catalog/model';
import { timesMet } from '../recognise/matching';
import type { OutlineThing } from '../screen/outline-model';
import type { Snapshot } from '../screen/snapshot';
import { words } from '../text/fold';
import { clueOf, isSeveral, legalTarget, takesNames } from './clues';
import type { ClueRef } from './model';

export interface Missing {
  readonly record: ScreenRecord;
  readonly ref: ClueRef;
  readonly clue: Clue;
  /** Pressing it has effect in law. */
  readonly legal: boolean;
}

export interface Candidate {
  readonly record: ScreenRecord;
  /** How much of what the screen is known by is there, 0 to 1. */
  readonly met: number;
  /** How many things of the screen the page shows, be it known by them or not. */
  readonly shown: number;
  /** Something is there, or the page stands where it cannot be, so that it is not this screen as the guide knows it. */
  readonly barred: boolean;
  readonly missing: readonly Missing[];
}

const bestWindow = (snapshot: Snapshot, record: ScreenRecord): number[] =>
  record.scope === 'page' ? [-1] : snapshot.windows.map((_, index) => index);

function metIn(snapshot: Snapshot, record: ScreenRecord, window: number): number {
  const { must } = record.recognise;
  const shares = must.map((one) => {
    if (!isSeveral(one)) return timesMet(snapshot, one, window) > 0 ? 1 : 0;
    const count = one.of.filter((clue) => timesMet(snapshot, clue, window) > 0).length;
    return Math.min(1, count / one.atLeast);
  });
  return shares.reduce<number>((sum, share) => sum + share, 0) / must.length;
}

function refsOf(record: ScreenRecord): ClueRef[] {
  const musts = record.recognise.must.flatMap((one) => (isSeveral(one) ? [...one.of] : [one]));
  return [
    ...Object.keys(record.targets).map((id) => ({ in: 'target', id }) as const),
    ...musts.map((clue) => ({ in: 'must', id: clue.named[0] ?? '' }) as const),
    ...Object.keys(record.marks ?? {}).map((id) => ({ in: 'mark', id }) as const),
  ];
}

/** Clues of the record that the page lacks, each once. */
function missingIn(snapshot: Snapshot, record: ScreenRecord, window: number): Missing[] {
  const seen = new Set<string>();
  return refsOf(record).flatMap((ref) => {
    const clue = clueOf(record, ref);
    if (!clue || !takesNames(clue) || timesMet(snapshot, clue, window) > 0) return [];
    const key = `${clue.see} ${clue.named.join('|')}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ record, ref, clue, legal: legalTarget(record, clue) !== null }];
  });
}

function shownOf(snapshot: Snapshot, record: ScreenRecord, window: number): number {
  const clues = [...refsOf(record).map((ref) => clueOf(record, ref)), ...(record.recognise.may ?? [])].filter(
    (clue) => clue !== null,
  );
  const names = clues
    .filter((clue) => timesMet(snapshot, clue, window) > 0)
    .map((clue) => clue.named.join('|'));
  return new Set(names).size;
}

function isBarred(snapshot: Snapshot, record: ScreenRecord, window: number): boolean {
  if (record.pathMust && !(record.paths ?? []).includes(snapshot.path)) return true;
  if ((record.signedOut && snapshot.account) || (record.asks && !snapshot.asks)) return true;
  return (record.recognise.never ?? []).some((clue) => timesMet(snapshot, clue, window) > 0);
}

/** Whether a control of the page sounds like one that is missing: all that is left of a screen known by one name alone. */
const echoes = (missing: readonly Missing[], things: readonly OutlineThing[]): boolean =>
  missing.some(({ ref, clue }) => ref.in === 'target' && nearestTo(clue, things) !== null);

/** The screens that the page may be, the likeliest first. `first`: the one it is known as. `things`: of its outline. */
export function diagnose(
  snapshot: Snapshot,
  records: readonly ScreenRecord[],
  first: ScreenRecord | null,
  things: readonly OutlineThing[],
): Candidate[] {
  const all = records
    .filter((record) => record.sites.includes(snapshot.site) && record.recognise.must.length > 0)
    .flatMap((record) =>
      bestWindow(snapshot, record).map((window) => ({
        record,
        met: metIn(snapshot, record, window),
        shown: shownOf(snapshot, record, window),
        barred: isBarred(snapshot, record, window),
        missing: missingIn(snapshot, record, window),
      })),
    )
    .filter(({ met, missing }) => met > 0 || echoes(missing, things));
  const isFirst = ({ record }: Candidate): number =>
    Number(record.screen === first?.screen && record.edition === first.edition);
  return all.sort(
    (a, b) =>
      isFirst(b) - isFirst(a) ||
      Number(a.barred) - Number(b.barred) ||
      b.met - a.met ||
      b.shown - a.shown ||
      b.record.depth - a.record.depth,
  );
}

const stemOf = (word: string): string => word.slice(0, 4);

/** How like two names are, 0 to 1: words that begin alike. */
export function likeness(one: string, other: string): number {
  const [a, b] = [words(one).map(stemOf), words(other).map(stemOf)];
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((word) => b.includes(word)).length;
  return (2 * shared) / (a.length + b.length);
}

/** The control of the page whose name is likest to the clue's; null where none is at all. */
export function nearestTo(clue: Clue, things: readonly OutlineThing[]): OutlineThing | null {
  const ranked = things
    .filter((thing) => thing.look === 'control' && thing.names.length === 0 && thing.said.length > 0)
    .map((thing) => ({
      thing,
      score: Math.max(...thing.said.flatMap((said) => clue.named.map((name) => likeness(said, name)))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.thing ?? null;
}
