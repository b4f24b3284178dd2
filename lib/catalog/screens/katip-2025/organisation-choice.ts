import { control, exactly, heading, headingHolding, label, oneOf, rowHolding, saying } from '../../clues';
import type { Clue, ScreenRecord } from '../../model';

const organisation = rowHolding('#sicil');
const proceed = control(
  'Devam',
  'Devam Et',
  'Giriş Yap',
  'Giriş',
  'Seç',
  'İleri',
  "Kayıtlı Kullanıcı Giriş'i",
  'Kurumsal Giriş',
);
const update = control('E-Bildirge Kullanıcı Güncelle', 'E-Bildirge Kullanıcısı Güncelle');

const titles = ['SGK Sicil Seçimi', 'İşyeri Seçimi', 'Firma Seçimi', 'Kurum Seçimi'];
const asked = [
  'işyeri seçiniz',
  'işyerini seçiniz',
  'firma seçiniz',
  'firmayı seçiniz',
  'kurum seçiniz',
  'işyeri seçin',
  'firma seçin',
];

/** Drawn as a box that opens a list, the choice has no rows before it is opened. */
const chooser: Clue = {
  see: 'control',
  match: 'holds',
  named: [
    'SGK sicil',
    'işyeri seçiniz',
    'işyerini seçiniz',
    'firma seçiniz',
    'kurum seçiniz',
    'işyeri seçin',
    'firma seçin',
  ],
};

/** Step 1.4 today: the firm by its SGK sicil. How it is drawn is not verified, so it is known by its words. */
export const organisationChoice: ScreenRecord = {
  screen: 'organisation-choice',
  edition: 'katip-2025',
  sites: ['katip'],
  depth: 1,
  scope: 'page',
  recognise: {
    must: [
      oneOf(organisation, update),
      oneOf(
        update,
        label('SGK Sicil', 'SGK Sicil No', 'SGK Sicil Numarası', 'Sicil No', ...titles),
        saying('SGK sicil', ...asked),
      ),
      // Many lists name workplaces by their number: this one is chosen from.
      oneOf(
        update,
        proceed,
        label(...titles),
        saying(
          'sicil seçiniz',
          'sicilini seçiniz',
          'sicil numarasını seçiniz',
          'sicil numarasına göre seçiniz',
          ...asked,
          'yapmak istediğiniz işyeri',
          'yapmak istediğiniz firma',
        ),
      ),
    ],
    never: [
      exactly('Kaydet', 'Sorgula', 'Rapor Al', 'Listele', 'Filtrele'),
      exactly('Onayla'),
      exactly('Vazgeç & Çıkış Yap'),
      exactly('Onay Bekleyen Sözleşmeler'),
      rowHolding('BİREYSEL GİRİŞ'),
      headingHolding('Rapor', 'İstatistik', 'Hizmet Verdiğim', 'Hizmet Verilen'),
      // A workplace is chosen for many things: this choice is for entering.
      headingHolding(
        'Sözleşme Devri',
        'Sözleşme Yap',
        'Sözleşme Oluştur',
        'Yeni Sözleşme',
        'Yeni Hizmet Sözleşme',
        'Yeni Görevlendirme',
        'Bildirim',
        'Başvuru',
        'Talep',
        'Talebi',
        'Devir',
        'Kaza',
        'Eğitim',
        'Denetim',
        'Ziyaret',
        'Ölçüm',
        'Risk Değerlendirme',
        'Acil Durum',
        'Ödeme',
        'Fatura',
        'Belge',
      ),
    ],
  },
  targets: {
    organisation: { clue: organisation, weight: 'plain', pick: 'each' },
    'organisation-continue': { clue: proceed, weight: 'plain', pick: 'one' },
    'declaration-update': { clue: update, weight: 'plain', pick: 'one' },
  },
  marks: {
    chooser,
  },
  source: { document: 'public', standing: 'assumed' },
};

const undrawn = [
  heading(...titles),
  oneOf(update, proceed),
  ...organisationChoice.recognise.must.slice(1, 2),
];

/** The same where no firm is drawn before a box is opened. */
export const organisationChoiceByBox: ScreenRecord = {
  ...organisationChoice,
  recognise: { ...organisationChoice.recognise, must: [...undrawn, chooser] },
};

/** The same where the firm is looked for by typing. */
export const organisationChoiceByTyping: ScreenRecord = {
  ...organisationChoice,
  asks: true,
  recognise: { ...organisationChoice.recognise, must: undrawn },
};
