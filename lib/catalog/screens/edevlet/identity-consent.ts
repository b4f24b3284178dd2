import { exactly, oneOf, saying } from '../../clues';
import type { ScreenRecord } from '../../model';

/** After 1.2: consent that e-Devlet tells the application who signs in. Its Onayla is not the contract's. */
export const identityConsent: ScreenRecord = {
  screen: 'identity-consent',
  edition: 'edevlet',
  sites: ['identity'],
  depth: 1,
  scope: 'page',
  recognise: {
    must: [
      saying(
        'Uygulamasına Giriş Yapıyorsunuz',
        'uygulamasına giriş yapmak üzeresiniz',
        'uygulamasına giriş yapılacaktır',
      ),
      oneOf(exactly('Onayla', 'Onaylıyorum'), exactly('İptal', 'İptal Et', 'Vazgeç')),
    ],
    never: [saying('oturumunuzun süresi dolmuş', 'oturumunuz sona erdi')],
  },
  targets: { consent: { clue: exactly('Onayla', 'Onaylıyorum'), weight: 'legal', pick: 'one' } },
  source: { document: 'public', standing: 'public' },
};
