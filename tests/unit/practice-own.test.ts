import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusesNumber, scenarios, scoreOf, simplest, usualRules } from '../../lib/practice';
import { lintScenario } from '../../lib/practice/lint';
import type { Scenario } from '../../lib/practice/model';
import * as own from '../../lib/practice/own';
import { readScenario, writeScenario } from '../../lib/store/doors/scenario';

const full = process.env.KATIP_FULL === '1';

type Edit = (scenario: Scenario, at: number) => Scenario;

const idAt = (all: readonly { readonly id: string }[], at: number): string =>
  all[at % Math.max(1, all.length)]?.id ?? '';

/** Everything that a trainer can press in the editor. */
const edits: readonly Edit[] = [
  own.addPerson,
  own.addFirm,
  own.addContract,
  (one, at) => own.removePerson(one, idAt(one.people, at)),
  (one, at) => own.removeFirm(one, idAt(one.firms, at)),
  (one, at) => own.removeContract(one, idAt(one.contracts, at)),
  (one, at) => own.placeContract(one, idAt(one.contracts, at), 'approve'),
  (one, at) => own.placeContract(one, idAt(one.contracts, at), 'leave'),
  (one, at) => own.placeContract(one, idAt(one.contracts, at), 'none'),
  (one, at) => own.changePaper(one, { firm: idAt(one.firms, at) }),
  (one) => own.changePaper(one, { says: own.writtenPaper(one) }),
  (one, at) => own.changeFirm(one, idAt(one.firms, at), { user: idAt(one.people, at) }),
  (one, at) =>
    own.changeContract(one, idAt(one.contracts, at), { firm: idAt(one.firms, at + 1), minutes: at }),
  (one, at) => own.changePerson(one, idAt(one.people, at), { twoStep: at % 2 === 0 }),
  (one, at) => ({ ...one, plays: idAt(one.people, at) }),
];

/** Removing without taking it off the paper: what the test below must notice. */
const careless: Edit = (one, at) => ({
  ...one,
  contracts: one.contracts.filter(({ id }) => id !== idAt(one.contracts, at)),
});

const steps = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 40 });
const walk = (from: Scenario, all: readonly Edit[], path: readonly (readonly [number, number])[]): Scenario =>
  path.reduce((one, [which, at]) => all[which % all.length]?.(one, at) ?? one, own.copyOf(from, 'kopya'));

const passesTheDoor = (all: readonly Edit[], runs: number): boolean =>
  !fc.check(
    fc.property(fc.constantFrom(...scenarios), steps, (from, path) => {
      const made = walk(from, all, path);
      expect(readScenario(writeScenario(made))).toEqual({ scenario: made });
    }),
    { numRuns: runs, seed: 7 },
  ).failed;

describe('a scenario of one’s own', () => {
  it('never points at what is not in it, whatever is pressed: what was made is taken in again unchanged', () => {
    expect(passesTheDoor(edits, full ? 5000 : 300)).toBe(true);
    expect(passesTheDoor([...edits, careless], 300)).toBe(false);
  });

  it('is as sound as the one that it was made from', () => {
    for (const one of scenarios) expect(lintScenario(own.copyOf(one, 'kopya'))).toEqual([]);
  });

  it('gains people, firms and contracts without a real number, up to a limit', () => {
    let one = own.copyOf(simplest, 'kopya');
    for (let at = 0; at < 250; at += 1) one = own.addContract(own.addFirm(own.addPerson(one)));
    expect(one.people).toHaveLength(own.ownMost.people);
    expect(one.firms).toHaveLength(own.ownMost.firms);
    expect(one.contracts).toHaveLength(own.ownMost.contracts);
    for (const { number } of [...one.people, ...one.contracts]) expect(refusesNumber(number)).toBe(false);
    for (const { sicil } of one.firms) {
      expect(refusesNumber(sicil)).toBe(false);
      expect(sicil.replace(/\D/gu, '')).toHaveLength(26);
    }
    expect(new Set(one.contracts.map(({ id }) => id)).size).toBe(own.ownMost.contracts);
    expect(lintScenario(one)).toEqual([]);
  });

  it('keeps whom the learner plays, and the paper’s firm', () => {
    expect(own.removePerson(simplest, simplest.plays)).toBe(simplest);
    expect(own.removeFirm(simplest, simplest.paper.firm)).toBe(simplest);
  });

  it('says what counts: its own rules stand before the usual ones', () => {
    const start = { scenario: simplest, edition: 'katip-2020', route: '1', seed: 0 } as const;
    const astray = [{ at: 0, press: { kind: 'press', tab: 1, press: 'Yetkili Firma Listesi' } } as const];
    const kindly = { pass: 10, costs: { ...usualRules.costs, astray: 1, 'not-finished': 0 } };
    expect(scoreOf(start, astray).score).toBe(0);
    expect(scoreOf({ ...start, scenario: { ...simplest, scored: kindly } }, astray).score).toBe(99);
    const read = readScenario(writeScenario({ ...simplest, scored: kindly }));
    expect(read).toEqual({ scenario: { ...simplest, scored: kindly } });
  });
});
