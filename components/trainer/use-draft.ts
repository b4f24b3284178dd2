import { useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import type { Said } from '../../lib/catalog/model';
import { hashOf } from '../../lib/packs/hash';
import { inUse } from '../../lib/packs/kept';
import { emptyPack, type FlowPack, type KeptPack, mostPacks } from '../../lib/packs/model';
import { longestTitle } from '../../lib/packs/writing';
import { readPackFile, writePackFile } from '../../lib/store/doors/pack';
import type { SectionProps } from './section';

/** The packs that the guide works with: those of the policy first. */
export const usedOf = ({ policy, packs }: Pick<SectionProps, 'policy' | 'packs'>): FlowPack[] =>
  inUse([...policy, ...packs], screenRecords);

/** The packs with this one in its place or at the end, switched on. */
export function withPack(kept: readonly KeptPack[], pack: FlowPack): readonly KeptPack[] {
  const one: KeptPack = { pack, hash: hashOf(pack), on: true };
  if (kept.some((other) => other.pack.id === pack.id))
    return kept.map((other) => (other.pack.id === pack.id ? one : other));
  return kept.length < mostPacks ? [...kept, one] : kept;
}

/** Each reason once: a text in both languages may be wrong in both. */
const unique = (all: readonly Said[]): readonly Said[] => [
  ...new Map(all.map((one) => [one.tr, one])).values(),
];

/** The pack in the making: a new one, or the next revision of one that is kept. */
export function useDraft({ packs, policy, ports }: SectionProps) {
  const [into, setInto] = useState('');
  const [draft, setDraft] = useState<FlowPack | null>(null);
  const [faults, setFaults] = useState<readonly Said[]>([]);
  const [outcome, setOutcome] = useState<'used' | 'notSaved' | null>(null);
  const base = packs.find(({ pack }) => pack.id === into)?.pack ?? null;
  const drop = (): void => {
    setDraft(null);
    setFaults([]);
  };
  return {
    into,
    setInto,
    draft,
    /** What the draft comes from: the pack before, or null for a new one. */
    base,
    /** Why the last thing was not added; the draft is as it was. */
    faults,
    outcome,
    drop,
    /** Adds to the draft what `make` adds, if the door of packs would take the whole; whether it did. */
    add(title: string, make: (pack: FlowPack) => FlowPack): boolean {
      setOutcome(null);
      const fresh = (): FlowPack =>
        base
          ? { ...base, revision: base.revision + 1 }
          : emptyPack(ports.newId(), title.slice(0, longestTitle).trim());
      const next = make(draft ?? fresh());
      const beside = usedOf({ policy, packs }).filter(({ id }) => id !== next.id);
      const read = readPackFile(writePackFile(next), screenRecords, beside);
      setFaults(read.ok ? [] : unique(read.say));
      if (read.ok) setDraft(next);
      return read.ok;
    },
    save(): void {
      if (!draft) return;
      void ports
        .savePacks((kept) => withPack(kept, draft))
        .then((saved) => {
          setOutcome(saved ? 'used' : 'notSaved');
          if (saved) drop();
        });
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
