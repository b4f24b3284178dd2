/** A state of the guide → the page that stands in it, as a still picture. Holds no world: nothing in it goes on. */
import type { SpokenState } from '../../support/spoken/state';
import type { PageView } from '../view';
import { stillEdevlet } from './edevlet';
import { still2020 } from './katip-2020';
import { still2025 } from './katip-2025';

/** The page of a state; null where no picture can stand for it, as for a screen that the guide did not know. */
export function stillOf(state: SpokenState): PageView | null {
  if (state.edition === 'katip-2020') return still2020(state);
  if (state.edition === 'katip-2025') return still2025(state);
  return state.edition === 'edevlet' ? stillEdevlet(state) : null;
}
