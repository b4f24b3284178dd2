import { beginning, headingHolding, label, oneOf, saying } from '../../clues';
import type { ScreenRecord } from '../../model';

/** Step e.4: the registration was taken; come back after three days. */
export const declarationNotice: ScreenRecord = {
  screen: 'declaration-notice',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 2,
  scope: 'page',
  recognise: {
    must: [
      oneOf(
        beginning('Kaydınız alınmıştır'),
        saying('3 gün içerisinde tekrar deneyiniz', '3 gün sonra tekrar deneyiniz'),
      ),
      // Other things are registered as well, and nothing is to be tried again for them.
      oneOf(
        label('Kaydınız alınmıştır'),
        saying('3 gün içerisinde', '3 gün içinde', '3 gün sonra', 'üç gün', 'tekrar deneyiniz'),
      ),
    ],
    // Help quotes the sentence.
    never: [
      saying('mesajı al', 'mesajı gör', 'mesajı hakkında', 'uyarısı al', 'uyarısı gör', 'bildirimi al'),
      headingHolding('Sıkça Sorulan', 'Kullanıcı Kılavuzu'),
    ],
  },
  targets: {},
  source: { document: 'manual', standing: 'manual' },
};
