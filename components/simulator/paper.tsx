/** The paper in the learner's hand: what is to be approved, and the telephone in place of an approval. */
import type { Language, Said } from '../../lib/catalog/model';
import { Button } from '../shared/blocks';
import { simulatorWords as words } from './words';

interface PaperProps {
  readonly language: Language;
  readonly says: readonly Said[];
  readonly called: boolean;
  readonly call: () => void;
}

/** Opened and closed by the learner. */
export function Paper({ language, says, called, call }: PaperProps) {
  return (
    <details class="sim-drop">
      <summary>{words.paper[language]}</summary>
      <div class="sim-drop-body">
        <p>
          <strong>{words.paperNote[language]}</strong>
        </p>
        <ul>
          {says.map((line) => (
            <li key={line.tr}>{line[language]}</li>
          ))}
        </ul>
        <Button press={call}>{words.call[language]}</Button>
        <p role="status">{called && words.called[language]}</p>
      </div>
    </details>
  );
}
