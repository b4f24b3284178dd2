import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeDrawCard } from '../../components/card/card';
import { hostPatterns } from '../../lib/catalog/hosts';
import { makeDock } from '../../lib/guide/dock';
import { withCurtain } from '../../lib/guide/veiled-guide';
import { makeReader } from '../../lib/screen/read';
import { attendPage } from './page-ports';
import { ports } from './ports';
import { someCurtain } from './some-curtain';

export default defineContentScript({
  matches: hostPatterns.filter((pattern) => !pattern.includes('giris.')),
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    const draw = makeDrawCard({ sketch: () => void ports.tell({ kind: 'sketch' }) });
    const veiled = withCurtain(ports, document, (needs) => makeDock({ ...needs, draw }), someCurtain);
    attendPage(veiled.ports, veiled.mount, makeReader);
  },
});
