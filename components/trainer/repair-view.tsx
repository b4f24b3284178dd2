import { useMemo } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import type { FlowPack } from '../../lib/packs/model';
import type { TabOutline } from '../../lib/store/doors/outline';
import { screenWords } from '../popup/screen-words';
import { Button, Notice } from '../shared/blocks';
import { findOn } from './judging';
import { packLines } from './pack-lines';
import type { TrainerPorts } from './section';
import { targetWords } from './target-words';
import { TrialView } from './trial-view';
import { isSafe, useTrial } from './use-trial';
import { trainerWords as words } from './words';

interface RepairProps {
  /** The pack as it would be. */
  readonly draft: FlowPack;
  /** What it was before; null for a new one. */
  readonly base: FlowPack | null;
  /** The other packs in use. */
  readonly beside: readonly FlowPack[];
  /** The outline that it is tried on as well; null for none. */
  readonly frames: TabOutline | null;
  readonly language: Language;
  readonly ports: TrainerPorts;
  readonly save: () => void;
  readonly drop: () => void;
}

/** The repair in the making: what it adds, how it does on the outline and on the kept screens, and the leave to use it. */
export function RepairView({ draft, base, beside, frames, language, ports, save, drop }: RepairProps) {
  const packs = useMemo(() => [...beside, draft], [beside, draft]);
  const trial = useTrial(packs, ports);
  const after = useMemo(() => (frames ? findOn(frames, packs).counsel : null), [frames, packs]);
  const before = base ? packLines(base, language) : [];
  const ringed = [...new Set(after?.rings.map(({ target }) => targetWords[target][language]))];
  return (
    <section class="stack" aria-labelledby="repair">
      <h3 id="repair">{words.draft[language]}</h3>
      <ul lang="tr">
        {packLines(draft, language).map((line) => (
          <li key={line}>{before.includes(line) ? line : <ins>+ {line}</ins>}</li>
        ))}
      </ul>
      <h4>{words.trial[language]}</h4>
      {frames && (
        <Notice tone={after && after.screen !== 'unknown' ? 'good' : 'warn'}>
          <p>
            {words.onOutline[language]}: <strong>{screenWords[after?.screen ?? 'unknown'][language]}</strong>
          </p>
          <p>
            {ringed.length > 0 ? `${words.rings[language]}: ${ringed.join(', ')}` : words.noRing[language]}
          </p>
        </Notice>
      )}
      <div role="status">
        <TrialView trial={trial} language={language} />
      </div>
      <div class="row">
        {isSafe(trial) && (
          <Button main press={save}>
            {words.use[language]}
          </Button>
        )}
        <Button press={drop}>{words.drop[language]}</Button>
      </div>
    </section>
  );
}
