/** Runs in a page of the checks: the product's own reader, with its elements kept for asking which ones were meant. */
import type { Site } from '../../../lib/catalog/hosts';
import type { Lexicon } from '../../../lib/catalog/lexicon';
import { type Look, makeReader, type Reader } from '../../../lib/screen/read';
import { makeIdentityReader } from '../../../lib/screen/read-identity';

let reader: Reader | null = null;
let last: Look | null = null;

const judge = {
  prepare(site: Site, lexicon: Lexicon, top: boolean): void {
    reader = site === 'identity' ? makeIdentityReader(lexicon) : makeReader(site, lexicon, top);
  },
  look() {
    last = reader?.look() ?? null;
    return last?.snapshot ?? null;
  },
  /** What the ringed element is, and whether one of the selectors means it. */
  ringed(at: number, selectors: readonly string[]): { hit: number; is: string } {
    const element = last?.elements[at];
    const is = element
      ? `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 60)}”`
      : 'nothing';
    const hit = selectors.findIndex((selector) => {
      const wanted = [...document.querySelectorAll(selector)];
      return element !== undefined && wanted.some((one) => one === element || sameBox(one, element));
    });
    return { hit, is };
  },
};

/** Two elements of one box are one thing to a person: a link and the list entry it fills, a row and its table. */
function sameBox(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= 4;
  return near(a.left, b.left) && near(a.top, b.top) && near(a.right, b.right) && near(a.bottom, b.bottom);
}

(globalThis as unknown as { judge: typeof judge }).judge = judge;
