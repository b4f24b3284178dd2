/** What the settings page says of all that is stored. */
import type { Said } from '../../lib/catalog/model';

export const ledgerWords = {
  heading: { tr: 'Bu bilgisayarda saklananlar', en: 'What is stored on this computer' },
  lead: {
    tr: 'Katip Rehberi’nin sakladığı her şey bu listededir. Hepsi bu tarayıcıda durur; hiçbir yere gönderilmez.',
    en: 'Everything that Katip Rehberi stores is in this list. All of it lies in this browser; nothing is sent anywhere.',
  },
  what: { tr: 'Ne', en: 'What' },
  count: { tr: 'Kayıt', en: 'Records' },
  size: { tr: 'Boyut', en: 'Size' },
  total: { tr: 'Toplam', en: 'Total' },
  nothing: { tr: 'Saklanan hiçbir şey yok.', en: 'Nothing is stored.' },
  reading: { tr: 'Okunuyor…', en: 'Reading…' },
  damaged: {
    tr: '{n} kayıt okunamıyor. Silinmedi; öteki kayıtlarla çalışmayı sürdürebilirsiniz.',
    en: '{n} records cannot be read. They were not deleted; you can go on with the others.',
  },
  tabs: { tr: 'Açık sekmelerde başlattığınız yollar', en: 'Routes started in open tabs' },
  curtain: { tr: 'Perdenin bir sekmede açık olduğu', en: 'That the curtain is on in some tab' },
  resume: { tr: 'Kaldığınız yol ve adım', en: 'The route and step you reached' },
  preferences: { tr: 'Kartın köşesi, yazı boyu, dili', en: 'The card’s corner, text size and language' },
  settings: { tr: 'Bu sayfadaki ayarlar', en: 'The settings of this page' },
  declaredAt: { tr: 'Hatırlatmanın tarihi', en: 'The date of the reminder' },
  packs: { tr: 'Akış paketleri', en: 'Flow packs' },
  unopened: {
    tr: 'Açılamayan kayıtlar (sayısı bilinmiyor)',
    en: 'Records that cannot be opened (number unknown)',
  },
  reminded: { tr: 'Hatırlatma görüldü işareti', en: 'The mark “reminder seen”' },
  mark: { tr: '“Burada kayıt var” işareti', en: 'The mark “there are records here”' },
  other: { tr: 'Öteki: {key}', en: 'Other: {key}' },
  file: { tr: 'Dosyaya aktarma ve geri alma', en: 'To a file, and back' },
  fileNote: {
    tr: 'Prova, sınav, senaryo, sınıf ve yardım masası kayıtları dosyaya girer. Kartın ayarları girmez.',
    en: 'Rehearsals, exams, scenarios, class results and the help desk’s log go into the file. The card’s settings do not.',
  },
  exportAll: { tr: 'Hepsini dosyaya aktar', en: 'Export everything to a file' },
  exportOne: { tr: 'Dosyaya aktar', en: 'Export' },
  exported: {
    tr: 'Dosya indirilenlere yazıldı: {name}',
    en: 'The file was written to your downloads: {name}',
  },
  nothingToExport: { tr: 'Aktarılacak kayıt yok.', en: 'There are no records to export.' },
  attempts: { tr: 'Denemeler, tek tek', en: 'Attempts, one by one' },
  ownScenario: { tr: 'kendi hazırladığınız senaryo', en: 'a scenario of your own' },
  import: { tr: 'Dosyadan geri al', en: 'Bring back from a file' },
  importNote: {
    tr: 'Önce neyin değişeceği gösterilir; siz onaylamadan hiçbir şey alınmaz.',
    en: 'You are first shown what would change; nothing is taken before you agree.',
  },
  difference: { tr: 'Bu dosyada olanlar', en: 'What is in this file' },
  fresh: { tr: 'yeni', en: 'new' },
  same: { tr: 'aynısı burada var', en: 'the same here' },
  differing: { tr: 'buradakinden farklı', en: 'different here' },
  empty: { tr: 'Bu dosyada hiç kayıt yok.', en: 'There are no records in this file.' },
  noChange: {
    tr: 'Dosyadakilerin hepsi zaten burada; alınacak bir şey yok.',
    en: 'Everything in the file is here already; there is nothing to take.',
  },
  which: { tr: 'Farklı olanlarda hangisi kalsın?', en: 'Where they differ, which should stay?' },
  mine: { tr: 'Buradaki kalsın', en: 'Keep the one here' },
  theirs: { tr: 'Dosyadaki gelsin', en: 'Take the one from the file' },
  take: { tr: 'Dosyadakileri al', en: 'Take them from the file' },
  cancel: { tr: 'Vazgeç', en: 'Cancel' },
  taken: { tr: 'Alındı: {n} kayıt.', en: 'Taken: {n} records.' },
  erase: { tr: 'Hepsini sil', en: 'Erase everything' },
  eraseNote: {
    tr: 'Basınca önce neyin silineceği söylenir. Onaylamadan hiçbir şey silinmez.',
    en: 'You are first told what will be erased. Nothing is erased before you agree.',
  },
  eraseAsk: {
    tr: 'Şunlar silinecek ve geri gelmeyecek:',
    en: 'This will be erased and cannot be brought back:',
  },
  eraseSave: {
    tr: 'Saklamak istedikleriniz varsa önce “Hepsini dosyaya aktar” düğmesine basın.',
    en: 'If there is something you want to keep, press “Export everything to a file” first.',
  },
  eraseOpen: {
    tr: 'Açık İSG-KATİP sekmelerinde başlattığınız yol da unutulur.',
    en: 'A route started in an open İSG-KATİP tab is forgotten too.',
  },
  eraseYes: { tr: 'Evet, hepsini sil', en: 'Yes, erase everything' },
  erased: {
    tr: 'Silindi. Katip Rehberi’nin bu bilgisayarda sakladığı hiçbir şey kalmadı.',
    en: 'Erased. Nothing that Katip Rehberi had stored is left on this computer.',
  },
  eraseHalf: {
    tr: 'Silindi; ama şunlar kaldı ya da bu arada yeniden yazıldı:',
    en: 'Erased; but this is left, or was written again in the meantime:',
  },
  items: { tr: '{n} kayıt', en: '{n} records' },
} as const satisfies Record<string, Said>;

export const modeWords: Readonly<Record<string, Said>> = {
  watch: { tr: 'İzle', en: 'Watch' },
  guided: { tr: 'Dene', en: 'Try' },
  free: { tr: 'Serbest', en: 'Free' },
  exam: { tr: 'Sınav', en: 'Exam' },
};
