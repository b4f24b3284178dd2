/** A code of the earlier kind → the state that it most likely stands for: it names screen and step alone. */
import type { PlainCode } from './plain-code';
import { type Situation, type SpokenState, situations } from './spoken/state';

/** The first situation of that screen, edition and step; looser where there is none. */
export function stateOfPlain({ route, step, screen, edition }: PlainCode): SpokenState {
  const fits = (row: Situation): boolean => row.screen === screen && row.grey === null;
  const found =
    situations.find((row) => fits(row) && row.edition === edition && row.step === step) ??
    situations.find((row) => fits(row) && row.edition === edition) ??
    situations.find(fits);
  const moment = found?.moment ?? 'unknown-katip';
  return { route, step, screen, edition, moment, grey: null, sight: 'plain' };
}
