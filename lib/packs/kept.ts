/** The packs as the browser keeps them. What is damaged, or no longer fits the catalogue, is not used. */
import type { ScreenRecord } from '../catalog/model';
import { hashOf } from './hash';
import type { FlowPack, KeptPack, PackFile } from './model';
import { faultsOf } from './rules';

/** Where they lie in the browser's own storage. */
export const packsKey = 'packs';

const isKept = (value: unknown): value is KeptPack => {
  if (typeof value !== 'object' || value === null) return false;
  const { pack, hash, on } = value as Partial<KeptPack>;
  return typeof pack === 'object' && pack !== null && typeof hash === 'string' && typeof on === 'boolean';
};

/** What was stored, as far as it is whole: the hash holds for every part of what was checked when it came in. */
export const readKept = (stored: unknown): KeptPack[] =>
  Array.isArray(stored) ? stored.filter(isKept).filter((one) => hashOf(one.pack) === one.hash) : [];

/** Packs that a policy carries as the text of their files; what is damaged is left out. */
export function packsOfPolicy(texts: readonly string[]): KeptPack[] {
  return texts.flatMap((text) => {
    try {
      const { pack, hash } = JSON.parse(text) as PackFile;
      return readKept([{ pack, hash, on: true }]);
    } catch {
      return [];
    }
  });
}

/** Whether the rules let it through; what is not even a pack they do not. */
function isLawful(pack: FlowPack, records: readonly ScreenRecord[], beside: readonly FlowPack[]): boolean {
  try {
    return faultsOf(records, pack, beside).length === 0;
  } catch {
    return false;
  }
}

/** The packs to work with: switched on, and still within the rules of this version of the catalogue. */
export function inUse(kept: readonly KeptPack[], records: readonly ScreenRecord[]): FlowPack[] {
  const used: FlowPack[] = [];
  for (const { pack, on } of kept) if (on && isLawful(pack, records, used)) used.push(pack);
  return used;
}
