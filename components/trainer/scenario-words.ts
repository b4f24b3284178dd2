/** The scenario editor in words. */
import type { Said } from '../../lib/catalog/model';
import type { End, Fault } from '../../lib/practice/model';
import type { PaperPlace } from '../../lib/practice/own';

export const scenarioWords = {
  lead: {
    tr: 'Kendi provanızı hazırlayın: hazır bir senaryodan başlayın, işyerlerini, sözleşmeleri ve yolda çıkacak güçlükleri değiştirin. Her değişiklik bu bilgisayarda saklanır.',
    en: 'Make a rehearsal of your own: start from one that is there, change firms, contracts and what goes wrong on the way. Every change is kept on this computer.',
  },
  invented: {
    tr: 'Yalnızca uydurma adlar ve numaralar yazın. Gerçek kişi ve işyeri bilgisi yazmayın.',
    en: 'Write invented names and numbers only. Write nothing about real people or firms.',
  },
  own: { tr: 'Sizin senaryolarınız', en: 'Your scenarios' },
  none: { tr: 'Henüz bir senaryonuz yok.', en: 'You have no scenario yet.' },
  unnamed: { tr: 'Adı boş senaryo', en: 'A scenario without a name' },
  fresh: { tr: 'Yeni senaryo', en: 'A new scenario' },
  base: { tr: 'Şu senaryodan başla', en: 'Start from this one' },
  make: { tr: 'Kopyasını aç', en: 'Open a copy' },
  takeIn: { tr: 'Senaryo dosyası al', en: 'Take in a scenario file' },
  takenIn: { tr: '“{title}” alındı.', en: '“{title}” was taken in.' },
  edit: { tr: 'Düzenle', en: 'Edit' },
  close: { tr: 'Düzenlemeyi bitir', en: 'Done with it' },
  undo: { tr: 'Geri al', en: 'Undo' },
  present: { tr: 'Sınıfa sun', en: 'Present to a class' },
  rehearse: { tr: 'Provada dene', en: 'Try it in the rehearsal' },
  save: { tr: 'Dosyaya kaydet', en: 'Save to a file' },
  remove: { tr: 'Sil', en: 'Remove' },
  removeAsk: {
    tr: '“{title}” silinsin mi? Geri gelmez.',
    en: 'Remove “{title}”? It does not come back.',
  },
  removeYes: { tr: 'Evet, sil', en: 'Yes, remove it' },
  removeNo: { tr: 'Kalsın', en: 'Keep it' },
  kept: { tr: 'Saklandı.', en: 'Kept.' },
  notKept: {
    tr: 'Bu hâliyle saklanmadı; son doğru hâli duruyor.',
    en: 'It is not kept like this; the last right state is still there.',
  },
  overtaken: {
    tr: 'Bu senaryo bu arada başka bir sekmede değiştirildi; orada saklanan daha yeni. Sizin değişiklikleriniz onun üstüne yazılmadı, burada duruyor. Ne yapalım?',
    en: 'Meanwhile this scenario was changed in another tab; what is kept there is newer. Your changes were not written over it; they are still here. What shall be done?',
  },
  overtakenGone: {
    tr: 'Bu senaryo bu arada başka bir sekmede silindi. Sizin değişiklikleriniz saklanmadı ama burada duruyor.',
    en: 'Meanwhile this scenario was removed in another tab. Your changes are not kept, but they are still here.',
  },
  apart: { tr: 'Ayrı bir kopya olarak kaydet', en: 'Save as a separate copy' },
  reopen: { tr: 'Yeniden aç', en: 'Open it again' },
  reopenNote: {
    tr: '“Yeniden aç”, öteki sekmede saklananı getirir. Sizinkini sonra “Geri al” ile bulursunuz.',
    en: '“Open it again” shows what the other tab has kept. Yours can then be fetched back with “Undo”.',
  },
  findings: { tr: 'Denetim: {n} şeye bakın', en: 'Check: {n} things to look at' },
  noFindings: { tr: 'Denetim: sorun yok', en: 'Check: nothing found' },
  unkept: { tr: 'Denetim: bu hâliyle saklanmadı', en: 'Check: not kept like this' },
  // Checking
  check: { tr: 'Denetim', en: 'Check' },
  sound: {
    tr: 'Bir sorun bulunmadı: her yoldan sona varılıyor.',
    en: 'Nothing was found: the end is reached on every route.',
  },
  found: { tr: 'Bunlara bakın:', en: 'Look at these:' },
  // General
  general: { tr: 'Genel', en: 'In general' },
  title: { tr: 'Adı', en: 'Title' },
  teaches: { tr: 'Ne öğretir?', en: 'What does it teach?' },
  forWhom: { tr: 'Kimin için?', en: 'For whom?' },
  inTurkish: { tr: 'Türkçe', en: 'Turkish' },
  inEnglish: { tr: 'İngilizce', en: 'English' },
  minutes: { tr: 'Kaç dakika sürer?', en: 'How many minutes?' },
  routes: { tr: 'Yollar', en: 'Routes' },
  editions: { tr: 'Ekranlar', en: 'Screens' },
  old: { tr: 'Kılavuzdaki ekranlar (2020)', en: 'The manual’s screens (2020)' },
  today: { tr: 'Bugünkü ekranlar', en: 'Today’s screens' },
  faults: { tr: 'Yolda ne çıkar?', en: 'What comes up on the way?' },
  end: { tr: 'Doğru son', en: 'The right end' },
  // People and firms
  people: { tr: 'Kişiler', en: 'People' },
  plays: { tr: 'Öğrenci kimin yerinde?', en: 'Whom does the learner play?' },
  name: { tr: 'Adı soyadı', en: 'Name' },
  twoStep: { tr: 'İki aşamalı girişi kurulu', en: 'Two-step sign-in is set up' },
  addPerson: { tr: 'Kişi ekle', en: 'Add a person' },
  firms: { tr: 'İşyerleri', en: 'Firms' },
  firmName: { tr: 'Unvanı', en: 'Name' },
  sicil: { tr: 'SGK sicil numarası (26 hane)', en: 'SGK number (26 digits)' },
  user: { tr: 'İSG-KATİP’teki e-Bildirge kullanıcısı', en: 'e-Bildirge user in İSG-KATİP' },
  atSgk: { tr: 'SGK’daki e-Bildirge kullanıcısı', en: 'e-Bildirge user at SGK' },
  nobody: { tr: 'Kimse', en: 'Nobody' },
  addFirm: { tr: 'İşyeri ekle', en: 'Add a firm' },
  // Contracts and paper
  contracts: { tr: 'Sözleşmeler', en: 'Contracts' },
  firm: { tr: 'İşyeri', en: 'Firm' },
  category: { tr: 'Görevi', en: 'Duty' },
  start: { tr: 'Başlama tarihi', en: 'Start' },
  monthly: { tr: 'Aylık süre (dakika)', en: 'Minutes a month' },
  overtime: { tr: 'Fazla mesai (dakika)', en: 'Overtime (minutes)' },
  professional: { tr: 'Uzman / hekim onayladı', en: 'The professional has approved' },
  employer: { tr: 'İşveren onayladı', en: 'The employer has approved' },
  subcontract: { tr: 'Taşeron sözleşmesi', en: 'A subcontractor’s contract' },
  deleted: { tr: 'Silinmiş', en: 'Deleted' },
  onPaper: { tr: 'Öğrencinin elindeki kâğıtta', en: 'On the learner’s paper' },
  addContract: { tr: 'Sözleşme ekle', en: 'Add a contract' },
  paper: { tr: 'Öğrencinin elindeki kâğıt', en: 'The learner’s paper' },
  paperFirm: { tr: 'Hangi işyeri için?', en: 'For which firm?' },
  says: { tr: 'Kâğıtta yazanlar', en: 'What the paper says' },
  saysNote: {
    tr: 'Bilgisi yanlış bir sözleşme için kâğıttaki satırı değiştirin: öğrenci farkı görmelidir.',
    en: 'For a contract with a wrong detail change the paper’s line: the learner should see the difference.',
  },
  line: { tr: '{n}. satır', en: 'Line {n}' },
  write: { tr: 'Satırları sözleşmelerden yeniden yaz', en: 'Write the lines anew from the contracts' },
  // Exam
  exam: { tr: 'Sınavda sayılanlar', en: 'What counts in the exam' },
  examNote: {
    tr: '100 puandan düşülür. Geçme puanının altında kalan geçemez.',
    en: 'Taken from a hundred points. Below the pass mark it is no pass.',
  },
  pass: { tr: 'Geçme puanı', en: 'Pass mark' },
  usual: { tr: 'Alışılmış puanlara dön', en: 'Back to the usual points' },
  refused: {
    tr: 'Bu, gerçek bir T.C. kimlik numarasına benziyor. Yazdığınız alınmadı ve saklanmadı.',
    en: 'This looks like a real T.C. identity number. What you typed was not taken and not kept.',
  },
} as const satisfies Record<string, Said>;

export const faultNames: Readonly<Record<Fault, Said>> = {
  'security-code': { tr: 'Güvenlik kodu sorulur', en: 'A security code is asked for' },
  'session-expires': { tr: 'Oturum sona erer', en: 'The session ends' },
  'look-alike': { tr: 'İletide benzer bir adres gelir', en: 'A letter brings a look-alike address' },
  'old-address': { tr: 'Eski adresten başlanır', en: 'It begins at the old address' },
  grey: { tr: '“Onayla” hep gridir', en: '“Onayla” stays grey' },
  individual: { tr: 'Bireysel giriş yapılmış başlar', en: 'It begins inside the individual entry' },
  'without-save': {
    tr: '“Kayıt”a basılmadan çıkılmış başlar',
    en: 'It begins after leaving without “Kayıt”',
  },
  subcontractors: {
    tr: 'Taşeron listesinde başlar (2020)',
    en: 'It begins in the subcontractors’ list (2020)',
  },
};

export const endNames: Readonly<Record<End, Said>> = {
  approved: { tr: 'Kâğıttaki sözleşmeler onaylandı', en: 'The paper’s contracts are approved' },
  called: { tr: 'Onaylanmadı, sağlayıcı arandı', en: 'Not approved, the provider was called' },
  declared: { tr: 'E-Bildirge güncellemesi istendi', en: 'The e-Bildirge update was asked for' },
  waiting: { tr: 'Bakıldı; yapacak bir şey yok', en: 'Looked; there is nothing to do' },
};

export const placeNames: Readonly<Record<PaperPlace, Said>> = {
  approve: { tr: 'Var: onaylanacak', en: 'It is: to be approved' },
  leave: { tr: 'Tutmuyor: onaylanmayacak', en: 'It differs: not to be approved' },
  none: { tr: 'Yok', en: 'It is not' },
};

/** Puts values in the place of `{key}`. */
export const put = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, key: string) => (key in values ? String(values[key]) : whole));
