/** What counts in an exam, and how much. */

export const mistakeKinds = [
  'wrong-contract',
  'wrong-firm',
  'without-save',
  'individual',
  'refused',
  'look-alike',
  'astray',
  'hint',
  'not-finished',
] as const;
export type MistakeKind = (typeof mistakeKinds)[number];

/** Points that each mistake costs, of a hundred, and the mark that is a pass. */
export interface Rules {
  readonly pass: number;
  readonly costs: Readonly<Record<MistakeKind, number>>;
}

/** A wrong contract, a look-alike or an unfinished way is never a pass. */
export const usualRules: Rules = {
  pass: 70,
  costs: {
    'wrong-contract': 100,
    'wrong-firm': 25,
    'without-save': 15,
    individual: 10,
    refused: 40,
    'look-alike': 50,
    astray: 5,
    hint: 8,
    'not-finished': 100,
  },
};
