/** “Which route suits me?”: at most two questions, then one route. */
import type { Route } from '../../lib/catalog/model';
import type { popupWords } from './words';

export type UserAnswer = 'yes' | 'no' | 'unsure';
type WordKey = keyof typeof popupWords;

export interface HelperState {
  /** Whether one is the e-Bildirge user; null: not answered yet. */
  readonly user: UserAnswer | null;
  /** Where to begin; asked only of the user. */
  readonly from: '1' | '2' | '3' | null;
}

export const helperStart: HelperState = { user: null, from: null };

export interface Advice {
  readonly route: Route;
  readonly because: WordKey;
}

/** The recommendation, or null while a question is still open. */
export function adviceOf({ user, from }: HelperState): Advice | null {
  if (user === 'no') return { route: 'e', because: 'becauseNotUser' };
  if (user === 'unsure') return { route: '1', because: 'becauseUnsure' };
  if (user === null || from === null) return null;
  return { route: from, because: `because${from}` };
}
