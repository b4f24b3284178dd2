/** What the extension's pages ask of the browser and of the worker. */
import { browser } from 'wxt/browser';
import type { CardPreferences } from '../../lib/advice/card-model';
import type { GuideSettings } from '../../lib/advice/settings';
import { hosts } from '../../lib/catalog/hosts';
import type { Language } from '../../lib/catalog/model';
import type { PageToHub, TabReport } from '../../lib/messages/protocol';

/** Sends to the worker; false when nobody took it. */
export async function tell(message: PageToHub): Promise<boolean> {
  try {
    await browser.runtime.sendMessage(message);
    return true;
  } catch {
    return false;
  }
}

function isReport(value: unknown): value is TabReport {
  if (typeof value !== 'object' || value === null || !('preferences' in value)) return false;
  return typeof value.preferences === 'object' && value.preferences !== null && 'route' in value;
}

/** What goes with a message from a private window. */
const marked = (secret: boolean) => (secret ? ({ secret: true } as const) : {});

/** What the guide knows of a tab; null when it knows nothing or does not answer. */
export async function ask({ id, secret }: Pick<ThisTab, 'id' | 'secret'>): Promise<TabReport | null> {
  try {
    const message: PageToHub = { kind: 'ask', tab: id, ...marked(secret) };
    const reply: unknown = await browser.runtime.sendMessage(message);
    return isReport(reply) ? reply : null;
  } catch {
    return null;
  }
}

/** Changes how the card looks; false when nobody took it. Of what a private window chooses nothing is kept. */
export async function prefer(preferences: Partial<CardPreferences>): Promise<boolean> {
  const { secret } = await thisTab();
  return tell({ kind: 'preferences', preferences, ...marked(secret) });
}

/** Changes the guide's settings; false when nobody took it. Sent at once: the page may be closed the next moment. */
export const setGuide = (settings: Partial<GuideSettings>): Promise<boolean> =>
  tell({ kind: 'settings', settings });

const pattern = (host: string): string => `https://${host}/*`;

/** The hosts of ours that the browser withholds. */
export async function missingHosts(): Promise<string[]> {
  const asked = await Promise.all(
    Object.keys(hosts).map(async (host) => {
      const has = await browser.permissions.contains({ origins: [pattern(host)] });
      return has ? [] : [host];
    }),
  );
  return asked.flat();
}

/** Asks the person for hosts. Must be called in the press itself, before anything is awaited. */
export function requestHosts(missing: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: missing.map(pattern) }).catch(() => false);
}

/** Calls back when permissions change; returns the end of it. */
export function watchPermissions(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

export interface ThisTab {
  readonly id: number;
  /** '' when the browser does not tell it. */
  readonly address: string;
  /** The tab shows this very page. */
  readonly own: boolean;
  /** It stands in a private window. */
  readonly secret: boolean;
}

/** The tab that the page was opened on, or the tab it stands in; by activeTab alone. */
export async function thisTab(): Promise<ThisTab> {
  const mine = await browser.tabs.getCurrent();
  if (mine?.id !== undefined) return { id: mine.id, address: '', own: true, secret: mine.incognito };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? -1, address: tab?.url ?? '', own: false, secret: tab?.incognito ?? false };
}

/** Reloads a tab. */
export function reloadTab(id: number): Promise<void> {
  return browser.tabs.reload(id);
}

/** Names the page's language to the browser and to screen readers. */
export function speak(language: Language, title: string, textSize: number): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.size = String(textSize);
  document.title = title;
}
