/** The table of the spoken code holds its order, and knows every situation of the catalogue. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allNames, recordOf } from '../../lib/catalog';
import { routeSteps } from '../../lib/catalog/routes';
import { greys, moments } from '../../lib/catalog/texts/keys';
import { screenWords } from '../../lib/support/plain-code';
import { rows, versions } from '../../lib/support/spoken/code';
import { base } from '../../lib/support/spoken/digits';
import { soundDistance } from '../../lib/support/spoken/near';
import { frozenRows, frozenSteps } from '../../lib/support/spoken/situations';
import { leadSteps, sights, situations, spokenRoutes } from '../../lib/support/spoken/state';
import { recordDigests, recordVersion } from '../../lib/support/spoken/version';
import { spokenWords } from '../../lib/support/spoken/words';
import { fold } from '../../lib/text/fold';
import { recordDigest } from '../unit/spoken-digest';

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

/** Rows that were in use when this was written, and what they were. Add a line when the table grows; change none. */
const kept: readonly (readonly [count: number, digest: string])[] = [
  [179, '34f0e341a938'],
  [183, 'f7252f10efeb'],
];

describe('the table', () => {
  it.each(kept)('keeps its first %i rows as they were', (count, was) => {
    expect(digest(frozenRows.slice(0, count))).toBe(was);
    // A row put in between, or two that change places, would be seen.
    const [first, second, ...rest] = frozenRows.slice(0, count);
    expect(digest([second, first, ...rest])).not.toBe(was);
  });

  it('has no row that no line above keeps', () => {
    expect(kept.at(-1)?.[0]).toBe(frozenRows.length);
    expect(frozenRows.length).toBeLessThan(rows - frozenSteps.length);
  });

  it('keeps its routes, sights, steps and words', () => {
    expect(spokenRoutes).toEqual([null, '1', '2', '3', 'e']);
    expect(sights).toEqual(['plain', 'up', 'down', 'left', 'right', 'covered', 'renamed', 'old-address']);
    expect(digest(frozenSteps)).toBe('b42ec56d9852');
    expect(digest(spokenWords)).toBe('ffee0a276a04');
  });

  it('knows every situation, step and grey of the catalogue, and nothing besides', () => {
    expect(new Set(situations.map(({ moment }) => moment))).toEqual(new Set(moments));
    expect(new Set(situations.flatMap(({ grey }) => grey ?? []))).toEqual(new Set(greys));
    expect(new Set(leadSteps)).toEqual(new Set(Object.values(routeSteps).flat()));
    // The end of 2020 is told by what came before it, and the notice of step e.4 by the edition before it: no records.
    const without = ['unknown', 'declaration-notice', 'approval-complete'];
    for (const { screen, edition } of situations)
      if (!without.includes(screen)) expect(recordOf(screen, edition), `${screen} ${edition}`).not.toBeNull();
    expect(new Set(situations.map((row) => JSON.stringify(row))).size).toBe(situations.length);
  });
});

describe('the version of the records', () => {
  it('is that of today’s records; when they have changed, append the new digest to lib/support/spoken/version.ts', () => {
    expect(recordDigests.at(-1)).toBe(recordDigest());
    expect(new Set(recordDigests).size).toBe(recordDigests.length);
    expect(recordVersion).toBeLessThan(versions);
  });
});

/** Two words are too alike when fewer than two letters tell them apart, or when their sounds hardly do. */
function tooAlike(words: readonly string[]): string[] {
  const plain = (a: string, b: string): number => (a === b ? 0 : 1);
  return words.flatMap((word, at) =>
    words
      .slice(0, at)
      .filter(
        (other) => soundDistance(fold(word), fold(other), plain) < 3 || soundDistance(word, other) < 2.3,
      )
      .map((other) => `${word} ${other}`),
  );
}

describe('the words', () => {
  it('are as many as the check counts, short, and each said by itself', () => {
    expect(spokenWords).toHaveLength(base);
    expect(new Set(spokenWords.map(fold)).size).toBe(base);
    for (const word of spokenWords) expect(word).toMatch(/^[a-zçğıöşü]{4,7}$/u);
  });

  it('sound unlike each other, all of them', () => {
    expect(tooAlike(spokenWords)).toEqual([]);
    expect(tooAlike([...spokenWords, 'kiraz', 'piraz', 'zarf', 'sarf'])).toContain('sarf zarf');
  });

  it('name nothing on the sites and nothing of the earlier code', () => {
    const taken = new Set(
      [...allNames(), ...Object.values(screenWords)].flatMap((name) => fold(name).split(' ')),
    );
    expect(taken.has('onayla')).toBe(true);
    expect(spokenWords.filter((word) => taken.has(fold(word)))).toEqual([]);
  });
});
