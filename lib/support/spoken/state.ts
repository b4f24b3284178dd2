/** What a spoken code names: states of the guide, each of a closed list. There is no place in it for anything of a page. */
import type { Counsel } from '../../advice/counsel';
import type { Edition, Route, ScreenId, StepId } from '../../catalog/model';
import type { Grey, Moment } from '../../catalog/texts/keys';
import { frozenRows, frozenSteps } from './situations';

/** Where the thing to press is: in view, or why it is not. The order is the code: only added to at the end, eight at most. */
export const sights = ['plain', 'up', 'down', 'left', 'right', 'covered', 'renamed', 'old-address'] as const;
export type Sight = (typeof sights)[number];

export interface SpokenState {
  readonly route: Route | null;
  readonly screen: ScreenId;
  readonly edition: Edition | null;
  readonly step: StepId | null;
  readonly moment: Moment;
  readonly grey: Grey | null;
  readonly sight: Sight;
}

/** What of a counsel a code is made of. */
export type Spoken = Pick<Counsel, 'route' | 'screen' | 'edition' | 'step' | 'moment' | 'grey' | 'hints'>;

/** Routes in the order of the code; null for none. */
export const spokenRoutes: readonly (Route | null)[] = [null, '1', '2', '3', 'e'] satisfies (Route | null)[];

export type Situation = Omit<SpokenState, 'route' | 'sight'>;

const orNull = (word: string): string | null => (word === '-' ? null : word);

/** The frozen table as states. A contract test holds every word of it against the catalogue. */
export const situations: readonly Situation[] = frozenRows.map(
  ({ screen, moment, edition, step, grey }) =>
    ({ screen, moment, edition: orNull(edition), step: orNull(step), grey: orNull(grey) }) as Situation,
);

/** A step of a route that the help-desk leads to. */
export interface Lead {
  readonly route: Route;
  readonly step: StepId;
}

export const leadSteps = frozenSteps as readonly StepId[];

function sightOf(hints: Spoken['hints']): Sight {
  if (hints.includes('renamed')) return 'renamed';
  if (hints.includes('covered')) return 'covered';
  const way = (['up', 'down', 'left', 'right'] as const).find((one) => hints.includes(`scroll-${one}`));
  return way ?? (hints.includes('old-address') ? 'old-address' : 'plain');
}

/** The states that a counsel stands for. What is ringed, and where, is left behind. */
export const stateOf = ({ route, screen, edition, step, moment, grey, hints }: Spoken): SpokenState => ({
  route,
  screen,
  edition,
  step,
  moment,
  grey,
  sight: sightOf(hints),
});

/** The row of a state. One that the table does not have gets the nearest: without its grey, then its situation, then “not known”. */
export function rowOf(state: Situation): number {
  const { screen, moment, edition, step, grey } = state;
  const at = (fits: (row: Situation) => boolean): number => situations.findIndex(fits);
  const same = (row: Situation): boolean =>
    row.moment === moment && row.screen === screen && row.edition === edition && row.step === step;
  const tries = [
    at((row) => same(row) && row.grey === grey),
    at(same),
    at((row) => row.moment === moment && row.edition === edition),
    at((row) => row.moment === moment),
    at((row) => row.screen === screen && row.edition === edition),
    at((row) => row.moment === 'unknown-katip'),
  ];
  return tries.find((row) => row >= 0) ?? 0;
}
