import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawPlainCard } from '../../components/card/plain';
import { siteOf } from '../../lib/catalog/hosts';
import { Attendant } from '../../lib/guide/attend';
import { PageGuide } from '../../lib/guide/page-guide';
import { makeIdentityReader } from '../../lib/screen/read-identity';
import { ports, takesHtml } from '../guide.content/ports';

/** The state's login page: top frame alone, and never a field. */
export default defineContentScript({
  matches: ['https://giris.turkiye.gov.tr/*'],
  allFrames: false,
  runAt: 'document_start',
  main() {
    if (siteOf(location.href) !== 'identity' || !takesHtml()) return;
    const attendant = new Attendant({
      top: true,
      quiet: true,
      ports,
      makeReader: makeIdentityReader,
      mount: (actions) => new PageGuide(document, drawPlainCard, actions),
    });
    void attendant.hello(false);
    addEventListener('pageshow', (event) => event.persisted && void attendant.hello(false));
  },
});
