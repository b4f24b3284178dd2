/** The card's furniture: labels of its own buttons and headings. What it says comes with its model. */
import type { Language } from '../../lib/catalog/model';
import { plainWords } from './plain-words';

const tr = {
  ...plainWords.tr,
  cramped: 'Sayfayı kaydırınca kart yeniden açılır; burada işaretli yeri kapatırdı',
  size: 'Yazıyı büyüt',
  sizeBack: 'Yazıyı eski boyuna getir',
  speak: 'Sesli oku',
  hush: 'Okumayı durdur',
  next: 'Sonra',
  stop: (at: number, of: number, name: string) => `${of} durağın ${at}. durağı: ${name}`,
  compare: 'Basmadan önce karşılaştırın',
  why: 'Neden?',
  troubles: 'Ekranım farklı',
};

type Words = typeof tr;

const en: Words = {
  ...plainWords.en,
  cramped: 'The card opens again once you scroll; here it would hide what is marked',
  size: 'Larger text',
  sizeBack: 'Text back to normal size',
  speak: 'Read aloud',
  hush: 'Stop reading',
  next: 'Next',
  stop: (at, of, name) => `Stop ${at} of ${of}: ${name}`,
  compare: 'Compare before you press',
  why: 'Why?',
  troubles: 'My screen looks different',
};

export const words: Readonly<Record<Language, Words>> = { tr, en };
export type { Words };
