import type { Language } from '../../lib/catalog/model';
import { nearestTo } from '../../lib/packs/diagnose';
import type { TabOutline } from '../../lib/store/doors/outline';
import { screenWords } from '../popup/screen-words';
import type { Finding } from './judging';
import { screenName } from './pack-lines';
import { trainerWords as words } from './words';

const mostShown = 8;

interface FindingProps {
  readonly finding: Finding;
  readonly frames: TabOutline;
  readonly language: Language;
}

/** What the guide sees, which clues are missing and what comes nearest to them. */
export function FindingView({ finding, frames, language }: FindingProps) {
  const { counsel, candidates } = finding;
  const [first] = candidates;
  const things = frames.flatMap(({ outline }) => outline.things);
  return (
    <div class="stack">
      <p>
        {words.seenAs[language]}{' '}
        <strong data-seen={counsel?.screen ?? 'unknown'}>
          {screenWords[counsel?.screen ?? 'unknown'][language]}
        </strong>
      </p>
      {first && (
        <>
          <p>
            {words.likeliest[language]}{' '}
            <strong>{screenName(first.record.screen, first.record.edition, language)}</strong>
          </p>
          {first.missing.length === 0 ? (
            <p>{words.nothingMissing[language]}</p>
          ) : (
            <>
              <p>{words.missing[language]}:</p>
              <ul lang="tr">
                {first.missing.slice(0, mostShown).map(({ clue, ref }) => {
                  const near = nearestTo(clue, things);
                  return (
                    <li key={`${ref.in} ${ref.id}`}>
                      “{clue.named[0]}”
                      {near && (
                        <span class="soft">
                          {' '}
                          ({words.nearest[language]}: “{near.said[0]}”)
                        </span>
                      )}
                    </li>
                  );
                })}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}
