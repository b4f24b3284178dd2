import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ScreenOf } from '../../lib/packs/making';
import type { NewName } from '../../lib/packs/model';
import { outlineLimit, type TabOutline, writeOutlineFile } from '../../lib/store/doors/outline';
import { Button, Notice } from '../shared/blocks';
import { DraftView, IntoField } from './draft-view';
import { Drawing, Everything, type Picked } from './drawing';
import { EditionMaker } from './edition-maker';
import { FileField } from './file-field';
import { FindingView } from './finding-view';
import { findOn } from './judging';
import { RenameView } from './rename-view';
import type { SectionProps } from './section';
import { useDraft, usedOf } from './use-draft';
import { useOutline } from './use-outline';
import { filled, trainerWords as words } from './words';

const keyOf = (one: ScreenOf | undefined): string => (one ? `${one.edition} ${one.screen}` : '');

type RepairsProps = SectionProps & { readonly frames: TabOutline };

function Repairs(props: RepairsProps) {
  const { frames, language, packs, policy, ports } = props;
  const [pick, setPick] = useState<Picked | null>(null);
  const draft = useDraft(props);
  const used = useMemo(() => usedOf({ policy, packs }), [policy, packs]);
  const finding = useMemo(() => findOn(frames, used), [frames, used]);
  useEffect(() => setPick(null), [frames]);
  const name = (one: NewName): void => {
    const title = filled(words.packTitle[language], { name: one.name });
    if (draft.add(title, (pack) => ({ ...pack, names: [...pack.names, one] }))) setPick(null);
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
          {pick && (
            <>
              <IntoField language={language} packs={packs} draft={draft} />
              <RenameView
                key={`${pick.frame} ${pick.thing.at}`}
                pick={pick}
                candidates={finding.candidates}
                language={language}
                rename={name}
              />
            </>
          )}
          <DraftView
            draft={draft}
            frames={frames}
            language={language}
            packs={packs}
            policy={policy}
            ports={ports}
          />
        </div>
      </div>
      <EditionMaker
        key={keyOf(finding.candidates[0]?.record)}
        language={language}
        frames={frames}
        // Whose control was just named is surer than what the outline looks like.
        likeliest={draft.draft?.names.at(-1) ?? finding.candidates[0]?.record ?? null}
        draft={draft}
      />
    </>
  );
}

/** An outline, whole, before anything is done with it; then what is missing on it, and its repair. */
export function Mend(props: SectionProps) {
  const { language, ports, tab } = props;
  const { frames, trouble, loading, read, refuse } = useOutline(tab, ports);
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
      <FileField
        language={language}
        label={words.open[language]}
        most={outlineLimit}
        read={read}
        refuse={refuse}
      />
    </section>
  );
}
