/** What may be written in a pack: names and sentences. No address, selector, pattern or HTML gets through. */
import { fold } from '../text/fold';

/** Longest name of a thing, and longest sentence, in characters. */
export const longestName = 60;
export const longestText = 300;
export const longestTitle = 80;

// No < > { } [ ] = * ^ $ | \ # @ / _ ~ % : selectors, patterns, addresses and markup need them.
const nameSigns = /^[\p{L}\p{N} .,'’()&+\-–…!?:“”"]+$/u;
const addressLike =
  /www|\bhttps?\b|\bjavascript\b|\bdata:|:[^\s\d]|(?<!\d):\S|&\S|(?:^|\s)[.:]\S|\p{L}{2,}\.\p{L}{2,}|\d(?:\.\d+){3}/iu;
/** “ornek5.com”, and as it is read out: “örnek nokta com”. */
const siteEnd = /(?:[\p{L}\p{N}]\.|\b(?:nokta|dot)\s+)(?:com|net|org|gov|edu|info|biz|tr)(?!\p{L})/iu;
const letters = /\p{L}/gu;
/** Dates, hours and years, in which many digits are nothing that belongs to anybody. */
const times = [
  String.raw`(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:19|20)\d\d`,
  String.raw`\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d`,
  String.raw`(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d`,
].map((one) => new RegExp(String.raw`(?<!\p{Nd}\.?)${one}(?!\.?\p{Nd})`, 'gu'));
/** Seven digits or more: telephone, T.C. identity and SGK numbers, in any script's digits. */
const longNumber = /\p{Nd}(?:[\s.,()+\-–]{0,3}\p{Nd}){6,}/u;

const hasLongNumber = (text: string): boolean =>
  longNumber.test(times.reduce((rest, time) => rest.replace(time, ' ; '), text));

export type Miswriting = 'address' | 'number' | 'signs';

/** What is wrong with a text that is to stand in a pack; null for nothing. */
export function miswriting(text: string, longest: number): Miswriting | null {
  if (hasLongNumber(text)) return 'number';
  if (text.includes('@') || addressLike.test(text) || siteEnd.test(text)) return 'address';
  const writable =
    text.length <= longest &&
    text === text.trim() &&
    text === text.normalize('NFC') &&
    nameSigns.test(text) &&
    (text.match(letters)?.length ?? 0) >= 2;
  return writable ? null : 'signs';
}

/** Whether the text can be a thing's name: short, with letters, and something is left of it when folded. */
export const isName = (text: string): boolean =>
  miswriting(text, longestName) === null && fold(text).length >= 2;
