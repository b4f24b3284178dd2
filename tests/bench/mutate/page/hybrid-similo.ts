/**
 * HybridSimilo (Kluge, Stocco: Web Element Relocalization in Evolving Web Applications, 2025, arXiv 2505.16424), written
 * anew from the description; weights and measures are those its authors publish. Elements that cover the same place are
 * one (VON Similo); of the ten likest of these, Similo++ chooses.
 */
import { jaccard, jaroWinkler, levenshtein, ratio, sharedAttributes, sharedWords } from './likeness';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is compared of an element; null where it has none. */
export interface Features {
  readonly tag: string;
  readonly path: string;
  /** From the nearest element with an id. */
  readonly idPath: string;
  readonly text: string | null;
  readonly around: string | null;
  readonly attributes: ReadonlyMap<string, string>;
  readonly box: Box;
}

type Measure = (one: Features, other: Features) => number;
type Weighed = readonly (readonly [weight: number, measure: Measure])[];
type Likeness = (one: string, other: string) => number;

const equal: Likeness = (one, other) => (one === other ? 1 : 0);
/** Longer texts are compared by their words. */
const longest = 50;
const bounded =
  (like: Likeness): Likeness =>
  (one, other) =>
    one.length > longest || other.length > longest ? sharedWords(one, other) : like(one, other);
const edits = bounded(levenshtein);
const letters = bounded(jaccard);

const of =
  (value: (of: Features) => string | null | undefined, like: Likeness): Measure =>
  (one, other) => {
    const [a, b] = [value(one), value(other)];
    return a === null || a === undefined || b === null || b === undefined ? 0 : like(a, b);
  };
const attribute = (name: string, like: Likeness): Measure => of((one) => one.attributes.get(name), like);

const distance = ({ box: a }: Features, { box: b }: Features): number => Math.hypot(a.x - b.x, a.y - b.y);
const area: Measure = ({ box: a }, { box: b }) => ratio(a.width * a.height, b.width * b.height);
/** The diagonal of a screen of 1920 × 1080, in pixels. */
const farthest = Math.hypot(1920, 1080);
const near: Measure = (one, other) => Math.max(0, 1 - distance(one, other) / farthest);
const nearer: Measure = (one, other) => Math.exp(-0.005 * distance(one, other));
const attributes: Measure = (one, other) => sharedAttributes(one.attributes, other.attributes);

const von: Weighed = [
  [0.8, of((one) => one.tag, bounded(jaroWinkler))],
  [0.35, attribute('class', equal)],
  [0.35, attribute('name', equal)],
  [2.9, attribute('id', equal)],
  [1.9, attribute('href', equal)],
  [1.55, attribute('alt', equal)],
  [1.25, attribute('type', equal)],
  [2.1, attribute('aria-label', letters)],
  [0.95, of((one) => one.path, equal)],
  [0.7, of((one) => one.idPath, edits)],
  [2.4, near],
  [1.85, area],
  [2.55, of((one) => one.text, edits)],
  [1.95, of((one) => one.around, sharedWords)],
  [0.85, attributes],
];

const similo: Weighed = [
  [0.8, of((one) => one.tag, letters)],
  [2.85, attribute('name', edits)],
  [0.5, attribute('id', edits)],
  [0.95, attribute('href', equal)],
  [1.85, attribute('alt', equal)],
  [2.75, attribute('type', equal)],
  [0.9, attribute('aria-label', letters)],
  [0.1, of((one) => one.path, letters)],
  [0.45, of((one) => one.idPath, edits)],
  [1.2, nearer],
  [0.35, area],
  [2.8, of((one) => one.text, edits)],
  [1.45, of((one) => one.around, sharedWords)],
  [1.8, attributes],
];

const score = (by: Weighed, one: Features, other: Features): number =>
  by.reduce((sum, [weight, measure]) => sum + weight * measure(one, other), 0);

const alikeEnough = 0.85;
const considered = 10;

/** Whether two boxes are one place: what both cover, of what they cover together, and the other's middle in this one. */
export function overlap(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const across = Math.max(a.x + a.width, b.x + b.width) - Math.min(a.x, b.x);
  const down = Math.max(a.y + a.height, b.y + b.height) - Math.min(a.y, b.y);
  if (width <= 0 || height <= 0 || (width * height) / (across * down) < alikeEnough) return false;
  const [x, y] = [b.x + b.width / 2, b.y + b.height / 2];
  return x >= a.x && x < a.x + a.width && y >= a.y && y < a.y + a.height;
}

const group = (one: Features, all: readonly Features[]): readonly Features[] => {
  const found = all.filter((other) => overlap(one.box, other.box));
  return found.length === 0 ? [one] : found;
};

/** The learned element and those that cover its place. */
export interface Learned {
  readonly target: Features;
  readonly group: readonly Features[];
}

export const learnFeatures = (target: Features, all: readonly Features[]): Learned => ({
  target,
  group: group(target, all),
});

/** Which of the elements is the learned one; -1 among none. It always answers where there is any. */
export function locate({ target, group: known }: Learned, all: readonly Features[]): number {
  const best = new Map(
    all.map((one) => [one, Math.max(...known.map((learned) => score(von, learned, one)))]),
  );
  const ranked = all
    .map((one, at) => ({ at, one, most: Math.max(...group(one, all).map((other) => best.get(other) ?? 0)) }))
    .sort((a, b) => b.most - a.most)
    .slice(0, considered)
    .map(({ at, one }) => ({ at, most: score(similo, target, one) }))
    .sort((a, b) => b.most - a.most);
  return ranked[0]?.at ?? -1;
}
