/** What a learner sees and does on the rehearsal page. */
import { expect, type Page } from '@playwright/test';
import { press, viewOf, type World } from '../../../lib/practice';
import type { Press } from '../../../lib/practice/view';
import { openStage, type Stage, type StageOptions } from '../harness/chromium';
import { lookScript } from '../harness/look-script';
import { type FrameSeen, mergeSeen, pollUntil, type Seen } from '../harness/stage';

const script = lookScript('(element) => chrome.dom.openOrClosedShadowRoot(element)');

/** What the guide shows on a page of the extension itself. */
export const lookAt = async (page: Page): Promise<Seen> =>
  mergeSeen([await page.evaluate<FrameSeen>(script)]);

export const untilSeen = (page: Page, want: (seen: Seen) => boolean, ms = 8000): Promise<Seen> =>
  pollUntil(() => lookAt(page), want, ms);

/** Opens the rehearsal with a query, in a browser of its own. */
export async function openRehearsal(
  query = '',
  options: StageOptions = {},
): Promise<{ stage: Stage; page: Page }> {
  const stage = await openStage(options);
  return { stage, page: await rehearse(stage, query) };
}

/** Another rehearsal in the same browser. */
export async function rehearse(stage: Stage, query = ''): Promise<Page> {
  const page = await stage.extensionPage(`simulator.html${query}`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('[data-part="practice-site"]').waitFor();
  return page;
}

/** One stop of a walk: the step on the card, the screen, what was pressed there. */
export interface RingStop {
  readonly step: string;
  readonly screen: string;
  readonly edition: string;
  readonly target: string | null;
}

const shape = ({ card, rings }: Seen): string =>
  JSON.stringify([
    card?.screen,
    card?.step,
    rings.map(({ target, box }) => [target, Math.round(box.x), Math.round(box.y)]),
  ]);

/** Presses the middle of the first ring until the way is at its end; throws where nothing leads on. */
export async function walkByRings(
  page: Page,
  atStop: (stop: RingStop, number: number) => Promise<void> = async () => undefined,
): Promise<RingStop[]> {
  const stops: RingStop[] = [];
  let last = '';
  for (;;) {
    const seen = await settled(page, last);
    const end = seen.card?.step === 'done' || seen.card?.screen === 'declaration-notice';
    const ring = end ? undefined : seen.rings[0];
    const { step = '', screen = '', edition = '' } = seen.card ?? {};
    const stop = { step, screen, edition, target: ring?.target ?? null };
    stops.push(stop);
    await atStop(stop, stops.length);
    if (end) return stops;
    if (!ring || stops.length > 40) throw new Error(`No way on: ${JSON.stringify(stops)}`);
    last = shape(seen);
    const { x, y, width, height } = ring.box;
    await page.mouse.click(x + width / 2, y + height / 2);
  }
}

/** A look that is another than the last one, and the same twice. */
async function settled(page: Page, last: string): Promise<Seen> {
  let before = '';
  return untilSeen(page, (seen) => {
    const now = shape(seen);
    const still = now === before;
    before = now;
    const complete = seen.rings.length > 0 || ['done', 'e.4'].includes(seen.card?.step ?? '');
    return still && complete && now !== last;
  });
}

/** What a world shows, as far as a look at the page tells. */
export function shows(world: World): string {
  const { page } = viewOf(world);
  return JSON.stringify([page.address, page.window?.title ?? '', page.title, page.busy]);
}

/** The same, as the page shows it. */
export const shown = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      document.querySelector<HTMLInputElement>('#sim-address')?.value,
      document.querySelector('.ps-window-title')?.textContent ?? '',
      document.querySelector('.sim-tab[data-open] button')?.textContent,
      document.querySelector('.ps-mask[data-busy]') !== null,
    ]),
  );

const unfold = (page: Page, details: string): Promise<void> =>
  page
    .locator(details)
    .first()
    .evaluate((one) => one.setAttribute('open', ''));

/**
 * Does what is right in this world as a learner would: on the page, on the paper, in the address bar, or by letting
 * time pass; gives the world after it.
 */
export async function doRight(page: Page, world: World, next: Press): Promise<World> {
  const after = press(world, next);
  if (next.kind === 'time' && next.ms < 10_000)
    await expect.poll(() => shown(page), { timeout: 15_000 }).toBe(shows(after));
  else if (next.kind === 'time') {
    await unfold(page, '.sim-wide details');
    const name = next.ms > 3_600_000 ? /3 gün/u : /10 dakika/u;
    await page.locator('.sim-wide details').getByRole('button', { name }).click();
  } else if (next.kind === 'address') {
    await page.locator('#sim-address').fill(next.address);
    await page.locator('#sim-address').press('Enter');
  } else if (next.kind === 'press' && next.press.startsWith('@')) {
    await unfold(page, '.sim-acts > details');
    await page.locator(`[data-beside="${next.press}"] button`).click();
  } else if (next.kind === 'press') {
    const it = page.locator(`[data-part="practice-site"] [data-press="${next.press}"]`).first();
    // Where nothing is ringed the card may lie over it: it gives way to what has the focus.
    await it.click({ timeout: 5000 }).catch(async () => {
      await it.focus();
      await it.click({ timeout: 5000 });
    });
  } else throw new Error(`Not done: ${next.kind}`);
  return after;
}
