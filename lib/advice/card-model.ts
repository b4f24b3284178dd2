/** What the card shows: plain strings in one language. The view decides nothing. */
import type { Edition, Language, Route, ScreenId, StepId } from '../catalog/model';

/** A stop on the line shown at the top of the card. */
export interface Station {
  readonly step: StepId;
  /** As in the manual: “1”, “5”; '✓' for the end. */
  readonly number: string;
  readonly name: string;
  readonly state: 'past' | 'here' | 'ahead';
}

export interface CardLink {
  readonly label: string;
  /** One of the product's own addresses; opened only when the person presses it. */
  readonly href: string;
}

export interface CardModel {
  readonly language: Language;
  readonly route: Route | null;
  readonly step: StepId | null;
  readonly screen: ScreenId;
  readonly edition: Edition | null;
  readonly verdict: 'known' | 'torn' | 'unknown';
  /** “3. Yol · 5. adım”; '' where no route runs. */
  readonly place: string;
  readonly stations: readonly Station[];
  readonly title: string;
  readonly say: string;
  readonly why: string;
  readonly compare: readonly string[];
  readonly hazard: string;
  readonly whyDisabled: string;
  readonly hints: readonly string[];
  readonly troubles: readonly { readonly when: string; readonly then: string }[];
  /** The shortest way back, sentence by sentence; empty when on the way. */
  readonly wayBack: readonly string[];
  readonly links: readonly CardLink[];
  /** Offers an outline of the page, for whoever mends the guide; absent where nothing is to be mended. */
  readonly sketch?: string;
  /** To be read out on the telephone. */
  readonly helpCode: string;
  /** “Kılavuz, Resim 1.5” or “2025: kamuya açık kaynaklardan, doğrulanmadı”. */
  readonly source: string;
  /** Start folded: nothing to do here, or the screen is not known and no route runs. */
  readonly quiet: boolean;
  /** Reading aloud is switched off. */
  readonly silent?: boolean;
}

export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** What the card remembers. */
export interface CardPreferences {
  readonly corner: Corner;
  readonly folded: boolean;
  /** 0 normal (17 px), 1 larger, 2 largest. */
  readonly textSize: 0 | 1 | 2;
  readonly language: Language;
}
