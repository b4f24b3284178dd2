import { stem } from '../clues';

/** What a text beside the list's Onayla may speak of: the list and what to do in it. */
export const ofTheList = stem(['sozlesme', 'gorevlendirme', 'kayit', 'kayd', 'satir', 'sec', 'liste']);

/** What a text speaks of whose Onayla agrees to it, and approves no contract. */
export const agreedTo = stem([
  'kvkk',
  'kisisel veri',
  'aydinlatma',
  'acik riza',
  'cerez',
  'gizlilik',
  'taahhu',
  'okudum',
  'anladim',
  'kabul ediyor',
  'kabul eder',
  'beyan eder',
  'beyan ediyor',
  'riza goster',
  'kullanim kosul',
  'kullanici sozles',
  'uyelik',
  'bulten',
  'anket',
  'abone',
]);
