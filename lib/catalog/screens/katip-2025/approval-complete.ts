import { beginning } from '../../clues';
import type { ScreenRecord } from '../../model';

/** The end: the notice after the approval. Counts only where it follows the window of step 1.6 in the same tab. */
export const approvalComplete: ScreenRecord = {
  screen: 'approval-complete',
  edition: 'katip-2025',
  sites: ['katip'],
  depth: 3,
  scope: 'page',
  recognise: { must: [beginning('İşleminiz başarıyla')] },
  targets: {},
  source: { document: 'public', standing: 'public' },
};
