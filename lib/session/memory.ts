/** What outlives the worker: routes of open tabs, where a route was left, the card's place, the reminder. Nothing of a page. */
import type { CardPreferences } from '../advice/card-model';
import type { Route, StepId } from '../catalog/model';
import { routes } from '../catalog/routes';
import { freshTab, type TabState } from './tab-state';

export interface Memory {
  readonly tabs: Readonly<Record<number, TabState>>;
  readonly resume: { readonly route: Route; readonly step: StepId | null; readonly at: number } | null;
  readonly preferences: CardPreferences;
  /** When the notice of step e.4 was seen, ms since 1970; null for never. */
  readonly declaredAt: number | null;
}

export const freshMemory: Memory = {
  tabs: {},
  resume: null,
  preferences: { corner: 'bottom-right', folded: false, textSize: 0, language: 'tr' },
  declaredAt: null,
};

/** Three days, in milliseconds. */
export const threeDays = 3 * 24 * 60 * 60 * 1000;

type Loose = Record<string, unknown>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isRoute = (value: unknown): value is Route => routes.some((route) => route === value);

function readTab(value: unknown): TabState | null {
  if (!isLoose(value) || (value.route !== null && !isRoute(value.route))) return null;
  return { ...freshTab, ...(value as object), closed: value.closed === true } as TabState;
}

/** Reads what was stored; what is damaged is left out, the rest is kept. */
export function readMemory(
  stored: Readonly<Record<string, unknown>>,
  preferences: (value: unknown) => CardPreferences | null,
): Memory {
  const tabs: Record<number, TabState> = {};
  if (isLoose(stored.tabs)) {
    for (const [id, value] of Object.entries(stored.tabs)) {
      const tab = readTab(value);
      if (tab && /^\d+$/u.test(id)) tabs[Number(id)] = tab;
    }
  }
  const { resume } = stored;
  return {
    tabs,
    resume:
      isLoose(resume) && isRoute(resume.route) && isTime(resume.at)
        ? (resume as unknown as Memory['resume'])
        : null,
    preferences: preferences(stored.preferences) ?? freshMemory.preferences,
    declaredAt: isTime(stored.declaredAt) ? stored.declaredAt : null,
  };
}
