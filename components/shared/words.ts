/** Words that several pages share. */
import type { Route, Said } from '../../lib/catalog/model';

export const sharedWords = {
  name: { tr: 'Katip Rehberi', en: 'Katip Rehberi' },
  notOfficial: { tr: 'Resmî bir uygulama değildir.', en: 'Not an official application.' },
  languages: { tr: 'Dil', en: 'Language' },
  recommended: { tr: 'Size uygun yol', en: 'The way for you' },
  startFailed: {
    tr: 'Rehber başlatılamadı. Bir kez daha deneyin; olmazsa tarayıcıyı kapatıp açın.',
    en: 'The guide could not start. Try once more; if it fails again, close and reopen the browser.',
  },
  opening: { tr: 'Sayfa açılıyor…', en: 'The page is opening…' },
  closed: { tr: 'Kapalı sayfa', en: 'Page switched off' },
  switchedOff: {
    tr: 'Kurumunuz bu sayfayı kapatmış. Gerekirse bilgi işlem biriminize sorun.',
    en: 'Your organisation has switched this page off. If you need it, ask your IT department.',
  },
  dropOne: { tr: 'ya da dosyayı buraya bırakın', en: 'or drop the file here' },
  dropMany: { tr: 'ya da dosyaları buraya bırakın', en: 'or drop the files here' },
  marked: { tr: 'kayıtlı bölüm:', en: 'registered part:' },
} as const satisfies Record<string, Said>;

/** Where each route begins, in a few words; its title stands in the catalogue. */
export const routeFrom: Readonly<Record<Route, Said>> = {
  '1': { tr: 'İSG-KATİP sitesinden', en: 'From the İSG-KATİP site' },
  '2': { tr: 'e-Devlet’teki hizmet sayfasından', en: 'From the service page in e-Devlet' },
  '3': { tr: 'e-Devlet ana sayfasından', en: 'From the e-Devlet home page' },
  e: { tr: 'İşyeriniz listede yoksa', en: 'If your firm is not in the list' },
};

export const routeOrder: readonly Route[] = ['1', '2', '3', 'e'];

/** What does not work where the browser withholds an address. */
export const permissionWords = {
  title: { tr: 'Tarayıcı, rehbere izin vermemiş', en: 'The browser has not allowed the guide' },
  lead: { tr: 'İzin olmayan yerde rehber çalışmaz:', en: 'Where it is not allowed the guide does not work:' },
  katip: {
    tr: 'İSG-KATİP ekranlarında yol göstermez, düğmeleri işaretlemez.',
    en: 'On the İSG-KATİP screens it shows no way and marks no button.',
  },
  edevlet: {
    tr: 'e-Devlet sayfalarında hizmeti bulmanıza yardım edemez.',
    en: 'On the e-Devlet pages it cannot help you find the service.',
  },
  identity: {
    tr: 'Giriş sayfasında, girişi kimin istediğini söyleyemez.',
    en: 'On the sign-in page it cannot tell who asks for the sign-in.',
  },
  grant: { tr: 'İzin ver', en: 'Allow' },
  after: {
    tr: 'İzinden sonra açık olan sekmeleri yenileyin.',
    en: 'After allowing, reload the tabs that are open.',
  },
  refused: {
    tr: 'İzin verilmedi. Dilediğiniz zaman yeniden deneyebilirsiniz.',
    en: 'It was not allowed. You can try again at any time.',
  },
  all: {
    tr: 'Rehberin beş adreste çalışma izni var.',
    en: 'The guide is allowed on its five addresses.',
  },
} as const satisfies Record<string, Said>;
