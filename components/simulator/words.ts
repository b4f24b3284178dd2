/** What the rehearsal page says. */
import type { Said } from '../../lib/catalog/model';
import type { Mode } from './kinds';

export const simulatorWords = {
  title: { tr: 'Prova — Katip Rehberi', en: 'Rehearsal — Katip Rehberi' },
  heading: { tr: 'Prova', en: 'Rehearsal' },
  notOfficial: { tr: 'Resmî bir uygulama değildir.', en: 'Not an official application.' },
  harmless: {
    tr: 'Burada gerçek bir şey olmaz. İstediğiniz kadar deneyin.',
    en: 'Nothing real happens here. Try as often as you like.',
  },
  browser: { tr: 'Prova tarayıcısı', en: 'Rehearsal browser' },
  tabs: { tr: 'Prova sekmeleri', en: 'Rehearsal tabs' },
  closeTab: { tr: 'Sekmeyi kapat', en: 'Close tab' },
  newTab: { tr: 'Yeni sekme', en: 'New tab' },
  back: { tr: 'Geri', en: 'Back' },
  forward: { tr: 'İleri', en: 'Forward' },
  reload: { tr: 'Yenile', en: 'Reload' },
  address: { tr: 'Prova adresi', en: 'Rehearsal address' },
  chooseAddress: { tr: 'Adres seç', en: 'Choose an address' },
  addresses: { tr: 'Adresler', en: 'Addresses' },
  go: { tr: 'Git', en: 'Go' },
  tabsFull: {
    tr: 'Provada en çok {n} sekme açık kalır; bir tane daha açılırsa en eskisi kapanır.',
    en: 'The rehearsal keeps {n} tabs at most; when another one opens, the oldest closes.',
  },
  noAddress: {
    tr: 'Bu bir adres değil. Adresi bütünüyle yazın, örneğin www.turkiye.gov.tr, ya da yandaki oktan seçin.',
    en: 'This is no address. Write the whole of it, for example www.turkiye.gov.tr, or choose one by the arrow beside.',
  },
  mailbox: {
    tr: 'Bu bir e-posta adresi; burada açılmaz. Site adresini yazın, örneğin www.turkiye.gov.tr, ya da yandaki oktan seçin.',
    en: 'This is an e-mail address and does not open here. Write a site’s address, for example www.turkiye.gov.tr, or choose one by the arrow beside.',
  },
  options: { tr: 'Seçenekler', en: 'Options' },
  close: { tr: 'Kapat', en: 'Close' },
  scenario: { tr: 'Senaryo', en: 'Scenario' },
  mode: { tr: 'Nasıl?', en: 'How?' },
  route: { tr: 'Hangi yol?', en: 'Which way?' },
  edition: { tr: 'Hangi ekranlar?', en: 'Which screens?' },
  begin: { tr: 'Provayı başlat', en: 'Start the rehearsal' },
  again: { tr: 'Baştan başla', en: 'Start over' },
  minutes: { tr: 'dakika', en: 'minutes' },
  language: { tr: 'Dil', en: 'Language' },
  showGuide: { tr: 'Rehberi göster', en: 'Show the guide' },
  hideGuide: { tr: 'Rehberi gizle', en: 'Hide the guide' },
  screens: { tr: 'Ekranlar', en: 'Screens' },
  screensNote: {
    tr: 'Bir ekran seçin; prova oradan sürer.',
    en: 'Choose a screen; the rehearsal goes on from there.',
  },
  time: { tr: 'Zamanı ilerlet', en: 'Move time on' },
  timeNote: { tr: 'Provada saat:', en: 'Time in the rehearsal:' },
  tenMinutes: { tr: '10 dakika', en: '10 minutes' },
  threeDays: { tr: '3 gün', en: '3 days' },
  play: { tr: 'Oynat', en: 'Play' },
  pause: { tr: 'Durdur', en: 'Pause' },
  step: { tr: 'Bir adım', en: 'One step' },
  aloud: { tr: 'Sesli anlat', en: 'Read aloud' },
  watchEnd: {
    tr: 'İzleme bitti. Şimdi kendiniz deneyin.',
    en: 'The showing is over. Now try it yourself.',
  },
  tryNow: { tr: 'Kendim deneyeyim', en: 'Let me try' },
  paper: { tr: 'Elinizdeki kâğıt', en: 'Your paper' },
  paperBefore: { tr: 'Başlarken:', en: 'To begin with:' },
  paperNote: { tr: 'Kâğıdınızda yazanlar:', en: 'What your paper says:' },
  call: {
    tr: 'Onaylamam, hizmet aldığım kişiyi ararım',
    en: 'I do not approve this, I call the provider',
  },
  called: {
    tr: 'Aradınız. Bilgileri ona soracaksınız.',
    en: 'You called. You will ask them about the details.',
  },
  callEarly: {
    tr: 'Henüz sözleşmeye bakmadınız. Önce bilgilerini elinizdeki kâğıtla karşılaştırın.',
    en: 'You have not looked at the contract yet. Compare its details with your paper first.',
  },
  apply: {
    tr: 'SGK müdürlüğüne başvurdum, kullanıcı kaydım yapıldı',
    en: 'I applied at the SGK office, my entry as user was made',
  },
  applied: {
    tr: 'SGK sizi e-Bildirge kullanıcısı olarak yazdı.',
    en: 'SGK has entered you as the e-Bildirge user.',
  },
  hint: { tr: 'İpucu', en: 'Hint' },
  finish: { tr: 'Sınavı bitir', en: 'End the exam' },
  result: { tr: 'Sonuç', en: 'Result' },
  resume: { tr: 'Yarım kalan provanız var.', en: 'You have an unfinished rehearsal.' },
  resumeNow: { tr: 'Sürdür', en: 'Go on' },
  notKept: {
    tr: 'Prova sürüyor, ama kaydedilemiyor.',
    en: 'The rehearsal goes on, but it cannot be kept.',
  },
  unknownScenario: {
    tr: 'Bu adreste bilinmeyen bir seçim vardı; en kolay prova açıldı.',
    en: 'The address held an unknown choice; the simplest rehearsal was opened.',
  },
} as const satisfies Record<string, Said>;

export const modeWords: Readonly<Record<Mode, { readonly name: Said; readonly note: Said }>> = {
  watch: {
    name: { tr: 'İzle', en: 'Watch' },
    note: { tr: 'Kendi kendine oynar; siz bakarsınız.', en: 'Plays by itself; you look on.' },
  },
  guided: {
    name: { tr: 'Dene', en: 'Try' },
    note: { tr: 'Rehber yol gösterir, siz basarsınız.', en: 'The guide shows the way, you press.' },
  },
  free: {
    name: { tr: 'Serbest', en: 'Free' },
    note: { tr: 'Rehber siz isteyene kadar susar.', en: 'The guide keeps silent until you ask.' },
  },
  exam: {
    name: { tr: 'Sınav', en: 'Exam' },
    note: { tr: 'Rehber yok; sonunda puanınız çıkar.', en: 'No guide; your score comes at the end.' },
  },
};

export const routeWords: Readonly<Record<'1' | '2' | '3' | 'e', Said>> = {
  '1': { tr: '1. Yol: İSG-KATİP sitesinden', en: 'Route 1: from the İSG-KATİP site' },
  '2': { tr: '2. Yol: e-Devlet hizmet sayfasından', en: 'Route 2: from the e-Devlet service page' },
  '3': { tr: '3. Yol: e-Devlet ana sayfasından', en: 'Route 3: from the e-Devlet home page' },
  e: { tr: 'E-Bildirge: işyeriniz listede yoksa', en: 'E-Bildirge: your firm is not in the list' },
};

export const editionWords: Readonly<Record<'katip-2025' | 'katip-2020', Said>> = {
  'katip-2025': { tr: 'Bugünkü uygulama', en: 'Today’s application' },
  'katip-2020': { tr: 'Kılavuzdaki (2020)', en: 'As in the manual (2020)' },
};
