/** States ↔ four words. */
import { fromDigits, room, toDigits } from './digits';
import {
  type Lead,
  leadSteps,
  rowOf,
  type Spoken,
  type SpokenState,
  sights,
  situations,
  spokenRoutes,
  stateOf,
} from './state';
import { recordVersion } from './version';
import { spokenWords } from './words';

/** Rows that a table may grow to; the last `leads` of them are steps that the help-desk leads to. */
export const rows = 512;
const leads = 32;
const sightRoom = 8;
/** So many versions further on a guide may be and still be believed. */
const ahead = 24;

/** Numbers that one version of the records takes. */
export const states: number = rows * sightRoom * spokenRoutes.length;

/** Versions that can be told apart. */
export const versions: number = Math.floor(room / states);

/** What a sound code says. `version` is that of the records it was made with. */
export type Meaning =
  | { readonly kind: 'state'; readonly state: SpokenState; readonly version: number }
  | { readonly kind: 'lead'; readonly lead: Lead; readonly version: number }
  /** A newer guide than this one says it: it knows a state that is not in this table. */
  | { readonly kind: 'newer'; readonly version: number };

const say = (number: number): string =>
  toDigits(number)
    .map((digit) => spokenWords[digit])
    .join(' ');

const numberOf = (row: number, route: number, sight: number, version: number): number =>
  ((version * sightRoom + sight) * spokenRoutes.length + route) * rows + row;

/** The code of a state: four words with a blank between. */
export function codeOfState(state: SpokenState, version: number = recordVersion): string {
  const route = Math.max(0, spokenRoutes.indexOf(state.route));
  return say(numberOf(rowOf(state), route, sights.indexOf(state.sight), version));
}

/** The code of what the guide makes of a page: its states alone, whatever else is in it. */
export const spokenCode = (counsel: Spoken): string => codeOfState(stateOf(counsel));

/** The code by which the help-desk leads a guide to a step. */
export function codeOfLead({ route, step }: Lead, version: number = recordVersion): string {
  const row = rows - leads + Math.max(0, leadSteps.indexOf(step));
  return say(numberOf(row, spokenRoutes.indexOf(route), 0, version));
}

function meaningOf(number: number): Meaning | null {
  const row = number % rows;
  const route = spokenRoutes[Math.floor(number / rows) % spokenRoutes.length] ?? null;
  const sight = sights[Math.floor(number / rows / spokenRoutes.length) % sightRoom];
  const version = Math.floor(number / states);
  if (version < 1 || version > recordVersion + ahead || sight === undefined) return null;
  const situation = situations[row];
  if (situation) return { kind: 'state', state: { ...situation, route, sight }, version };
  const step = leadSteps[row - rows + leads];
  if (step !== undefined && route !== null && sight === 'plain')
    return { kind: 'lead', lead: { route, step }, version };
  return version > recordVersion && row < rows - leads ? { kind: 'newer', version } : null;
}

/** What four digits mean; null where the check fails or no guide of any version says them. */
export function meaningOfDigits(digits: readonly number[]): Meaning | null {
  const number = fromDigits(digits);
  return number === null ? null : meaningOf(number);
}
