/** The paper in the learner's hand: what is to be approved, and what is done beside the page: telephone, SGK office. */
import type { Language, Said } from '../../lib/catalog/model';
import { band } from '../practice-site/practice-site';
import { Button } from '../shared/blocks';
import { callPress, sgkPress } from './practice';
import { simulatorWords as words } from './words';

interface PaperProps {
  readonly language: Language;
  readonly says: readonly Said[];
  /** What had happened before it began: on a small screen the card lies over the line that says it first. */
  readonly before: Said | undefined;
  readonly called: boolean;
  /** The call came before anything was looked at: it could be about nothing. */
  readonly early: boolean;
  /** The learner has been to the SGK office. */
  readonly applied: boolean;
  /** Things that are done beside the page, by their presses. */
  readonly press: (press: string) => void;
}

/** Opened and closed by the learner. */
export function Paper({ language, says, before, called, early, applied, press }: PaperProps) {
  return (
    <details class="sim-drop">
      <summary>{words.paper[language]}</summary>
      <div class="sim-drop-body">
        {/* The paper lies over the page's own band. */}
        <p class="sim-drop-band" aria-hidden="true">
          {band}
        </p>
        {before && (
          <p>
            <strong>{words.paperBefore[language]}</strong> {before[language]}
          </p>
        )}
        <p>
          <strong>{words.paperNote[language]}</strong>
        </p>
        <ul>
          {says.map((line) => (
            <li key={line.tr}>{line[language]}</li>
          ))}
        </ul>
        <p class="row" data-beside={callPress}>
          <Button press={() => press(callPress)}>{words.call[language]}</Button>
        </p>
        <p class="row" data-beside={sgkPress}>
          <Button press={() => press(sgkPress)}>{words.apply[language]}</Button>
        </p>
        <p role="status">
          {called && words.called[language]} {early && words.callEarly[language]}{' '}
          {applied && words.applied[language]}
        </p>
      </div>
    </details>
  );
}
