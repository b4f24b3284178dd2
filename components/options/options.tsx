import type { Language, Said } from '../../lib/catalog/model';
import { Masthead, Notice } from '../shared/blocks';
import { EraseList, type EraseProps, EraseView } from './erase-view';
import { type GuideProps, GuideSettingsView } from './guide-settings';
import { LedgerView, type StoredLine } from './ledger-view';
import { ledgerWords } from './ledger-words';
import { type MoveProps, MoveView } from './move-view';
import './options.css';
import { OrganisationView } from './organisation-view';
import { optionsWords as words } from './words';

export interface RecordsProps extends Omit<MoveProps, 'language'>, Omit<EraseProps, 'language' | 'lines'> {
  readonly lines: readonly StoredLine[] | null;
  /** Why the records cannot be used, or that earlier ones are gone. */
  readonly fault: Said | null;
  /** What was just done. */
  readonly done: Said | null;
  /** What is still there, or there again, right after everything was erased. */
  readonly left: readonly StoredLine[] | null;
}

export interface OptionsProps extends Omit<GuideProps, 'language'> {
  readonly language: Language;
  /** A private window: nothing may be set here. */
  readonly secret: boolean;
  readonly trouble: boolean;
  readonly saved: boolean;
  readonly records: RecordsProps;
}

function Records({ language, records }: { language: Language; records: RecordsProps }) {
  const { lines, fault, done, left } = records;
  return (
    <section class="panel stack" data-part="records">
      <LedgerView language={language} lines={lines} />
      <div role="alert">{fault && <Notice tone="warn">{fault[language]}</Notice>}</div>
      <div role="status">
        {done && (
          <Notice tone="good">
            <p>{done[language]}</p>
            {left && left.length > 0 && <EraseList language={language} lines={left} />}
          </Notice>
        )}
      </div>
      <MoveView {...records} language={language} />
      <EraseView {...records} language={language} lines={lines ?? []} />
    </section>
  );
}

const Privacy = ({ language }: { language: Language }) => (
  <section class="panel stack">
    <h2>{words.privacy[language]}</h2>
    <ul>
      <li>{words.privacy1[language]}</li>
      <li>{words.privacy2[language]}</li>
      <li>{words.privacy3[language]}</li>
    </ul>
    <p>
      <a href="/welcome.html#gizlilik">{words.privacyMore[language]}</a>
    </p>
  </section>
);

/** The settings, all that is stored, and the privacy text in short. */
export function Options(props: OptionsProps) {
  const { language, secret, trouble, saved } = props;
  return (
    <div class="options">
      <Masthead language={language} choose={(next) => props.prefer({ language: next })} />
      <main class="options-main">
        <h2 class="hero">{words.heading[language]}</h2>
        <p>{words.lead[language]}</p>
        {secret && <Notice tone="warn">{words.secret[language]}</Notice>}
        <div role="alert">{trouble && <Notice tone="bad">{words.failed[language]}</Notice>}</div>
        <p class="hidden-visually" role="status">
          {saved ? words.saved[language] : ''}
        </p>
        <OrganisationView language={language} organisation={props.organisation} />
        <fieldset class="panels" disabled={secret}>
          <legend class="hidden-visually">{words.heading[language]}</legend>
          <GuideSettingsView {...props} />
        </fieldset>
        <Records language={language} records={props.records} />
        <Privacy language={language} />
      </main>
    </div>
  );
}

/** The name of one of the browser's keys, for people. */
export function keyName(key: string): Said {
  const known: Readonly<Record<string, Said>> = {
    tabs: ledgerWords.tabs,
    curtain: ledgerWords.curtain,
    resume: ledgerWords.resume,
    preferences: ledgerWords.preferences,
    settings: ledgerWords.settings,
    declaredAt: ledgerWords.declaredAt,
    reminded: ledgerWords.reminded,
    packs: ledgerWords.packs,
    'katip-rehberi': ledgerWords.mark,
  };
  const other = ledgerWords.other;
  return known[key] ?? { tr: other.tr.replace('{key}', key), en: other.en.replace('{key}', key) };
}
