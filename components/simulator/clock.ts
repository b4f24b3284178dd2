/** The rehearsed world's own clock, in words. Pure. */
import type { World } from './practice';

/** When every rehearsal begins, ms since 1970: 1 September 2026, nine o'clock in Turkey. */
const beginning = Date.UTC(2026, 8, 1, 6);
/** Turkey's distance from world time, the same all year, ms. */
const turkey = 3 * 60 * 60 * 1000;

/** Milliseconds since 1970 in the world. */
export const clockOf = (world: World): number => beginning + world.now;

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Day and hour in Turkey, “1.09.2026 09:00”; '' for a time that is none. Put together here: to have it from the browser
 * costs a twentieth of a second before the first screen.
 */
export function clockSays(world: World): string {
  const at = new Date(clockOf(world) + turkey);
  if (Number.isNaN(at.getTime())) return '';
  const day = `${at.getUTCDate()}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}
