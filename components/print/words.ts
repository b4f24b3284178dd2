/** Words of the printed guide and its page. */
import type { Said } from '../../lib/catalog/model';

export const printWords = {
  page: { tr: 'Basılı rehber', en: 'Printed guide' },
  lead: {
    tr: 'Yolu ve sürümü seçin, sonra yazdırın. Her yol en çok iki A4 sayfasıdır ve gri baskıda da okunur.',
    en: 'Choose route and edition, then print. Each route takes two A4 pages at most and can be read in grey.',
  },
  route: { tr: 'Yol', en: 'Route' },
  edition: { tr: 'Ekranlar', en: 'Screens' },
  today: { tr: 'Bugünkü ekranlar', en: 'Today’s screens' },
  manual: { tr: 'Kılavuzdaki ekranlar (2020)', en: 'The manual’s screens (2020)' },
  kind: { tr: 'Ne basılsın?', en: 'What to print?' },
  guide: { tr: 'Rehber', en: 'Guide' },
  sheet: { tr: 'Çalışma kâğıdı', en: 'Worksheet' },
  answers: { tr: 'Cevap anahtarı', en: 'Answer key' },
  size: { tr: 'Yazı', en: 'Type' },
  normal: { tr: 'Normal', en: 'Normal' },
  big: { tr: 'İri yazı, resimsiz', en: 'Large type, no pictures' },
  print: { tr: 'Yazdır', en: 'Print' },
  notOfficial: {
    tr: 'Resmî bir uygulama değildir. Resimler alıştırma ekranlarıdır; gerçek ekranlar farklı görünebilir.',
    en: 'Not an official application. The pictures are practice screens; the real ones may look different.',
  },
  unverified: {
    tr: 'Bugünkü ekranlar kamuya açık kaynaklardan bilinir, hesapla doğrulanmamıştır. Yazı farklıysa emin olmadan onaylamayın.',
    en: 'Today’s screens are known from public sources, not verified with an account. If the words differ, approve nothing unless you are sure.',
  },
  source: {
    tr: 'Adım numaraları resmî kılavuzdaki gibidir.',
    en: 'Steps are numbered as in the official manual.',
  },
  before: { tr: 'Elinizde bulunsun', en: 'Have at hand' },
  compare: { tr: 'Karşılaştırın', en: 'Compare' },
  careful: { tr: 'Dikkat', en: 'Careful' },
  then: { tr: 'Sonra', en: 'Then' },
  code: { tr: 'Yardım kodu', en: 'Help code' },
  address: { tr: 'Başlangıç adresi', en: 'First address' },
  help: { tr: 'Yardım: ALO 170', en: 'Help: ALO 170' },
  qr: { tr: 'Adresin karekodu', en: 'QR code of the address' },
  bank: { tr: 'Boşluklara gelecek sözler', en: 'Words for the gaps' },
  learner: { tr: 'Ad (isterseniz):', en: 'Name (if you like):' },
  gap: { tr: 'boşluk', en: 'gap' },
  askCompare: {
    tr: 'Basmadan önce neyi, nerede karşılaştırırsınız?',
    en: 'What do you compare before you press, and where?',
  },
  picture: { tr: 'Alıştırma ekranı', en: 'Practice screen' },
} as const satisfies Record<string, Said>;
