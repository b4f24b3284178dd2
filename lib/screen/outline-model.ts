/** An outline of a page: where things lie and what kind they are, with no more words than an interface's own. */
import type { Snapshot, Thing } from './snapshot';

/** A thing of a snapshot, with its place, its kind, and those of its names that are made of an interface's words alone. */
export interface OutlineThing extends Thing {
  /** As written, without digits; each wholly made of words of the vocabulary. */
  readonly said: readonly string[];
  /** A name that is left out: for each of its words 1 (up to three letters), 2 (up to seven) or 3. Empty for none. */
  readonly hidden: readonly number[];
  /** How many words it bears in all. */
  readonly count: number;
  readonly tag: string;
  readonly role: string;
  /** Left, top, width and height in its frame's view, in whole pixels. */
  readonly box: readonly [number, number, number, number];
}

/** One frame's outline; its snapshot's things are outlined ones. */
export interface FrameOutline extends Omit<Snapshot, 'things'> {
  readonly things: readonly OutlineThing[];
}

/** Most things of one frame that an outline holds. */
export const mostThings = 600;

/** Tags and roles that an outline names; any other is 'other', for a name of one's own could say anything. */
export const tags: readonly string[] =
  'a article aside body button dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header html img input label legend li main nav ol option p section select span strong summary table td th tr ul'.split(
    ' ',
  );
export const roles: readonly string[] =
  'alert button cell columnheader combobox dialog grid gridcell group heading link list listitem menu menubar menuitem navigation option presentation radio row switch tab table tablist treeitem'.split(
    ' ',
  );
