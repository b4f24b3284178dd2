/** What the popup has to say about a tab, decided once. */

import type { Counsel } from '../../lib/advice/counsel';
import type { Site } from '../../lib/catalog/hosts';
import type { TabReport } from '../../lib/messages/protocol';
import type { Reason } from '../../lib/recognise/verdict';

export interface TabFacts {
  /** The tab shows a page of the extension itself. */
  readonly own: boolean;
  /** The site of ours that it shows; null for any other, or when it cannot be told. */
  readonly site: Site | null;
  readonly granted: boolean;
  readonly report: TabReport | null;
  /** The host of the tab's page; '' when it cannot be told. */
  readonly host?: string;
  /** By its address it is a page where the guide shows itself without a route. */
  readonly calls?: boolean;
}

export type TabState =
  | { readonly kind: 'own' | 'elsewhere' | 'forbidden' | 'old' | 'asleep' | 'closed' | 'set-off' }
  | {
      readonly kind: 'seen';
      readonly counsel: Counsel;
      readonly reasons: readonly Reason[];
      readonly helpCode: string;
    };

/** Whether the person's own settings keep the guide asleep here. */
const isSetOff = ({ settings, route, card }: TabReport, host: string): boolean =>
  settings.off.includes(host) || (settings.appear === 'route' && route === null && card === null);

/** Chooses the one thing that explains the tab: what stands in the guide's way comes first. */
export function tabState({ own, site, granted, report, host = '', calls = false }: TabFacts): TabState {
  if (own) return { kind: 'own' };
  if (!granted) return { kind: 'forbidden' };
  if (site === null) return { kind: 'elsewhere' };
  if (report?.closed) return { kind: 'closed' };
  if (report && isSetOff(report, host)) return { kind: 'set-off' };
  const unheard = report === null || report.counsel === null;
  const sleeps = site !== 'katip' && (report === null || report.route === null) && !(calls && unheard);
  if (sleeps && (report === null || report.card === null)) return { kind: 'asleep' };
  if (report === null || report.counsel === null) return { kind: 'old' };
  return {
    kind: 'seen',
    counsel: report.counsel,
    reasons: report.reasons,
    helpCode: report.card?.helpCode ?? '',
  };
}

export const reasonKinds = ['found', 'near', 'missing', 'vetoed'] as const;

/** A reason that stands for several clues names each of them once. */
const tidy = (clue: string): string => [...new Set(clue.split(' / '))].join(' / ');

/** The names of one kind of reason, each once. */
export function namesOf(reasons: readonly Reason[], kind: Reason['kind']): string[] {
  return [...new Set(reasons.filter((reason) => reason.kind === kind).map((reason) => tidy(reason.clue)))];
}
