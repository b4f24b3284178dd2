/** Every result of the class, one line each. */
import type { Language } from '../../lib/catalog/model';
import { fitsCode, type HandedIn } from '../../lib/practice/class-results';
import { handedInId } from '../../lib/store/class-rows';
import { resultsWords as words } from './results-words';
import { scenarioWords } from './scenario-words';

/** The heads of the table and of its file, in order. */
export const headsOf = (language: Language): string[] =>
  (['name', 'day', 'scenario', 'route', 'edition', 'score', 'pass', 'time', 'wrong', 'code'] as const).map(
    (key) => words[key][language],
  );

function codeOf(one: HandedIn, language: Language): string {
  const fits = fitsCode(one);
  if (fits === null) return words.noCode[language];
  return words[fits ? 'fits' : 'fitsNot'][language];
}

interface TableProps {
  readonly language: Language;
  readonly all: readonly HandedIn[];
  readonly titleOf: (scenario: string) => string;
  readonly remove: (id: string) => void;
}

/** With a press to take one away. */
export function ResultsTable({ language, all, titleOf, remove }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section class="table-frame" tabIndex={0} aria-label={words.table[language]}>
      <table class="results">
        <caption>{words.table[language]}</caption>
        <thead>
          <tr>
            {headsOf(language).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {all.map((one) => {
            const { name, day, result } = one;
            const id = handedInId(one);
            const who = name || words.noName[language];
            return (
              <tr key={id}>
                <th scope="row">{who}</th>
                <td>{day}</td>
                <td>{titleOf(result.scenario)}</td>
                <td>{result.route}</td>
                <td>{scenarioWords[result.edition === 'katip-2020' ? 'old' : 'today'][language]}</td>
                <td>{result.score}</td>
                <td>{words[result.passed ? 'yes' : 'no'][language]}</td>
                <td>{Math.round(result.ms / 1000)}</td>
                <td>{result.mistakes.length}</td>
                <td>{codeOf(one, language)}</td>
                <td>
                  <button type="button" class="button" onClick={() => remove(id)}>
                    {words.remove[language]}
                    <span class="hidden-visually"> {who}</span>
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
