/** The form in which a run is kept, and what can be read back of it. */
import { parsePreferences } from '../../lib/messages/parse';
import { readMemory } from '../../lib/session/memory';
import type { Attempt, Json, Versioned } from '../../lib/store';
import type { Choice } from './kinds';
import { viewOf } from './practice';
import type { Kept } from './run';

/** Version of the form. */
export const version = 1;

const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** The form that is kept. Contracts never change in place and hold nothing but words: thousands of them are not copied. */
export function versioned({ world, ...rest }: Kept): Versioned {
  const { contracts, scenario, ...small } = world;
  const { contracts: first, ...about } = scenario;
  const copy = { ...plain(small), contracts, scenario: { ...plain(about), contracts: first } };
  return { version, data: { ...plain(rest), world: copy } as unknown as Json };
}

/** A world that came in by a file can be anything: one that cannot be shown is as good as none. */
function isDrawn({ world, hints, began, presses = 0, turns = 0 }: Kept): boolean {
  try {
    const { page, tabs } = viewOf(world);
    const numbers = [began, presses, turns, ...hints].every((one) => Number.isFinite(one)) && presses >= 0;
    return numbers && tabs.length > 0 && Array.isArray(page.body);
  } catch {
    return false;
  }
}

/** What was kept, or null when it cannot be read. */
export function keptOf(row: Attempt): Kept | null {
  if (row.world?.version !== version) return null;
  const data = row.world.data as unknown as Partial<Kept> | null;
  const whole = data && typeof data === 'object' && data.world && data.guide && Array.isArray(data.hints);
  if (!whole || !isDrawn(data as Kept)) return null;
  const kept = data as Kept;
  return { ...kept, guide: readMemory(kept.guide as unknown as Record<string, unknown>, parsePreferences) };
}

/** How often a stored run was changed otherwise than by a press. */
export function turnsOf({ world }: Attempt): number {
  const data = world?.data as { readonly turns?: unknown } | null | undefined;
  return typeof data?.turns === 'number' ? data.turns : 0;
}

export const choiceOf = ({ scenario, mode, edition, route, seed }: Attempt): Choice => ({
  scenario,
  mode,
  edition: edition === 'katip-2020' ? 'katip-2020' : 'katip-2025',
  route,
  seed,
});
