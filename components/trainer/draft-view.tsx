import { useRef } from 'preact/hooks';
import type { TabOutline } from '../../lib/store/doors/outline';
import { Button, Notice } from '../shared/blocks';
import { RepairView } from './repair-view';
import type { SectionProps } from './section';
import { type Draft, usedOf } from './use-draft';
import { trainerWords as words } from './words';

type DraftProps = Pick<SectionProps, 'language' | 'packs' | 'policy' | 'ports'> & {
  readonly draft: Draft;
  /** The outline that it is tried on as well; null for none. */
  readonly frames: TabOutline | null;
};

/** Which pack is added to. */
export function IntoField({ language, packs, draft }: Pick<DraftProps, 'language' | 'packs' | 'draft'>) {
  if (packs.length === 0 || draft.draft) return null;
  return (
    <label class="file-field">
      {words.into[language]}
      <select value={draft.into} onChange={(event) => draft.setInto(event.currentTarget.value)}>
        <option value="">{words.newPack[language]}</option>
        {packs.map(({ pack }) => (
          <option key={pack.id} value={pack.id}>
            {pack.title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The pack in the making, what was wrong with the last addition, and what became of it. */
export function DraftView({ draft, frames, language, packs, policy, ports }: DraftProps) {
  const { draft: pack, outcome, faults } = draft;
  const answer = useRef<HTMLDivElement>(null);
  // The pressed button goes away: the focus stays at what is said of it.
  const then = (act: () => void): void => {
    act();
    answer.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div role="alert">
        {faults.length > 0 && (
          <Notice tone="bad">
            {faults.map((one) => (
              <p key={one.tr}>{one[language]}</p>
            ))}
          </Notice>
        )}
      </div>
      {pack && (
        <RepairView
          draft={pack}
          base={draft.base}
          beside={usedOf({ policy, packs }).filter(({ id }) => id !== pack.id)}
          frames={frames}
          language={language}
          ports={ports}
          save={draft.save}
          drop={draft.drop}
        />
      )}
      <div role="status" ref={answer} tabIndex={-1}>
        {outcome && (
          <Notice tone={outcome === 'used' || outcome === 'prepared' ? 'good' : 'bad'}>
            <p>{words[outcome][language]}</p>
            {outcome === 'overtaken' && (
              <div class="row">
                <Button press={() => then(draft.apart)}>{words.apart[language]}</Button>
                <Button press={() => then(draft.reopen)}>{words.reopen[language]}</Button>
              </div>
            )}
          </Notice>
        )}
      </div>
    </>
  );
}
