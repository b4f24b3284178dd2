import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeDrawCard } from '../../components/card/card';
import { hostPatterns } from '../../lib/catalog/hosts';
import { mountGuide } from '../../lib/guide/mount';
import { makeReader } from '../../lib/screen/read';
import { attendPage } from './page-ports';
import { ports } from './ports';

export default defineContentScript({
  matches: hostPatterns.filter((pattern) => !pattern.includes('giris.')),
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    const drawCard = makeDrawCard({ sketch: () => void ports.tell({ kind: 'sketch' }) });
    attendPage((actions) => mountGuide(document, drawCard, actions), makeReader);
  },
});
