/** Looks sooner when something changes beside a ringed thing of legal weight, however busy the rest of the page is. */
import { drawnIn } from './natives';
import { watched } from './pace';
import type { RingTarget } from './rings';

/** The targets of legal weight. */
const grave = new Set(['approve', 'save', 'consent']);
/** So many ancestors up, a window's words are beside its buttons. */
const levels = 4;

function surroundings(element: Element): Element {
  let around = element;
  for (let level = 0; level < levels; level += 1) {
    const next = drawnIn(around);
    if (!next || next.localName === 'body' || next.localName === 'html') break;
    around = next;
  }
  return around;
}

/** Takes what is ringed now, and calls `hurry` when something changes beside it. */
export function makeHeed(hurry: () => void): (ringed: readonly RingTarget[]) => void {
  const observer = new MutationObserver(hurry);
  let heeded: readonly Element[] = [];
  return (ringed) => {
    const next = ringed.filter(({ target }) => grave.has(target)).map(({ element }) => surroundings(element));
    if (next.length === heeded.length && next.every((element, index) => element === heeded[index])) return;
    heeded = next;
    observer.disconnect();
    removeEventListener('scroll', hurry, true);
    // What scrolls may slide under a bar or a sheet.
    if (next.length > 0) addEventListener('scroll', hurry, { capture: true, passive: true });
    for (const element of next) observer.observe(element, watched);
  };
}
