/**
 * What the rehearsed browser shows: plain data, made from the world alone and drawn by components of their own.
 * Nothing in it names a step, a target or a clue: the same reader as on the live site has to find those.
 */
import type { Site } from '../catalog/hosts';

/** Whose design a screen follows: the windows of 2020, the application of today, e-Devlet, or an ordinary page. */
export type Style = 'katip-2020' | 'katip-2025' | 'edevlet' | 'identity' | 'plain';

/** Something one can press. `press` names it for the world; two controls of one screen never share it. */
export interface ControlView {
  readonly press: string;
  readonly name: string;
  /** A second, smaller text inside it, as on the tile “Kurumlar”. */
  readonly beside?: string;
  readonly disabled?: boolean;
  /** A chosen tab or entry; left out where the control cannot be chosen. */
  readonly chosen?: boolean;
  /** Open or closed, for an entry with others under it. */
  readonly open?: boolean;
  /** Opens in a new tab of the rehearsed browser. */
  readonly newTab?: boolean;
  /** Only a double press counts, as for the announcements of 2020. */
  readonly double?: boolean;
  readonly look?: 'button' | 'link' | 'strong';
}

export interface TreeEntry extends ControlView {
  readonly under?: readonly TreeEntry[];
}

export interface ColumnView {
  readonly id: string;
  readonly name: string;
  /** Pixels at normal text size. */
  readonly width: number;
  /** The press that sorts by it; left out where it does not sort. */
  readonly sort?: string;
  readonly sorted?: 'up' | 'down';
}

export interface RowView {
  /** Choosing the row. Left out where rows cannot be chosen. */
  readonly press?: string;
  readonly id: string;
  readonly cells: readonly string[];
  readonly chosen?: boolean;
  /** Controls that stand in the row itself, in a last column of their own. */
  readonly controls?: readonly ControlView[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 | 3 }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'plain' | 'small' | 'strong' }
  /** A message of the page. `success` is the sentence after an approval. */
  | {
      readonly kind: 'notice';
      readonly text: string;
      readonly tone: 'info' | 'success' | 'warning' | 'error';
    }
  /** Buttons or links beside each other; `toolbar` is the bar above a grid. */
  | {
      readonly kind: 'controls';
      readonly items: readonly ControlView[];
      readonly as: 'bar' | 'toolbar' | 'list' | 'tiles' | 'letters' | 'methods';
    }
  | { readonly kind: 'tree'; readonly entries: readonly TreeEntry[] }
  | { readonly kind: 'tabs'; readonly tabs: readonly ControlView[]; readonly body: readonly Block[] }
  /** Rows of which one is chosen, as on the screen of step 1.4. */
  | { readonly kind: 'choices'; readonly rows: readonly RowView[] }
  | {
      readonly kind: 'grid';
      readonly label: string;
      readonly columns: readonly ColumnView[];
      readonly rows: readonly RowView[];
      /** What it says when there is no row. */
      readonly empty: string;
      /** A menu that hides and shows columns, one control for each. */
      readonly menu?: readonly ControlView[];
    }
  /** Names and values, as in the window of step 1.6. */
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [name: string, value: string])[] }
  /** Where others search by typing: drawn in still pictures alone, and nothing can be typed into it. */
  | { readonly kind: 'search'; readonly label: string }
  /** Cards of invented people, in the place of every field: “Örnek kişi: …”. */
  | { readonly kind: 'people'; readonly label: string; readonly people: readonly ControlView[] }
  | { readonly kind: 'split'; readonly side: readonly Block[]; readonly main: readonly Block[] }
  | { readonly kind: 'box'; readonly title: string; readonly body: readonly Block[] };

/** A window over the page: nothing behind it can be pressed. */
export interface WindowView {
  readonly title: string;
  readonly body: readonly Block[];
  readonly controls: readonly ControlView[];
  /** Above the body in 2020, below it today. */
  readonly controlsAt: 'top' | 'bottom';
}

/** The page in the rehearsed browser's open tab. */
export interface PageView {
  readonly style: Style;
  /** null: a page that is none of the product's sites, such as a lesson on a look-alike address. */
  readonly site: Site | null;
  readonly address: string;
  readonly title: string;
  /** Top line of the page: its name on the left, links on the right. */
  readonly head: { readonly name: string; readonly items: readonly ControlView[] };
  readonly body: readonly Block[];
  readonly window: WindowView | null;
  /** A mask says that the page is working; until when on the world's clock is the world's affair. */
  readonly busy: boolean;
  /** A lesson for the learner in place of a page: the address was not one of the state's. */
  readonly lesson: { readonly title: string; readonly text: string } | null;
}

export interface TabView {
  readonly id: number;
  readonly title: string;
  readonly open: boolean;
}

/** The whole rehearsed browser. */
export interface BrowserView {
  readonly tabs: readonly TabView[];
  readonly address: string;
  readonly canBack: boolean;
  readonly canForward: boolean;
  /** Addresses offered under the address bar, a look-alike among them where the scenario has one. */
  readonly suggestions: readonly string[];
  readonly page: PageView;
}

/** What a learner does. Every one is an event that can be kept and replayed. */
export type Press =
  | { readonly kind: 'press'; readonly tab: number; readonly press: string }
  | { readonly kind: 'address'; readonly tab: number; readonly address: string }
  | { readonly kind: 'back' | 'forward' | 'reload' | 'switch' | 'close-tab'; readonly tab: number }
  | { readonly kind: 'new-tab' }
  /** Time passes: milliseconds on the world's own clock. */
  | { readonly kind: 'time'; readonly ms: number };
