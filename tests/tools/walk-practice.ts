/** Walks over the practice pages: a new little world for every walk. */
import type { Route } from '../../lib/catalog/model';
import type { Answer, Seen } from '../e2e/harness/stage';
import { newPracticeSession, type PracticeEdition, practiceAnswer, practiceWay } from '../fixtures/practice';
import { type Stop, type WalkOptions, type WalkPage, type WalkStage, walkRoute } from './walk';

export interface PracticeStage<P extends WalkPage> extends WalkStage<P> {
  serve(answer: (url: URL) => Answer): void;
}

/** How long the rehearsed telephone takes to answer: longer than a walk needs to take the screen for a stop. */
export const twoStepMs = 1500;

const isEnd = (seen: Seen): boolean =>
  seen.card?.step === 'done' || seen.card?.screen === 'declaration-notice';

/** Walks a route in an edition over fresh practice pages, following the rings alone. */
export function walkPractice<P extends WalkPage>(
  stage: PracticeStage<P>,
  route: Route,
  edition: PracticeEdition,
  options: WalkOptions<P> = {},
): Promise<Stop[]> {
  const session = newPracticeSession(edition, twoStepMs);
  stage.serve((url) => practiceAnswer(url, session));
  return walkRoute(stage, route, { end: isEnd, ...options });
}

const line = (screen: string, target: string | null): string => `${screen} ${target ?? '–'}`;

/** How a walk differs from the practice pages' own account of the way; empty when it does not. */
export function wayFaults(stops: readonly Stop[], route: Route, edition: PracticeEdition): string[] {
  const walked = stops.map((stop) => line(stop.screen, stop.pressed));
  const way = practiceWay(route, edition).map((stop) => line(stop.screen, stop.press));
  const faults: string[] = [];
  for (let at = 0; at < Math.max(walked.length, way.length); at += 1) {
    if (walked[at] !== way[at])
      faults.push(`stop ${at + 1}: ${walked[at] ?? 'none'}, not ${way[at] ?? 'none'}`);
  }
  return faults;
}
