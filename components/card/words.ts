/** The card's furniture: labels of its own buttons and headings. What it says comes with its model. */
import type { Language } from '../../lib/catalog/model';
import { plainWords } from './plain-words';

const tr = {
  ...plainWords.tr,
  speak: 'Sesli oku',
  hush: 'Okumayı durdur',
  next: 'Sonra',
  stop: (at: number, of: number, name: string) => `${of} durağın ${at}. durağı: ${name}`,
  compare: 'Basmadan önce karşılaştırın',
  why: 'Neden?',
};

type Words = typeof tr;

const en: Words = {
  ...plainWords.en,
  speak: 'Read aloud',
  hush: 'Stop reading',
  next: 'Next',
  stop: (at, of, name) => `Stop ${at} of ${of}: ${name}`,
  compare: 'Compare before you press',
  why: 'Why?',
};

export const words: Readonly<Record<Language, Words>> = { tr, en };
export type { Words };
