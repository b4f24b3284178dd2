/** The card's furniture: labels of its own buttons and headings. What it says comes with its model. */
import type { Language } from '../../lib/catalog/model';

const tr = {
  name: 'Katip Rehberi',
  unofficial: 'Resmî bir uygulama değildir',
  fold: 'Küçült',
  unfold: 'Kartı aç',
  cramped: 'Sayfayı kaydırınca kart yeniden açılır; burada işaretli yeri kapatırdı',
  move: 'Başka köşeye taşı',
  size: 'Yazıyı büyüt',
  sizeBack: 'Yazıyı eski boyuna getir',
  speak: 'Sesli oku',
  hush: 'Okumayı durdur',
  close: 'Bu sekmede kapat',
  next: 'Sonra',
  stop: (at: number, of: number, name: string) => `${of} durağın ${at}. durağı: ${name}`,
  hazard: 'Dikkat',
  compare: 'Basmadan önce karşılaştırın',
  grey: 'Düğme neden soluk?',
  back: 'Yola dönüş',
  why: 'Neden?',
  troubles: 'Ekranım farklı',
  code: 'Yardım kodu',
};

type Words = typeof tr;

const en: Words = {
  name: 'Katip Rehberi',
  unofficial: 'Not an official application',
  fold: 'Make small',
  unfold: 'Open the card',
  cramped: 'The card opens again once you scroll; here it would hide what is marked',
  move: 'Move to another corner',
  size: 'Larger text',
  sizeBack: 'Text back to normal size',
  speak: 'Read aloud',
  hush: 'Stop reading',
  close: 'Close in this tab',
  next: 'Next',
  stop: (at, of, name) => `Stop ${at} of ${of}: ${name}`,
  hazard: 'Take care',
  compare: 'Compare before you press',
  grey: 'Why is the button grey?',
  back: 'Back to the route',
  why: 'Why?',
  troubles: 'My screen looks different',
  code: 'Help code',
};

export const words: Readonly<Record<Language, Words>> = { tr, en };
export type { Words };
