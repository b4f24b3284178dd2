import { useEffect, useMemo, useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import { hashOf } from '../../lib/packs/hash';
import { inUse } from '../../lib/packs/kept';
import { emptyPack, type FlowPack, type KeptPack, mostPacks, type NewName } from '../../lib/packs/model';
import { longestTitle } from '../../lib/packs/writing';
import { outlineLimit, type TabOutline, writeOutlineFile } from '../../lib/store/doors/outline';
import { Button, Notice } from '../shared/blocks';
import { Drawing, Everything, type Picked } from './drawing';
import { FileField } from './file-field';
import { FindingView } from './finding-view';
import { findOn } from './judging';
import { RenameView } from './rename-view';
import { RepairView } from './repair-view';
import type { SectionProps } from './section';
import { useOutline } from './use-outline';
import { filled, trainerWords as words } from './words';

/** The packs with this one in its place or at the end, switched on. */
export function withPack(kept: readonly KeptPack[], pack: FlowPack): readonly KeptPack[] {
  const one: KeptPack = { pack, hash: hashOf(pack), on: true };
  if (kept.some((other) => other.pack.id === pack.id))
    return kept.map((other) => (other.pack.id === pack.id ? one : other));
  return kept.length < mostPacks ? [...kept, one] : kept;
}

type RepairsProps = SectionProps & { readonly frames: TabOutline };

/** The packs that the guide works with: those of the policy first. */
export const usedOf = ({ policy, packs }: Pick<SectionProps, 'policy' | 'packs'>) =>
  inUse([...policy, ...packs], screenRecords);

function useDraft({ packs, ports, language }: RepairsProps) {
  const [into, setInto] = useState('');
  const [draft, setDraft] = useState<FlowPack | null>(null);
  const base = packs.find(({ pack }) => pack.id === into)?.pack ?? null;
  const add = (name: NewName): void => {
    const title = filled(words.packTitle[language], { name: name.name }).slice(0, longestTitle);
    const from = draft ?? (base ? { ...base, revision: base.revision + 1 } : emptyPack(ports.newId(), title));
    setDraft({ ...from, names: [...from.names, name] });
  };
  return { into, setInto, draft, add, drop: () => setDraft(null) };
}

function Repairs(props: RepairsProps) {
  const { frames, language, packs, policy, ports } = props;
  const [pick, setPick] = useState<Picked | null>(null);
  const [outcome, setOutcome] = useState<'used' | 'notSaved' | null>(null);
  const { into, setInto, draft, add, drop } = useDraft(props);
  const used = useMemo(() => usedOf({ policy, packs }), [policy, packs]);
  const finding = useMemo(() => findOn(frames, used), [frames, used]);
  useEffect(() => setPick(null), [frames]);
  const save = (): void => {
    if (!draft) return;
    void ports
      .savePacks((kept) => withPack(kept, draft))
      .then((saved) => {
        setOutcome(saved ? 'used' : 'notSaved');
        if (saved) drop();
      });
  };
  return (
    <>
      <FindingView finding={finding} frames={frames} language={language} />
      <p>
        <strong>{words.press[language]}</strong>
      </p>
      <div class="mending">
        <Drawing frames={frames} language={language} chosen={pick} choose={setPick} />
        <div class="stack mending-side">
          {pick && !draft && (
            <>
              {packs.length > 0 && (
                <label class="file-field">
                  {words.into[language]}
                  <select value={into} onChange={(event) => setInto(event.currentTarget.value)}>
                    <option value="">{words.newPack[language]}</option>
                    {packs.map(({ pack }) => (
                      <option key={pack.id} value={pack.id}>
                        {pack.title}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              <RenameView
                key={`${pick.frame} ${pick.thing.at}`}
                pick={pick}
                candidates={finding.candidates}
                language={language}
                rename={(name) => {
                  setOutcome(null);
                  add(name);
                }}
              />
            </>
          )}
          {draft && (
            <RepairView
              draft={draft}
              beside={used.filter(({ id }) => id !== draft.id)}
              frames={frames}
              language={language}
              ports={ports}
              save={save}
              drop={drop}
            />
          )}
          <div role="status">
            {outcome && (
              <Notice tone={outcome === 'used' ? 'good' : 'bad'}>{words[outcome][language]}</Notice>
            )}
          </div>
        </div>
      </div>
    </>
  );
}

/** An outline, whole, before anything is done with it; then what is missing on it, and its repair. */
export function Mend(props: SectionProps) {
  const { language, ports, tab } = props;
  const { frames, trouble, loading, read } = useOutline(tab, ports);
  return (
    <section class="stack" aria-labelledby="mend">
      <h3 id="mend">{words.mend[language]}</h3>
      <div role="status">{loading && <p>{words.loading[language]}</p>}</div>
      <div role="alert">{trouble && <Notice tone="bad">{trouble[language]}</Notice>}</div>
      {!frames && !loading && <p class="measure">{words.noOutline[language]}</p>}
      {frames && (
        <>
          <p class="measure">{words.outlineNote[language]}</p>
          <div class="row">
            <Button press={() => ports.saveFile(words.outlineFile[language], writeOutlineFile(frames))}>
              {words.saveOutline[language]}
            </Button>
          </div>
          <Everything frames={frames} language={language} />
          <Repairs {...props} frames={frames} />
        </>
      )}
      <FileField language={language} label={words.open[language]} most={outlineLimit} read={read} />
    </section>
  );
}
