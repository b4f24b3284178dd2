/** Snapshot → verdict. Pure. All `must` and no `never`; `may` only breaks ties; equal best is torn; otherwise unknown. */
import type { Clue, Must, ScreenRecord, Several } from '../catalog/model';
import type { Snapshot } from '../screen/snapshot';
import { namesOf, timesMet } from './matching';
import { nearest } from './near';
import type { Reason, Verdict } from './verdict';

interface Trial {
  readonly record: ScreenRecord;
  readonly window: number;
  readonly fits: boolean;
  readonly near: boolean;
  readonly met: number;
  readonly ties: number;
  readonly vetoed: boolean;
  readonly reasons: readonly Reason[];
}

const isSeveral = (must: Must): must is Several => 'of' in must;
const nameOf = (record: ScreenRecord): string => `${record.edition}/${record.screen}`;
const sayClue = (clue: Clue): string => clue.named[0] ?? namesOf(clue)[0] ?? '';

function countOf(snapshot: Snapshot, must: Several, window: number): number {
  if (must.atMost === undefined) return must.of.filter((clue) => timesMet(snapshot, clue, window) > 0).length;
  // Where too many would be a doubt, each thing counts, once.
  return must.of.reduce((sum, clue) => sum + timesMet(snapshot, clue, window), 0);
}

function tryMust(snapshot: Snapshot, must: Must, window: number): 'met' | 'near' | 'missing' {
  if (isSeveral(must)) {
    const count = countOf(snapshot, must, window);
    if (count >= must.atLeast && count <= (must.atMost ?? Number.POSITIVE_INFINITY)) return 'met';
    const short = must.atMost === undefined && count === must.atLeast - 1;
    return short && must.of.some((clue) => nearest(snapshot, clue, window)) ? 'near' : 'missing';
  }
  if (timesMet(snapshot, must, window) > 0) return 'met';
  return nearest(snapshot, must, window) ? 'near' : 'missing';
}

/** Where two windows lie open side by side and both hold the same answer, one could be taken for the other. */
function asksElsewhere(snapshot: Snapshot, record: ScreenRecord, window: number): string {
  if (record.scope === 'page') return '';
  const legal = Object.values(record.targets).find((target) => target.weight === 'legal');
  const twice =
    legal && snapshot.windows.some((_, at) => at !== window && timesMet(snapshot, legal.clue, at) > 0);
  return legal && twice ? sayClue(legal.clue) : '';
}

function tryRecord(snapshot: Snapshot, record: ScreenRecord, window: number): Trial {
  const reasons: Reason[] = [];
  const note = (kind: Reason['kind'], clue: string): void => {
    reasons.push({ kind, record: nameOf(record), clue });
  };
  const { must, may = [], never = [] } = record.recognise;
  let met = 0;
  let nears = 0;
  for (const one of must) {
    const outcome = tryMust(snapshot, one, window);
    if (outcome !== 'missing') met++;
    if (outcome === 'near') nears++;
    const clue = isSeveral(one) ? one.of.map(sayClue).slice(0, 3).join(' / ') : sayClue(one);
    note(outcome === 'met' ? 'found' : outcome, clue);
  }
  const veto = never.find(
    (clue) => timesMet(snapshot, clue, window) > 0 || nearest(snapshot, clue, window) !== null,
  );
  if (veto) note('vetoed', sayClue(veto));
  const ties =
    may.filter((clue) => timesMet(snapshot, clue, window) > 0).length + (onPath(snapshot, record) ? 1 : 0);
  const asksTwice = asksElsewhere(snapshot, record, window);
  if (asksTwice) note('vetoed', asksTwice);
  const fits = met === must.length && nears <= 1 && !veto && asksTwice === '';
  return {
    record,
    window,
    fits,
    near: nears > 0,
    met: met / must.length,
    ties,
    vetoed: veto !== undefined || asksTwice !== '',
    reasons,
  };
}

const onPath = (snapshot: Snapshot, record: ScreenRecord): boolean =>
  snapshot.path !== '' && (record.paths ?? []).includes(snapshot.path);

function trials(snapshot: Snapshot, record: ScreenRecord): Trial[] {
  if (!record.sites.includes(snapshot.site)) return [];
  if (record.pathMust && !onPath(snapshot, record)) return [];
  if (record.signedOut && snapshot.account) return [];
  if (record.asks && !snapshot.asks) return [];
  if (record.scope === 'page') return [tryRecord(snapshot, record, -1)];
  return snapshot.windows.map((_, index) => tryRecord(snapshot, record, index));
}

const better = (a: Trial, b: Trial): number =>
  b.record.depth - a.record.depth || Number(a.near) - Number(b.near) || b.ties - a.ties;

/** Two records of one screen are two ways to know it. */
const sameScreen = (a: Trial, b: Trial): boolean =>
  a.record.screen === b.record.screen && a.record.edition === b.record.edition;

/** Which screen the snapshot shows, with reasons; or that it cannot be told. */
export function recognise(snapshot: Snapshot, records: readonly ScreenRecord[]): Verdict {
  const all = records.flatMap((record) => trials(snapshot, record));
  const fitting = all.filter((trial) => trial.fits).sort(better);
  const [first, second] = fitting;
  if (!first) {
    const closest = all.filter((trial) => !trial.vetoed && trial.met >= 0.5).sort((a, b) => b.met - a.met)[0];
    return { kind: 'unknown', nearest: closest?.record ?? null, reasons: closest?.reasons ?? [] };
  }
  const equals = fitting.filter((trial) => better(first, trial) === 0 && !sameScreen(first, trial));
  if (second && equals.length > 0) {
    const between = [first, ...equals].map((trial) => trial.record);
    return { kind: 'torn', between, reasons: [...first.reasons, ...second.reasons] };
  }
  return { kind: 'known', record: first.record, window: first.window, reasons: first.reasons };
}
