/** Flow packs: what a trainer adds to the catalogue without a new release. Names, texts and screens built of clues; nothing else has a place. */
import type { Edition, Said, ScreenRecord } from '../catalog/model';

export type PackScreen = ScreenRecord['screen'];

/** A clue of a record: a target by its id, a mark by its key, or any other clue by its first name as the catalogue spells it. */
export interface ClueRef {
  readonly in: 'target' | 'mark' | 'must';
  readonly id: string;
}

/** A further name of a known clue. */
export interface NewName {
  readonly edition: Edition;
  readonly screen: PackScreen;
  readonly clue: ClueRef;
  readonly name: string;
}

/** A sentence more on the card of a screen. */
export interface NewText {
  readonly edition: Edition;
  readonly screen: PackScreen;
  readonly kind: 'hint' | 'hazard';
  readonly say: Said;
}

/** Something to be seen on a screen of a new edition: a control or words that are exactly this, or a heading that begins so. */
export interface NewClue {
  readonly see: 'control' | 'text' | 'heading';
  readonly named: readonly string[];
}

/**
 * A screen of a new edition. It is known by `must`, all of them; one that has a target of legal weight is known only
 * with all clues of the edition it is like as well, under whatever new names.
 */
export interface NewScreen {
  readonly screen: PackScreen;
  readonly must: readonly NewClue[];
  readonly names: readonly Pick<NewName, 'clue' | 'name'>[];
}

export interface NewEdition {
  readonly title: string;
  readonly like: Edition;
  readonly screens: readonly NewScreen[];
}

export interface FlowPack {
  readonly kind: 'katip-pack';
  readonly version: 1;
  /** Eight letters and digits; the same in every revision of the pack. */
  readonly id: string;
  readonly title: string;
  /** Raised by one whenever the pack is changed. */
  readonly revision: number;
  readonly names: readonly NewName[];
  readonly texts: readonly NewText[];
  readonly editions: readonly NewEdition[];
}

/** A pack as it lies in a file. */
export interface PackFile {
  readonly pack: FlowPack;
  /** SHA-256 of the pack's canonical text, in hexadecimal. */
  readonly hash: string;
}

/** A pack as it is kept. */
export interface KeptPack extends PackFile {
  readonly on: boolean;
}

/** Most packs that are kept at a time. */
export const mostPacks = 40;

/** A pack with nothing in it. */
export const emptyPack = (id: string, title: string): FlowPack => ({
  kind: 'katip-pack',
  version: 1,
  id,
  title,
  revision: 1,
  names: [],
  texts: [],
  editions: [],
});
