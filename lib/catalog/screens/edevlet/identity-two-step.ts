import { exactly, label, oneOf, saying } from '../../clues';
import type { ScreenRecord } from '../../model';

/** Between 1.2 and 1.3: the two-step request on the person's telephone. Same address as the password page. */
export const identityTwoStep: ScreenRecord = {
  screen: 'identity-two-step',
  edition: 'edevlet',
  sites: ['identity'],
  depth: 1,
  scope: 'page',
  recognise: {
    must: [
      oneOf(
        label(
          'İki Aşamalı Giriş Onay',
          'İki Aşamalı Giriş Onayı',
          'Mobil Onay',
          'İki Aşamalı Giriş',
          'İki Aşamalı Doğrulama',
          'İki Aşamalı Kimlik Doğrulama',
        ),
        saying(
          'İki Aşamalı Giriş Onay',
          'mobil uygulamanıza gönderilen',
          'mobil uygulamasına gönderilen onay',
          'telefonunuza gönderilen',
          'numarasına gönderilen',
        ),
      ),
    ],
    never: [
      saying('Uygulamasına Giriş Yapıyorsunuz', 'oturumunuzun süresi dolmuş', 'oturumunuz sona erdi'),
      exactly('e-Devlet Şifresi'),
      exactly('Sisteme Giriş Yap'),
    ],
  },
  targets: {},
  source: { document: 'public', standing: 'public' },
};
