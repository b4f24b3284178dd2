import type { Page } from '@playwright/test';
import type { Stage } from './chromium';
import type { Box } from './stage';

/** Where a part of the card lies; the selector is looked up inside the closed root. */
export async function placeInCard(stage: Stage, page: Page, selector: string): Promise<Box | null> {
  const found = await stage.inWorlds<Box | null>(
    page,
    `(() => {
      for (const host of Document.prototype.querySelectorAll.call(document, 'html > div, dialog > div')) {
        const it = chrome.dom.openOrClosedShadowRoot(host)?.querySelector(${JSON.stringify(selector)});
        if (!it) continue;
        const { x, y, width, height } = it.getBoundingClientRect();
        if (width > 0) return { x, y, width, height };
      }
      return null;
    })()`,
  );
  return found.find((box) => box !== null) ?? null;
}

/** Presses a part of the card with the mouse; throws when it is not there. */
export async function pressInCard(stage: Stage, page: Page, selector: string): Promise<void> {
  const box = await placeInCard(stage, page, selector);
  if (box === null) throw new Error(`The card has no ${selector}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const closing = '[aria-label="Bu sekmede kapat"], [aria-label="Close in this tab"]';

/** Closes the card for this tab, as a person would. */
export const closeCard = (stage: Stage, page: Page): Promise<void> => pressInCard(stage, page, closing);
