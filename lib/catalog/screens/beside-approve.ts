import { stem } from '../clues';

/** What a text beside the list's Onayla may speak of: the list and what to do in it. */
export const ofTheList = stem(['sozlesme', 'gorevlendirme', 'kayit', 'kayd', 'satir', 'sec', 'liste']);

/** Words that turn a question or a window into one about ending or changing a contract, or about something that failed. */
export const otherActs: readonly string[] = [
  'redd',
  'sil',
  'iptal',
  'fesh',
  'fesih',
  'sonlandir',
  'sona erdir',
  'askiya',
  'ayrilis',
  'guncelle',
  'degistir',
  'duzenle',
  'uzat',
  'devred',
  'devir',
  'hata',
  'basarisiz',
];

/** What is read and agreed to, wherever it is asked. */
export const consents: readonly string[] = [
  'kvkk',
  'kisisel veri',
  'aydinlatma',
  'acik riza',
  'cerez',
  'gizlilik',
  'okudum',
  'kullanim kosul',
  'kullanici sozles',
  'uyelik',
  'anket',
];

/** What a text speaks of whose Onayla agrees to it, and approves no contract. */
export const agreedTo = stem([
  ...consents,
  'taahhu',
  'anladim',
  'kabul ediyor',
  'kabul eder',
  'beyan eder',
  'beyan ediyor',
  'riza goster',
  'bulten',
  'abone',
]);
