/** A state that was read out on the telephone → the card that the caller has. */
import { recordOf } from '../catalog';
import type { Language } from '../catalog/model';
import { routeScreens } from '../catalog/routes';
import type { Hint } from '../catalog/texts/keys';
import type { SpokenState } from '../support/spoken/state';
import { cardModel } from './card';
import type { CardModel } from './card-model';
import type { Counsel } from './counsel';

/** The hints that come with a situation itself, besides where the thing to press is. */
const always: Partial<Record<SpokenState['moment'], readonly Hint[]>> = {
  done: ['other-roles'],
  'identity-other': ['wrong-application'],
  'consent-other': ['wrong-application'],
  'service-redirect': ['new-tab'],
  'contracts-unclear': ['column-hidden'],
};

function hintsOf({ moment, sight }: SpokenState): Hint[] {
  const own = always[moment] ?? [];
  if (sight === 'plain') return [...own];
  const seen: Hint =
    sight === 'covered' || sight === 'renamed' || sight === 'old-address' ? sight : `scroll-${sight}`;
  return [...own, seen];
}

/** The counsel as far as a code tells it: what was ringed, and where, is not in it. */
export function counselOfState(state: SpokenState): Counsel {
  const { route, screen, edition, step, moment, grey } = state;
  const known = screen !== 'unknown';
  return {
    verdict: known ? 'known' : moment === 'torn' ? 'torn' : 'unknown',
    screen,
    edition,
    route,
    step,
    moment,
    rings: [],
    grey,
    hints: hintsOf(state),
    astray: route !== null && known && !routeScreens[route].includes(screen),
  };
}

/** The caller's card, in one language. */
export const cardOfState = (state: SpokenState, language: Language): CardModel =>
  cardModel(counselOfState(state), recordOf(state.screen, state.edition), language);
