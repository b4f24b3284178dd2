/** What stands on the transit map beside the names of the stations. */
import type { Said, StepId } from '../../lib/catalog/model';

export const mapWords = {
  picture: {
    tr: 'Üç yolun haritası: yollar 3. durakta birleşir. Duraklar aşağıdaki listede de yazılıdır.',
    en: 'Map of the three routes, which join at station 3. The stations stand in the list as well.',
  },
  common: { tr: 'Ortak yol', en: 'The common way' },
  commonNote: { tr: 'Buradan sonrası herkes için aynıdır.', en: 'From here on it is the same for everyone.' },
  joinNote: {
    tr: '3. Yol burada 2. Yol’a katılır; ikisi birlikte 3. durağa gider.',
    en: 'Route 3 joins route 2 here; both go on to station 3.',
  },
  join: { tr: '2. ve 3. Yol', en: 'Routes 2 and 3' },
  secondNote: {
    tr: 'Durağı aşağıda: “Uygulamaya Git”.',
    en: 'Its station stands below: “Uygulamaya Git”.',
  },
  firstNote: { tr: 'İki duraktan sonra ortak yola katılır.', en: 'Joins the common way after two stations.' },
  thirdNote: { tr: 'Beş duraktan sonra 2. Yol’a katılır.', en: 'Joins route 2 after five stations.' },
  declarationNote: {
    tr: '4. duraktan ayrılır, 3 gün sonra yine 4. durağa döner.',
    en: 'Leaves from station 4 and returns to it three days later.',
  },
  missing: { tr: 'İşyeriniz listede yoksa', en: 'If your firm is not in the list' },
} as const satisfies Record<string, Said>;

type MapStep = Exclude<StepId, '1.5.1' | '1.5.2' | '1.5.3' | '1.5.4'> | '1.5';

/** Under a station's name: what one presses or looks at there. */
export const stationNotes: Readonly<Record<MapStep, Said>> = {
  '1.1': { tr: '“E-Devlet Giriş”', en: '“E-Devlet Giriş”' },
  '1.2': { tr: 'e-Devlet, iki aşamalı', en: 'e-Devlet, in two steps' },
  '1.3': { tr: '“Kurumsal”', en: '“Kurumsal”' },
  '1.4': { tr: 'SGK sicil numarası', en: 'SGK number' },
  '1.5': { tr: '“Onay Bekliyor” → “Onayla”', en: '“Onay Bekliyor” → “Onayla”' },
  '1.6': { tr: '“Kayıt” ya da “Evet”', en: '“Kayıt” or “Evet”' },
  done: { tr: 'sözleşme onaylı', en: 'contract approved' },
  '2.1': { tr: 'giriş yapılır, yeni sekme açılır', en: 'sign in; a new tab opens' },
  '3.1': { tr: '“Giriş Yap”', en: '“Giriş Yap”' },
  '3.2': { tr: 'iki aşamalı', en: 'in two steps' },
  '3.3': { tr: 'kurum listesi', en: 'list' },
  '3.4': { tr: 'Ç harfi', en: 'letter Ç' },
  '3.5': { tr: 'hizmet listesi', en: 'list of services' },
  'e.1': { tr: 'siz ya da muhasebeciniz', en: 'you or your accountant' },
  'e.2': { tr: 'SGK müdürlüğü yürütür', en: 'the SGK office does it' },
  'e.3': { tr: '“E-Bildirge Kullanıcı Güncelle”', en: '“E-Bildirge Kullanıcı Güncelle”' },
  'e.4': { tr: '“Kaydınız alınmıştır…”', en: '“Kaydınız alınmıştır…”' },
  'e.5': { tr: 'işyerinizi seçin', en: 'choose your firm' },
};

export type { MapStep };
