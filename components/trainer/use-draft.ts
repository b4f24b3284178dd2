import { useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import type { Said } from '../../lib/catalog/model';
import { hashOf } from '../../lib/packs/hash';
import { inUse } from '../../lib/packs/kept';
import { emptyPack, type FlowPack, type KeptPack, mostPacks } from '../../lib/packs/model';
import { longestTitle } from '../../lib/packs/writing';
import { readPackFile, writePackFile } from '../../lib/store/doors/pack';
import type { SectionProps, TrainerPorts } from './section';
import { filled, trainerWords as words } from './words';

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

export type Kept = 'used' | 'overtaken' | 'tooMany' | 'notSaved';

/** Keeps a pack in the place of `from`, or as a new one; never over what another tab has made of it meanwhile. */
export async function keepPack(ports: TrainerPorts, pack: FlowPack, from: FlowPack | null): Promise<Kept> {
  const met: Kept[] = [];
  const saved = await ports.savePacks((kept) => {
    const stored = kept.find((one) => one.pack.id === pack.id);
    // Pressed twice: it is there already.
    if (stored?.on && stored.hash === hashOf(pack)) return kept;
    if (stored?.hash !== (from ? hashOf(from) : undefined)) met.push('overtaken');
    else if (!stored && kept.length >= mostPacks) met.push('tooMany');
    return met.length > 0 ? kept : withPack(kept, pack);
  });
  return saved ? (met[0] ?? 'used') : 'notSaved';
}

/** Each reason once: a text in both languages may be wrong in both. */
const unique = (all: readonly Said[]): readonly Said[] => [
  ...new Map(all.map((one) => [one.tr, one])).values(),
];

type Make = (pack: FlowPack) => FlowPack;

/** A pack in the making. */
interface Making {
  readonly pack: FlowPack;
  /** What it is made from; null for a new one. */
  readonly from: FlowPack | null;
  /** What was added, one after the other. */
  readonly additions: readonly Make[];
}

const named = (title: string): string => title.slice(0, longestTitle).trim();

/** The pack in the making: a new one, or the next revision of one that is kept. */
export function useDraft({ language, packs, policy, ports }: SectionProps) {
  const [into, setInto] = useState('');
  const [draft, setDraft] = useState<Making | null>(null);
  const [faults, setFaults] = useState<readonly Said[]>([]);
  const [outcome, setOutcome] = useState<Kept | 'prepared' | null>(null);
  const stored = packs.find(({ pack }) => pack.id === into)?.pack ?? null;
  const drop = (): void => {
    setDraft(null);
    setFaults([]);
  };
  /** Makes it the draft if the door of packs would take the whole; whether it did. */
  const take = (next: Making): boolean => {
    setOutcome(null);
    const beside = usedOf({ policy, packs }).filter(({ id }) => id !== next.pack.id);
    const read = readPackFile(writePackFile(next.pack), screenRecords, beside);
    setFaults(read.ok ? [] : unique(read.say));
    if (read.ok) setDraft(next);
    return read.ok;
  };
  const begin = (title: string): Making => {
    const fresh = stored
      ? { ...stored, revision: stored.revision + 1 }
      : emptyPack(ports.newId(), named(title));
    return { pack: fresh, from: stored, additions: [] };
  };
  return {
    into,
    setInto,
    draft: draft?.pack ?? null,
    /** What the draft comes from: the pack before, or null for a new one. */
    base: draft ? draft.from : stored,
    /** Why the last thing was not added; the draft is as it was. */
    faults,
    outcome,
    drop: (): void => {
      drop();
      setOutcome(null);
    },
    /** Adds to the draft what `make` adds, if the door takes it; whether it did. */
    add(title: string, make: Make): boolean {
      const { pack, from, additions } = draft ?? begin(title);
      return take({ pack: make(pack), from, additions: [...additions, make] });
    },
    /** Begins again at what is kept now, with all that was added here. */
    reopen(): void {
      if (!draft) return;
      const { pack, from, additions } = { ...begin(draft.pack.title), additions: draft.additions };
      if (take({ pack: additions.reduce((one, make) => make(one), pack), from, additions }))
        setOutcome('prepared');
    },
    /** Makes a pack of its own of the draft. */
    apart(): void {
      if (!draft) return;
      const title = named(filled(words.copyTitle[language], { title: draft.pack.title }));
      const pack = { ...draft.pack, id: ports.newId(), title, revision: 1 };
      if (!take({ ...draft, pack, from: null })) return;
      setInto('');
      setOutcome('prepared');
    },
    save(): void {
      if (!draft) return;
      void keepPack(ports, draft.pack, draft.from).then((kept) => {
        setOutcome(kept);
        if (kept === 'used') drop();
      });
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
