import { useState } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import { scenarioOf } from '../../lib/practice/scenarios';
import type { Attempt } from '../../lib/store/rows';
import type { Difference } from '../../lib/store/transfer';
import { tableWords } from '../../lib/store/words';
import { Button, Notice } from '../shared/blocks';
import { FileButton } from '../shared/file-button';
import { OneOf } from './choices';
import { FocusedHeading } from './focused-heading';
import { modeWords, ledgerWords as words } from './ledger-words';

export type Whose = 'keep-mine' | 'take-theirs';

export interface MoveProps {
  readonly language: Language;
  readonly attempts: readonly Attempt[];
  /** A file that was read and waits for the person's yes. */
  readonly difference: readonly Difference[] | null;
  /** Why the last file was not taken, or the last export failed. */
  readonly trouble: Said | null;
  readonly export: (attempt?: string) => void;
  readonly pick: (file: File) => void;
  readonly take: (whose: Whose) => void;
  readonly cancel: () => void;
}

const changes = (lines: readonly Difference[], of: 'fresh' | 'differing'): number =>
  lines.reduce((total, line) => total + line[of].length, 0);

function DifferenceLines({ language, lines }: { language: Language; lines: readonly Difference[] }) {
  const kinds = ['fresh', 'same', 'differing'] as const;
  return (
    <ul>
      {lines.map((line) => {
        const parts = kinds
          .filter((kind) => line[kind].length > 0)
          .map((kind) => `${line[kind].length} ${words[kind][language]}`);
        return parts.length === 0 ? null : (
          <li key={line.table}>
            {tableWords[line.table][language]}: {parts.join(', ')}
          </li>
        );
      })}
    </ul>
  );
}

function Pending({ language, difference, take, cancel }: MoveProps & { difference: readonly Difference[] }) {
  const [whose, setWhose] = useState<Whose>('keep-mine');
  const [fresh, differing] = [changes(difference, 'fresh'), changes(difference, 'differing')];
  const any = difference.some((line) => line.fresh.length + line.same.length + line.differing.length > 0);
  return (
    <div class="notice" data-part="difference">
      <FocusedHeading>{words.difference[language]}</FocusedHeading>
      {any ? <DifferenceLines language={language} lines={difference} /> : <p>{words.empty[language]}</p>}
      {any && fresh + differing === 0 && <p>{words.noChange[language]}</p>}
      {differing > 0 && (
        <OneOf
          legend={words.which[language]}
          chosen={whose}
          choices={[
            { value: 'keep-mine', name: words.mine[language] },
            { value: 'take-theirs', name: words.theirs[language] },
          ]}
          choose={setWhose}
        />
      )}
      <div class="row">
        {fresh + (whose === 'take-theirs' ? differing : 0) > 0 && (
          <Button main press={() => take(whose)}>
            {words.take[language]}
          </Button>
        )}
        <Button press={cancel}>{words.cancel[language]}</Button>
      </div>
    </div>
  );
}

const locales = { tr: 'tr-TR', en: 'en-GB' } as const;

function AttemptList({ language, attempts, export: save }: MoveProps) {
  if (attempts.length === 0) return null;
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details>
      <summary>{words.attempts[language]}</summary>
      <ul class="attempt-list">
        {attempts.map(({ id, started, mode, scenario }) => (
          <li key={id}>
            <span>
              {day.format(started)} · {modeWords[mode]?.[language]} ·{' '}
              {scenarioOf(scenario)?.title[language] ?? words.ownScenario[language]}
            </span>
            <Button press={() => save(id)}>
              {words.exportOne[language]}
              <span class="hidden-visually"> {day.format(started)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Out to a file and in from one. */
export function MoveView(props: MoveProps) {
  const { language, difference, trouble, pick } = props;
  return (
    <div class="stack">
      <h3>{words.file[language]}</h3>
      <p>{words.fileNote[language]}</p>
      <div class="row">
        <Button press={() => props.export()}>{words.exportAll[language]}</Button>
      </div>
      <FileButton language={language} label={words.import[language]} take={([file]) => file && pick(file)} />
      <p class="small soft">{words.importNote[language]}</p>
      <div role="alert">{trouble && <Notice tone="bad">{trouble[language]}</Notice>}</div>
      {difference && <Pending {...props} difference={difference} />}
      <AttemptList {...props} />
    </div>
  );
}
