/** Opens attacking or ordinary pages one after another in Chromium, and says of each what went wrong. */
import type { Page } from '@playwright/test';
import { type Laid, laidPages } from '../../fixtures/attacks/load';
import type { Stage } from '../harness/chromium';
import { readingFaults } from '../harness/reading';
import { caught, own, shownFaults } from './judge';

const usualHold = 150;

/** The pages of a folder; `ATTACK` in the environment picks those whose name holds it. */
export const chosen = (folder: string): Laid[] =>
  laidPages(folder).filter(({ name }) => name.includes(process.env.ATTACK ?? ''));

const tabs = new WeakMap<Stage, Map<string, Page>>();

/** One tab for all pages that need the same route; an attack must not outlive its page. */
async function tabFor(stage: Stage, { route = '' }: Laid): Promise<Page> {
  const all = tabs.get(stage) ?? new Map<string, Page>();
  tabs.set(stage, all);
  const open = all.get(route);
  if (open && !open.isClosed()) return open;
  const page = route === '' ? await stage.context.newPage() : await stage.startRoute(route);
  all.set(route, page);
  return page;
}

function serve(stage: Stage, laid: Laid): void {
  const html = laid.html.replaceAll('{{id}}', stage.extensionId);
  const address = new URL(laid.url);
  stage.serve((url) => {
    if (url.host === address.host && url.pathname === address.pathname) return html;
    return laid.frames[url.href] ?? '<!doctype html><html lang="tr"><title>…</title><p>…</p>';
  });
}

async function hover(page: Page, laid: Laid): Promise<void> {
  if (laid.hover !== true || !laid.own) return;
  const box = await page.locator(laid.own.selector).boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
}

/** Asks in the page's own world, without any script of the test's there that the page could mistake for the guide. */
async function ask<Result>(stage: Stage, page: Page, expression: string): Promise<Result> {
  const session = await stage.context.newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  await session.detach();
  return result.value as Result;
}

/** Waits until it is as it may be, and then whether it is still so when the attack is over. */
async function outcome(stage: Stage, page: Page, laid: Laid): Promise<string[]> {
  const end = Date.now() + (laid.ring === 'gone' ? 9000 : 4000);
  // What the test asks in the page's world is not the guide's doing.
  const faults = async (): Promise<string[]> => {
    await ask(stage, page, 'window.asking = true');
    const found = await shownFaults(page, await stage.look(page), laid);
    await ask(stage, page, 'window.asking = false');
    return found;
  };
  while (Date.now() < end && (await faults()).length > 0) await page.waitForTimeout(40);
  await hover(page, laid);
  await page.waitForTimeout(laid.hold ?? usualHold);
  const last = await faults();
  if (last.length === 0) return [];
  // The ring may have been on its way.
  await page.waitForTimeout(300);
  return faults();
}

/** Shows one page and returns everything that is amiss. */
export async function visit(stage: Stage, laid: Laid): Promise<string[]> {
  serve(stage, laid);
  const page = await tabFor(stage, laid);
  const heard = stage.faults().length;
  await page.goto(laid.url, { waitUntil: 'load' });
  const faults = [
    ...(await outcome(stage, page, laid)),
    ...(await ask<string[]>(stage, page, caught)).map((what) => `the page caught: ${what}`),
    ...(await readingFaults(stage, page)),
    ...own(stage.faults().slice(heard), laid),
  ];
  return faults.map((fault) => `${laid.name}: ${fault}`);
}
