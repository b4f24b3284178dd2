import { saying } from '../../clues';
import type { ScreenRecord } from '../../model';

/** Signed out by time, on any of the three sites. The route is kept. */
export const sessionExpired: ScreenRecord = {
  screen: 'session-expired',
  edition: 'edevlet',
  sites: ['katip', 'edevlet', 'identity'],
  depth: 3,
  scope: 'page',
  recognise: {
    must: [
      saying(
        'oturumunuzun süresi dolmuş',
        'oturumunuzun süresi doldu',
        'oturumunuz sona erdi',
        'oturumunuz sona ermiş',
        'oturum süreniz dolmuş',
        'oturum süreniz doldu',
        'oturumunuz zaman aşımına uğra',
        'oturumunuz sonlandırıl',
      ),
    ],
    // News and help quote the sentence.
    never: [
      saying(
        'uyarısı hakkında',
        'uyarısı alan',
        'uyarısı veren',
        'hatası hakkında',
        'hatası alan',
        'mesajı hakkında',
        'mesajı alan',
        'mesajı gör',
        'uyarısı gör',
        'uyarısı çık',
        'hatası gör',
      ),
    ],
  },
  targets: {},
  source: { document: 'public', standing: 'public' },
};
