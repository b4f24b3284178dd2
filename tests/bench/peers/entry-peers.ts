/** Runs in a page of the bench, beside the mutations: what other ways of finding an element again answer. */
import { finder } from '@medv/finder';
import type { Mutant } from '../mutate/page/entry-mutant';
import { inReach } from '../mutate/page/ground';
import { learnHybrid } from '../mutate/page/learn-hybrid';
import { learnSimilo } from '../mutate/page/similo';
import type { Answer, InPeers } from './finding';

type Find = () => Element | null;

let finders: { finder: Find; similo: Find; hybrid: Find }[] = [];

const mutantOf = (): Mutant => (globalThis as unknown as { mutant: Mutant }).mutant;

function learnFinder(element: Element): Find {
  const selector = finder(element);
  return () => document.querySelector(selector);
}

const peers: InPeers = {
  /** Learns every element to be found again, and marks it for the one who asks from outside. */
  learn(): number {
    const { refs } = mutantOf();
    finders = refs().map(({ element }) => ({
      finder: learnFinder(element),
      similo: learnSimilo(element),
      hybrid: learnHybrid(element),
    }));
    return finders.length;
  },
  mark(at: number, on: boolean): void {
    const element = mutantOf().refs()[at]?.element;
    if (on) element?.setAttribute('data-bench', String(at));
    else element?.removeAttribute('data-bench');
  },
  /** For each: whether it answered, and whether with the thing itself. */
  ask(): { finder: Answer; similo: Answer; hybrid: Answer }[] {
    return finders.map((one, at) => ({
      finder: answer(at, one.finder()),
      similo: answer(at, one.similo()),
      hybrid: answer(at, one.hybrid()),
    }));
  },
  /** Whether an element that was found from outside is the one meant. */
  is: (at, element) => mutantOf().isRef(at, element),
  inReach,
};

const answer = (at: number, element: Element | null): Answer =>
  element === null ? 'none' : mutantOf().isRef(at, element) ? 'right' : 'wrong';

(globalThis as unknown as { peers: InPeers }).peers = peers;
