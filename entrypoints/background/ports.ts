/** What the hub needs of the browser. */
import { browser } from 'wxt/browser';
import type { HubPorts } from '../../lib/session/hub';

/** Name of the alarm that is due three days after the notice of step e.4. */
export const reminder = 'declaration';

/** Puts the reminder's mark on the toolbar button, or takes it off. */
export async function showReminder(due: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: due ? '3' : '' });
  if (due) await browser.action.setBadgeBackgroundColor({ color: '#9d174d' });
}

async function remind(at: number | null): Promise<void> {
  await browser.alarms.clear(reminder);
  const passed = at !== null && at <= Date.now();
  await showReminder(passed);
  if (at !== null && !passed) browser.alarms.create(reminder, { when: at });
}

/** The ports of this browser. */
export const hubPorts = (): HubPorts => ({
  now: () => Date.now(),
  send(tab, frame, message) {
    // A frame that has gone away in the meantime is no fault.
    void browser.tabs
      .sendMessage(tab, message, frame === null ? {} : { frameId: frame })
      .catch(() => undefined);
  },
  save: ({ tabs, resume, preferences, declaredAt }) => {
    void browser.storage.local.set({ tabs, resume, preferences, declaredAt });
  },
  async open(url) {
    const tab = await browser.tabs.create({ url });
    return { tab: tab.id ?? -1, secret: tab.incognito };
  },
  remind: (at) => void remind(at),
});
