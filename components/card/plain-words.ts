/** Labels of the buttons and headings that every card has. What it says comes with its model. */
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
  close: 'Bu sekmede kapat',
  hazard: 'Dikkat',
  grey: 'Düğme neden soluk?',
  back: 'Yola dönüş',
  troubles: 'Ekranım farklı',
  code: 'Yardım kodu',
};

const en: typeof tr = {
  name: 'Katip Rehberi',
  unofficial: 'Not an official application',
  fold: 'Make small',
  unfold: 'Open the card',
  cramped: 'The card opens again once you scroll; here it would hide what is marked',
  move: 'Move to another corner',
  size: 'Larger text',
  sizeBack: 'Text back to normal size',
  close: 'Close in this tab',
  hazard: 'Take care',
  grey: 'Why is the button grey?',
  back: 'Back to the route',
  troubles: 'My screen looks different',
  code: 'Help code',
};

export const plainWords: Readonly<Record<Language, typeof tr>> = { tr, en };
