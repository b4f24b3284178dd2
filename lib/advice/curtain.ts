/** What a frame needs to draw the privacy curtain: plain data, sent by the hub. */
import { compileLexicon } from '../catalog/lexicon';
import type { Language, ScreenRecord } from '../catalog/model';
import { plainNames } from '../catalog/plain-names';
import { cardWords } from '../catalog/texts/card-words';
import { fold } from '../text/fold';

export interface CurtainWords {
  /** Folded; a text made of these alone stays readable. */
  readonly names: readonly string[];
  /** What the card says while the curtain is on. */
  readonly note: string;
  /** What stands on a page that is covered whole. */
  readonly whole: string;
}

/** The words of all screens, and those that are nobody's. Beginnings of words are no words, single letters neither. */
export function curtainWords(records: readonly ScreenRecord[], language: Language): CurtainWords {
  const { whole, phrases } = compileLexicon(records);
  const names = [...whole, ...phrases, ...plainNames.map(fold)].filter((name) => name.length > 1);
  return {
    names: [...new Set(names)],
    note: cardWords.curtainOn[language],
    whole: cardWords.curtainWhole[language],
  };
}
