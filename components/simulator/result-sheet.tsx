/** The result of an exam: points, what counted, how long each screen took. */
import type { Language } from '../../lib/catalog/model';
import { mistakeTexts, type Result, type Rules } from '../../lib/practice';
import { screenWords } from '../popup/screen-words';
import { Notice } from '../shared/blocks';
import { examWords as words } from './exam-words';

const duration = (ms: number, language: Language): string => {
  const seconds = Math.round(ms / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${minutes > 0 ? `${minutes} ${words.minute[language]} ` : ''}${rest} ${words.second[language]}`;
};

interface SheetProps {
  readonly language: Language;
  readonly result: Result;
  /** What counted. */
  readonly rules: Rules;
}

function Mistakes({ language, result, rules }: SheetProps) {
  if (result.mistakes.length === 0) return <p>✓ {words.noMistake[language]}</p>;
  return (
    <ol class="sim-mistakes">
      {result.mistakes.map(({ kind, at, screen }) => (
        <li key={`${kind} ${at}`}>
          {mistakeTexts[kind][language]}{' '}
          <span class="soft">
            ({screenWords[screen][language]}; −{rules.costs[kind]})
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Everything that counted. */
export function ResultSheet({ language, result, rules }: SheetProps) {
  return (
    <section class="stack">
      <Notice tone={result.passed ? 'good' : 'warn'}>
        <p class="notice-title">
          <strong>{words[result.passed ? 'passed' : 'failed'][language]}</strong>
        </p>
        <p>
          {result.score} / 100 · {words.passMark[language]} {rules.pass}
        </p>
        {!result.finished && <p>{words.unfinished[language]}</p>}
      </Notice>
      <h3>{words.counted[language]}</h3>
      <Mistakes language={language} result={result} rules={rules} />
      <h3>{words.times[language]}</h3>
      <table class="sim-times">
        <thead>
          <tr>
            <th scope="col">{words.screen[language]}</th>
            <th scope="col">{words.presses[language]}</th>
            <th scope="col">{words.time[language]}</th>
          </tr>
        </thead>
        <tbody>
          {result.steps.map(({ screen, ms, presses }) => (
            <tr key={screen}>
              <th scope="row">{(screen === 'unknown' ? words.beside : screenWords[screen])[language]}</th>
              <td>{presses}</td>
              <td>{duration(ms, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">{words.says[language]}</p>
    </section>
  );
}
