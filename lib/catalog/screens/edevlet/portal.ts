import { control, exactly, heading, letter, oneOf } from '../../clues';
import type { Clue, ScreenRecord } from '../../model';
import { programme } from './service-page';

const signIn = control('Giriş Yap', 'Giriş', 'Sisteme Giriş Yap');
const institutionsControl = control('Kurumlar');
const ministryNames = [
  'Çalışma ve Sosyal Güvenlik Bakanlığı',
  'Aile, Çalışma ve Sosyal Hizmetler Bakanlığı',
  'T.C. Çalışma ve Sosyal Güvenlik Bakanlığı',
];
const ministry: Clue = { see: 'control', match: 'whole', named: ministryNames };
const letters = letter('Ç', 'A');
const service: Clue = { see: 'control', match: 'whole', named: [...programme, 'İSG-KATİP'] };
const ministryPaths = [
  '/calisma-ve-sosyal-guvenlik-bakanligi',
  '/aile-calisma-ve-sosyal-hizmetler-bakanligi',
] as const;
const home = ['/', '/index', '/anasayfa', '/ana-sayfa'] as const;

/** Step 3.1: the portal before the sign-in. */
export const edevletHomeSignedOut: ScreenRecord = {
  screen: 'edevlet-home-signed-out',
  edition: 'edevlet',
  sites: ['edevlet'],
  signedOut: true,
  depth: 0,
  scope: 'page',
  paths: home,
  pathMust: true,
  recognise: {
    must: [signIn],
    never: [exactly('Kimliğimi Şimdi Doğrula'), exactly('Çıkış Yap', 'Güvenli Çıkış')],
  },
  targets: { 'edevlet-sign-in': { clue: signIn, weight: 'plain', pick: 'one', prefer: 'side' } },
  source: { document: 'manual', figure: 'Resim 3.1', standing: 'manual' },
};

/** Step 3.3: the portal after the sign-in. */
export const edevletHomeSignedIn: ScreenRecord = {
  screen: 'edevlet-home-signed-in',
  edition: 'edevlet',
  sites: ['edevlet'],
  depth: 0,
  scope: 'page',
  paths: home,
  pathMust: true,
  recognise: { must: [institutionsControl], never: [control('Giriş Yap', 'Sisteme Giriş Yap')] },
  targets: { institutions: { clue: institutionsControl, weight: 'plain', pick: 'one' } },
  source: { document: 'manual', figure: 'Resim 3.3', standing: 'manual' },
};

/** Step 3.4: all institutions by their first letter. The ministry has changed its name, and with it its letter. */
export const institutions: ScreenRecord = {
  screen: 'institutions',
  edition: 'edevlet',
  sites: ['edevlet'],
  depth: 0,
  scope: 'page',
  paths: ['/kurumlar'],
  pathMust: true,
  recognise: { must: [oneOf(ministry, letters, heading('Kurumlar'))] },
  targets: {
    ministry: { clue: ministry, weight: 'plain', pick: 'one' },
    'ministry-letter': { clue: letters, weight: 'plain', pick: 'one' },
  },
  source: { document: 'manual', figure: 'Resim 3.4', standing: 'manual' },
};

/** Step 3.5: the ministry's services. */
export const institutionServices: ScreenRecord = {
  screen: 'institution-services',
  edition: 'edevlet',
  sites: ['edevlet'],
  depth: 0,
  scope: 'page',
  paths: ['/calisma-ve-sosyal-guvenlik-bakanligi', '/aile-calisma-ve-sosyal-hizmetler-bakanligi', '/arama'],
  recognise: {
    must: [service, heading(...ministryNames)],
    never: [exactly('Uygulamaya Git'), exactly('Kimliğimi Şimdi Doğrula'), heading('Arama')],
  },
  targets: { service: { clue: service, weight: 'plain', pick: 'one' } },
  source: { document: 'manual', figure: 'Resim 3.5', standing: 'manual' },
};

/** Step 3.5 again, where the page does not name the ministry but its address does. */
export const institutionServicesByAddress: ScreenRecord = {
  ...institutionServices,
  paths: ministryPaths,
  pathMust: true,
  recognise: {
    must: [service],
    never: [exactly('Uygulamaya Git'), exactly('Kimliğimi Şimdi Doğrula')],
  },
};
