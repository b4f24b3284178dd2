/** Near matches: a control whose name has changed a little may stand in for a plain clue, where nothing else could be meant. */
import type { Clue } from '../catalog/model';
import type { Snapshot, Thing } from '../screen/snapshot';
import { namesOf } from './matching';

const enough = 0.6;

/** How alike a control's words and a clue's name are, 0 to 1. Nameless and known controls never come near. */
export function nearness(thing: Thing, clue: Clue): number {
  if (thing.look !== 'control' || thing.names.length > 0 || thing.tokens.length === 0) return 0;
  let best = 0;
  for (const name of namesOf(clue)) {
    const words = name.split(' ');
    const shared = words.filter((word) => thing.tokens.includes(word)).length;
    if (shared === 0 || (shared === 1 && words.length > 1 && thing.tokens.length + thing.others > 1))
      continue;
    best = Math.max(best, shared / Math.max(words.length, thing.tokens.length + thing.others));
  }
  return best;
}

/** The one control that is nearest to the clue, where it is near enough and no other comes as near. */
export function nearest(snapshot: Snapshot, clue: Clue, window: number): Thing | null {
  if (!clue.near) return null;
  const ranked = snapshot.things
    .filter((thing) => window < 0 || thing.window === window)
    .map((thing) => ({ thing, score: nearness(thing, clue) }))
    .filter((one) => one.score >= enough)
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || (second && second.score === first.score)) return null;
  return first.thing;
}
