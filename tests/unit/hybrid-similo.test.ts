/** The peer written anew from its paper does what the paper says: measures, places that are one, and the choice of the ten. */
import { describe, expect, it } from 'vitest';
import { type Box, type Features, learnFeatures, locate, overlap } from '../bench/mutate/page/hybrid-similo';
import {
  jaccard,
  jaroWinkler,
  levenshtein,
  sharedAttributes,
  sharedWords,
} from '../bench/mutate/page/likeness';

const box = (x: number, y: number, width = 80, height = 30): Box => ({ x, y, width, height });
const made = (
  text: string,
  where: Box,
  attributes: Record<string, string> = {},
  tag = 'button',
): Features => ({
  tag,
  path: `/html[1]/body[1]/${tag}[${where.x}]`,
  idPath: `/html[1]/body[1]/${tag}[${where.x}]`,
  text,
  around: null,
  attributes: new Map(Object.entries(attributes)),
  box: where,
});

describe('measures', () => {
  it('give the values of the literature', () => {
    expect(levenshtein('kitten', 'sitting')).toBeCloseTo(1 - 3 / 7);
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4);
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 2);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
    expect(jaccard('night', 'nacht')).toBeCloseTo(3 / 7);
    expect(sharedWords('onay bekleyen sözleşmeler', 'onay bekleyen')).toBeCloseTo(2 / 3);
    expect(
      sharedAttributes(
        new Map([
          ['a', '1'],
          ['b', '2'],
        ]),
        new Map([['a', '1']]),
      ),
    ).toBe(0.5);
  });
});

describe('places', () => {
  it('are one where they cover each other by 85 of a hundred', () => {
    expect(overlap(box(0, 0), box(1, 0))).toBe(true);
    expect(overlap(box(0, 0, 100, 100), box(0, 0, 92, 92))).toBe(false);
    expect(overlap(box(0, 0, 100, 100), box(0, 0, 93, 93))).toBe(true);
    expect(overlap(box(0, 0), box(200, 0))).toBe(false);
    expect(overlap(box(0, 0, 0, 0), box(0, 0, 0, 0))).toBe(false);
  });
});

describe('HybridSimilo', () => {
  const target = made('Onayla', box(100, 10), { id: 'ok', class: 'btn', type: 'button' });
  const others = [made('Yeni', box(10, 10)), made('Sil', box(200, 10)), made('Yazdır', box(300, 10))];
  const learned = learnFeatures(target, [target, ...others]);

  it('finds the element that kept its words, elsewhere and without its id', () => {
    const moved = made('Onayla', box(220, 60), { class: 'new', type: 'button' });
    expect(locate(learned, [...others, moved])).toBe(3);
  });

  it('takes the likest where the element is gone: it never abstains', () => {
    expect(locate(learned, others)).toBeGreaterThanOrEqual(0);
    expect(locate(learned, [])).toBe(-1);
  });

  it('lets an element be found by what covers its place', () => {
    const inner = made('Onayla', box(100, 10), { id: 'ok' }, 'span');
    const both = learnFeatures(target, [target, inner, ...others]);
    expect(both.group).toHaveLength(2);
    expect(locate(both, [...others, made('Onayla', box(101, 10), { id: 'ok' }, 'a')])).toBe(3);
  });

  it('chooses among the ten likest only', () => {
    const near = Array.from({ length: 10 }, (_, at) =>
      made('Onayla', box(100, 10 + at * 31), { id: 'ok', type: 'button', class: 'btn' }),
    );
    // Likest by the second list of weights, but not among the first ten of the first list.
    const far = made('Onayla', box(1800, 1000), { name: 'x', type: 'button' });
    expect(locate(learned, [far, ...near])).toBeGreaterThan(0);
  });
});
