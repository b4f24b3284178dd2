/** The catalogue as a whole: every screen, and the words to look for. */
import { cluesOf, compileLexicon, type Lexicon } from './lexicon';
import type { Edition, ScreenId, ScreenRecord } from './model';
import { screenRecords } from './screens';

export { screenRecords };

/** The lexicon of one site's screens. */
export const lexiconOf = (site: ScreenRecord['sites'][number]): Lexicon =>
  compileLexicon(screenRecords.filter((record) => record.sites.includes(site)));

/** Every name in every record, as written. */
export const allNames = (): string[] => [
  ...new Set(screenRecords.flatMap(cluesOf).flatMap((clue) => clue.named)),
];

/** The record of a screen in an edition, or null. */
export const recordOf = (screen: ScreenId, edition: Edition | null): ScreenRecord | null =>
  screenRecords.find((record) => record.screen === screen && record.edition === edition) ?? null;
