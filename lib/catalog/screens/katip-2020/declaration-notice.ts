import { beginning, oneOf, saying } from '../../clues';
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
    ],
  },
  targets: {},
  source: { document: 'manual', standing: 'manual' },
};
