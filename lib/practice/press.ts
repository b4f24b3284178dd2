/** (world, press) → world. */
import { elsewhereAddress, keptAddress, mailAddress, partsOf, startAddress } from './addresses';
import {
  alive,
  callPress,
  count,
  go,
  idle,
  isOver,
  longest,
  mostTabs,
  openTab,
  placeOf,
  sgkPress,
  withTab,
} from './change';
import type { Place, Tab, World } from './model';
import { has } from './parts';
import { uiAt } from './sites/app-2025';
import { hasLooked } from './sites/calling';
import { identityTick } from './sites/identity';
import { applied, declarationTick } from './sites/organisation';
import type { Press } from './view';
import { screenOf } from './world';

/** The world after a press. Every press is taken: one that names nothing on the screen changes nothing but a count. */
export function press(world: World, done: Press): World {
  return settle(act(world, done));
}

function act(world: World, done: Press): World {
  switch (done.kind) {
    case 'time':
      return { ...world, now: world.now + Math.max(0, Math.min(done.ms, 1e12)) };
    case 'new-tab':
      return newTab(world);
    case 'switch':
      return world.tabs.some((tab) => tab.id === done.tab) ? { ...world, open: done.tab } : world;
    case 'close-tab':
      return closeTab(world, done.tab);
    default:
      return inTab(
        world.tabs.some((tab) => tab.id === done.tab) ? { ...world, open: done.tab } : world,
        done,
      );
  }
}

function newTab(world: World): World {
  const id = world.nextTab;
  const tab = { id, history: [{ address: startAddress(world), ui: {} }], at: 0, katip: null };
  return { ...world, tabs: [...world.tabs, tab].slice(-mostTabs), open: id, nextTab: id + 1 };
}

function closeTab(world: World, id: number): World {
  const tabs = world.tabs.filter((tab) => tab.id !== id);
  const last = tabs.at(-1);
  if (!last) return world;
  return { ...world, tabs, open: world.open === id ? last.id : world.open };
}

type InTab = Extract<Press, { tab: number }>;

function inTab(world: World, done: InTab): World {
  switch (done.kind) {
    case 'back':
      return withTab(world, (tab) => ({ ...tab, at: Math.max(0, tab.at - 1) }));
    case 'forward':
      return withTab(world, (tab) => ({ ...tab, at: Math.min(tab.history.length - 1, tab.at + 1) }));
    case 'reload':
      // What a page holds open goes with it; where it stands is kept.
      return withTab(world, (tab) => ({
        ...tab,
        history: tab.history.map((place, at) => (at === tab.at ? { ...place, ui: kept(place.ui) } : place)),
      }));
    case 'address':
      return visit(world, done.address);
    case 'press':
      return pressed(world, done.press);
    default:
      return world;
  }
}

const kept = ({ view = '', module = '', letter = '' }: Place['ui']): Place['ui'] => ({
  view,
  module,
  letter,
});

/** Goes where the learner's address says; one that cannot be read is the same page again. */
function visit(world: World, address: string): World {
  const mark = keptAddress(address);
  if (mark === null) return world;
  const { site, pathname } = partsOf(mark);
  if (site) return go(mark, site === 'katip' ? uiAt(pathname) : {})(world);
  const harmless = mark === elsewhereAddress || mark === mailAddress;
  const there = go(mark)(world);
  return harmless ? there : count('lookAlike')(there);
}

function pressed(world: World, name: string): World {
  if (name === callPress) return hasLooked(world, screenOf(world)) ? count('called')(world) : world;
  if (name === sgkPress) return applied(world);
  const effect = screenOf(world).does(name);
  const counted = count('presses')(world);
  return effect ? interrupted(world, alive(effect(counted))) : count('lost')(counted);
}

/** Where the scenario says so, ten idle minutes pass once, right after the firm was entered. */
function interrupted(before: World, after: World): World {
  const entered = openTab(before).katip?.firm == null && openTab(after).katip?.firm != null;
  const due = has(after, 'session-expires') && entered && after.now < idle;
  return due ? { ...after, now: after.now + idle } : after;
}

/** What follows of itself: the telephone answers, sessions end, three days pass. */
function settle(world: World): World {
  const ended = withoutEnded(world);
  return identityTick(declarationTick(ended), placeOf(openTab(ended)));
}

/** Sessions that are over by now are gone. */
function withoutEnded(world: World): World {
  const { edevlet, now } = world;
  const out = edevlet !== null && (isOver(world, edevlet.last) || now - edevlet.from >= longest);
  const ends = (tab: Tab): boolean => tab.katip !== null && isOver(world, tab.katip.last);
  if (!out && !world.tabs.some(ends)) return world;
  return {
    ...world,
    edevlet: out ? null : edevlet,
    tabs: world.tabs.map((tab) => (ends(tab) ? { ...tab, katip: null } : tab)),
  };
}
