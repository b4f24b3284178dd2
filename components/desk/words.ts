/** What the help-desk's page says of itself. What is said to a caller stands in the catalogue and under lib/support. */
import type { Said } from '../../lib/catalog/model';
import type { Sight } from '../../lib/support/spoken/state';

export const deskWords = {
  title: { tr: 'Yardım masası', en: 'Help-desk' },
  lead: {
    tr: 'Arayan, kartındaki dört sözcüğü okur. Siz yazarsınız; onun ekranı, ona söylenecekler ve sık görülen sorunlar burada açılır.',
    en: 'The caller reads the four words on the card. You type them; their screen, what to tell them and the usual troubles open here.',
  },
  code: { tr: 'Arayanın kodu', en: 'The caller’s code' },
  codeHint: {
    tr: 'Dört sözcük. Büyük küçük harf, nokta ve ı/i önemli değildir.',
    en: 'Four words. Capitals, dots and ı/i do not matter.',
  },
  open: { tr: 'Ekranı aç', en: 'Open the screen' },
  clear: { tr: 'Yeni görüşme', en: 'New call' },
  // What was heard
  wrongWords: {
    tr: 'Şu sözcük listede yok: {words}. Arayana yeniden okutun.',
    en: 'Not in the list: {words}. Have it read again.',
  },
  wrongCount: {
    tr: 'Kod dört sözcüktür. Eksik ya da fazla var; yeniden okutun.',
    en: 'A code has four words. Have it read again.',
  },
  wrongCheck: {
    tr: 'Bu dört sözcük birbirini tutmuyor: biri yanlış ya da yerleri değişmiş. Yeniden okutun.',
    en: 'These four words do not go together: one is wrong, or two changed places. Have it read again.',
  },
  offers: { tr: 'Şunu mu demek istediniz?', en: 'Did you mean this?' },
  offersNote: {
    tr: 'Basmadan önce arayana sorun; yanlış ekranda yanlış söz söylenir.',
    en: 'Ask the caller before you press; on a wrong screen one says wrong things.',
  },
  plain: {
    tr: 'Eski biçimde bir kod: denetimi yoktur. Ekranı arayana doğrulatın. Arayanın rehberi eskidir, güncellesin.',
    en: 'A code of the earlier kind: it has no check. Have the caller confirm the screen. Their guide is old and should be updated.',
  },
  older: {
    tr: 'Arayanın rehberi daha eski kayıtlarla çalışıyor ({theirs}; sizinki {ours}). Ekranı doğrulatın.',
    en: 'The caller’s guide works with older records ({theirs}; yours {ours}). Have the screen confirmed.',
  },
  newer: {
    tr: 'Arayanın rehberi sizinkinden yeni ({theirs}; sizinki {ours}). Ekranı doğrulatın, kendi rehberinizi güncelleyin.',
    en: 'The caller’s guide is newer than yours ({theirs}; yours {ours}). Have the screen confirmed and update your own.',
  },
  tooNew: {
    tr: 'Kod sağlam, ama sizinkinden yeni bir rehberin bir ekranını anlatıyor. Rehberinizi güncelleyin; arayana ekranını anlattırın.',
    en: 'The code is sound, but tells of a screen that only a newer guide knows. Update yours; have the caller describe the screen.',
  },
  isLead: {
    tr: 'Bu, arayana verilmiş bir kod: {place}. Arayanın kendi kartındaki kodu isteyin.',
    en: 'This is a code given to a caller: {place}. Ask for the code on the caller’s own card.',
  },
  // The screen
  screen: { tr: 'Arayanın ekranı', en: 'The caller’s screen' },
  edition2020: { tr: '2020 ekranı', en: 'Screen of 2020' },
  edition2025: { tr: 'Bugünkü ekran', en: 'Today’s screen' },
  editionEdevlet: { tr: 'e-Devlet', en: 'e-Devlet' },
  noRoute: { tr: 'Yol başlatılmamış', en: 'No route started' },
  noDrawing: {
    tr: 'Bu durumun çizimi yok. Ekranı arayana anlattırın; ad ve numara okutmayın.',
    en: 'There is no drawing of this state. Have the caller describe the screen; no names, no numbers.',
  },
  noRing: {
    tr: 'Arayanın ekranında bir yer işaretli değil.',
    en: 'Nothing is marked on the caller’s screen.',
  },
  unsure: {
    tr: 'Çizim bu durumu tam göstermiyor; o yüzden yer işaretlenmedi. Kartın sözlerine uyun.',
    en: 'The drawing does not show this state exactly, and so nothing is marked. Go by the words of the card.',
  },
  drawn: {
    tr: 'Örnek çizim: kişiler, işyerleri ve numaralar uydurmadır. Arayanın satırları başkadır.',
    en: 'A drawing: people, firms and numbers are invented. The caller’s rows are others.',
  },
  itsCard: { tr: 'Kartında ne yazıyor?', en: 'What does their card say?' },
  // Lines
  lines: { tr: 'Sırayla söyleyin', en: 'Say in order' },
  next: { tr: 'Sonraki', en: 'Next' },
  before: { tr: 'Önceki', en: 'Before' },
  keys: { tr: 'Kısayol: → sonraki, ← önceki', en: 'Keys: → next, ← before' },
  // Tree
  tree: { tr: 'Sık görülen sorunlar', en: 'Usual troubles' },
  todo: { tr: 'Yapılacak', en: 'To do' },
  tell: { tr: 'Anlatın', en: 'Explain' },
  back: { tr: 'Bir soru geri', en: 'One question back' },
  again: { tr: 'Baştan sor', en: 'Ask again from the start' },
  // Message
  message: { tr: 'Yazıyla gönderin', en: 'Send it in writing' },
  messageNote: {
    tr: 'İletide arayana ait hiçbir bilgi yoktur. Kopyalayın, kendi programınızla gönderin.',
    en: 'It holds nothing about the caller. Copy it and send it with a program of your own.',
  },
  copy: { tr: 'Metni kopyala', en: 'Copy the text' },
  copied: { tr: 'Kopyalandı.', en: 'Copied.' },
  notCopied: {
    tr: 'Kopyalanamadı. Metni seçip Ctrl ve C tuşlarına basın.',
    en: 'It could not be copied. Select the text and press Ctrl and C.',
  },
  leadTitle: { tr: 'Arayana bir adım verin', en: 'Give the caller a step' },
  leadNote: {
    tr: 'Arayan rehberin düğmesine basar, bu dört sözcüğü “Yardım masasının kodu” kutusuna yazar. Rehber o yola geçer; tanımadığı ekranda yer göstermez.',
    en: 'The caller presses the guide’s button and types these four words into “Code from the help-desk”. The guide takes up that route; it marks nothing on a screen it does not know.',
  },
  leadRoute: { tr: 'Yol', en: 'Route' },
  leadStep: { tr: 'Adım', en: 'Step' },
  // Minutes
  minutes: { tr: 'Süre hesabı', en: 'Minutes' },
  workers: { tr: 'Çalışan sayısı', en: 'Headcount' },
  hazard: { tr: 'Tehlike sınıfı', en: 'Hazard class' },
  specialist: { tr: 'İş güvenliği uzmanı', en: 'Safety specialist' },
  physician: { tr: 'İşyeri hekimi', en: 'Workplace physician' },
  otherHealth: { tr: 'Diğer sağlık personeli', en: 'Other health personnel' },
  perMonth: { tr: 'ayda en az {n} dakika', en: 'at least {n} minutes a month' },
  notRequired: { tr: 'bu işyerinde gerekmez', en: 'not required here' },
  badWorkers: {
    tr: 'Çalışan sayısını rakamla yazın: 1 ile 100.000 arasında tam sayı.',
    en: 'Type the headcount in figures: a whole number from 1 to 100,000.',
  },
  // Log
  log: { tr: 'Günün görüşmeleri', en: 'Calls of the day' },
  logNote: {
    tr: 'Ad, telefon ve not tutulmaz: yalnızca saat, kod, ekran ve sonuç. Yalnızca bu tarayıcıda durur.',
    en: 'No name, number or note is kept: only time, code, screen and outcome. It stays in this browser alone.',
  },
  logTable: { tr: 'Görüşmeler tablosu', en: 'Table of calls' },
  outcome: { tr: 'Sonuç', en: 'Outcome' },
  keep: { tr: 'Görüşmeyi kaydet', en: 'Keep this call' },
  keptNow: { tr: 'Görüşme kaydedildi.', en: 'The call is kept.' },
  none: { tr: 'Bugün henüz görüşme yok.', en: 'No calls yet today.' },
  others: {
    tr: 'Burada görünmeyen {n} eski görüşme daha saklı. İndirdiğiniz tabloda onlar da vardır; günlüğü silerseniz onlar da gider.',
    en: '{n} earlier calls are kept that are not shown here. They are in the table that you save; erasing the log takes them as well.',
  },
  time: { tr: 'Saat', en: 'Time' },
  day: { tr: 'Gün', en: 'Day' },
  place: { tr: 'Ekran', en: 'Screen' },
  save: { tr: 'Tablo olarak indir (CSV)', en: 'Save as a table (CSV)' },
  erase: { tr: 'Günlüğü sil', en: 'Erase the log' },
  eraseAsk: {
    tr: '{n} görüşme silinecek. Geri alınamaz.',
    en: '{n} calls will be erased. This cannot be undone.',
  },
  eraseYes: { tr: 'Evet, sil', en: 'Yes, erase' },
  eraseNo: { tr: 'Vazgeç', en: 'Keep them' },
  secret: {
    tr: 'Özel penceredesiniz: günlük saklanmaz, pencere kapanınca gider.',
    en: 'This is a private window: the log is not kept and goes with the window.',
  },
  file: { tr: 'yardim-masasi.csv', en: 'help-desk.csv' },
} as const satisfies Record<string, Said>;

/** Where the thing to press is on the caller's screen. */
export const sightWords: Readonly<Record<Sight, Said | null>> = {
  plain: null,
  up: { tr: 'Basılacak yer yukarıda, görünmüyor.', en: 'The place to press is further up, out of view.' },
  down: { tr: 'Basılacak yer aşağıda, görünmüyor.', en: 'The place to press is further down, out of view.' },
  left: { tr: 'Basılacak yer solda, görünmüyor.', en: 'The place to press is to the left, out of view.' },
  right: { tr: 'Basılacak yer sağda, görünmüyor.', en: 'The place to press is to the right, out of view.' },
  covered: { tr: 'Basılacak yerin önünü bir şey kapatıyor.', en: 'Something covers the place to press.' },
  renamed: {
    tr: 'Düğmenin adı değişmiş görünüyor; rehber işaretlemedi.',
    en: 'The button seems to have a new name; the guide has marked nothing.',
  },
  'old-address': { tr: 'Arayan 2020’nin adresinde.', en: 'The caller is at the address of 2020.' },
};
