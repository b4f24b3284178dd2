import { control, exactly, heading, oneOf, pageTitle, saying } from '../../clues';
import type { Clue, ScreenRecord } from '../../model';

/** The programme by the names it has had. */
export const programme = [
  'İş Sağlığı ve Güvenliği Kayıt, Takip ve İzleme Programı İSG-KATİP',
  'İş Sağlığı ve Güvenliği Kayıt, Takip ve Analiz Programı (İSG-KATİP)',
  'İş Sağlığı ve Güvenliği Kayıt, Takip ve İzleme Programı',
  'İş Sağlığı ve Güvenliği Kayıt, Takip ve Analiz Programı',
] as const;

export const servicePaths = ['/acshb-isg-katip', '/csgb-isg-katip'] as const;

const titled: Clue = heading(...programme, 'İSG-KATİP');
const named: Clue = saying(...programme, 'İSG-KATİP');
const verify = control('Kimliğimi Şimdi Doğrula', 'Kimliğimi Doğrula', 'Kimlik Doğrula');
const go = control('Uygulamaya Git');

/** Away from the known addresses only the programme's own title will do: other services name İSG-KATİP as well. */
const ownTitle: Clue = pageTitle(...programme);
/** The portal's own name may stand over all its pages. */
const portal: Clue = heading('e-Devlet Kapısı', 'Türkiye.gov.tr');
/** A page that links to the programme, under a heading or not, is another service's. */
const linked: Clue = exactly(...programme);

const base = {
  edition: 'edevlet',
  sites: ['edevlet'],
  depth: 1,
  scope: 'page',
  marks: { titled, portal },
} as const;
const byAddress = { paths: servicePaths, pathMust: true } as const;

/** Step 2.1 before the sign-in. */
export const serviceSignIn: ScreenRecord = {
  ...base,
  screen: 'service-sign-in',
  recognise: { must: [verify, ownTitle], never: [go, exactly('Onayla'), linked] },
  targets: { 'verify-identity': { clue: verify, weight: 'plain', pick: 'one' } },
  source: { document: 'public', standing: 'public' },
};

/** Step 2.1 before the sign-in, at a known address, where the title may be shorter. */
export const serviceSignInByAddress: ScreenRecord = {
  ...serviceSignIn,
  ...byAddress,
  recognise: { must: [verify, oneOf(titled, named)], never: [go, exactly('Onayla')] },
};

/** Step 2.1: the application opens in a new tab. */
export const serviceRedirect: ScreenRecord = {
  ...base,
  screen: 'service-redirect',
  recognise: { must: [go, ownTitle], never: [verify, exactly('Onayla'), linked] },
  targets: { 'go-to-app': { clue: go, weight: 'plain', pick: 'one' } },
  source: { document: 'manual', figure: 'Resim 2.1', standing: 'manual' },
};

/** Step 2.1 at a known address, where the title may be shorter. */
export const serviceRedirectByAddress: ScreenRecord = {
  ...serviceRedirect,
  ...byAddress,
  recognise: { must: [go, oneOf(titled, named)], never: [verify, exactly('Onayla')] },
};
