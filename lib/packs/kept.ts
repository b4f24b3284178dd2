/** The packs as the browser keeps them. What is damaged, or no longer fits the catalogue, is not used. */
import type { ScreenRecord } from '../catalog/model';
import { hashOf } from './hash';
import type { FlowPack, KeptPack } from './model';
import { faultsOf } from './rules';

/** Where they lie in the browser's own storage. */
export const packsKey = 'packs';

const isKept = (value: unknown): value is KeptPack => {
  if (typeof value !== 'object' || value === null) return false;
  const { pack, hash, on } = value as Partial<KeptPack>;
  return typeof pack === 'object' && pack !== null && typeof hash === 'string' && typeof on === 'boolean';
};

/** What was stored, as far as it is whole: the hash holds for every part of what was checked when it came in. */
export async function readKept(stored: unknown): Promise<KeptPack[]> {
  if (!Array.isArray(stored)) return [];
  const whole = await Promise.all(
    stored.filter(isKept).map(async (one) => ((await hashOf(one.pack)) === one.hash ? [one] : [])),
  );
  return whole.flat();
}

/** The packs to work with: switched on, and still within the rules of this version of the catalogue. */
export function inUse(kept: readonly KeptPack[], records: readonly ScreenRecord[]): FlowPack[] {
  const used: FlowPack[] = [];
  for (const { pack, on } of kept) if (on && faultsOf(records, pack, used).length === 0) used.push(pack);
  return used;
}
