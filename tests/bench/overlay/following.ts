/** P1 and P2: how soon something is drawn, and how far it is from its target then and later. Pixels, frames, milliseconds. */
import type { Page } from '@playwright/test';
import type { InPage } from './model';

/** What happens to the target while it is shown; each runs in the page. */
const happenings = {
  'nested scroll': (page: Page) =>
    page.evaluate(() => {
      const at = (id: string) => document.getElementById(id) as HTMLElement;
      at('outer').scrollTop = 40;
      at('inner').scrollTop = 6;
    }),
  'layout shift': (page: Page) =>
    page.evaluate(() => {
      (document.getElementById('shift') as HTMLElement).style.height = '57px';
    }),
  'node replaced': (page: Page) =>
    page.evaluate(() => {
      const old = document.querySelector('[data-now]') as Element;
      const next = old.cloneNode(true) as HTMLElement;
      next.style.marginLeft = '31px';
      old.replaceWith(next);
    }),
  transform: (page: Page) =>
    page.evaluate(() => {
      const moved = (document.querySelector('[data-now]') as Element).parentElement as HTMLElement;
      moved.style.transform = 'translate(40px,25px) scale(1.2)';
    }),
  zoom: (page: Page) =>
    page.evaluate(() => {
      document.documentElement.style.setProperty('zoom', '1.25');
    }),
  'page scroll': (page: Page) => page.evaluate(() => window.scrollTo(0, 7)),
} as const;

export type Happening = keyof typeof happenings;
export const happeningNames = Object.keys(happenings) as Happening[];

export interface Followed {
  /** Worst distance of a side after the page came to rest; null where nothing was drawn any more. */
  readonly off: number | null;
}

/** Shows, lets it happen, waits until all that follows has followed, and measures. */
export async function follow(page: Page, name: string, happening: Happening): Promise<Followed> {
  const nested = happening === 'nested scroll';
  await page.evaluate(
    ([way, inside]) => {
      // The product rings what is named so; it stands in the nested scroller where that is what is scrolled.
      if (inside) {
        for (const one of document.querySelectorAll('button')) if (one.textContent === 'Onayla') one.remove();
        (document.querySelector('#deep') as Element).textContent = 'Onayla';
      }
      const element = document.querySelector(inside ? '#deep' : '#plain') as Element;
      element.setAttribute('data-now', '');
      const { overlays } = globalThis as unknown as InPage;
      overlays[way as string]?.show(element);
    },
    [name, nested] as const,
  );
  await page.waitForTimeout(1200);
  await happenings[happening](page);
  await page.waitForTimeout(1000);
  const off = await page.evaluate((way) => {
    const ring = (globalThis as unknown as InPage).overlays[way]?.ring();
    const box = document.querySelector('[data-now]')?.getBoundingClientRect();
    if (!ring || !box) return null;
    const sides = [
      ring.left - box.left,
      ring.top - box.top,
      ring.right - box.right,
      ring.bottom - box.bottom,
    ];
    return Math.max(...sides.map(Math.abs));
  }, name);
  return { off };
}

/** Frames and milliseconds from the moment a target comes until it is surrounded; for peers from being called. */
export async function late(page: Page, name: string): Promise<{ frames: number; ms: number }> {
  return page.evaluate(async (way) => {
    const { overlays } = globalThis as unknown as InPage;
    const overlay = overlays[way];
    const bar = document.querySelector('#bar') as Element;
    document.querySelector('#plain')?.remove();
    const ours = way === 'katip-rehberi';
    if (ours) overlay?.show(bar);
    await new Promise((done) => setTimeout(done, 1000 + Math.random() * 300));
    await new Promise(requestAnimationFrame);
    const made = document.createElement('button');
    made.textContent = 'Onayla';
    bar.append(made);
    const from = performance.now();
    if (!ours) overlay?.show(made);
    for (let frames = 1; frames < 200; frames++) {
      await new Promise(requestAnimationFrame);
      if (overlay?.ring()) return { frames, ms: performance.now() - from };
    }
    return { frames: 200, ms: performance.now() - from };
  }, name);
}
