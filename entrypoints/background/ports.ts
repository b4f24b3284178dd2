/** What the hub needs of the browser. */
import { browser } from 'wxt/browser';
import type { HubToFrame } from '../../lib/messages/protocol';
import type { HubPorts } from '../../lib/session/hub';
import { storedOf } from '../../lib/session/memory';

/** Name of the alarm that is due three days after the notice of step e.4. */
export const reminder = 'declaration';

/** Puts the reminder's mark on the toolbar button and says in its title what it means, or takes both off. */
export async function showReminder(due: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: due ? '3' : '' });
  await browser.action.setTitle({ title: browser.i18n.getMessage(due ? 'reminder' : 'name') });
  if (due) await browser.action.setBadgeBackgroundColor({ color: '#9d174d' });
}

async function sendAll(message: HubToFrame): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
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
  smallLogin: true,
  send(tab, frame, message) {
    // A frame that has gone away in the meantime is no fault.
    void browser.tabs
      .sendMessage(tab, message, frame === null ? {} : { frameId: frame })
      .catch(() => undefined);
  },
  sendAll: (message) => void sendAll(message),
  save: (memory) => {
    void browser.storage.local.set({ ...storedOf(memory) });
  },
  forget: () => browser.storage.local.clear(),
  openOwn: (path) => void browser.tabs.create({ url: browser.runtime.getURL(path as '/trainer.html') }),
  async open(url) {
    const tab = await browser.tabs.create({ url });
    return { tab: tab.id ?? -1, secret: tab.incognito };
  },
  remind: (at) => void remind(at),
});
