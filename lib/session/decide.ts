/** The sightings of a tab → what is remembered of it and what is said and ringed. Pure; the clock comes in. */
import { advise } from '../advice/advise';
import type { Counsel } from '../advice/counsel';
import type { Advice } from '../advice/scene';
import { say } from '../advice/scene';
import type { Edition, Route, ScreenId, ScreenRecord } from '../catalog/model';
import { leadsOn, routeScreens } from '../catalog/routes';
import type { Moment } from '../catalog/texts/keys';
import { recognise } from '../recognise/recognise';
import type { Reason, Verdict } from '../recognise/verdict';
import type { Snapshot } from '../screen/snapshot';
import { followApproval } from './approval';
import { mergeSightings, type Sighting } from './merge';
import type { TabState } from './tab-state';

export interface Decision {
  readonly tab: TabState;
  readonly counsel: Counsel;
  readonly reasons: readonly Reason[];
  /** The record by which the screen is known; null where it is not, or where the end is told by what went before. */
  readonly record: ScreenRecord | null;
}

export interface Surroundings {
  readonly records: readonly ScreenRecord[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Route e: the three days have passed. */
  readonly waited: boolean;
}

/** Decides on all frames of a tab; null while its top frame has not reported. */
export function decide(tab: TabState, sightings: readonly Sighting[], around: Surroundings): Decision | null {
  const snapshot = mergeSightings(sightings);
  if (!snapshot) return null;
  const records = around.records.filter((record) => record.screen !== 'approval-complete');
  const verdict = recognise(snapshot, records);
  const screen = verdict.kind === 'known' ? verdict.record.screen : 'unknown';
  const edition = verdict.kind === 'known' ? verdict.record.edition : null;
  const followed = followApproval(tab, screen, edition, snapshot, around.now);
  const counsel = followed.done
    ? doneCounsel(tab.route, followed.done.edition)
    : counselOf(tab, verdict, snapshot, around);
  const last =
    counsel.verdict === 'known'
      ? { screen: counsel.screen, edition: counsel.edition, step: counsel.step }
      : tab.last;
  const record = verdict.kind === 'known' && !followed.done ? verdict.record : null;
  return { tab: { ...tab, ...followed, last }, counsel, reasons: verdict.reasons, record };
}

function doneCounsel(route: Route | null, edition: Edition): Counsel {
  return build(route, 'known', 'approval-complete', edition, say('done', 'done', ['other-roles']));
}

function counselOf(tab: TabState, verdict: Verdict, snapshot: Snapshot, around: Surroundings): Counsel {
  if (verdict.kind === 'known') {
    const { record, window } = verdict;
    const scene = { snapshot, record, window, route: tab.route, waited: around.waited };
    const advice = record.screen === 'portal-entry' ? withOld(advise(scene), snapshot) : advise(scene);
    return build(tab.route, 'known', record.screen, editionOf(record, tab), advice);
  }
  if (snapshot.busy && tab.last) return working(tab);
  const moment = verdict.kind === 'torn' ? 'torn' : unknownMoment(tab.route, snapshot);
  return build(tab.route, verdict.kind, 'unknown', null, withOld(say(null, moment), snapshot));
}

/** Under the address of 2020 the card offers today's. */
const withOld = (advice: Advice, snapshot: Snapshot): Advice =>
  snapshot.old ? { ...advice, hints: [...advice.hints, 'old-address'] } : advice;

/** The notice of step e.4 looks alike in both editions: it belongs to the one that was on the screen before. */
const editionOf = (record: ScreenRecord, tab: TabState): Edition =>
  record.screen === 'declaration-notice' && tab.last?.edition === 'katip-2025'
    ? 'katip-2025'
    : record.edition;

/** The page works under a mask: what was known still stands, but nothing is ringed. */
function working(tab: TabState): Counsel {
  const last = tab.last;
  const saving = last?.screen === 'approval-dialog';
  const advice = say(last?.step ?? null, saving ? 'contracts-saving' : 'busy');
  return build(tab.route, 'unknown', 'unknown', null, advice);
}

function unknownMoment(route: Route | null, snapshot: Snapshot): Moment {
  if (snapshot.busy) return 'busy';
  if (snapshot.windows.length > 0) return 'unknown-window';
  if (snapshot.foreign) return 'unknown-language';
  if (snapshot.site === 'identity') return 'unknown-identity';
  if (snapshot.site === 'katip') return 'unknown-katip';
  return route === '2' && snapshot.path.endsWith('-isg-katip')
    ? 'unknown-not-the-service'
    : 'unknown-edevlet';
}

function build(
  route: Route | null,
  verdict: Counsel['verdict'],
  screen: ScreenId,
  edition: Edition | null,
  advice: Advice,
): Counsel {
  const astray = route !== null && screen !== 'unknown' && !routeScreens[route].includes(screen);
  const hints =
    astray && leadsOn.includes(screen) && route !== 'e'
      ? [...advice.hints, 'moved-on-other-route' as const]
      : advice.hints;
  return {
    verdict,
    screen,
    edition,
    route,
    step: advice.step,
    moment: advice.moment,
    rings: advice.rings,
    grey: advice.grey,
    hints,
    astray,
  };
}
