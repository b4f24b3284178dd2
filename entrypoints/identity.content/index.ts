import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawCard } from '../../components/card/card';
import { mountGuide } from '../../lib/guide/mount';
import { makeIdentityReader } from '../../lib/screen/read-identity';
import { attendPage } from '../guide.content/page-ports';

/** The state's login page: top frame alone, and never a field. */
export default defineContentScript({
  matches: ['https://giris.turkiye.gov.tr/*'],
  allFrames: false,
  runAt: 'document_start',
  main: () =>
    attendPage(
      (actions) => mountGuide(document, drawCard, actions),
      (_site, lexicon) => makeIdentityReader(lexicon),
    ),
});
