import { defineContentScript } from 'wxt/utils/define-content-script';
import { makePlainDock } from '../../components/card/plain-dock';
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
    // The manifest's pattern holds for every port.
    if (location.origin !== 'https://giris.turkiye.gov.tr' || !takesHtml()) return;
    const attendant = new Attendant({
      top: true,
      ports,
      makeReader: makeIdentityReader,
      mount: (actions) => new PageGuide(document, makePlainDock, actions),
    });
    void attendant.hello(false);
    addEventListener('pageshow', (event) => {
      if (event.persisted) void attendant.hello(false);
    });
  },
});
