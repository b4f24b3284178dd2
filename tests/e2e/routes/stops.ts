/** What must be true at every stop of a walk over the practice pages. */
import type { Route } from '../../../lib/catalog/model';
import { type PracticeEdition, practiceSelector, practiceWay } from '../../fixtures/practice';
import type { Stop } from '../../tools/walk';
import { type AnyFrame, inPage, overlap, ringFault } from './geometry';

interface StopFrame extends AnyFrame {
  parentFrame(): StopFrame | null;
  frameElement: Parameters<typeof inPage>[0]['frameElement'];
}

interface StopPage {
  frames(): StopFrame[];
}

const plain: Readonly<Record<string, string>> = {
  'portal-entry': '1.1',
  'registered-user-entry': '1.3',
  'organisation-choice': '1.4',
  'approval-dialog': '1.6',
  'approval-complete': 'done',
  'service-sign-in': '2.1',
  'service-redirect': '2.1',
  'edevlet-home-signed-out': '3.1',
  'edevlet-home-signed-in': '3.3',
  institutions: '3.4',
  'institution-services': '3.5',
  'declaration-notice': 'e.4',
};
const pressed: Readonly<Record<string, string>> = {
  module: '1.5.1',
  contracts: '1.5.2',
  'pending-tab': '1.5.3',
  'pending-row': '1.5.3',
  approve: '1.5.4',
};

/** The step that the contract names for a stop. */
export function stepOf(route: Route, screen: string, press: string | null): string {
  if (screen.startsWith('identity-')) return route === '3' ? '3.2' : '1.2';
  if (route === 'e' && screen === 'organisation-choice') return 'e.3';
  return (press && pressed[press]) || (plain[screen] ?? '?');
}

const editionOf = (screen: string, edition: PracticeEdition): string =>
  /^(?:identity|service|edevlet|institution)/u.test(screen) ? 'edevlet' : edition;

/** The elements that a target may mean: each of several rows or firms, otherwise one. */
async function selectorsOf(frame: StopFrame, target: string): Promise<string[]> {
  const selector = practiceSelector(target as never);
  if (!selector.includes('^=')) return [selector];
  const names = await frame.$eval('html', (root) =>
    [...root.querySelectorAll('[data-judge]')].map((each) => each.getAttribute('data-judge') ?? ''),
  );
  const stem = selector.slice('[data-judge^="'.length, -2);
  return names.filter((name) => name.startsWith(stem)).map((name) => `[data-judge="${name}"]`);
}

async function ringFaults(stop: Stop, page: StopPage): Promise<string[]> {
  const faults: string[] = [];
  const { card, rings } = stop.seen;
  for (const ring of rings) {
    const frame = page.frames().find((each) => each.url() === ring.frameUrl);
    if (!frame) {
      faults.push(`${ring.target}: no frame ${ring.frameUrl}`);
      continue;
    }
    const fault = await ringFault(frame, ring, await selectorsOf(frame, ring.target));
    if (fault !== null) faults.push(fault);
    if (card?.box && overlap(card.box, await inPage(frame, ring.box)))
      faults.push(`card over ${ring.target}`);
  }
  return faults;
}

/** What is wrong at a stop; empty: nothing. */
export async function stopFaults(
  stop: Stop,
  page: StopPage,
  route: Route,
  edition: PracticeEdition,
): Promise<string[]> {
  const due = practiceWay(route, edition)[stop.number - 1];
  if (!due) return [`stop ${stop.number} is one too many: ${stop.screen}`];
  const { card, cards } = stop.seen;
  const want = {
    screen: due.screen,
    press: due.press,
    route,
    step: stepOf(route, due.screen, due.press),
    edition: editionOf(due.screen, edition),
    verdict: 'known',
    cards: 1,
  };
  const got = {
    screen: card?.screen,
    press: stop.pressed,
    route: card?.route,
    step: card?.step,
    edition: card?.edition,
    verdict: card?.verdict,
    cards,
  };
  const faults = (Object.keys(want) as (keyof typeof want)[])
    .filter((key) => want[key] !== got[key])
    .map((key) => `${key} is ${got[key]}, not ${want[key]}`);
  return [...faults, ...(await ringFaults(stop, page))].map(
    (fault) => `stop ${stop.number} (${due.screen}): ${fault}`,
  );
}
