const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const marks = /\p{M}+/gu;
const apostrophes = /[’‘ʼ'`´′]/gu;
const initials = /(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;
const separators = /[^\p{L}\p{N}]+/gu;
const plain = /^[a-z0-9]+$/u;

/**
 * Folds a text for comparing, never for showing: case, dotted and dotless i, diacritics in either
 * normal form, invisible characters, apostrophes, punctuation and spacing all stop counting.
 * “KAYIT”, “Kayıt”, “Kayit >” and “kayıt:” fold to “kayit”.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(marks, '')
    .replace(apostrophes, '')
    .replace(initials, '$1')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(marks, '')
    .replace(separators, ' ')
    .trim();
}

/**
 * Folds a single letter of the alphabet without losing its diacritics: “ç” and “C” stay different.
 * For alphabet indexes, where folding would make two links one.
 */
export function foldLetter(text: string): string {
  return text.normalize('NFC').replace(invisible, '').trim().toLocaleUpperCase('tr');
}

/** The folded words of a text, in order. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
