import type { Clue, Several } from './model';

/** A thing one presses: button, link, tab, menu or tree entry. The current name first, then others. */
export const control = (...named: string[]): Clue => ({ see: 'control', match: 'whole', named, near: true });

/** A thing one presses whose name must be exactly this: no near match may stand in. */
export const exactly = (...named: string[]): Clue => ({ see: 'control', match: 'whole', named });

/** One letter of an alphabet index, compared with its diacritics. */
export const letter = (...named: string[]): Clue => ({ see: 'control', match: 'letter', named });

/** A row that holds the phrase. */
export const rowHolding = (...named: string[]): Clue => ({ see: 'row', match: 'holds', named });

/** Words on the screen that are exactly this: a label, a column's name, a state. */
export const label = (...named: string[]): Clue => ({ see: 'text', match: 'whole', named });

/** Words that are exactly this and nothing one presses. */
export const standing = (...named: string[]): Clue => ({ ...label(...named), plain: true });

/** Words on the screen that hold the phrase. */
export const saying = (...named: string[]): Clue => ({ see: 'text', match: 'holds', named });

/** A notice that begins so. */
export const beginning = (...named: string[]): Clue => ({ see: 'text', match: 'begins', named });

/** A word that begins so, in the text around the controls. */
export const stem = (named: string[], unless: string[] = []): Clue => ({
  see: 'text',
  match: 'stem',
  named,
  unless,
});

/** The same clue, where its name stands in words and is not merely told of a sign. */
export const drawn = (clue: Clue): Clue => ({ ...clue, drawn: true });

/** Words that name the screen or a part of it, and hold the phrase. */
export const headingHolding = (...named: string[]): Clue => ({ see: 'heading', match: 'holds', named });

/** Words that name the screen: a heading, a window's title, the chosen tab or entry, the page's title. */
export const heading = (...named: string[]): Clue => ({ see: 'heading', match: 'begins', named });

/** Words that name the page, whole: no heading of other words stands before them. */
export const pageTitle = (...named: string[]): Clue => ({
  see: 'heading',
  match: 'whole',
  named,
  first: true,
});

/** At least `atLeast` of the clues. */
export const several = (atLeast: number, ...of: Clue[]): Several => ({ atLeast, of });

/** Any one of the clues. */
export const oneOf = (...of: Clue[]): Several => ({ atLeast: 1, of });

/** Exactly one of the clues. */
export const exactlyOne = (...of: Clue[]): Several => ({ atLeast: 1, atMost: 1, of });
