/** Every screen, to go on from any of them. */
import type { Language, ScreenId } from '../../lib/catalog/model';
import { screenWords } from '../popup/screen-words';
import { editionWords, simulatorWords as words } from './words';

/** A screen that the world can be set to. */
export interface ScreenLine {
  readonly screen: ScreenId;
  readonly edition: 'katip-2020' | 'katip-2025' | 'edevlet';
}

interface ScreensProps {
  readonly language: Language;
  readonly lines: readonly ScreenLine[];
  readonly choose: (line: ScreenLine) => void;
}

const editionName = (edition: ScreenLine['edition'], language: Language): string =>
  edition === 'edevlet' ? 'e-Devlet' : editionWords[edition][language];

/** The screens by edition. */
export function Screens({ language, lines, choose }: ScreensProps) {
  const editions = [...new Set(lines.map((line) => line.edition))];
  return (
    <div class="sim-screens">
      <p>{words.screensNote[language]}</p>
      {editions.map((edition) => (
        <section key={edition} class="stack">
          <h3>{editionName(edition, language)}</h3>
          <ul>
            {lines
              .filter((line) => line.edition === edition)
              .map((line) => (
                <li key={line.screen}>
                  <button type="button" class="button" onClick={() => choose(line)}>
                    {screenWords[line.screen][language]}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
