/** The help-desk's decision tree: questions to the caller, and at every end something to do. */
import type { Said } from '../../catalog/model';
import type { Outcome } from '../outcomes';

/** A question that the clerk asks, with the answers a caller gives. */
export interface Ask {
  readonly kind: 'ask';
  readonly id: string;
  readonly ask: Said;
  readonly answers: readonly { readonly say: Said; readonly to: string }[];
}

/** An end: what to tell the caller, sentence by sentence, and the one thing to do. */
export interface Deed {
  readonly kind: 'do';
  readonly id: string;
  /** Where first-time employers get stuck, as the field notes count, 1 to 16; null for what they do not list. */
  readonly point: number | null;
  readonly tell: readonly Said[];
  readonly todo: Said;
  /** What most likely comes of it; offered in the log, chosen by the clerk. */
  readonly outcome: Outcome;
}

export type Knot = Ask | Deed;

/** A text in both languages. */
export const both = (tr: string, en: string): Said => ({ tr, en });

export const yes = both('Evet', 'Yes');
export const no = both('Hayır', 'No');
export const unsure = both('Bilmiyorum', 'I do not know');

/** A question; each answer leads to the knot of that id. */
export const ask = (id: string, question: Said, ...answers: (readonly [say: Said, to: string])[]): Ask => ({
  kind: 'ask',
  id,
  ask: question,
  answers: answers.map(([say, to]) => ({ say, to })),
});

/** An end of the tree. */
export const deed = (
  id: string,
  point: number | null,
  outcome: Outcome,
  todo: Said,
  ...tell: readonly Said[]
): Deed => ({ kind: 'do', id, point, tell, todo, outcome });
