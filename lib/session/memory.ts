/** What outlives the worker: routes of open tabs, where a route was left, the card's place, the reminder. Nothing of a page. */
import type { CardPreferences } from '../advice/card-model';
import { freshSettings, type GuideSettings, parseSettings } from '../advice/settings';
import type { Edition, Route, ScreenId, StepId } from '../catalog/model';
import { routeSteps, routes } from '../catalog/routes';
import { screenRecords } from '../catalog/screens';
import { curtainKey } from '../messages/protocol';
import type { TabState } from './tab-state';

export interface Memory {
  readonly tabs: Readonly<Record<number, TabState>>;
  readonly resume: { readonly route: Route; readonly step: StepId | null; readonly at: number } | null;
  readonly preferences: CardPreferences;
  readonly settings: GuideSettings;
  /** When the notice of step e.4 was seen, ms since 1970; null for never. */
  readonly declaredAt: number | null;
  /** The person has seen step e.5 since: the reminder has done its work. */
  readonly reminded: boolean;
}

export const freshMemory: Memory = {
  tabs: {},
  resume: null,
  preferences: { corner: 'bottom-right', folded: false, textSize: 0, language: 'tr' },
  settings: freshSettings,
  declaredAt: null,
  reminded: false,
};

/** The memory as it is stored: with a mark of its own for the one thing that frames read themselves. */
export const storedOf = (memory: Memory): Memory & Record<typeof curtainKey, boolean> => ({
  ...memory,
  [curtainKey]: Object.values(memory.tabs).some(({ curtain }) => curtain),
});

/** Three days, in milliseconds. */
export const threeDays = 3 * 24 * 60 * 60 * 1000;

type Loose = Record<string, unknown>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): value is number => isTime(value) && value >= 0;
const isRoute = (value: unknown): value is Route => routes.some((route) => route === value);

const editions: readonly unknown[] = ['katip-2020', 'katip-2025', 'edevlet'] satisfies Edition[];
const isEdition = (value: unknown): value is Edition => editions.includes(value);
const steps: ReadonlySet<unknown> = new Set(Object.values(routeSteps).flat());
const isStep = (value: unknown): value is StepId => steps.has(value);
const isScreen = (value: unknown): value is ScreenId =>
  screenRecords.some((record) => record.screen === value);

function readWatch(value: unknown): TabState['watch'] {
  if (!isLoose(value) || !isEdition(value.edition)) return null;
  const { edition, notices, closedAt } = value;
  return isCount(notices) && isCount(closedAt) ? { edition, notices, closedAt } : null;
}

function readDone(value: unknown): TabState['done'] {
  if (!isLoose(value) || !isEdition(value.edition) || !isCount(value.chosen)) return null;
  const { edition, chosen, place } = value;
  return place === null || typeof place === 'string' ? { edition, chosen, place } : null;
}

function readLast(value: unknown): TabState['last'] {
  if (!isLoose(value) || !isScreen(value.screen)) return null;
  const { screen, edition, step } = value;
  return { screen, edition: isEdition(edition) ? edition : null, step: isStep(step) ? step : null };
}

function readTab(value: unknown): TabState | null {
  if (!isLoose(value) || (value.route !== null && !isRoute(value.route))) return null;
  return {
    route: value.route,
    closed: value.closed === true,
    curtain: value.curtain === true,
    watch: readWatch(value.watch),
    done: readDone(value.done),
    notices: isCount(value.notices) ? value.notices : 0,
    last: readLast(value.last),
  };
}

function readResume(value: unknown): Memory['resume'] {
  if (!isLoose(value) || !isRoute(value.route) || !isTime(value.at)) return null;
  return { route: value.route, step: isStep(value.step) ? value.step : null, at: value.at };
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
  return {
    tabs,
    resume: readResume(stored.resume),
    preferences: preferences(stored.preferences) ?? freshMemory.preferences,
    settings: parseSettings(stored.settings) ?? freshSettings,
    declaredAt: isTime(stored.declaredAt) ? stored.declaredAt : null,
    reminded: stored.reminded === true,
  };
}
