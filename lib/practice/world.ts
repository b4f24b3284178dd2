/** The rehearsed world and its clockwork: (world, press) → world. Pure, total, with its own clock and seed. */
import type { Route } from '../catalog/model';
import {
  insidePaths,
  katipOf,
  katipOld,
  katipToday,
  lookAlike,
  mailAddress,
  oldSignIn,
  partsOf,
  portal,
  serviceSlug,
  startAddress,
} from './addresses';
import { begun } from './begin';
import { callPress, openTab, placeOf } from './change';
import type { Place, PracticeEdition, Scenario, Screen, Truth, World } from './model';
import { app2020 } from './sites/app-2020';
import { app2025 } from './sites/app-2025';
import { edevletScreen } from './sites/edevlet';
import { identityScreen } from './sites/identity';
import { individual2020, individual2025 } from './sites/individual';
import { besideScreen, entryScreen, expiredScreen } from './sites/katip-entry';
import { portalScreen } from './sites/katip-portal';
import { deadScreen, lessonScreen, mailScreen } from './sites/lesson';
import { organisationScreen } from './sites/organisation';
import type { BrowserView, Press } from './view';

export { callPress, sgkPress } from './change';

export interface Start {
  readonly scenario: Scenario;
  readonly edition: PracticeEdition;
  readonly route: Route;
  readonly seed: number;
}

const fresh: World['tally'] = {
  presses: 0,
  lost: 0,
  lookAlike: 0,
  wrongFirm: 0,
  wrongContract: 0,
  individual: 0,
  refused: 0,
  leftWithoutSave: 0,
  called: 0,
};

/** A new world, before the first press. */
export function newWorld({ scenario, edition, route, seed }: Start): World {
  const bare = {
    version: 1,
    scenario,
    edition,
    route,
    seed,
    now: 0,
    open: 1,
    nextTab: 2,
    edevlet: null,
    asking: route === '3' ? 'edevlet' : 'katip',
    firms: scenario.firms,
    contracts: scenario.contracts,
    declared: {},
    tally: fresh,
  } as const;
  return begun({ ...bare, tabs: [] });
}

function katipScreen(world: World, place: Place): Screen {
  const url = partsOf(place.address);
  if (url.origin !== katipOf(world.edition)) return deadScreen(place.address, world.edition);
  const old = world.edition === 'katip-2020';
  if (url.pathname === '/' || (old && url.pathname === oldSignIn)) return portalScreen(world, place);
  if (!insidePaths.includes(url.pathname)) return besideScreen(world, url.pathname);
  const { katip } = openTab(world);
  // The session belongs to the tab: another one that opens the address is not signed in.
  if (!katip) return expiredScreen(world);
  if (url.pathname === '/giris') return entryScreen(world);
  if (url.pathname === '/kurum-secimi') return organisationScreen(world, place, katip.person);
  if (url.pathname === '/bireysel') return old ? individual2020(world, place) : individual2025(world);
  if (katip.firm === null) return organisationScreen(world, place, katip.person);
  return old ? app2020(world, place, katip.firm) : app2025(world, place, katip.firm);
}

function screenAt(world: World, place: Place): Screen {
  switch (partsOf(place.address).site) {
    case 'katip':
      return katipScreen(world, place);
    case 'edevlet':
      return edevletScreen(world, place);
    case 'identity':
      return identityScreen(world, place);
    default:
      if (place.address === mailAddress) return mailScreen(startAddress(world));
      return lessonScreen(place.address, startAddress(world), katipOf(world.edition));
  }
}

/** The page of the tab in front, with all that its presses do. */
export const screenOf = (world: World): Screen => screenAt(world, placeOf(openTab(world)));

/** What the rehearsed browser shows. */
export function viewOf(world: World): BrowserView {
  const tab = openTab(world);
  const { page } = screenOf(world);
  return {
    tabs: world.tabs.map((one) => ({
      id: one.id,
      // The page in front is made once.
      title: one === tab ? page.title : screenAt({ ...world, open: one.id }, placeOf(one)).page.title,
      open: one.id === tab.id,
    })),
    address: page.address,
    canBack: tab.at > 0,
    canForward: tab.at < tab.history.length - 1,
    suggestions: suggestions(world),
    page,
  };
}

function suggestions(world: World): string[] {
  const own = [
    `${katipOf(world.edition)}/`,
    `${portal}${serviceSlug(world.edition)}`,
    `${portal}/`,
    `${world.edition === 'katip-2020' ? katipToday : katipOld}/`,
  ];
  return world.scenario.faults.includes('look-alike') ? [lookAlike, ...own] : own;
}

/** What the open page really is. */
export function truthOf(world: World): Truth {
  return screenOf(world).truth;
}

/** What a learner who does everything right would do next, one of several or one alone; empty at the end. */
export function nextPresses(world: World): readonly Press[] {
  if (isEnd(world)) return [];
  const tab = openTab(world);
  const { right, truth } = screenOf(world);
  if (right.length === 0 && truth.screen === 'contracts' && world.scenario.end === 'called')
    return [{ kind: 'press', tab: tab.id, press: callPress }];
  return right.map((one) =>
    typeof one === 'string'
      ? { kind: 'press', tab: tab.id, press: one }
      : 'tab' in one
        ? { ...one, tab: tab.id }
        : one,
  );
}

/** Whether the update that was asked for leads to the paper's firm: without SGK's entry it leads nowhere. */
function declaredFor({ firms, declared, scenario }: World): boolean {
  const { paper, plays } = scenario;
  return (
    declared[paper.firm] !== undefined || firms.some((one) => one.id === paper.firm && one.user === plays)
  );
}

/** Whether what the scenario asks for has been reached. */
export function isEnd(world: World): boolean {
  const { end, paper } = world.scenario;
  const { screen } = screenOf(world).truth;
  if (world.route === 'e' || end === 'declared') return screen === 'declaration-notice' && declaredFor(world);
  if (end === 'called') return world.tally.called > 0;
  if (end === 'waiting')
    return (screen === 'contracts' || screen === 'identity-two-step') && screenOf(world).right.length === 0;
  const done = paper.approve.every((id) => world.contracts.some((one) => one.id === id && one.employer));
  return done && screen === 'approval-complete';
}
