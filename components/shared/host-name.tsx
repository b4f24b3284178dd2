import type { Language } from '../../lib/catalog/model';
import type { Answer } from '../../lib/official/check';
import { sharedWords } from './words';

/** A host whole, the part that somebody registered marked. Written left to right whatever letters it holds. */
export function HostName({ answer, language }: { answer: Answer; language: Language }) {
  return (
    <bdi class="host" dir="ltr">
      {answer.before}
      <mark>
        <span class="hidden-visually"> {sharedWords.marked[language]} </span>
        {answer.registrable}
      </mark>
      {answer.after}
      {answer.port === '' ? '' : `:${answer.port}`}
    </bdi>
  );
}
