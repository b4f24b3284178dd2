/** Finds the catalogue's words in a text, and nothing else of it. */
import { type Lexicon, otherObjectSign, otherTitleSign, sicilSign } from '../catalog/lexicon';
import { fold, foldLetter } from '../text/fold';
import { alike, isNeutral } from './alike';
import { longest, longestName, makeNaming, type Words } from './names';
import { headsOtherList, titlesOther } from './titles';

export type { Words } from './names';

const digits = /\d/gu;
/** One thing, counted beside a name: “Onayla (1)”, “Onayla (1 kayıt)”. It is what the name alone would do; with more it is another act. */
const one = /\s(?:1|\(1(?: (?:kayıt|adet|sözleşme|seçili))?\))\s*$/u;
const isCounted = (text: string): boolean => /[1)]/u.test(text.trimEnd().slice(-1));
const sicil = /(?<!\d)(?:\d[\s.\-/]{0,3}){25}\d(?![\s.\-/]?\d)/u;

export interface Tokens {
  readonly known: readonly string[];
  readonly others: number;
  readonly neutral: number;
}

export interface Matcher {
  /** The catalogue words of a text; null where it has none. */
  read(text: string): Words | null;
  /** The catalogue's words in a control's name, in whatever ending; how many others it has; how many that add nothing. */
  tokens(text: string): Tokens;
  /** Stems found in a window's text; `title`: the words that it begins with. */
  stems(text: string, title?: string): string[];
  isColumn(name: string): boolean;
  /** Whether a name is of something that has effect in law. */
  isLegal(name: string): boolean;
  /** What a name says of a contract: that it waits for this person, that it does not, or nothing. */
  stateOf(name: string): 'awaiting' | 'settled' | '';
  /** Whether a heading names contracts or assignments: the list's own, other ones, or none. */
  listOf(heading: string): 'own' | 'other' | '';
  isLetter(text: string): string;
}

const object = /(\S+(?:[iu]|ya|ye)) (?=onayl(?:iyor|amak|amay|ama |ayac|ansin|ayin))/gu;
/** What is approved where the contract is; and words that only sound like an object. */
const ofContract =
  /^(?:sozles|gorevlendir|atama|kayd|kayit|secil|satir|islem|bun|hepsi|tum|bilgi|hizmet|talep|talebi|profesyonel|uzman|hekim|personel|sim(?:di|dilik)|dikkat|belirtilen|ki$)/u;

/** What is asked: “… ister misiniz”, “… istediğinize emin”, “…sin mi”, “… musunuz”. */
const question = /(\S+) (?:(?:ist\S+ )?(?:misiniz|musunuz)|ist\S+ emin)|(\S+s[iu]n) mi /gu;
/** What may be asked about approving: to approve, to consent, to go on, to be sure. */
const ofApproving = /^(?:onayl\S+|ver(?:mek|iyor|ilsin)|e(?:tmek|diyor|dilsin)|tamamla\S+|emin)$/u;

/** Whether something else than the contract is approved, as the word before the verb says, or another thing is asked. */
const approvesOther = (folded: string): boolean =>
  [...folded.matchAll(object)].some(([, word = '']) => !ofContract.test(word)) ||
  [...folded.matchAll(question)].some(([, asked, done = asked]) => !ofApproving.test(done ?? ''));

const spaces = /\s+/gu;

/** However far apart its parts stand in the source: what is drawn is one space. */
const hasSicil = (text: string): boolean =>
  (text.match(digits)?.length ?? 0) >= 26 && sicil.test(text.replace(spaces, ' '));

/** Compiles the lexicon for reading. One matcher serves many looks; it remembers nothing of what it read. */
export function makeMatcher(lexicon: Lexicon): Matcher {
  const naming = makeNaming(lexicon);
  const letters = new Set(lexicon.letters);
  const tokens = new Set(lexicon.tokens);
  const columns = new Set(lexicon.columns);
  const legal = new Set(lexicon.legal);
  const awaiting = new Set(lexicon.awaiting);
  const settled = new Set(lexicon.settled);
  return {
    read(text) {
      if (text.length > longest) return null;
      return naming(isCounted(text) ? text.replace(one, '') : text, hasSicil(text) ? [sicilSign] : []);
    },
    tokens(text) {
      if (text.length > longestName) return { known: [], others: 99, neutral: 0 };
      const all = fold(text).split(' ').filter(Boolean);
      const telling = all.filter((word) => !isNeutral(word));
      const known = telling.map((word) =>
        tokens.has(word) ? word : lexicon.tokens.find((one) => alike(one, word)),
      );
      const found = known.filter((one) => one !== undefined);
      return { known: found, others: telling.length - found.length, neutral: all.length - telling.length };
    },
    stems(text, title = '') {
      let folded = ` ${fold(text)} `;
      for (const phrase of lexicon.unless) folded = folded.replaceAll(` ${phrase}`, ' ');
      return lexicon.stems.filter((one) => {
        if (one === otherObjectSign) return approvesOther(folded);
        return one === otherTitleSign ? titlesOther(title) : folded.includes(` ${one}`);
      });
    },
    isColumn: (name) => columns.has(name),
    isLegal: (name) => legal.has(name),
    listOf: (heading) => (awaiting.size > 0 ? headsOtherList(heading) : ''),
    stateOf: (name) => (awaiting.has(name) ? 'awaiting' : settled.has(name) ? 'settled' : ''),
    isLetter(text) {
      const letter = letters.size > 0 && text.trim().length <= 3 ? foldLetter(text) : '';
      return letters.has(letter) ? letter : '';
    },
  };
}
