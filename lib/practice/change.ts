/** Small steps from one world to the next. */
import type { Effect, Place, Tab, Tally, Ui, World } from './model';

/** The press for “I would not approve this: I call the provider”. It stands beside the page, not on it. */
export const callPress = '@ara';
/** The press for “I have applied at the SGK office”, beside the page as well. */
export const sgkPress = '@sgk';

/** Idle time after which a session ends, ms. */
export const idle = 10 * 60 * 1000;
/** Longest life of an e-Devlet session, ms. */
export const longest = 60 * 60 * 1000;
/** How long the telephone takes to answer, ms. */
export const telephone = 3000;
/** How long the system works after Kayıt, ms. */
export const saving = 800;
/** From the notice on, ms. */
export const threeDays = 3 * 24 * 60 * 60 * 1000;

/** Tabs that a rehearsed browser holds at most; the oldest gives way to another one. */
export const mostTabs = 9;

/** The tab in front; a world always has one. */
export function openTab(world: World): Tab {
  const tab = world.tabs.find((one) => one.id === world.open) ?? world.tabs[0];
  if (!tab) throw new Error('a world without tabs');
  return tab;
}

/** The page that a tab shows. */
export function placeOf(tab: Tab): Place {
  const place = tab.history[tab.at];
  if (!place) throw new Error('a tab without a page');
  return place;
}

/** Changes the tab in front. */
export function withTab(world: World, change: (tab: Tab) => Tab): World {
  const own = openTab(world).id;
  return { ...world, tabs: world.tabs.map((tab) => (tab.id === own ? change(tab) : tab)) };
}

/** Goes to an address in the tab in front. */
export const go =
  (address: string, ui: Ui = {}): Effect =>
  (world) =>
    withTab(world, (tab) => ({
      ...tab,
      history: [...tab.history.slice(0, tab.at + 1), { address, ui }].slice(-50),
      at: Math.min(tab.at + 1, 49),
    }));

/** Shows another page of the app in the place of this one, as a single-page app does. */
export const stay =
  (patch: Ui): Effect =>
  (world) =>
    withTab(world, (tab) => {
      const place = placeOf(tab);
      return { ...tab, history: tab.history.with(tab.at, { ...place, ui: { ...place.ui, ...patch } }) };
    });

/** Opens an address in a new tab and brings it to the front. */
export const inNewTab =
  (address: string, ui: Ui = {}): Effect =>
  (world) => ({
    ...world,
    tabs: [...world.tabs, { id: world.nextTab, history: [{ address, ui }], at: 0, katip: null }].slice(
      -mostTabs,
    ),
    open: world.nextTab,
    nextTab: world.nextTab + 1,
  });

/** One after the other. */
export const both =
  (...effects: Effect[]): Effect =>
  (world) =>
    effects.reduce((next, effect) => effect(next), world);

/** Counts something for the exam. */
export const count =
  (what: keyof Tally): Effect =>
  (world) => ({ ...world, tally: { ...world.tally, [what]: world.tally[what] + 1 } });

/** Keeps the sessions alive: something was pressed. */
export const alive: Effect = (world) => ({
  ...world,
  edevlet: world.edevlet ? { ...world.edevlet, last: world.now } : null,
  tabs: world.tabs.map((tab) =>
    tab.id === world.open && tab.katip ? { ...tab, katip: { ...tab.katip, last: world.now } } : tab,
  ),
});

/** Signs the tab in front in to İSG-KATİP, as this person. */
export const signIn =
  (person: string): Effect =>
  (world) =>
    withTab(world, (tab) => ({ ...tab, katip: { person, firm: null, last: world.now } }));

/** Whether a session that was last used then is over by now. */
export const isOver = (world: World, last: number): boolean => world.now - last >= idle;
