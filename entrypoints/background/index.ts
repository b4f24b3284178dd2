import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { noOrganisation, type Organisation } from '../../lib/advice/organisation';
import { screenRecords } from '../../lib/catalog';
import { siteOf } from '../../lib/catalog/hosts';
import { parseFrameMessage, parsePageMessage, parsePreferences } from '../../lib/messages/parse';
import { inUse, packsKey, packsOfPolicy, readKept } from '../../lib/packs/kept';
import { Hub, type Sender } from '../../lib/session/hub';
import { readMemory } from '../../lib/session/memory';
import { drawCurtain } from './curtain';
import { organisation } from './policy';
import { hubPorts, reminder, showReminder } from './ports';

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Whose frame it is; null when it is not a frame of one of our sites. */
function senderOf(sender: MessageSender): Sender | null {
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  // A frame without an address of its own (about:blank, srcdoc) belongs to the page around it.
  const own = url && /^https?:/u.test(url) ? url : ((sender as { origin?: string }).origin ?? tab.url ?? '');
  const site = siteOf(own);
  return site && { tab: tab.id, frame: frameId, site, host: new URL(own).hostname, secret: tab.incognito };
}

type NewTab = Parameters<Parameters<typeof browser.tabs.onCreated.addListener>[0]>[0];

/**
 * Whether a page opened this tab. Chromium names an opener for tabs that the person opened on their own as well:
 * those begin by loading an address that is hidden from us. A page's own is “complete” as an empty one, or “unloaded”
 * where the browser keeps no process in reserve for it.
 */
const openedByPage = ({ status, pendingUrl, url }: NewTab): boolean =>
  status !== 'loading' || siteOf(pendingUrl || url || '') !== null;

/** The packs in force: those of the browser's policy first, unless it switches packs off. */
const usable = (stored: unknown, { off, packs }: Organisation) =>
  off.includes('packs') ? [] : inUse([...packsOfPolicy(packs), ...readKept(stored)], screenRecords);

/** How long the guide waits for the browser's policy, ms: when the browser starts, Chromium takes seconds to read it. */
const patience = 100;

/** The policy, or null where it takes too long. */
const inTime = (policy: Promise<Organisation>): Promise<Organisation | null> =>
  Promise.race([policy, new Promise<null>((late) => setTimeout(late, patience, null))]);

/** Arranges anew once the policy is there, where that changes anything. */
async function lateArrangement(packs: unknown, arrangeAnew: () => Promise<void>): Promise<void> {
  const plain = JSON.stringify(await organisation()) === JSON.stringify(noOrganisation);
  if (!plain || readKept(packs).length > 0) await arrangeAnew();
}

const openTabs = async (): Promise<number[]> => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);

/** What Chromium answers when it has taken the worker away over a question: nobody is left whom an answer could serve. */
const takenAway = /\bNo SW\b/u;

export default defineBackground(() => {
  addEventListener('unhandledrejection', (event) => {
    if (takenAway.test(String(event.reason))) event.preventDefault();
  });
  const hub = new Hub(hubPorts());
  const arrangeAnew = async (): Promise<void> => {
    const [stored, laidDown] = await Promise.all([browser.storage.local.get(packsKey), organisation()]);
    hub.use(usable(stored[packsKey], laidDown));
    hub.arrange(laidDown, true);
  };
  const ready = Promise.all([browser.storage.local.get(null), inTime(organisation())]).then(
    ([stored, laidDown]) => {
      hub.recall(readMemory(stored, parsePreferences));
      // Until the policy is known no pack is in force: it may switch them off.
      hub.use(laidDown ? usable(stored[packsKey], laidDown) : []);
      // Alarms may be gone after a restart: this sets again what was stored.
      hub.arrange(laidDown ?? noOrganisation);
      if (!laidDown) void lateArrangement(stored[packsKey], arrangeAnew);
    },
  );
  void ready.then(async () => hub.present(await openTabs()));
  const own = browser.runtime.getURL('');

  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(own)) {
      const parsed = parsePageMessage(message);
      if (parsed?.kind === 'outline' || parsed?.kind === 'outlines')
        return ready.then(() => hub.outlines(parsed));
      return parsed ? ready.then(() => hub.fromPage(parsed)) : undefined;
    }
    const parsed = parseFrameMessage(message);
    const from = parsed && senderOf(sender);
    return from ? ready.then(() => hub.fromFrame(from, parsed)) : undefined;
  });

  browser.tabs.onCreated.addListener((tab) => {
    const { id, openerTabId } = tab;
    if (id !== undefined && openerTabId !== undefined && openedByPage(tab))
      void ready.then(() => hub.opened(id, openerTabId, tab.incognito));
  });
  browser.tabs.onRemoved.addListener((id) => void ready.then(() => hub.closed(id)));
  browser.runtime.onStartup.addListener(() => void ready.then(() => hub.started()));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.commands.onCommand.addListener((name) => {
    if (name === 'curtain') void ready.then(() => drawCurtain(hub));
  });
  browser.storage.local.onChanged.addListener((changes) => {
    const packs = changes[packsKey];
    if (packs)
      void ready.then(organisation).then((laidDown) => hub.use(usable(packs.newValue, laidDown), true));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reminder) void showReminder(true);
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void ready.then(arrangeAnew);
  });
});
