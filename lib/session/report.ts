/** What our pages are told of a tab. */
import type { PageToHub, TabReport } from '../messages/protocol';
import type { Keeping } from './keeping';
import type { TabBook } from './tab-book';

/** The report of one tab; all of it from what is known now. */
export function reportOf(
  { tab: id, secret }: Extract<PageToHub, { kind: 'ask' }>,
  tabs: TabBook,
  keeping: Keeping,
): TabReport {
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
    preferences: keeping.preferences(tab?.secret ?? secret ?? false),
    settings: keeping.kept.settings,
    organisation: keeping.organisation,
  };
}
