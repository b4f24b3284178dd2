import { foldName } from '../catalog/lexicon';
import type { Clue, Look } from '../catalog/model';
import type { Snapshot, Thing } from '../screen/snapshot';

const accepts: Record<Look, readonly Look[]> = {
  control: ['control'],
  row: ['row', 'control'],
  text: ['text', 'control', 'heading'],
  heading: ['heading'],
};

const folded = new WeakMap<Clue, readonly string[]>();

/** The clue's names as they are compared; folded once. */
export function namesOf(clue: Clue): readonly string[] {
  const known = folded.get(clue);
  if (known) return known;
  const names = clue.named.map((name) => foldName(clue, name));
  folded.set(clue, names);
  return names;
}

/** Whether the thing bears the clue's name. A counter beside a whole name, as in “… (3)”, does not spoil it. */
export function bears(thing: Thing, clue: Clue): boolean {
  if (!accepts[clue.see].includes(thing.look)) return false;
  if ((clue.first && thing.late) || (clue.drawn && thing.sign)) return false;
  if (clue.plain && thing.look === 'control') return false;
  const names = namesOf(clue);
  if (clue.match === 'begins') return names.some((name) => thing.begins.includes(name));
  if (clue.match === 'holds') return names.some((name) => thing.holds.includes(name));
  if (clue.match === 'stem') return false;
  return names.some((name) => thing.names.includes(name) || thing.names.includes(`${name} #`));
}

/** Whether the thing bears exactly this name and no other known one, with hardly a word beside it. For legal weight. */
export function bearsAlone(thing: Thing, clue: Clue): boolean {
  const names = namesOf(clue);
  return (
    thing.look === 'control' &&
    thing.names.length > 0 &&
    thing.names.every((name) => names.includes(name)) &&
    thing.others <= 2
  );
}

/** All things of the scope that the clue fits. `window` -1 is the whole of what is in reach. */
export function matching(snapshot: Snapshot, clue: Clue, window: number): Thing[] {
  return snapshot.things.filter((thing) => (window < 0 || thing.window === window) && bears(thing, clue));
}

/** How often a clue is met in the scope. A stem is met in a window's text, outside its controls. */
export function timesMet(snapshot: Snapshot, clue: Clue, window: number): number {
  if (clue.match !== 'stem') return matching(snapshot, clue, window).length;
  const stems = snapshot.windows[window]?.stems ?? [];
  return namesOf(clue).some((name) => stems.includes(name)) ? 1 : 0;
}
