import type { Language } from '../../lib/catalog/model';
import { Button } from '../shared/blocks';
import { FocusedHeading } from './focused-heading';
import { numberOf, type StoredLine } from './ledger-view';
import { ledgerWords as words } from './ledger-words';

export interface EraseProps {
  readonly language: Language;
  readonly lines: readonly StoredLine[];
  /** The person has pressed “erase” and is asked. */
  readonly asked: boolean;
  readonly ask: () => void;
  readonly erase: () => void;
  readonly cancel: () => void;
}

/** What will be erased, one line each. */
export function EraseList({ language, lines }: Pick<EraseProps, 'language' | 'lines'>) {
  return (
    <ul data-part="erase-list">
      {lines.map(({ key, name, count }) => (
        <li key={key}>
          {name}: {words.items[language].replace('{n}', numberOf(count, language))}
        </li>
      ))}
    </ul>
  );
}

/** Says first what will be erased, asks, and only then erases. */
export function EraseView({ language, lines, asked, ask, erase, cancel }: EraseProps) {
  const full = lines.filter(({ count }) => count > 0);
  if (full.length === 0) return null;
  if (!asked)
    return (
      <div class="stack">
        <h3>{words.erase[language]}</h3>
        <p>{words.eraseNote[language]}</p>
        <div class="row">
          <button type="button" class="button" data-danger="" data-part="erase" onClick={ask}>
            {words.erase[language]}
          </button>
        </div>
      </div>
    );
  return (
    <div class="notice" data-tone="bad" data-part="erase-ask">
      <FocusedHeading>{words.eraseAsk[language]}</FocusedHeading>
      <EraseList language={language} lines={full} />
      <p>{words.eraseSave[language]}</p>
      <p>{words.eraseOpen[language]}</p>
      <div class="row">
        <Button press={cancel}>{words.cancel[language]}</Button>
        <button type="button" class="button" data-danger="" data-part="erase-yes" onClick={erase}>
          {words.eraseYes[language]}
        </button>
      </div>
    </div>
  );
}
