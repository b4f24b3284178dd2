/** What may be written in a pack: names and sentences. No address, selector, pattern or HTML gets through. */
import { fold } from '../text/fold';

/** Longest name of a thing, and longest sentence, in characters. */
export const longestName = 60;
export const longestText = 300;
export const longestTitle = 80;

// No < > { } [ ] = * ^ $ | \ # @ / _ ~ % : selectors, patterns, addresses and markup need them.
const nameSigns = /^[\p{L}\p{N} .,'’()&+\-–…!?:“”"]+$/u;
const addressLike =
  /www|\bhttps?\b|\bjavascript\b|\bdata:|:\S|&\S|(?:^|\s)[.:]\S|\p{L}{2,}\.\p{L}{2,}|\d\.\d+\.\d/iu;
const letters = /\p{L}/gu;

const isWriting = (text: string, longest: number): boolean =>
  text.length <= longest &&
  text === text.trim() &&
  text === text.normalize('NFC') &&
  nameSigns.test(text) &&
  !addressLike.test(text) &&
  (text.match(letters)?.length ?? 0) >= 2;

/** Whether the text can be a thing's name: short, with letters, and something is left of it when folded. */
export const isName = (text: string): boolean => isWriting(text, longestName) && fold(text).length >= 2;
export const isSentence = (text: string): boolean => isWriting(text, longestText);
export const isTitle = (text: string): boolean => isWriting(text, longestTitle);
