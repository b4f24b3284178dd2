/** The log of calls: what is kept is chosen from lists. */
import { useState } from 'preact/hooks';
import type { Language, Said, ScreenId } from '../../lib/catalog/model';
import { type Call, dayAndTime } from '../../lib/support/call-log';
import { type Outcome, outcomes, outcomeWords } from '../../lib/support/outcomes';
import { screenWords } from '../popup/screen-words';
import { Button, Notice } from '../shared/blocks';
import { useFocusAfter } from '../shared/focus-after';
import { deskWords as words } from './words';

export interface CallsProps {
  readonly language: Language;
  /** The latest first. */
  readonly calls: readonly Call[];
  /** Why the log is not kept; null when it is. */
  readonly fault: Said | null;
  /** How far the clock is ahead of UTC, minutes. */
  readonly minutesEast: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly on: {
    readonly save: () => void;
    readonly erase: () => void;
  };
}

/** Most rows that are shown; the file has all of them. */
const mostShown = 30;

function Table({ calls, minutesEast, language }: Pick<CallsProps, 'calls' | 'minutesEast' | 'language'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="calls-scroll" tabIndex={0} aria-label={words.logTable[language]}>
      <table class="calls">
        <thead>
          <tr>
            {[words.day, words.time, words.code, words.place, words.outcome].map((head) => (
              <th key={head.tr} scope="col">
                {head[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calls.map(({ at, code, screen, outcome }) => {
            const { day, time } = dayAndTime(at, minutesEast);
            return (
              <tr key={at}>
                <td>{day}</td>
                <td>{time}</td>
                <td lang="tr">{code || '–'}</td>
                <td>{screenWords[screen][language]}</td>
                <td>{outcomeWords[outcome][language]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Erase({ count, language, erase }: { count: number; language: Language; erase: () => void }) {
  const [asked, setAsked] = useState(false);
  const holder = useFocusAfter<HTMLDivElement>(asked);
  return (
    <div ref={holder}>
      {asked ? (
        <Notice tone="warn">
          <p>{words.eraseAsk[language].replace('{n}', String(count))}</p>
          <div class="row">
            <Button press={() => setAsked(false)}>{words.eraseNo[language]}</Button>
            <Button
              press={() => {
                setAsked(false);
                erase();
              }}
            >
              {words.eraseYes[language]}
            </Button>
          </div>
        </Notice>
      ) : (
        <Button press={() => setAsked(true)}>{words.erase[language]}</Button>
      )}
    </div>
  );
}

/** The calls, the file of them, and the way to be rid of them. */
export function CallsView({ language, calls, fault, minutesEast, now, on }: CallsProps) {
  const { day } = dayAndTime(now, minutesEast);
  const today = calls.filter(({ at }) => dayAndTime(at, minutesEast).day === day).slice(0, mostShown);
  const others = calls.length - today.length;
  return (
    <section class="stack desk-calls" aria-labelledby="desk-calls">
      <h2 id="desk-calls">{words.log[language]}</h2>
      {fault !== null && <Notice tone="warn">{fault[language]}</Notice>}
      {today.length === 0 ? (
        <p class="soft">{words.none[language]}</p>
      ) : (
        <Table calls={today} minutesEast={minutesEast} language={language} />
      )}
      {others > 0 && <p class="small">{words.others[language].replace('{n}', String(others))}</p>}
      {calls.length > 0 && (
        <div class="row">
          <Button press={on.save}>{words.save[language]}</Button>
          <Erase count={calls.length} language={language} erase={on.erase} />
        </div>
      )}
      <p class="soft small">{words.logNote[language]}</p>
    </section>
  );
}

interface KeepProps {
  readonly language: Language;
  readonly screen: ScreenId;
  /** What the tree suggests; null for nothing. */
  readonly likely: Outcome | null;
  readonly keep: (outcome: Outcome) => Promise<boolean>;
}

/** Ends a call: what came of it, from the list. */
export function KeepCall({ language, likely, keep }: KeepProps) {
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const [kept, setKept] = useState(false);
  const outcome = chosen ?? likely ?? 'solved';
  return (
    <div class="row fields keep-call">
      <label>
        {words.outcome[language]}
        <select
          value={outcome}
          onChange={(event) => {
            setChosen(outcomes.find((one) => one === event.currentTarget.value) ?? outcome);
            setKept(false);
          }}
        >
          {outcomes.map((one) => (
            <option key={one} value={one}>
              {outcomeWords[one][language]}
            </option>
          ))}
        </select>
      </label>
      <Button press={() => void keep(outcome).then(setKept)}>{words.keep[language]}</Button>
      <span role="status">{kept ? words.keptNow[language] : ''}</span>
    </div>
  );
}
