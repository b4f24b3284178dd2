/** Whose new name a control’s may be: what is offered to a trainer, the likeliest first. */
import type { ScreenRecord } from '../catalog/model';
import { legalTarget, takesNames } from './clues';
import { type Candidate, likeness, type Missing } from './diagnose';

/** How like a name is to those that a clue has had, 0 to 1. */
const alike = (name: string, { clue }: Missing): number =>
  Math.max(...clue.named.map((one) => likeness(name, one)));

const keyOf = ({ record, clue }: Missing): string =>
  `${record.edition} ${record.screen} ${clue.named[0] ?? ''}`;

const onceEach = (all: readonly Missing[]): Missing[] => {
  const keys = all.map(keyOf);
  return all.filter((one, at) => keys.indexOf(keyOf(one)) === at);
};

/** Targets of screens that the page shows nothing of: one that is known by a single name shows nothing once that is gone. */
const targetsOf = (records: readonly ScreenRecord[]): Missing[] =>
  records.flatMap((record) =>
    Object.entries(record.targets)
      .filter(([, { clue }]) => clue.see === 'control' && takesNames(clue))
      .map(([id, { clue }]) => ({
        record,
        ref: { in: 'target' as const, id },
        clue,
        legal: legalTarget(record, clue) !== null,
      })),
  );

/** Whether two screens can stand on one site. */
const besides = (record: ScreenRecord, candidates: readonly Candidate[]): boolean =>
  candidates.length === 0 ||
  candidates.some((one) => one.record.sites.some((site) => record.sites.includes(site)));

/** How much the screen counts on which a thing is missing: as much of it as is there, and less where it cannot be. */
const weightOf = ({ met, shown, barred }: Candidate, at: number): number =>
  (barred ? 0.3 : 1) * (met + Math.min(shown, 10) / 10) - Math.min(at, 4) / 8;

/** Names in the first list, and in the one that is opened for the rest. */
const mostFirst = 6;
const mostRest = 40;

/**
 * What is missing, the likeliest first: a target before a mere clue, of a screen of which much is there, with a name
 * that sounds alike. `rest`: the others, and the targets of the screens that the page shows nothing of.
 */
export function ranked(
  candidates: readonly Candidate[],
  name: string,
  records: readonly ScreenRecord[],
): { first: Missing[]; rest: Missing[] } {
  const scored = candidates
    .flatMap((one, at) => one.missing.map((missing) => ({ missing, weight: weightOf(one, at) })))
    .filter(({ missing }) => missing.clue.see === 'control')
    .map(({ missing, weight }) => ({
      missing,
      score:
        weight +
        0.5 * alike(name, missing) +
        (missing.ref.in === 'target' ? 0.6 : 0) +
        (missing.legal ? 0.03 : 0),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ missing }) => missing);
  const strange = targetsOf(records.filter((record) => besides(record, candidates)));
  const sounding = [...strange].sort((a, b) => alike(name, b) - alike(name, a));
  const all = onceEach(scored);
  const top = all.slice(0, mostFirst);
  const sounds = (one: Missing): boolean => one.ref.in === 'target' && alike(name, one) > 0;
  // Of some screens a single name is all there is: a target that sounds like it comes along, where no other does.
  const also = top.some(sounds) ? [] : onceEach([...top, ...sounding.filter(sounds)]).slice(top.length);
  const first = [...top, ...also.slice(0, 2)];
  const later = onceEach([...first, ...all, ...sounding]).slice(first.length);
  return { first, rest: later.slice(0, mostRest) };
}
