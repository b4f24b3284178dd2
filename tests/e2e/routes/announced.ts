/** What a screen reader is told on a page, heard in the guide's own world: each step once, and nothing else. */
import type { Page } from '@playwright/test';
import type { Stage } from '../harness/chromium';
import type { Seen } from '../harness/stage';

/** Notes every sentence put into the spoken region of a root; put in front of the guide's scripts. Stands alone in its block. */
export const ears = `{
  const attach = Element.prototype.attachShadow;
  globalThis.katipSaid = [];
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        if (addedNodes.length > 0 && target.dataset?.part === 'live') globalThis.katipSaid.push(target.textContent);
    }).observe(root, { childList: true, subtree: true });
    return root;
  };
}`;

/** Longest wait for a sentence to come, in milliseconds. */
const patience = 1500;

/** What is wrong with what was said in this document up to now; `seen` is what the card shows. */
export async function announcedFaults(stage: Stage, page: Page, seen: Seen): Promise<string[]> {
  const shown = seen.card?.text ?? '';
  for (const end = Date.now() + patience; ; ) {
    const said = (await stage.inWorlds<string[]>(page, 'globalThis.katipSaid ?? []')).flat();
    const last = said.at(-1) ?? '';
    const faults = said
      .filter((one, index) => said.indexOf(one) !== index)
      .map((one) => `said twice: ${one}`);
    const title = last.split(/(?<=[.?]) /u)[0]?.replace(/\.$/u, '') ?? '';
    if (title === '' || !shown.includes(title)) faults.push(`last said “${last}”, shown “${shown}”`);
    if (faults.length === 0 || Date.now() > end) return faults;
    await page.waitForTimeout(80);
  }
}
