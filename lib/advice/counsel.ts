/** What is decided about one look: which screen and step, what to say, what to ring. Plain data; words are looked up later. */
import type { Edition, Route, ScreenId, StepId, TargetId } from '../catalog/model';
import type { Grey, Hint, Moment } from '../catalog/texts/keys';

/** A thing to ring: its handle in the named look of the named frame. */
export interface RingOrder {
  readonly target: TargetId;
  readonly frame: number;
  readonly at: number;
}

export interface Counsel {
  readonly verdict: 'known' | 'torn' | 'unknown';
  readonly screen: ScreenId;
  readonly edition: Edition | null;
  readonly route: Route | null;
  readonly step: StepId | null;
  /** Which situation of the screen it is: the key of the card's text. */
  readonly moment: Moment;
  readonly rings: readonly RingOrder[];
  /** Why the step's control is there but inactive; null where it is not so. */
  readonly grey: Grey | null;
  /** Short additions: which way to scroll, where else one is. */
  readonly hints: readonly Hint[];
  /** The screen is not on the running route, or not the one expected: offer the shortest way back. */
  readonly astray: boolean;
}
