/** How large a file may be, and the sentence for one that is larger: too large is not damaged. */
import type { Said } from '../../catalog/model';

/** A size in the words of the reader's language; `round` says which way, so that too much never looks like enough. */
function sizeOf(bytes: number, round: (value: number) => number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [round(bytes / 100_000) / 10, 'MB'];
  return `${(unit === 'KB' ? round(value) : value).toLocaleString(locale)} ${unit}`;
}

/** The file may have so many bytes, and has `size` of them where that is known. */
export function tooLarge(most: number, size?: number): Said {
  const limit = (locale: string): string => sizeOf(most, Math.floor, locale);
  const its = (locale: string): string => (size === undefined ? '' : ` (${sizeOf(size, Math.ceil, locale)})`);
  return {
    tr: `Dosya çok büyük${its('tr-TR')}. En çok ${limit('tr-TR')} olabilir. Alınmadı; hiçbir şey değiştirilmedi.`,
    en: `The file is too large${its('en-GB')}. It may have ${limit('en-GB')} at most. It was not taken; nothing was changed.`,
  };
}

const empty: Said = {
  tr: 'Bu dosya boş. Hiçbir şey değiştirilmedi.',
  en: 'This file is empty. Nothing was changed.',
};
const unread: Said = {
  tr: 'Bu dosya okunamadı; taşınmış ya da silinmiş olabilir. Yeniden seçin. Hiçbir şey değiştirilmedi.',
  en: 'This file could not be read; it may have been moved or deleted. Choose it again. Nothing was changed.',
};

/** Most bytes that a character of a text can have in a file. */
const widest = 3;

export type FileText = { readonly text: string } | { readonly fault: Said };

/** The text of a file of at most so many characters, or why there is none; never rejects. */
export async function textOfFile(file: Blob, most: number): Promise<FileText> {
  if (file.size > most * widest) return { fault: tooLarge(most, file.size) };
  if (file.size === 0) return { fault: empty };
  const text = await file.text().catch(() => null);
  if (text === null) return { fault: unread };
  return text.length > most ? { fault: tooLarge(most, file.size) } : { text };
}
