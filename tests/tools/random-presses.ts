/** Presses at random in the rehearsed world, the same in every run. */

/** Whole numbers from 0 to below `below`, by a seed (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Names of everything that can be pressed on a page. */
export function pressNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pressNames);
  if (typeof value !== 'object' || value === null) return [];
  const { press, disabled } = value as { press?: unknown; disabled?: unknown };
  const own = typeof press === 'string' && disabled !== true ? [press] : [];
  return [...own, ...Object.values(value).flatMap(pressNames)];
}
