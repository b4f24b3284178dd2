import type { CardText } from '../model';
import { joined, said, shared } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const opens = said('Kimlik sayfası açılır.', 'The identity page opens.');
const rest = { troubles: [troubles.oldAddress, troubles.sessionEnds] };
const ministry = {
  why: said(
    '2020’de adı “Aile, Çalışma ve Sosyal Hizmetler Bakanlığı”, harfi “A” idi.',
    'In 2020 it was “Aile, Çalışma ve Sosyal Hizmetler Bakanlığı”, letter “A”.',
  ),
  ...rest,
};

/** Steps 2.1 and 3.1 to 3.5, on the e-Devlet portal. */
export const edevletTexts = {
  'service-sign-in': {
    title: said('“Kimliğimi Şimdi Doğrula” yazısına basın', 'Press “Kimliğimi Şimdi Doğrula”'),
    say: opens,
    troubles: [troubles.notTheUser, troubles.noTwoStep, troubles.oldAddress],
  },
  'service-redirect': {
    title: said('“Uygulamaya Git” düğmesine basın', 'Press “Uygulamaya Git”'),
    say: said(
      'İSG-KATİP yeni bir sekmede açılır. Orada sürdürün.',
      'İSG-KATİP opens in a new tab. Go on there.',
    ),
    troubles: [troubles.noNewTab, troubles.sessionEnds, troubles.notTheUser],
  },
  'edevlet-signed-out': {
    title: said('Sağ üstte “Giriş Yap” düğmesine basın', 'Press “Giriş Yap” at the top right'),
    say: opens,
    troubles: [troubles.noTwoStep, troubles.notTheUser],
  },
  'edevlet-signed-in': {
    title: said('“Kurumlar” bölümüne basın', 'Press “Kurumlar”'),
    say: said('Bakanlığı seçeceğiniz liste açılır.', 'It opens the list in which you choose the ministry.'),
    ...rest,
  },
  'institutions-ministry': {
    title: said('Bakanlığın adına basın', 'Press the ministry’s name'),
    say: said(
      'Adı “Çalışma ve Sosyal Güvenlik Bakanlığı”; eski adı “Aile, Çalışma ve Sosyal Hizmetler Bakanlığı”.',
      'It is named “Çalışma ve Sosyal Güvenlik Bakanlığı”, and was “Aile, Çalışma ve Sosyal Hizmetler Bakanlığı”.',
    ),
    ...ministry,
  },
  'institutions-letter': {
    title: said('Bakanlığın baş harfine basın: “Ç”', 'Press the ministry’s first letter: “Ç”'),
    say: joined(
      shared.ministry,
      said(
        'Bu sayfada görünmüyor; C’de değil, “Ç” harfinde arayın.',
        'It is not on this page; look under “Ç”, not under C.',
      ),
    ),
    ...ministry,
  },
  'institutions-nowhere': {
    title: said('Bakanlık bu sayfada görünmüyor', 'The ministry is not to be seen on this page'),
    say: joined(
      shared.ministry,
      said(
        'Sayfayı kaydırıp arayın. Yoksa 2. Yol’un adresini deneyin.',
        'Scroll and look for it. If it is not there, try the address of route 2.',
      ),
    ),
    ...ministry,
  },
  services: {
    title: said('Listede İSG-KATİP hizmetine basın', 'Press the İSG-KATİP service in the list'),
    say: said(
      'Adı “İş Sağlığı ve Güvenliği Kayıt, Takip ve Analiz Programı (İSG-KATİP)”. Eski adında Analiz yerine İzleme yazar.',
      'It is named “İş Sağlığı ve Güvenliği Kayıt, Takip ve Analiz Programı (İSG-KATİP)”. Its old name has İzleme for Analiz.',
    ),
    ...rest,
  },
} as const satisfies Partial<Record<Moment, CardText>>;
