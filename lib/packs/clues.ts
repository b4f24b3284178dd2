/** Finds the clue that a pack speaks of, and what is one and the same thing on a screen. */
import { foldName, sicilSign } from '../catalog/lexicon';
import type { Clue, Must, ScreenRecord, Several, TargetId } from '../catalog/model';
import type { ClueRef } from './model';

export const isSeveral = (must: Must): must is Several => 'of' in must;

const inMusts = (record: ScreenRecord): Clue[] =>
  record.recognise.must.flatMap((one) => (isSeveral(one) ? [...one.of] : [one]));

/** The clue; null where the record has none such. */
export function clueOf(record: ScreenRecord, { in: where, id }: ClueRef): Clue | null {
  if (where === 'target')
    return Object.hasOwn(record.targets, id) ? (record.targets[id as TargetId]?.clue ?? null) : null;
  if (where === 'mark') {
    const marks = record.marks ?? {};
    return Object.hasOwn(marks, id) ? (marks[id] ?? null) : null;
  }
  return inMusts(record).find((clue) => clue.named[0] === id) ?? null;
}

/** Whether a clue can have another name: words compared whole, headings and rows; never stems, letters or numbers. */
export const takesNames = (clue: Clue): boolean =>
  clue.match !== 'stem' &&
  clue.match !== 'letter' &&
  !clue.named.includes(sicilSign) &&
  (clue.see === 'control' || clue.match === 'whole' || clue.see === 'heading');

export const foldedNames = (clue: Clue): string[] => clue.named.map((name) => foldName(clue, name));

/** Whether two clues mean one thing: they look alike and share a name. */
export function sameThing(one: Clue, other: Clue): boolean {
  if (one === other) return true;
  if (one.see !== other.see || one.match !== other.match) return false;
  const names = foldedNames(other);
  return foldedNames(one).some((name) => names.includes(name));
}

/** The target of legal weight that the clue is, or null. */
export function legalTarget(record: ScreenRecord, clue: Clue): TargetId | null {
  for (const [id, target] of Object.entries(record.targets))
    if (target.weight === 'legal' && sameThing(target.clue, clue)) return id as TargetId;
  return null;
}

/** Whether pressing something on this screen has effect in law. */
export const isGrave = (record: ScreenRecord): boolean =>
  Object.values(record.targets).some((target) => target.weight === 'legal');
