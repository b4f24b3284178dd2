/** The guide and its card, nothing else: its size is what a content script pays for them. */
import { drawCard } from '../../../components/card/card';
import { mountGuide } from '../../../lib/guide/mount';

Object.assign(globalThis, { guideParts: [mountGuide, drawCard] });
