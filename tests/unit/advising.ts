/** A look at one page, and what the whole chain makes of it. */
import type { Counsel } from '../../lib/advice/counsel';
import { screenRecords } from '../../lib/catalog';
import type { Site } from '../../lib/catalog/hosts';
import type { Route } from '../../lib/catalog/model';
import type { Snapshot } from '../../lib/screen/snapshot';
import { decide } from '../../lib/session/decide';
import { freshTab, type TabState } from '../../lib/session/tab-state';
import { type Item, snapshotOf } from './making';

export interface Look extends Partial<Snapshot> {
  readonly route?: Route | null;
  readonly waited?: boolean;
  readonly tab?: Partial<TabState>;
}

/** What is said of a page with these things on it. */
export function counselOn(site: Site, items: readonly Item[], look: Look = {}): Counsel {
  const { route = null, waited = false, tab = {}, ...over } = look;
  const snapshot = snapshotOf(site, items, over);
  const around = { records: screenRecords, now: 0, waited };
  const decision = decide({ ...freshTab, route, ...tab }, [{ frame: 0, look: 1, snapshot }], around);
  if (!decision) throw new Error('nothing decided');
  return decision.counsel;
}

/** Screen, step, situation and what is ringed, in one line. */
export function sayCounsel({ screen, step, moment, rings, grey, hints }: Counsel): string {
  const ringed = rings.map((one) => `${one.target}@${one.at}`).join(' ');
  return [`${screen} ${step ?? '–'} ${moment}`, ringed || '–', grey ?? '–', hints.join(' ') || '–'].join(
    ' | ',
  );
}

export const seen = (site: Site, items: readonly Item[], look: Look = {}): string =>
  sayCounsel(counselOn(site, items, look));
