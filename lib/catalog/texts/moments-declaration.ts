import type { CardText, Said } from '../model';
import { joined, said, shared } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const notice = '“Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.”';

/** Route e, steps e.3 to e.5. */
export const declarationTexts = {
  'declaration-update': {
    title: said('“E-Bildirge Kullanıcı Güncelle” düğmesine basın', 'Press “E-Bildirge Kullanıcı Güncelle”'),
    say: joined(
      shared.sgkFirst,
      said(
        'Tamamlandıysa ve işyeriniz listede yoksa bu düğmeye basın.',
        'If it is, and your firm is not in the list, press this button.',
      ),
    ),
    troubles: [troubles.notTheUser, troubles.noHelp],
  },
  'declaration-notice': {
    title: said('Kaydınız alındı: 3 gün sonra yeniden girin', 'Received: enter again after 3 days'),
    say: said(
      `${notice} yazısı çıktı. Şimdilik yapacak bir şey yok.`,
      `The notice ${notice} has appeared. There is nothing more to do for now.`,
    ),
    why: said(
      'İsterseniz rehber o gün hatırlatır: araç çubuğundaki düğmesine basıp bakın.',
      'If you like, the guide reminds you that day: see its button in the toolbar.',
    ),
    troubles: [troubles.noHelp],
  },
  'declaration-return': {
    title: said('3 gün geçti: işyeriniz listede mi?', '3 days have passed: is your firm in the list?'),
    say: said(
      'SGK sicil numarasına bakın. Listedeyse kaydınız tamamdır: işyerinizi seçin.',
      'Look at the SGK numbers. If yours is there, your entry is complete: choose your firm.',
    ),
    compare: [shared.sicil],
    troubles: [troubles.firmMissing, troubles.sameName, troubles.noHelp],
  },
} as const satisfies Partial<Record<Moment, CardText>>;

/** Steps e.1 and e.2, which have no screen: the visit to the SGK office and SGK’s own work. */
export const officeTexts: Readonly<Record<'e.1' | 'e.2', CardText>> = {
  'e.1': {
    title: said('Bağlı olduğunuz SGK müdürlüğüne başvurun', 'Apply to your SGK office'),
    say: said(
      'e-Bildirge yetkisi için işveren ya da vekili başvurur. Mali müşavir ya da yetkili muhasebe personeli de başvurabilir.',
      'The employer or deputy applies for the e-Bildirge right. The accountant or authorised accounting staff may, too.',
    ),
    troubles: [troubles.notTheUser],
  },
  'e.2': {
    title: said('SGK’nın işlemi bitirmesini bekleyin', 'Wait until SGK has finished'),
    say: said(
      'Bu işlemleri SGK müdürlüğü yürütür. Bitince, size verilen şifreyle İSG-KATİP’e girin.',
      'The SGK office does this itself. Then enter İSG-KATİP with the password they gave you.',
    ),
    troubles: [troubles.noHelp],
  },
};

/** What to have at hand before any route. */
export const beforeYouStart: readonly Said[] = [
  said(
    'SGK’daki e-Bildirge kullanıcısı: siz ya da muhasebeciniz',
    'The e-Bildirge user at SGK: you or your accountant',
  ),
  said(
    'Onun e-Devlet girişi; iki aşamalı giriş kurulu olmalı',
    'That person’s e-Devlet sign-in, with two-step sign-in set up',
  ),
  said('İşyerinizin 26 haneli SGK sicil numarası', 'Your firm’s 26-digit SGK number'),
  said(
    'Sözleşmede: kişi, görev türü, başlama tarihi, görevlendirme numarası, aylık dakika',
    'Of the contract: person, kind of duty, start date, assignment number, minutes a month',
  ),
  said('OSGB’nizin ya da hizmet aldığınız kişinin telefonu', 'Your OSGB’s or provider’s telephone number'),
];
