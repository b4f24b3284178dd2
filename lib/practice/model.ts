/** The rehearsed world: plain data, JSON-safe, changed by presses alone. */
import type { Edition, Route, Said, ScreenId } from '../catalog/model';
import type { Moment } from '../catalog/texts/keys';
import type { Rules } from './rules';
import type { PageView, Press } from './view';

export type PracticeEdition = Exclude<Edition, 'edevlet'>;

/** An invented person. `number` fails the checksum of T.C. numbers. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  /** Whether two-step sign-in is set up. */
  readonly twoStep: boolean;
}

export interface Firm {
  readonly id: string;
  readonly name: string;
  /** 26 digits, printed as 1-4-2-2-7-3-2-2-3. */
  readonly sicil: string;
  /** Person that İSG-KATİP knows as the firm's e-Bildirge user; null for nobody yet. */
  readonly user: string | null;
  /** Person that SGK knows as the e-Bildirge user; null before the visit to the office. */
  readonly atSgk: string | null;
}

export interface Contract {
  /** The assignment number. */
  readonly id: string;
  readonly firm: string;
  readonly name: string;
  readonly number: string;
  readonly duty: string;
  readonly category: string;
  readonly manner: string;
  /** “01.09.2026”. */
  readonly start: string;
  readonly state: 'active' | 'ended';
  readonly minutes: number;
  readonly overtime: number;
  /** The professional approves first. */
  readonly professional: boolean;
  readonly employer: boolean;
  readonly refused?: boolean;
  readonly deleted?: boolean;
  /** Of a subcontractor: shown under Taşeron Sözleşmeler. */
  readonly subcontract?: boolean;
}

/** What the learner knows beforehand, as from the paper in their hand. */
export interface Paper {
  readonly firm: string;
  /** Contracts that the learner is to approve. */
  readonly approve: readonly string[];
  /** Contracts whose data differ from the paper: not to be approved; the provider is called. */
  readonly leave: readonly string[];
  /** What the paper says of each contract, in words. */
  readonly says: readonly Said[];
}

export interface Scenario {
  readonly version: 1;
  readonly id: string;
  readonly title: Said;
  readonly teaches: Said;
  readonly forWhom: Said;
  /** How long it takes, in minutes. */
  readonly minutes: number;
  readonly routes: readonly Route[];
  readonly editions: readonly PracticeEdition[];
  /** Whom the learner plays. */
  readonly plays: string;
  readonly people: readonly Person[];
  readonly firms: readonly Firm[];
  readonly contracts: readonly Contract[];
  readonly paper: Paper;
  /** What has happened before it begins, said at its start. */
  readonly before?: Said;
  /** What goes wrong on the way. */
  readonly faults: readonly Fault[];
  /** The right end: contracts approved, nothing approved and the provider called, asked for the update, or nothing to do. */
  readonly end: End;
  /** What counts in the exam; the usual rules where it is left out. */
  readonly scored?: Rules;
}

export const ends = ['approved', 'called', 'declared', 'waiting'] as const;
export type End = (typeof ends)[number];

export const faults = [
  'security-code',
  'session-expires',
  'look-alike',
  'old-address',
  'grey',
  // It begins where this has just happened.
  'individual',
  'without-save',
  'subcontractors',
] as const;
export type Fault = (typeof faults)[number];

export type Ui = Readonly<Record<string, string>>;

/** One entry of a tab's history, with what its page remembers. */
export interface Place {
  readonly address: string;
  readonly ui: Ui;
}

export interface Tab {
  readonly id: number;
  readonly history: readonly Place[];
  readonly at: number;
  /** Signed in to İSG-KATİP: that session belongs to one tab. */
  readonly katip: {
    readonly person: string;
    readonly firm: string | null;
    /** ms on the world's clock. */
    readonly last: number;
  } | null;
}

/** Things that happened and count in the exam. */
export interface Tally {
  readonly presses: number;
  /** Presses that name nothing on the screen. */
  readonly lost: number;
  readonly lookAlike: number;
  readonly wrongFirm: number;
  readonly wrongContract: number;
  readonly individual: number;
  readonly refused: number;
  readonly leftWithoutSave: number;
  readonly called: number;
}

export interface World {
  readonly version: 1;
  readonly scenario: Scenario;
  readonly edition: PracticeEdition;
  readonly route: Route;
  readonly seed: number;
  /** ms since the rehearsal began, on the world's own clock. */
  readonly now: number;
  readonly tabs: readonly Tab[];
  /** The tab in front. */
  readonly open: number;
  readonly nextTab: number;
  readonly edevlet: { readonly person: string; readonly last: number; readonly from: number } | null;
  /** Who asked for the sign-in: where it leads afterwards. */
  readonly asking: 'katip' | 'edevlet' | 'service';
  readonly firms: readonly Firm[];
  readonly contracts: readonly Contract[];
  /** Firm → when the update of its user was asked for, ms on the world's clock. */
  readonly declared: Readonly<Record<string, number>>;
  readonly tally: Tally;
}

export type Effect = (world: World) => World;

/** Presses by their names. */
export type Presses = Readonly<Record<string, Effect>>;

/** What the open page really is. */
export interface Truth {
  readonly screen: ScreenId;
  readonly edition: Edition | null;
  readonly moment: Moment | null;
}

/** A page with what its presses do, and what a learner who does everything right would press. */
export interface Screen {
  readonly page: PageView;
  /** What a press does here; null where it names nothing. Found by its name: no list of all is made. */
  does(press: string): Effect | null;
  readonly truth: Truth;
  readonly right: readonly RightPress[];
}

/** A press by its name on this page, or any other thing one does. */
export type RightPress = string | Exclude<Press, { kind: 'press' }>;
