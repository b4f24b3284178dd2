/** One type per direction. The receiver parses; nothing is trusted because of where it came from. */

import type { CardModel, CardPreferences } from '../advice/card-model';
import type { Counsel } from '../advice/counsel';
import type { CurtainWords } from '../advice/curtain';
import type { Organisation } from '../advice/organisation';
import type { GuideSettings } from '../advice/settings';
import type { Lexicon } from '../catalog/lexicon';
import type { Route } from '../catalog/model';
import type { Reason } from '../recognise/verdict';
import type { FrameOutline } from '../screen/outline-model';
import type { Snapshot } from '../screen/snapshot';

/** From a frame of a page to the hub. */
export type FrameToHub =
  /** A frame has started. `calls`: by its address or title it may be a page where the guide shows itself. */
  | { readonly kind: 'hello'; readonly calls: boolean }
  | { readonly kind: 'sighting'; readonly look: number; readonly snapshot: Snapshot }
  | { readonly kind: 'spots'; readonly spots: readonly Spot[] }
  | { readonly kind: 'preferences'; readonly preferences: CardPreferences }
  | { readonly kind: 'close' }
  /** The person asked the card for an outline of this page. */
  | { readonly kind: 'sketch' }
  | { readonly kind: 'outlined'; readonly outline: FrameOutline };

/** A ring as its own frame understands it. */
export interface FrameRing {
  readonly target: string;
  readonly at: number;
}

/** A ringed place inside an inner frame, so that the card keeps clear of it: shares 0 to 1 of that frame's view. */
export interface Spot {
  readonly size: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From the hub to a frame. `look` is the frame's own look that the handles belong to. */
export type HubToFrame =
  | { readonly kind: 'report' }
  /** `curtain`, in the answer to a greeting: it is on in this tab. */
  | { readonly kind: 'sleep'; readonly curtain?: CurtainWords }
  /** The curtain goes down or up in this tab. */
  | { readonly kind: 'curtain'; readonly words: CurtainWords | null }
  /** Answered with `outlined`: what the page looks like, in the words of the vocabulary alone. */
  | {
      readonly kind: 'outline';
      readonly lexicons: Readonly<Record<'katip' | 'edevlet', Lexicon>>;
      readonly vocabulary: readonly string[];
    }
  | {
      readonly kind: 'wake';
      readonly lexicon: Lexicon;
      readonly orphan: CardModel;
      readonly curtain?: CurtainWords;
    }
  | {
      readonly kind: 'orders';
      readonly look: number;
      readonly rings: readonly FrameRing[];
      /** For the top frame only. */
      readonly card: CardModel | null;
      /** For the top frame: where inner frames have rings, as shares of the frame's own view, by the frame's size 'WxH'. */
      readonly spots: readonly Spot[];
      readonly preferences: CardPreferences;
    };

/** From an extension page to the hub. */
export type PageToHub =
  | { readonly kind: 'start'; readonly route: Route; readonly language?: 'tr' | 'en' }
  | { readonly kind: 'stop'; readonly tab: number }
  /** Takes up a route in a tab as it stands: nothing is opened, and recognition is not told anything. */
  | { readonly kind: 'lead'; readonly tab: number; readonly route: Route }
  | { readonly kind: 'resume' }
  /** Covers what is personal on the pages of a tab, or uncovers it; without `on` it changes over. `secret`: a private window. */
  | { readonly kind: 'curtain'; readonly tab: number; readonly secret: boolean; readonly on?: boolean }
  | { readonly kind: 'show-again'; readonly tab: number }
  /** `secret`: asked from a private window, whose card has a place and a language of its own. */
  | { readonly kind: 'ask'; readonly tab: number; readonly secret?: true }
  /** Asks the frames of a tab for their outlines; `outlines` fetches what has come, once. */
  | { readonly kind: 'outline'; readonly tab: number }
  | { readonly kind: 'outlines'; readonly tab: number }
  /** What was changed alone: another page may have changed another part. `secret`: chosen in a private window, and not to be kept. */
  | { readonly kind: 'preferences'; readonly preferences: Partial<CardPreferences>; readonly secret?: true }
  | { readonly kind: 'reminder'; readonly set: boolean }
  | { readonly kind: 'settings'; readonly settings: Partial<GuideSettings> }
  /** Erases all that the hub remembers. */
  | { readonly kind: 'forget' };

/** What the popup and the welcome page are told about a tab. */
export interface TabReport {
  /** Route running in this tab; null for none. */
  readonly route: Route | null;
  /** What the guide made of the page; null when no frame of it has reported. */
  readonly counsel: Counsel | null;
  readonly reasons: readonly Reason[];
  /** The card of this tab, as shown; null when none. */
  readonly card: CardModel | null;
  /** The person closed the card in this tab. */
  readonly closed: boolean;
  /** The privacy curtain is on in this tab. */
  readonly curtain: boolean;
  /** Where a route was last left, for going on; null for nowhere. */
  readonly resume: { readonly route: Route; readonly step: string | null; readonly at: number } | null;
  /** When the reminder of route e is due, in milliseconds since 1970; null for none. */
  readonly reminder: number | null;
  readonly preferences: CardPreferences;
  /** As the person has set them; what the organisation switched off stands in `organisation`. */
  readonly settings: GuideSettings;
  readonly organisation: Organisation;
}

/** The stored mark that some tab has the curtain: all that a page's frame reads before the hub answers. */
export const curtainKey = 'curtain';
