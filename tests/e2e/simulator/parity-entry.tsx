/** In the page: draws world after world and lets the live guide's reader and recogniser say what they see. */
import { render } from 'preact';
import { PracticeSite } from '../../../components/practice-site/practice-site';
import { lexiconOf, screenRecords } from '../../../lib/catalog';
import type { Site } from '../../../lib/catalog/hosts';
import type { Route, ScreenRecord } from '../../../lib/catalog/model';
import {
  isEnd,
  newWorld,
  nextPresses,
  type PracticeEdition,
  press,
  scenarioOf,
  scenarios,
  truthOf,
  viewOf,
  type World,
} from '../../../lib/practice';
import type { PageView, Press } from '../../../lib/practice/view';
import { makeReader, type Reader } from '../../../lib/screen/read';
import { decide } from '../../../lib/session/decide';
import { freshTab, type TabState } from '../../../lib/session/tab-state';

export interface Fault {
  readonly what: string;
  readonly scenario: string;
  readonly edition: string;
  readonly route: string;
  /** Number of the press after which it showed. */
  readonly at: number;
  readonly truth: string;
  readonly seen: string;
  readonly presses: readonly string[];
}

export interface Walked {
  readonly faults: readonly Fault[];
  readonly states: number;
  readonly screens: readonly string[];
  /** Right presses that no ring led to, as “screen press”. */
  readonly unringed: readonly string[];
  /** The scenario's end was reached. */
  readonly ended: boolean;
}

interface WalkOf {
  readonly scenario: string;
  readonly edition: PracticeEdition;
  readonly route: Route;
  readonly seed: number;
  readonly presses: number;
  /** A record to be broken: the check must see it. */
  readonly without?: string;
  /** Walk the right way instead of at random. */
  readonly right?: boolean;
  /** Walk it by what is ringed, as long as anything is: the person chooses among several alone. */
  readonly rings?: boolean;
}

const holder = document.body.appendChild(document.createElement('div'));
let page: PageView;

const readers = new Map<Site, Reader>();
function readerOf(site: Site): Reader {
  const known = readers.get(site);
  if (known) return known;
  const fresh = makeReader(site, lexiconOf(site), true, {
    root: () => holder.firstElementChild,
    address: () => new URL(page.address),
    title: () => page.title,
  });
  readers.set(site, fresh);
  return fresh;
}

/** A small generator of its own: the same seed walks the same way. */
function dice(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const drawn = (): HTMLElement[] => [...holder.querySelectorAll<HTMLElement>('[data-press]')];
const pressOf = (element: Element): string =>
  (element.closest('[data-press]') ?? element.querySelector('[data-press]'))?.getAttribute('data-press') ??
  '';
const isGrey = (element: Element): boolean =>
  element.matches(':disabled') || element.closest('[aria-disabled=true]') !== null;

function draw(world: World): void {
  ({ page } = viewOf(world));
  render(<PracticeSite page={page} onPress={() => undefined} />, holder);
  scrollTo(0, 0);
}

interface Seen {
  readonly screen: string;
  readonly rings: readonly Element[];
  readonly targets: readonly string[];
  readonly tab: TabState;
}

function look(world: World, tab: TabState, records: readonly ScreenRecord[]): Seen {
  if (page.site === null) return { screen: 'unknown', rings: [], targets: [], tab: freshTab };
  const { snapshot, elements } = readerOf(page.site).look();
  const around = {
    records,
    now: world.now,
    waited: Object.values(world.declared).some((at) => world.now - at >= 259_200_000),
  };
  const decision = decide(tab, [{ frame: 0, look: 0, snapshot }], around);
  if (!decision) return { screen: 'nothing', rings: [], targets: [], tab };
  const rings = decision.counsel.rings.flatMap(({ at }) => elements[at] ?? []);
  return {
    screen: decision.counsel.screen,
    rings,
    targets: decision.counsel.rings.map((one) => one.target),
    tab: decision.tab,
  };
}

/** Which document stands in the tab: what was noticed before belongs to another one. */
const documentOf = (world: World): string =>
  `${world.open} ${page.site === 'katip' ? new URL(page.address).origin : page.address}`;

function randomPress(world: World, roll: (below: number) => number): Press {
  const tab = world.open;
  const kind = roll(100);
  if (kind < 3) return { kind: 'time', ms: [800, 3000, 700_000, 260_000_000][roll(4)] ?? 800 };
  if (kind < 5) return { kind: roll(2) ? 'back' : 'reload', tab };
  if (kind < 6) return { kind: 'switch', tab: world.tabs[roll(world.tabs.length)]?.id ?? tab };
  const right = nextPresses(world);
  const next = right[roll(right.length || 1)];
  // Half of the presses go on, so that far screens are reached as well.
  if (kind < 55 && next && !(next.kind === 'press' && next.press.startsWith('@'))) return next;
  if (right.length === 0 && kind < 12)
    return { kind: 'address', tab, address: viewOf(world).suggestions[roll(3)] ?? '' };
  const all = drawn().filter((one) => !isGrey(one));
  const front = all.filter((one) => !page.window || one.closest('[role=dialog]'));
  const chosen = front[roll(front.length || 1)];
  return chosen ? { kind: 'press', tab, press: chosen.dataset.press ?? '' } : { kind: 'reload', tab };
}

/**
 * Whoever follows the rings presses what is ringed; among several, what the paper names. Where nothing is ringed, or
 * where the paper says no (“call”), the person does what is right without one.
 */
function led({ rings }: WalkOf, right: readonly Press[], seen: Seen): Press {
  const [next] = right;
  if (!next) throw new Error('nothing is right');
  const ringed = [...new Set(seen.rings.map(pressOf))];
  if (!rings || page.busy || ringed.length === 0 || next.kind !== 'press' || next.press.startsWith('@'))
    return next;
  const fitting = ringed.find(
    (one) => one === next.press || one.split('-').at(-1) === next.press.split('-').at(-1),
  );
  return { ...next, press: (ringed.length > 1 ? fitting : ringed[0]) ?? 'no ring leads on' };
}

const say = (one: Press): string =>
  one.kind === 'press' ? one.press : one.kind === 'time' ? `${one.ms} ms` : one.kind;

/** Walks, and compares at every state what the page is with what the guide takes it for. */
export function walk(of: WalkOf): Walked {
  const scenario = scenarioOf(of.scenario);
  if (!scenario) throw new Error(of.scenario);
  const records = screenRecords.filter((one) => `${one.edition} ${one.screen}` !== of.without);
  const roll = dice(of.seed);
  let world = newWorld({ scenario, edition: of.edition, route: of.route, seed: of.seed });
  const tabs = new Map<number, TabState>();
  const documents = new Map<number, string>();
  const faults: Fault[] = [];
  const screens = new Set<string>();
  const unringed = new Set<string>();
  const done: string[] = [];
  let at = 0;
  let before = '';
  const blame = (what: string, truth: string, seen: string): void => {
    if (faults.length < 12)
      faults.push({
        what,
        scenario: of.scenario,
        edition: of.edition,
        route: of.route,
        at,
        truth,
        seen,
        presses: done.slice(-8),
      });
  };
  for (; at <= of.presses; at += 1) {
    draw(world);
    const truth = truthOf(world);
    const kept = tabs.get(world.open) ?? { ...freshTab, route: of.route };
    const fresh = documents.get(world.open) !== documentOf(world);
    documents.set(world.open, documentOf(world));
    const seen = look(world, fresh ? { ...kept, notices: 0 } : kept, records);
    tabs.set(world.open, seen.tab);
    screens.add(`${truth.edition} ${truth.screen}`);
    // The end stays said until the person moves on, and rings nothing as long.
    const lingers =
      seen.screen === 'approval-complete' && before === 'approval-complete' && seen.rings.length === 0;
    // A second notice that looks like the first, still on the page, tells the guide nothing new.
    const alike =
      truth.screen === 'approval-complete' &&
      seen.screen === 'contracts' &&
      world.contracts.filter((one) => one.employer).length > 1;
    before = seen.screen;
    if (!page.busy && seen.screen !== truth.screen && !lingers && !(alike && !of.right))
      blame('screen', truth.screen, seen.screen);
    // A page at work is known for none, and nothing on it is ringed.
    if (page.busy && ((seen.screen !== truth.screen && !lingers) || seen.rings.length > 0))
      blame('busy', truth.screen, `${seen.screen} ${seen.targets}`);
    for (const ring of seen.rings) {
      const element = ring.closest('[data-press]') ?? ring.querySelector('[data-press]') ?? ring;
      if (!holder.contains(ring)) blame('ring outside', truth.screen, ring.outerHTML.slice(0, 120));
      else if (pressOf(ring) === '' || isGrey(element))
        blame('ring on nothing', truth.screen, ring.outerHTML.slice(0, 120));
    }
    const right = nextPresses(world);
    const [next] = right;
    if (of.right) {
      if (!next) break;
      const led = right.some(
        (one) => one.kind === 'press' && seen.rings.some((ring) => pressOf(ring) === one.press),
      );
      if (next.kind === 'press' && !led && !page.busy) unringed.add(`${truth.screen} ${next.press}`);
    }
    const chosen = of.right && next ? led(of, right, seen) : randomPress(world, roll);
    done.push(say(chosen));
    world = press(world, chosen);
    if (!of.right && isEnd(world) && roll(4) === 0)
      world = newWorld({ scenario, edition: of.edition, route: of.route, seed: of.seed + at });
  }
  return { faults, states: at, screens: [...screens], unringed: [...unringed], ended: isEnd(world) };
}

/** Every scenario with the ways and editions it can be walked on. */
export const all = scenarios.map(({ id, routes, editions }) => ({ id, routes, editions }));

Object.assign(globalThis, { parity: { walk, all } });
