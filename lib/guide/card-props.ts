/** What the guide hands to whatever draws the card, and what comes back. */
import type { CardModel, CardPreferences } from '../advice/card-model';

/** What a person does with the card itself. */
export interface CardActs {
  fold(folded: boolean): void;
  /** To the next corner. */
  move(): void;
  /** The next size of text. */
  enlarge(): void;
  close(): void;
}

export interface CardProps {
  readonly model: CardModel;
  readonly preferences: CardPreferences;
  /** A pill instead of the card. */
  readonly folded: boolean;
  /** Folded because there is no room beside what is ringed: it cannot be unfolded now. */
  readonly cramped: boolean;
  /** Full width, at the bottom or top of a narrow view. */
  readonly sheet: boolean;
  /** So little height that only the words themselves find room. */
  readonly tight: boolean;
  /** The words do not all fit: the card's body scrolls. */
  readonly scrolls: boolean;
  readonly acts: CardActs;
}

/** Draws into an element of the guide's root; null removes what was drawn. */
export type DrawCard = (into: HTMLElement, props: CardProps | null) => void;
