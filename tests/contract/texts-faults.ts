/** Checks of one text of the card, each giving what is wrong with it; empty when nothing is. */
import { cluesOf } from '../../lib/catalog/lexicon';
import type { Language, Said } from '../../lib/catalog/model';
import { screenRecords } from '../../lib/catalog/screens';
import { fold } from '../../lib/text/fold';

/** Both languages. */
export const languages: readonly Language[] = ['tr', 'en'];

/** A text and where it stands. */
export interface Sentence {
  readonly path: string;
  readonly said: Said;
}

const isSaid = (value: object): value is Said => 'tr' in value && 'en' in value;

/** Every text in both languages below a value, with where it stands. */
export function sentencesOf(value: unknown, path: string): Sentence[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSaid(value)) return [{ path, said: value }];
  return Object.entries(value).flatMap(([key, part]) => sentencesOf(part, `${path}/${key}`));
}

/** Most characters a sentence may have, by where it stands. */
export function limit(path: string): number {
  if (path.endsWith('/title')) return 60;
  if (path.endsWith('/say')) return 300;
  if (path.endsWith('/why')) return 200;
  return path.startsWith('/stepNames') ? 24 : 220;
}

/** What a text puts between “ and ”. */
export const quoted = (text: string): string[] =>
  [...text.matchAll(/“([^“”]*)”/gu)].map((match) => match[1] ?? '');
const unquoted = (text: string): string => text.replace(/“[^“”]*”/gu, '');
const word = (...forms: string[]): RegExp => new RegExp(`(?<!\\p{L})(${forms.join('|')})(?!\\p{L})`, 'iu');

/** A notice of the system that cards quote whole; the records know its parts. */
export const notice = 'Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.';

const familiar = word('sen', 'senin', 'sana', 'seni', 'senden', 'sende', 'kendin');
const commanding = word('bas', 'tıkla', 'seç', 'yaz', 'oku', 'dön', 'gir', 'bekle', 'kapat', 'aç', 'onayla');
const forbidden: readonly RegExp[] = [
  /geri al[ıi]namaz|geri dönüşü|geri döndürülemez|iptal edilemez|değiştirilemez/iu,
  /\d+ (iş )?gün(ü)? (içinde|içerisinde)|son gün|son tarih|yasal süre|süresi içinde|gün içinde onay/iu,
  /cezası|ceza kes|para ceza|idari ceza/iu,
  /garanti|kesinlikle|mutlaka doğru/iu,
  /bakanlı\p{L}+ (uygulaması|eklentisi|rehberi)/iu,
  /imza yeterli|imzanız yeter/iu,
  /cannot be undone|irrevocabl|irreversib|can not be undone/iu,
  /within \d+ days|deadline|at the latest|penalty|fined|guarantee/iu,
  /signature is enough|signed paper is enough|ministry’s (own )?(guide|application)/iu,
];

const plainNames = new Set<string>();
const letterNames = new Set<string>();
for (const clue of screenRecords.flatMap(cluesOf).filter(({ match }) => match !== 'stem')) {
  for (const name of clue.named) {
    if (clue.match === 'letter') letterNames.add(name);
    else plainNames.add(fold(name));
  }
}
const known = (name: string): boolean =>
  name === notice || letterNames.has(name) || plainNames.has(fold(name));

/** What is wrong with the form of one text; empty when nothing is. */
export function formFaults(text: string, most: number): string[] {
  const faults: string[] = [];
  if (text.trim() === '' || text.trim() !== text || text.includes('  ')) faults.push('spacing');
  if (text.normalize('NFC') !== text) faults.push('not NFC');
  if (/["'`]/u.test(text)) faults.push('straight quote');
  if (unquoted(text).match(/[“”]/u)) faults.push('unpaired quote');
  if (/undefined|null|NaN|\[object/u.test(text)) faults.push('leak');
  if (text.length > most) faults.push(`${text.length} characters`);
  return faults;
}

/** What is wrong with what one Turkish text says, or how it addresses the person. */
export function toneFaults(text: string, buttonLabel: boolean): string[] {
  const faults: string[] = [];
  const own = unquoted(text);
  if (familiar.test(own)) faults.push('familiar form');
  if (!buttonLabel && commanding.test(own)) faults.push('bare imperative');
  return faults;
}

/** Claims that are made nowhere. */
export const claimFaults = (text: string): string[] =>
  forbidden.filter((claim) => claim.test(text.replace(notice, ''))).map(String);

/** Quoted names that no record has. */
export const nameFaults = (text: string): string[] => quoted(text).filter((name) => !known(name));
