/** Which pages the bench mutates. */
import { known } from '../../fixtures';
import type { Fixture } from '../../fixtures/types';

const hasRing = (fixture: Fixture): boolean => fixture.expect.rings.length > 0 && !fixture.expect.after;

/** Every known page on which something is ringed. */
export const ringed: readonly Fixture[] = known.filter(hasRing);

/**
 * A share of them: every screen of every edition, each with a different renderer where there are several, every
 * target of legal weight in each. `each` pages for a screen and target.
 */
export function sample(each: number, pool: readonly Fixture[] = ringed): Fixture[] {
  const byPlace = new Map<string, Fixture[]>();
  for (const fixture of pool) {
    const place = `${fixture.expect.edition}/${fixture.expect.screen}/${fixture.expect.rings[0]?.target}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), fixture]);
  }
  return [...byPlace.values()].flatMap((list, turn) => spread(list, each, turn));
}

/** So many pages: one for each screen and target, then more of them, evenly over all. */
export function spreadOver(count: number, pool: readonly Fixture[]): Fixture[] {
  const first = sample(1, pool);
  const more = sample(2, pool).filter((one) => !first.includes(one));
  const wanted = Math.min(more.length, Math.max(0, count - first.length));
  const chosen = Array.from({ length: wanted }, (_, at) => more[Math.floor((at * more.length) / wanted)]);
  return [...first, ...chosen.filter((one) => one !== undefined)];
}

/** Pages of different renderers, beginning with another one each time. */
function spread(list: readonly Fixture[], each: number, turn: number): Fixture[] {
  const renderers = [...new Set(list.map((one) => one.renderer))];
  const chosen: Fixture[] = [];
  for (let at = 0; chosen.length < Math.min(each, list.length) && at < 60; at++) {
    const renderer = renderers[(turn + at) % renderers.length];
    const next = list.filter((one) => one.renderer === renderer && !chosen.includes(one));
    const one = next[(turn * 7 + at) % Math.max(1, next.length)];
    if (one) chosen.push(one);
  }
  return chosen;
}
