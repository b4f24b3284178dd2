/** What our pages are told of a tab. */
import type { TabReport } from '../messages/protocol';
import type { Keeping } from './keeping';
import type { TabBook } from './tab-book';

/** The report of one tab; all of it from what is known now. */
export function reportOf(id: number, tabs: TabBook, keeping: Keeping): TabReport {
  const tab = tabs.heard(id);
  const state = tabs.state(id);
  return {
    route: state?.route ?? null,
    counsel: tab?.counsel ?? null,
    reasons: tab?.reasons ?? [],
    card: tab?.card ?? null,
    closed: state?.closed ?? false,
    curtain: state?.curtain ?? false,
    resume: keeping.kept.resume,
    reminder: keeping.reminder(),
    preferences: keeping.preferences(tab?.secret ?? false),
    settings: keeping.kept.settings,
    organisation: keeping.organisation,
  };
}
