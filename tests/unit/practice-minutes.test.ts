/** The contracts of the rehearsal are such as the regulations know: minutes by workers and hazard class, and the class of the specialist. */
import { expect, it } from 'vitest';
import { scenarios } from '../../lib/practice';
import type { Contract, Scenario } from '../../lib/practice/model';
import { type Hazard, hazards, minutesFor } from '../../lib/support/minutes';

const classes: Readonly<Record<Hazard, readonly string[]>> = {
  low: ['A', 'B', 'C'],
  dangerous: ['A', 'B'],
  very: ['A'],
};

/** Whether such a firm, of this class and size, has this contract. */
function fits({ category, minutes }: Contract, hazard: Hazard, workers: number): boolean {
  const due = minutesFor(workers, hazard);
  const letter = /^([ABC]) Sınıfı İş Güvenliği Uzmanı$/u.exec(category)?.[1];
  if (letter) return classes[hazard].includes(letter) && minutes === due.specialist;
  if (category === 'İşyeri Hekimi') return minutes === due.physician;
  return category === 'Diğer Sağlık Personeli' && due.otherHealth > 0 && minutes === due.otherHealth;
}

/** Firms whose contracts no class and size explains. What is wrong on purpose is left out. */
const odd = ({ firms, contracts, paper }: Scenario): string[] =>
  firms
    .map(({ id }) => id)
    .filter((firm) => {
      const own = contracts.filter((one) => one.firm === firm && !paper.leave.includes(one.id));
      return !hazards.some((hazard) =>
        Array.from({ length: 300 }, (_, at) => at + 1).some((workers) =>
          own.every((one) => fits(one, hazard, workers)),
        ),
      );
    });

it.each(scenarios.map((one) => [one.id, one] as const))('of %s', (_, scenario) => {
  expect(odd(scenario)).toEqual([]);
});

it('a specialist of class C beside other health staff is found odd', () => {
  const [one] = scenarios.filter(({ id }) => id === 'uc-gorev');
  if (!one) throw new Error('no scenario');
  const [first, ...rest] = one.contracts;
  if (!first) throw new Error('no contract');
  expect(
    odd({ ...one, contracts: [{ ...first, category: 'C Sınıfı İş Güvenliği Uzmanı' }, ...rest] }),
  ).not.toEqual([]);
});
