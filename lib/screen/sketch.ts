/** What of a name may be told: the words of an interface, or how long they are. */
import { fold } from '../text/fold';

export interface Sketch {
  /** The name without digits, where all of its words are an interface's; '' otherwise. */
  readonly said: string;
  /** Length classes of its words, where it is left out. */
  readonly hidden: readonly number[];
  readonly count: number;
}

export type Sketcher = (text: string) => Sketch;

const longest = 90;
const mostHidden = 6;
/** Shorter words count only as they stand: with an ending they could be a name. */
const shortestBase = 5;

/** Number, possession and case, of two letters at least: “bilgi-n” is a surname. */
const endings = new Set(
  (
    'yi yu ni nu na ne si su in un nin nun im um imi umu imiz umuz iniz unuz de da den dan nde nda ' +
    'lar ler lari leri larim lerim larimi lerimi larin lerin larini lerini larina lerine'
  ).split(' '),
);

const lengthClass = (word: string): number => (word.length <= 3 ? 1 : word.length <= 7 ? 2 : 3);

/**
 * Makes a sketcher. A name is told only as a whole: one word that is not of the vocabulary and all of it is left out,
 * so that no name of a person can stand between an interface's words. Without a vocabulary everything is told.
 */
export function makeSketcher(vocabulary: readonly string[] | null): Sketcher {
  const whole = new Set(vocabulary ?? []);
  const bases = (vocabulary ?? []).filter((word) => word.length >= shortestBase);
  const isKnown = (word: string): boolean =>
    vocabulary === null ||
    whole.has(word) ||
    bases.some((base) => word.startsWith(base) && endings.has(word.slice(base.length)));
  return (text) => {
    const all = fold(text.slice(0, 400)).split(' ').filter(Boolean);
    const telling = all.filter((word) => !/^\d+$/u.test(word));
    const count = all.length;
    const fits = text.length <= longest && telling.length > 0 && telling.every(isKnown);
    if (!fits) return { said: '', hidden: telling.slice(0, mostHidden).map(lengthClass), count };
    const said = text
      .normalize('NFC')
      .replace(/[^\p{L}\s'’&().-]+/gu, ' ')
      .replace(/\(\s*\)/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    return { said, hidden: [], count };
  };
}
