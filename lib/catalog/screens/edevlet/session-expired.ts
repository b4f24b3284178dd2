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
  },
  targets: {},
  source: { document: 'public', standing: 'public' },
};
