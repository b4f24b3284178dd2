/** The decision tree as a whole. */
import type { ScreenId } from '../../catalog/model';
import { doors } from './by-screen';
import { contractKnots } from './contracts';
import { elsewhereKnots } from './elsewhere';
import { type Ask, ask, both, type Knot } from './model';
import { signInKnots } from './sign-in';
import { workplaceKnots } from './workplace';

export type { Ask, Deed, Knot } from './model';

/** Every knot but the screens' first questions. */
export const knots: readonly Knot[] = [
  ...signInKnots,
  ...workplaceKnots,
  ...contractKnots,
  ...elsewhereKnots,
];

const byId = new Map(knots.map((knot) => [knot.id, knot]));

/** The knot of an id; null where there is none. */
export const knotOf = (id: string): Knot | null => byId.get(id) ?? null;

/** The first question on a screen, with the way to everything else at its end. */
export const rootOf = (screen: ScreenId): Ask =>
  ask('root', both('Arayan ne diyor?', 'What does the caller say?'), ...doors[screen], [
    both('Bunların hiçbiri', 'None of these'),
    'all',
  ]);
