/** Figures of a run: how many right, abstained, wrong, per mutation and per screen. */
import type { Trial } from './trial';

export interface Tally {
  readonly right: number;
  readonly abstained: number;
  readonly wrong: number;
  readonly void: number;
  readonly wrongLegal: number;
  /** The target is gone, and anything at all is ringed. */
  readonly pointed: number;
}

export interface Figures {
  readonly screens: number;
  readonly mutations: number;
  readonly seeds: number;
  /** G1: the target is there, in other clothes. */
  readonly found: Tally;
  /** Of legal weight and renamed: words instead of a ring. */
  readonly renamed: Tally;
  /** G2: the target is gone. */
  readonly gone: Tally;
}

export const tally = (trials: readonly Trial[]): Tally => {
  const count = (outcome: Trial['outcome']): number => trials.filter((one) => one.outcome === outcome).length;
  return {
    right: count('right'),
    abstained: count('abstained'),
    wrong: count('wrong'),
    void: count('void'),
    wrongLegal: trials.filter((one) => one.wrongLegal).length,
    pointed: trials.filter((one) => one.pointed).length,
  };
};

/** Judged trials: those whose mutation applied and left something to judge. */
export const judged = (one: Tally): number => one.right + one.abstained + one.wrong;
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

export const figuresOf = (trials: readonly Trial[]): Figures => ({
  screens: new Set(trials.map((one) => one.fixture)).size,
  mutations: new Set(trials.map((one) => one.mutation)).size,
  seeds: new Set(trials.map((one) => one.seed)).size,
  found: tally(trials.filter((one) => one.kind === 'same')),
  renamed: tally(trials.filter((one) => one.kind === 'legal-renamed')),
  gone: tally(trials.filter((one) => one.kind === 'gone')),
});

const line = (name: string, one: Tally): string =>
  `${name.padEnd(46)}${[one.right, one.abstained, one.wrong, one.void].map((n) => `${n}`.padStart(10)).join('')}${share(one.right, judged(one)).toFixed(2).padStart(10)} %`;

/** A readable table: per mutation, then per screen, then the sums. */
export function table(trials: readonly Trial[]): string {
  const head = `${''.padEnd(46)}${['right', 'abstained', 'wrong', 'void', 'right'].map((word) => word.padStart(10)).join('')}`;
  const by = (key: (one: Trial) => string): string[] => {
    const names = [...new Set(trials.map(key))];
    return names.map((name) => line(name, tally(trials.filter((one) => key(one) === name))));
  };
  const figures = figuresOf(trials);
  return [
    head,
    ...by((one) => one.mutation),
    '',
    head,
    ...by((one) => one.fixture),
    '',
    head,
    line('target there', figures.found),
    line('legal target renamed', figures.renamed),
    line('target gone', figures.gone),
    `target gone and anything ringed: ${figures.gone.pointed}, of which the true step before: ${figures.gone.pointed - figures.gone.wrong}`,
    `rings of legal weight in a wrong place: ${tally(trials).wrongLegal}`,
  ].join('\n');
}
