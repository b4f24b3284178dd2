/** Holds what the guide shows on a page that attacks it against what that page may get. */
import type { Laid } from '../../fixtures/attacks/load';
import type { Seen } from '../harness/stage';
import { type AnyFrame, ringFault } from '../routes/geometry';

const legal: readonly string[] = ['approve', 'save', 'consent'];

export interface AnyPage {
  frames(): (AnyFrame & { parentFrame(): unknown })[];
}

async function wrongRings(page: AnyPage, seen: Seen, laid: Laid): Promise<string[]> {
  const faults: string[] = [];
  for (const ring of seen.rings.filter(({ target }) => legal.includes(target))) {
    if (laid.own === null || laid.ring === 'none' || laid.ring === 'gone') {
      faults.push(`a ring ${ring.target} at ${Math.round(ring.box.x)}, ${Math.round(ring.box.y)}`);
      continue;
    }
    // The page's own address may have been changed by the page.
    const inTop = laid.own.frame === laid.url;
    const frame = page
      .frames()
      .find((one) => (inTop ? one.parentFrame() === null : one.url() === laid.own?.frame));
    const fault =
      frame && one(frame, ring.frameUrl)
        ? await ringFault(frame, ring, [laid.own.selector])
        : 'in another frame';
    if (fault !== null) faults.push(`a wrong ring: ${fault}`);
  }
  return faults;
}

const one = (frame: AnyFrame, url: string): boolean => frame.url() === url;

/** What is wrong with what is shown; empty: nothing. */
export async function shownFaults(page: AnyPage, seen: Seen, laid: Laid): Promise<string[]> {
  const faults = await wrongRings(page, seen, laid);
  const rings = seen.rings.filter(({ target }) => legal.includes(target)).length;
  if (laid.ring === 'own' && rings !== 1) faults.push(`${rings} rings of legal weight, not one`);
  const cards = seen.cards - (laid.fakes ?? 0);
  const due = laid.ring === 'gone' ? 0 : 1;
  if (cards !== due) faults.push(`${cards} cards, not ${due}`);
  if (laid.ring === 'gone' && seen.rings.length > 0) faults.push('rings where the guide should have left');
  return faults;
}

/** The expression that asks the page what it has caught the guide at. */
export const caught = '(window.asking = true, window.caughtAt ?? ["the page forgot"])';

/** Faults that are not the noise the page's own doing makes. */
export const own = (faults: readonly string[], { noise }: Laid): string[] =>
  faults.filter((fault) => noise === undefined || !new RegExp(noise, 'u').test(fault));
