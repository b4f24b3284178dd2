/** The vocabulary of the records: what a screen, a clue, a target and a text are. */
import type { Site } from './hosts';

export type Language = 'tr' | 'en';
export type Edition = 'katip-2020' | 'katip-2025' | 'edevlet';
export type Route = '1' | '2' | '3' | 'e';

export type StepId =
  | '1.1'
  | '1.2'
  | '1.3'
  | '1.4'
  | '1.5.1'
  | '1.5.2'
  | '1.5.3'
  | '1.5.4'
  | '1.6'
  | '2.1'
  | '3.1'
  | '3.2'
  | '3.3'
  | '3.4'
  | '3.5'
  | 'e.1'
  | 'e.2'
  | 'e.3'
  | 'e.4'
  | 'e.5'
  | 'done';

export type ScreenId =
  | 'portal-entry'
  | 'identity-verification'
  | 'identity-two-step'
  | 'identity-consent'
  | 'registered-user-entry'
  | 'organisation-choice'
  | 'main-menu'
  | 'contracts'
  | 'approval-dialog'
  | 'approval-complete'
  | 'service-sign-in'
  | 'service-redirect'
  | 'edevlet-home-signed-out'
  | 'edevlet-home-signed-in'
  | 'institutions'
  | 'institution-services'
  | 'declaration-notice'
  | 'session-expired'
  // Beside the way: known, so that the guide can say so; nothing is ringed there.
  | 'authorised-firms'
  | 'deleted-contracts'
  | 'individual-entry'
  | 'other-workplaces'
  | 'unknown';

export type TargetId =
  | 'enter'
  | 'sign-in'
  | 'consent'
  | 'registered-user'
  | 'organisation'
  | 'organisation-continue'
  | 'module'
  | 'contracts'
  | 'pending-tab'
  | 'pending-row'
  | 'approve'
  | 'save'
  | 'verify-identity'
  | 'go-to-app'
  | 'edevlet-sign-in'
  | 'institutions'
  | 'ministry'
  | 'ministry-letter'
  | 'service'
  | 'declaration-update';

/**
 * What a person sees. `control` is anything one would press: a button, link, tab, menu or tree entry.
 * `row` is one line of a list or table that can be chosen. `text` is any words on the screen.
 * `heading` is words that name the screen or a window: headings, window titles, the chosen tab, the tab's title.
 */
export type Look = 'control' | 'row' | 'text' | 'heading';

/**
 * How a name is compared, folded. Controls match whole, always. `stem` means: some word of it begins so.
 * `letter` compares one letter with its diacritics.
 */
export type Match = 'whole' | 'begins' | 'holds' | 'stem' | 'letter';

export interface Clue {
  readonly see: Look;
  readonly match: Match;
  /** The name in use first, then others it has had or may have. */
  readonly named: readonly string[];
  /** Phrases that take the sting out of a stem, such as “iptal edilemez” for “iptal”. */
  readonly unless?: readonly string[];
  /** Whether a near match may stand in for it when the name has changed. Never for a target of legal weight. */
  readonly near?: boolean;
  /** A heading that no strange one stands before: it names the page, not a part of it. */
  readonly first?: boolean;
  /** Words that are no control. */
  readonly plain?: boolean;
  /** Its name has to be drawn in words: a sign that is only told of, as a cross is of “Kapat”, does not count. */
  readonly drawn?: boolean;
}

/** At least so many of these clues, and at most, where that is given. */
export interface Several {
  readonly atLeast: number;
  readonly atMost?: number;
  readonly of: readonly Clue[];
}

export type Must = Clue | Several;

/** `legal`: pressing it has effect in law. Such a target is ringed only when its name matches exactly. */
export type Weight = 'plain' | 'legal';

export interface Target {
  readonly clue: Clue;
  readonly weight: Weight;
  /** `each`: every match is a candidate, and the person chooses. */
  readonly pick: 'one' | 'each';
  /** Where several bear the name, the one in the page's header or navigation is meant rather than the one in its body. */
  readonly prefer?: 'side';
}

/** M: the manual. P: public material of 2023–2026. R: rendered with the stock library. assumed: not verified. */
export type Standing = 'manual' | 'public' | 'rendered' | 'assumed';

export interface Source {
  readonly document: 'manual' | 'public' | 'none';
  /** The manual's figure, spelled “Resim 1.5”. */
  readonly figure?: string;
  readonly standing: Standing;
}

export interface ScreenRecord {
  readonly screen: Exclude<ScreenId, 'unknown'>;
  readonly edition: Edition;
  readonly sites: readonly Site[];
  /** How far in front it lies: a shell 0, a page in the shell 1, a window 2. The foremost known screen wins. */
  readonly depth: 0 | 1 | 2 | 3;
  /** `window`: all clues must lie in one open window. */
  readonly scope: 'page' | 'window';
  /** Known paths of its address. Where `pathMust` is set the path has to be one of them. */
  readonly paths?: readonly string[];
  readonly pathMust?: boolean;
  /** Nobody is signed in there: where the portal shows a person's menu it is another screen. */
  readonly signedOut?: true;
  /** Something has to be typed there: a page without a field to type into, or with a list, is another screen. */
  readonly asks?: true;
  readonly recognise: {
    readonly must: readonly Must[];
    readonly may?: readonly Clue[];
    readonly never?: readonly Clue[];
  };
  readonly targets: Partial<Record<TargetId, Target>>;
  /** Other things worth knowing of on this screen: columns, states, neighbours. */
  readonly marks?: Readonly<Record<string, Clue>>;
  readonly source: Source;
  /** Title of the flow pack that it comes from; absent for the catalogue's own. */
  readonly pack?: string;
}

/** One text in both languages. */
export type Said = Readonly<Record<Language, string>>;

/** What the card says in one situation. Every sentence stands in both languages. */
export interface CardText {
  /** The one thing to do now. */
  readonly title: Said;
  /** How, in two or three short sentences. */
  readonly say: Said;
  /** Why, or what happens next. */
  readonly why?: Said;
  /** What to compare before pressing, and where it can be seen. */
  readonly compare?: readonly Said[];
  /** What must not happen here. */
  readonly hazard?: Said;
  /** What can go wrong here, and what then. */
  readonly troubles?: readonly { readonly when: Said; readonly then: Said }[];
}
