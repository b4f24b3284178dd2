/** How like two texts, sets or places are, from 0 to 1, as the papers on finding elements again measure it. */

/** Levenshtein's distance as likeness; texts that are both empty are alike. */
export function levenshtein(one: string, other: string): number {
  if (one === other) return 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return 1 - (row[other.length] ?? 0) / Math.max(one.length, other.length);
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((part) => other.has(part)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

/** Jaccard's index of the letters. */
export const jaccard = (one: string, other: string): number => overlap(new Set(one), new Set(other));

/** Jaccard's index of the words. */
export const sharedWords = (one: string, other: string): number =>
  overlap(new Set(one.split(/[ \n]/u)), new Set(other.split(/[ \n]/u)));

/** Letters of `one` that stand in `other` at about the same place, in order. */
function matching(one: string, other: string): string[] {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Set<number>();
  return [...one].filter((letter, at) => {
    for (let to = Math.max(0, at - reach); to <= Math.min(other.length - 1, at + reach); to++)
      if (!taken.has(to) && other[to] === letter) {
        taken.add(to);
        return true;
      }
    return false;
  });
}

/** Jaro's likeness, raised for up to four first letters that are the same. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [matching(one, other), matching(other, one)];
  if (a.length === 0) return 0;
  const moved = a.filter((letter, at) => letter !== b[at]).length / 2;
  const jaro = (a.length / one.length + a.length / other.length + (a.length - moved) / a.length) / 3;
  let same = 0;
  while (same < 4 && same < one.length && one[same] === other[same]) same++;
  return jaro + same * 0.1 * (1 - jaro);
}

export const ratio = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : Math.min(one, other) / Math.max(one, other);

/** Attributes of the same name and value, of the longer list. */
export function sharedAttributes(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): number {
  const same = [...one].filter(([name, value]) => other.get(name) === value).length;
  const most = Math.max(one.size, other.size);
  return most === 0 ? 0 : same / most;
}
