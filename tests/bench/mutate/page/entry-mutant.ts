/** Runs in a page of the bench: mutates what is shown, looks with the product's own reader, says what was ringed. */
import type { Site } from '../../../../lib/catalog/hosts';
import type { Lexicon } from '../../../../lib/catalog/lexicon';
import { type Look, makeReader, type Reader } from '../../../../lib/screen/read';
import { makeIdentityReader } from '../../../../lib/screen/read-identity';
import { inReach, type Ref, seeded } from './ground';
import { mutations, partsOf, seedOf } from './index';

export interface Wanted {
  readonly target: string;
  readonly selector: string;
  readonly or: string | null;
}

let refs: Ref[] = [];
let reader: Reader | null = null;
let last: Look | null = null;
let second: (() => void) | null = null;

const mutant = {
  /** Keeps the elements to be found again, and takes from the page what only tests put there. */
  prepare(site: Site, lexicon: Lexicon, top: boolean, wanted: readonly Wanted[]): number {
    refs = wanted.flatMap(({ target, selector, or }) => {
      const element = document.querySelector(selector);
      return element ? [{ target, element, or: or ? document.querySelector(or) : null }] : [];
    });
    for (const name of ['data-judge', 'data-testid'])
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    reader = site === 'identity' ? makeIdentityReader(lexicon) : makeReader(site, lexicon, top);
    return refs.filter((ref) => inReach(ref.element)).length;
  },
  /**
   * Whether anything changed, and whether a second act follows. A name of several parts (“ids + wrappers”) is several
   * mutations, one after the other; each has a chance of its own, which the others do not change. The last one has to apply.
   */
  mutate(name: string, seed: number): { changed: boolean; more: boolean } {
    const outcomes = partsOf(name).map(
      (part) =>
        mutations.find((one) => one.name === part)?.apply({ refs, random: seeded(seed + seedOf(part)) }) ??
        false,
    );
    second = outcomes.find((one) => typeof one === 'function') ?? null;
    return { changed: outcomes.at(-1) !== false, more: second !== null };
  },
  secondAct(): void {
    second?.();
  },
  /** The elements to be found again, and whether another is as good as one of them. */
  refs: (): readonly Ref[] => refs,
  isRef: (at: number, element: Element): boolean => {
    const ref = refs[at];
    return ref !== undefined && isRef(ref, element);
  },
  /** For each ref: target, and whether a person can still see and press it. */
  state: () => refs.map((ref) => ({ target: ref.target, inReach: inReach(ref.element) })),
  look() {
    last = reader?.look() ?? null;
    return last?.snapshot ?? null;
  },
  /** Which ref the ringed element is, -1 for none; and what it is. */
  ringed(at: number, target: string): { hit: number; true: boolean; is: string } {
    const element = last?.elements[at];
    if (!element) return { hit: -1, true: false, is: 'nothing' };
    const hit = refs.findIndex((ref) => ref.target === target && isRef(ref, element));
    const words = (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 60);
    return {
      hit,
      true: standIns[target]?.test(plain(element.textContent ?? '')) ?? false,
      is: `${element.localName}.${element.getAttribute('class') ?? ''} “${words || element.getAttribute('value')}”`,
    };
  },
};

/** What the things of the step before say, for telling a true one from another: a pending row, the module, the letter. */
const standIns: Readonly<Record<string, RegExp>> = {
  'pending-row': /onay(?:i|ini)? bekliyor/u,
  module: /^(?:hizmet alan isyerleri modulu|surec yonetimi)/u,
  contracts: /^(?:\(?isg\)? )?(?:hizmet )?sozlesmeler(?:i)?$/u,
  'ministry-letter': /^c$/u,
  institutions: /^kurumlar/u,
};

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('tr')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/\s+/gu, ' ')
    .trim();

/** The element itself, one of the same box, or one between it and its line. */
function isRef(ref: Ref, element: Element): boolean {
  if (!ref.element.isConnected) return false;
  if (element === ref.element || element === ref.or || sameBox(ref.element, element)) return true;
  return (
    ref.or !== null &&
    (sameBox(ref.or, element) || (ref.or.contains(element) && element.contains(ref.element)))
  );
}

function sameBox(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= 4;
  return near(a.left, b.left) && near(a.top, b.top) && near(a.right, b.right) && near(a.bottom, b.bottom);
}

export type Mutant = typeof mutant;
(globalThis as unknown as { mutant: Mutant }).mutant = mutant;
