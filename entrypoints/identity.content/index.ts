import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawPlainCard } from '../../components/card/plain';
import { siteOf } from '../../lib/catalog/hosts';
import { Attendant } from '../../lib/guide/attend';
import { PageGuide } from '../../lib/guide/page-guide';
import { makeIdentityReader } from '../../lib/screen/read-identity';
import { ports } from '../guide.content/ports';

/** The state's login page: top frame alone, and never a field. */
export default defineContentScript({
  matches: ['https://giris.turkiye.gov.tr/*'],
  allFrames: false,
  runAt: 'document_start',
  main() {
    if (siteOf(location.href) !== 'identity') return;
    const { signal } = new AbortController();
    const attendant = new Attendant(
      true,
      makeIdentityReader,
      ports,
      (actions) => new PageGuide(document, drawPlainCard, actions),
      signal,
      true,
    );
    void attendant.hello(false);
    addEventListener('pageshow', (event) => event.persisted && void attendant.hello(false));
  },
});
