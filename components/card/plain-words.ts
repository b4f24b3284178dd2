/** Labels of the plain card: the same words as the whole card has, or shorter ones. What it says comes with its model. */
import type { Language } from '../../lib/catalog/model';

const tr = {
  name: 'Katip Rehberi',
  unofficial: 'Resmî bir uygulama değildir',
  fold: 'Küçült',
  unfold: 'Kartı aç',
  cramped: 'Sayfayı kaydırınca açılır',
  move: 'Başka köşeye taşı',
  size: 'Yazı boyu',
  close: 'Bu sekmede kapat',
  hazard: 'Dikkat',
  grey: 'Düğme neden soluk?',
  back: 'Yola dönüş',
  code: 'Yardım kodu',
};

const en: typeof tr = {
  name: 'Katip Rehberi',
  unofficial: 'Not an official application',
  fold: 'Make small',
  unfold: 'Open the card',
  cramped: 'Opens once you scroll',
  move: 'Move to another corner',
  size: 'Text size',
  close: 'Close in this tab',
  hazard: 'Take care',
  grey: 'Why is the button grey?',
  back: 'Back to the route',
  code: 'Help code',
};

export const plainWords: Readonly<Record<Language, typeof tr>> = { tr, en };
