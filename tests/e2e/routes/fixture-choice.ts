/** Which test pages are shown in the real extension: one for each kind of screen, or all of them at full size. */
import { type Fixture, known, silent } from '../../fixtures';
import { full, share } from '../harness/size';

/** Renderers that draw alike are a family: each screen gets one of them in turn. */
function familyOf(renderer: string): string {
  if (renderer.endsWith('-iframe')) return 'framed';
  if (renderer.startsWith('ext')) return 'ext';
  return /^(?:spa|boot)/u.test(renderer) ? 'native25' : renderer;
}

/** One page of every screen × edition × renderer family; a different one of its variants in each. */
function oneOfEach(all: readonly Fixture[]): Fixture[] {
  const groups = new Map<string, Fixture[]>();
  for (const fixture of all) {
    const { screen, edition } = fixture.expect;
    const key = `${screen} ${edition} ${familyOf(fixture.renderer)}`;
    groups.set(key, [...(groups.get(key) ?? []), fixture]);
  }
  return [...groups.values()].flatMap((group, index) => group[(index * 7) % group.length] ?? []);
}

const sampled = (all: readonly Fixture[], count: number): Fixture[] =>
  all.filter(
    (_, index) => Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length),
  );

export const chosenKnown: readonly Fixture[] = full ? known : share(oneOfEach(known), 6);
export const chosenSilent: readonly Fixture[] = full ? silent : sampled(silent, 8);

/** The list in parts of at most `size`. */
export function parts<Item>(all: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
