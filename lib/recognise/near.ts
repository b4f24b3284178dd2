/** Near matches: a control whose name has changed a little may stand in for a plain clue, where nothing else could be meant. */
import type { Clue } from '../catalog/model';
import { alike, isNeutral } from '../screen/alike';
import type { Snapshot, Thing } from '../screen/snapshot';
import { namesOf } from './matching';

const enough = 0.7;

/**
 * How much of a clue's name a control bears, 0 to 1: other endings and words that add nothing do not count, a word
 * of another meaning rules it out (“Hizmet Veren …”, “… Kılavuzu”, “Silinen …”). Known controls never come near.
 */
export function nearness(thing: Thing, clue: Clue): number {
  if (thing.look !== 'control' || thing.names.length > 0 || thing.tokens.length === 0 || thing.others > 0)
    return 0;
  const names = namesOf(clue).map((name) => name.split(' ').filter((word) => !isNeutral(word)));
  if (joins(thing, names)) return 1;
  let best = 0;
  for (const words of names) {
    if (!thing.tokens.every((token) => words.some((word) => alike(word, token)))) continue;
    const shared = words.filter((word) => thing.tokens.some((token) => alike(word, token))).length;
    best = Math.max(best, words.length === 0 ? 0 : shared / words.length);
  }
  return best;
}

/** Whether it bears several of the names, each whole, and no word beside them: “Seç ve Devam Et” of “Seç” and “Devam Et”. */
function joins({ tokens }: Thing, names: readonly (readonly string[])[]): boolean {
  const whole = names.filter(
    (words) => words.length > 0 && words.every((word) => tokens.some((token) => alike(word, token))),
  );
  return tokens.every((token) => whole.some((words) => words.some((word) => alike(word, token))));
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
