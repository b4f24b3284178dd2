/** Decides as the live guide would, on outlines. */

import type { Counsel } from '../../lib/advice/counsel';
import { recordOf, screenRecords } from '../../lib/catalog';
import type { ScreenRecord } from '../../lib/catalog/model';
import { applyPacks } from '../../lib/packs/apply';
import { type Candidate, diagnose } from '../../lib/packs/diagnose';
import type { FlowPack } from '../../lib/packs/model';
import { type Judge, lexiconsOf, looksOf } from '../../lib/packs/trial';
import { decide } from '../../lib/session/decide';
import { mergeSightings } from '../../lib/session/merge';
import { freshTab } from '../../lib/session/tab-state';
import type { TabOutline } from '../../lib/store/doors/outline';

// Nothing in a decision on a single look hangs on the time.
const anyTime = 0;

/** As the hub decides on a tab that has seen nothing before. */
export const judge: Judge = (looks, records, route) =>
  decide({ ...freshTab, route }, looks, { records, now: anyTime, waited: false })?.counsel ?? null;

export interface Finding {
  readonly counsel: Counsel | null;
  readonly candidates: readonly Candidate[];
}

/** What the guide makes of an outline with these packs in use. */
export function findOn(frames: TabOutline, packs: readonly FlowPack[]): Finding {
  const { records } = applyPacks(screenRecords, packs);
  const looks = looksOf({ frames }, lexiconsOf(records));
  const counsel = judge(looks, records, '1');
  const snapshot = mergeSightings(looks);
  const known: ScreenRecord | null = counsel ? recordOf(counsel.screen, counsel.edition) : null;
  const things = frames.flatMap(({ outline }) => outline.things);
  return { counsel, candidates: snapshot ? diagnose(snapshot, records, known, things) : [] };
}
