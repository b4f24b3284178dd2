/** The whole guide for a page: its card can be dragged as well. */
import type { DrawCard } from './card-props';
import { makeDrag } from './drag';
import { type Guide, type GuideActions, PageGuide } from './page-guide';

export type { CardActs, CardProps, DrawCard } from './card-props';
export type { Guide, GuideActions, RingTarget } from './page-guide';

/** Prepares the guide for a document; nothing is put on the page before there is something to show. */
export const mountGuide = (doc: Document, draw: DrawCard, actions: GuideActions): Guide =>
  new PageGuide(doc, draw, actions, makeDrag);
