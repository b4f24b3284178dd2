import type { Language } from '../../lib/catalog/model';
import type { Change } from '../../lib/packs/trial';
import { screenWords } from '../popup/screen-words';
import { Notice } from '../shared/blocks';
import { isSafe, type Trial } from './use-trial';
import { filled, trainerWords as words } from './words';

const mostShown = 12;

function Changes({ changes, language }: { changes: readonly Change[]; language: Language }) {
  const lines = changes.map(
    ({ on, before, after }) =>
      `${on}: ${filled(words.changed[language], {
        before: screenWords[before][language],
        after: screenWords[after][language],
      })}`,
  );
  return (
    <ul class="small">
      {[...new Set(lines)].slice(0, mostShown).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** How packs did on the kept screens. */
export function TrialView({ trial, language }: { trial: Trial | null; language: Language }) {
  if (!trial) return <p class="soft">{words.trying[language]}</p>;
  const rings = trial.changes.filter((change) => change.kind === 'ring');
  const others = trial.changes.filter((change) => change.kind !== 'ring');
  if (!isSafe(trial))
    return (
      <Notice tone="bad">
        <p>{words.trialRing[language]}</p>
        <Changes changes={rings} language={language} />
      </Notice>
    );
  if (others.length > 0)
    return (
      <Notice tone="warn">
        <p>{words.trialChange[language]}</p>
        <Changes changes={others} language={language} />
      </Notice>
    );
  return <Notice tone="good">{filled(words.trialGood[language], { n: trial.screens })}</Notice>;
}
