/** What the exam says. */
import type { Said } from '../../lib/catalog/model';

export const examWords = {
  passed: { tr: 'Geçtiniz', en: 'You passed' },
  failed: { tr: 'Bu kez olmadı', en: 'Not this time' },
  passMark: { tr: 'geçme notu', en: 'pass mark' },
  unfinished: {
    tr: 'Sona varmadan bitirdiniz. İsterseniz pencereyi kapatıp sürdürün.',
    en: 'You ended before the end. Close this window to go on if you like.',
  },
  counted: { tr: 'Puandan düşülenler', en: 'What was taken off' },
  noMistake: { tr: 'Hiçbir şey düşülmedi.', en: 'Nothing was taken off.' },
  times: { tr: 'Ekranlarda geçen süre', en: 'Time on each screen' },
  screen: { tr: 'Ekran', en: 'Screen' },
  /** A page that is none of the way's, or is still at work. */
  beside: { tr: 'Yolun dışında ya da sayfayı beklerken', en: 'Off the way, or waiting for a page' },
  presses: { tr: 'Basış', en: 'Presses' },
  time: { tr: 'Süre', en: 'Time' },
  minute: { tr: 'dk.', en: 'min' },
  second: { tr: 'sn.', en: 's' },
  says: {
    tr: 'Bu sonuç yalnızca bu provayı gösterir. Gerçek sistemde yapılan bir iş ya da resmî bir belge değildir.',
    en: 'This result shows this rehearsal alone. It is no work in the real system and no official paper.',
  },
  debrief: { tr: 'Baştan sona bir kez daha', en: 'Once more from beginning to end' },
  before: { tr: 'Önceki', en: 'Before' },
  after: { tr: 'Sonraki', en: 'Next' },
  certificate: { tr: 'Prova belgesi', en: 'Rehearsal certificate' },
  certificateHead: {
    tr: 'Katip Rehberi · Resmî bir uygulama değildir.',
    en: 'Katip Rehberi · Not an official application.',
  },
  name: {
    tr: 'Adınız (isterseniz; yalnızca belgede ve sonuç dosyasında yazar, burada saklanmaz)',
    en: 'Your name (if you like; it stands on the certificate and in the result file alone and is not kept here)',
  },
  nameFirst: {
    tr: 'Belge için yukarıya adınızı yazın.',
    en: 'For the certificate write your name above.',
  },
  handIn: { tr: 'Sonucu eğitmene verin', en: 'Hand the result to the trainer' },
  handInNote: {
    tr: 'Dosyada yalnızca bu sınavın sonucu ve yukarıya yazdığınız ad bulunur. Kimseye kendiliğinden gönderilmez.',
    en: 'The file holds this exam’s result and the name that you wrote above, and nothing else. It is sent to nobody by itself.',
  },
  saveResult: { tr: 'Sonuç dosyasını kaydet', en: 'Save the result file' },
  points: { tr: 'Puan', en: 'Points' },
  seed: { tr: 'Sınav no', en: 'Exam no' },
  code: { tr: 'Kod', en: 'Code' },
  print: { tr: 'Yazdır', en: 'Print' },
  check: {
    tr: 'Eğitmen: belgedeki kodu buraya yazıp denetleyin',
    en: 'Trainer: type the code here to check it',
  },
  codeRight: {
    tr: 'Kod bu belgenin kodudur; yazılar değişmemiş.',
    en: 'The code belongs to this paper; no letter was changed.',
  },
  codeWrong: {
    tr: 'Kod bu yazılara uymuyor. Bir harf bile değişmişse böyle olur.',
    en: 'The code does not fit these words. One changed letter is enough for that.',
  },
} as const satisfies Record<string, Said>;
