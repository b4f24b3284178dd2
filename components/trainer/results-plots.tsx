/** Plots of a class's results: tables of numbers, each with a bar beside it. */
import type { Language } from '../../lib/catalog/model';
import { mistakeTexts } from '../../lib/practice';
import type { ClassSummary } from '../../lib/practice/class-results';
import { screenWords } from '../popup/screen-words';
import { resultsWords as words } from './results-words';

interface Bar {
  readonly name: string;
  readonly value: number;
}

interface PlotProps {
  readonly title: string;
  readonly language: Language;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

function Plot({ title, language, unit, bars }: PlotProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table class="plot">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what[language]}</th>
          <th scope="col" class="plot-number">
            {unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <svg class="plot-bar" aria-hidden="true" focusable="false">
                <rect width={`${(100 * value) / most}%`} height="100%" />
              </svg>
            </th>
            <td class="plot-number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Pass rate, where it went wrong, time by screen. */
export function Plots({ language, summary }: { language: Language; summary: ClassSummary }) {
  const { learners, passed, mistakes, places, times } = summary;
  const often = words.count[language];
  return (
    <div class="plots">
      <Plot
        title={words.passRate[language]}
        language={language}
        unit={often}
        bars={[
          { name: words.didPass[language], value: passed },
          { name: words.didNot[language], value: learners - passed },
        ]}
      />
      {mistakes.length === 0 ? (
        <p>{words.noMistake[language]}</p>
      ) : (
        <>
          <Plot
            title={words.mistakes[language]}
            language={language}
            unit={often}
            bars={mistakes.map(({ key, count }) => ({ name: mistakeTexts[key][language], value: count }))}
          />
          <Plot
            title={words.places[language]}
            language={language}
            unit={often}
            bars={places.map(({ key, count }) => ({ name: screenWords[key][language], value: count }))}
          />
        </>
      )}
      <Plot
        title={words.times[language]}
        language={language}
        unit={words.seconds[language]}
        bars={times.map(({ screen, ms }) => ({
          name: screenWords[screen][language],
          value: Math.round(ms / 1000),
        }))}
      />
    </div>
  );
}
