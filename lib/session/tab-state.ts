/** What is remembered of one tab: small, plain, and nothing of the page but which screen it was. */
import type { Edition, Route, ScreenId, StepId } from '../catalog/model';

/** Watches from the window of step 1.6 to the notice that follows it. */
export interface ApprovalWatch {
  readonly edition: Edition;
  /** Notices that were already there; a new one must come on top. */
  readonly notices: number;
  /** When the window was first seen to have closed, ms since 1970; 0 while it is open or the page is saving. */
  readonly closedAt: number;
}

export interface Done {
  readonly edition: Edition;
  /** Chosen rows awaiting approval when it was done, and where that was: any more of them, or elsewhere, is moving on. */
  readonly chosen: number;
  /** null as long as the notice lies over the page. */
  readonly place: string | null;
}

export interface TabState {
  readonly route: Route | null;
  /** The person closed the card in this tab. */
  readonly closed: boolean;
  /** The privacy curtain is on in this tab. */
  readonly curtain: boolean;
  readonly watch: ApprovalWatch | null;
  readonly done: Done | null;
  /** Notices of success on the page when it was last in plain view: those are not the end of what comes. */
  readonly notices: number;
  readonly last: {
    readonly screen: ScreenId;
    readonly edition: Edition | null;
    readonly step: StepId | null;
  } | null;
}

export const freshTab: TabState = {
  route: null,
  closed: false,
  curtain: false,
  watch: null,
  done: null,
  notices: 0,
  last: null,
};
