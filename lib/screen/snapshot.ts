/** What one look at a document yields: plain data that has no place for a value, a name or a number of a person. */
import type { Look } from '../catalog/model';

/** Who asks for the sign-in, as far as the identity page says. Another application's name is not kept. */
export type Asker = 'katip' | 'edevlet' | 'other' | 'nobody';

/** Where a thing lies: in plain view, partly, or which way one would have to scroll. */
export type Reach = 'shown' | 'clipped' | 'covered' | 'up' | 'down' | 'left' | 'right';

/** What is said around a control that has effect in law. */
export interface Section {
  /** There is a sentence beside it, in its own box or between it and the list. */
  readonly prose: boolean;
  /** Folded catalogue stems found there, outside its controls. */
  readonly stems: readonly string[];
}

/** One thing on the screen that the catalogue has a word for. */
export interface Thing {
  /** Handle of the element in this look; means nothing outside the frame that took it. */
  readonly at: number;
  readonly look: Look;
  /** Folded catalogue names that it bears whole: by its accessible name or by one innermost text of its own. */
  readonly names: readonly string[];
  /** Folded catalogue phrases that its text begins with. */
  readonly begins: readonly string[];
  /** Folded catalogue phrases that its text holds. */
  readonly holds: readonly string[];
  /** Folded catalogue words it bears in part, for near matches; how many other words it has is in `others`. */
  readonly tokens: readonly string[];
  readonly others: number;
  readonly disabled: boolean;
  /** A box that opens a list to choose from; chosen when it shows a choice. */
  readonly choice: boolean;
  /** null: cannot be told. */
  readonly selected: boolean | null;
  readonly expanded: boolean | null;
  /** Handle of the row it lies in, or its own for a row; -1 for none. */
  readonly row: number;
  /** Index into `windows`; -1 for the page itself. */
  readonly window: number;
  /** Folded catalogue name of the column above it; '' for none. */
  readonly column: string;
  readonly reach: Reach;
  /** In the main part of the page rather than in its header, navigation or footer. */
  readonly main: boolean;
  /** A heading that one without a catalogue word stands before. Absent: none does. */
  readonly late?: true;
  /** Its name is only told: what is drawn has no words. Absent: it has, or cannot be told. */
  readonly sign?: true;
  /** Absent: it has no name of legal weight, or stands in a row. */
  readonly section?: Section;
  /** Which frame saw it; 0 is the top frame. Set when frames are merged. */
  readonly frame: number;
}

/** An open window or dialog of the page, front-most first. */
export interface OpenWindow {
  /** Nothing behind it can be pressed. */
  readonly modal: boolean;
  /** Folded catalogue stems found in its text, outside its controls. */
  readonly stems: readonly string[];
  /** Rounded size of an inner frame in it, as in `frames`; '' for none. */
  readonly frame: string;
}

export interface Snapshot {
  /** The site whose page it is; null never occurs in a snapshot that is sent. */
  readonly site: 'katip' | 'edevlet' | 'identity';
  /** The catalogue path that the address has; '' for any other. Query and fragment are never looked at. */
  readonly path: string;
  readonly things: readonly Thing[];
  readonly windows: readonly OpenWindow[];
  readonly asker: Asker;
  /** The portal shows a signed-in person's menu. Absent: it does not, or cannot be told. */
  readonly account?: true;
  /** No list is drawn, and there is a field to type into. Absent: there is a list, or no field. */
  readonly asks?: true;
  /** A loading mask lies over the page. */
  readonly busy: boolean;
  /** The page stands under the address of 2020. */
  readonly old: boolean;
  /** The page declares a language other than Turkish. */
  readonly foreign: boolean;
  /** A list was too long to be read whole. */
  readonly partial: boolean;
  /** Rounded size of the frame's own view, 'WxH', in a frame with its place among its parent's frames: 'WxH@1'. */
  readonly size: string;
  /** Rounded sizes and places of the inner frames in plain view. */
  readonly frames: readonly string[];
  /** Of an inner frame without windows: folded catalogue stems found in its text, outside its controls. It may be a window's. */
  readonly stems?: readonly string[];
  /** How much else there was: a count, nothing more. */
  readonly rest: {
    readonly controls: number;
    /** Rows of grids and tables in reach. */
    readonly rows: number;
    /** Rows that are drawn but covered at the moment. */
    readonly veiled: number;
    readonly texts: number;
  };
}
