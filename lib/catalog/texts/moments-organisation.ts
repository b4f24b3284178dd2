import type { CardText } from '../model';
import { joined, said, shared } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const choosing = {
  compare: [shared.sicil],
  troubles: [troubles.firmMissing, troubles.sameName, troubles.notTheUser],
};
const trapped = { ...choosing, hazard: shared.trapRow };
const missing = {
  say: joined(
    said(
      'Siz görüyorsanız sicil numarasına bakıp seçin.',
      'If you do see it, check its SGK number and choose it.',
    ),
    shared.sgkFirst,
    said(
      'Tamamlandıysa “E-Bildirge Kullanıcı Güncelle” düğmesine basın.',
      'If it is, press “E-Bildirge Kullanıcı Güncelle”.',
    ),
  ),
  troubles: [troubles.firmMissing, troubles.notTheUser, troubles.noHelp],
};
const rightRow = said(
  '“Hizmet Alan İşyeri E-Bildirge Kullanıcı” yazan doğru satıra bir kez tıklayın.',
  'Click once on the right row that says “Hizmet Alan İşyeri E-Bildirge Kullanıcı”.',
);
const entry = { troubles: [troubles.individual, troubles.notTheUser, troubles.sessionEnds] };

/** Steps 1.3 and 1.4: the corporate entry and the choice of the firm. */
export const organisationTexts = {
  'registered-2020': {
    title: said('“Kayıtlı Kullanıcı Girişi” düğmesine basın', 'Press “Kayıtlı Kullanıcı Girişi”'),
    say: said(
      'Kimliğiniz doğrulandı. Bu düğme, işyerinizi seçeceğiniz ekranı açar.',
      'Your identity is proved. This opens the screen where you choose your firm.',
    ),
    troubles: [troubles.notTheUser, troubles.sessionEnds],
  },
  'registered-2025': {
    title: said('“Kurumsal” girişi seçin', 'Choose “Kurumsal”'),
    say: said('İşyeriniz adına girmek için bunu seçin.', 'Choose this to enter for your workplace.'),
    hazard: said('“Bireysel” işyeriniz için değildir.', '“Bireysel” is not for your workplace.'),
    ...entry,
  },
  'registered-2025-individual': {
    title: said('“Bireysel” seçili: “Kurumsal” yapın', '“Bireysel” is chosen: change to “Kurumsal”'),
    say: joined(shared.ownEntry, said('“Kurumsal” seçeneğine basın.', 'Press “Kurumsal”.')),
    ...entry,
  },
  'organisation-2020': {
    title: said('İşyerinizin satırını seçin', 'Select your firm’s row'),
    say: joined(said('SGK sicil numarasına bakın.', 'Look at the SGK number.'), rightRow),
    ...trapped,
  },
  'organisation-2020-several': {
    title: said('Birden çok işyeri var: sicile göre seçin', 'Several firms: choose by the SGK number'),
    say: joined(shared.whose, rightRow),
    ...trapped,
  },
  'organisation-2020-continue': {
    title: said('“Kayıtlı Kullanıcı Giriş’i” düğmesine basın', 'Press “Kayıtlı Kullanıcı Giriş’i”'),
    say: said(
      'Bir işyeri seçili. Sicil numarası doğruysa listenin altındaki bu düğmeye basın.',
      'A firm is selected. If its SGK number is right, press this button below the list.',
    ),
    ...choosing,
  },
  'organisation-2020-individual': {
    title: said('Seçtiğiniz satır işyeri girişi değil', 'The row you selected is not the workplace entry'),
    say: joined(shared.ownEntry, rightRow),
    ...trapped,
  },
  'organisation-2020-none': {
    title: said('İşyerinizi bu listede göremiyoruz', 'We do not see your firm in this list'),
    ...missing,
    hazard: shared.trapRow,
  },
  'organisation-2025': {
    title: said('İşyerinizi seçin', 'Choose your firm'),
    say: said('SGK sicil numarası sizinki olan işyerini seçin.', 'Choose the firm that has your SGK number.'),
    ...choosing,
  },
  'organisation-2025-several': {
    title: said('Hangi işyeri? SGK sicil numarasına bakın', 'Which firm? Look at the SGK number'),
    say: joined(said('Birden çok işyeri var.', 'There are several firms.'), shared.whose),
    ...choosing,
  },
  'organisation-2025-continue': {
    title: said('İşyeri seçildi: girişi sürdürün', 'A firm is chosen: go on'),
    say: said(
      'Sicil numarası doğruysa girişi sürdüren düğmeye basın.',
      'If the SGK number is right, press the button that goes on.',
    ),
    ...choosing,
  },
  'organisation-2025-none': {
    title: said('İşyerinizi burada göremiyoruz', 'We do not see your firm here'),
    ...missing,
  },
  'organisation-2025-search': {
    title: said('İşyerinizi arayın ve seçin', 'Search for your firm and choose it'),
    say: said(
      'Arama kutusuna SGK sicil numaranızı yazın, çıkan listeden işyerinizi seçin. Seçtiyseniz girişi sürdüren düğmeye basın.',
      'Type your SGK number into the search box and choose your firm from the list. If you have, press the button that goes on.',
    ),
    why: said('Rehber ne yazdığınızı görmez.', 'The guide does not see what you type.'),
    ...choosing,
  },
} as const satisfies Partial<Record<Moment, CardText>>;
