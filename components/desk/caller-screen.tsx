/** The caller's screen as their code tells it: the facts, the drawing, their card's words. */
import type { CardModel } from '../../lib/advice/card-model';
import type { Language } from '../../lib/catalog/model';
import type { PageView } from '../../lib/practice/view';
import type { SpokenState } from '../../lib/support/spoken/state';
import { placeWords } from '../popup/place';
import { screenWords } from '../popup/screen-words';
import { Notice } from '../shared/blocks';
import { Drawing } from './drawing';
import { sightWords, deskWords as words } from './words';

const editions = {
  'katip-2020': words.edition2020,
  'katip-2025': words.edition2025,
  edevlet: words.editionEdevlet,
} as const;

interface ScreenProps {
  readonly language: Language;
  readonly state: SpokenState;
  readonly card: CardModel;
  /** The page in that state; null where it cannot be drawn. */
  readonly page: PageView | null;
}

function Facts({ state, card, language }: Pick<ScreenProps, 'state' | 'card' | 'language'>) {
  const sight = sightWords[state.sight];
  return (
    <ul class="facts">
      <li>
        {state.route === null && state.step === null
          ? words.noRoute[language]
          : placeWords(state.route, state.step, language)}
      </li>
      {state.edition !== null && <li>{editions[state.edition][language]}</li>}
      {card.whyDisabled !== '' && <li>{card.whyDisabled}</li>}
      {sight !== null && <li>{sight[language]}</li>}
    </ul>
  );
}

/** Bears the screen's name, so that one can tell which screen a code has opened. */
export function CallerScreen({ language, state, card, page }: ScreenProps) {
  return (
    <section
      class="stack caller-screen"
      data-screen={state.screen}
      data-moment={state.moment}
      data-grey={state.grey ?? undefined}
      data-route={state.route ?? undefined}
    >
      <h2>{words.screen[language]}</h2>
      <p class="caller-name">
        <strong>{screenWords[state.screen][language]}</strong>
      </p>
      <Facts state={state} card={card} language={language} />
      {page === null ? (
        <Notice tone="warn">{words.noDrawing[language]}</Notice>
      ) : (
        <>
          <Drawing page={page} state={state} language={language} />
          <p class="soft small">{words.drawn[language]}</p>
        </>
      )}
      <details>
        <summary>{words.itsCard[language]}</summary>
        <blockquote class="card-words">
          <p>
            <strong>{card.title}</strong>
          </p>
          <p>{card.say}</p>
          {card.hazard !== '' && <p>{card.hazard}</p>}
          <p class="soft small">{card.source}</p>
        </blockquote>
      </details>
    </section>
  );
}
