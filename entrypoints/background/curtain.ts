/** The key for the privacy curtain: it works on the tab in front. */
import { browser } from 'wxt/browser';
import type { Hub } from '../../lib/session/hub';

/** Draws or lifts the curtain in the tab that the person sees. */
export async function drawCurtain(hub: Hub): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await hub.fromPage({ kind: 'curtain', tab: tab.id, secret: tab.incognito });
}
