/** A scenario of one's own: made from another one, and changed without ever pointing at what is not in it. Pure. */
import type { Said } from '../catalog/model';
import type { Contract, Firm, Paper, Person, Scenario } from './model';
import { contractLine, firmLine } from './paper';
import { refusesNumber } from './typed';

/** The most of each that a scenario may hold. */
export const ownMost = { people: 12, firms: 60, contracts: 200 } as const;

/** Duties as they are called in contracts. */
export const categories: readonly string[] = [
  'A Sınıfı İş Güvenliği Uzmanı',
  'B Sınıfı İş Güvenliği Uzmanı',
  'C Sınıfı İş Güvenliği Uzmanı',
  'İşyeri Hekimi',
  'Diğer Sağlık Personeli',
];

/** A copy with an id of its own and a name that says so. */
export function copyOf(scenario: Scenario, id: string): Scenario {
  const { tr, en } = scenario.title;
  return { ...scenario, id, title: { tr: `${tr} (kopya)`.slice(0, 600), en: `${en} (copy)`.slice(0, 600) } };
}

/** The first of `make(1)`, `make(2)` … that is not taken and not refused. */
function fresh(taken: readonly string[], make: (number: number) => string): string {
  for (let number = 1; ; number += 1) {
    const text = make(number);
    if (!taken.includes(text) && !refusesNumber(text)) return text;
  }
}

/** Eleven digits that are no T.C. number and that nobody here has. */
const inventedNumber = (taken: readonly string[]): string =>
  fresh(taken, (number) => String(11_111_111_110 + number * 10));

const numbersOf = ({ people, contracts }: Scenario): string[] =>
  [...people, ...contracts].map(({ number }) => number);

/** One more invented person. */
export function addPerson(scenario: Scenario): Scenario {
  if (scenario.people.length >= ownMost.people) return scenario;
  const name = fresh(
    scenario.people.map((one) => one.name),
    (number) => `ÖRNEK KİŞİ ${number}`,
  );
  const id = fresh(
    scenario.people.map((one) => one.id),
    (number) => `kisi-${number}`,
  );
  const person: Person = { id, name, number: inventedNumber(numbersOf(scenario)), twoStep: true };
  return { ...scenario, people: [...scenario.people, person] };
}

/** One more firm, of the person that the learner plays. */
export function addFirm(scenario: Scenario): Scenario {
  if (scenario.firms.length >= ownMost.firms) return scenario;
  const ids = scenario.firms.map((one) => one.id);
  const sicil = fresh(
    scenario.firms.map((one) => one.sicil),
    (number) => `2-1413-01-01-${String(number * 11).padStart(7, '0')}-034-11-11-000`,
  );
  const firm: Firm = {
    id: fresh(ids, (number) => `isyeri-${number}`),
    name: 'YENİ ÖRNEK LİMİTED ŞİRKETİ',
    sicil,
    user: scenario.plays,
    atSgk: scenario.plays,
  };
  return { ...scenario, firms: [...scenario.firms, firm] };
}

/** One more contract of the paper's firm, which awaits the employer. */
export function addContract(scenario: Scenario): Scenario {
  const { contracts, paper } = scenario;
  if (contracts.length >= ownMost.contracts) return scenario;
  const name = fresh(
    contracts.map((one) => one.name),
    (number) => `ÖRNEK UZMAN ${number}`,
  );
  const contract: Contract = {
    id: fresh(
      contracts.map((one) => one.id),
      (number) => String(900_400 + number),
    ),
    firm: paper.firm,
    name,
    number: inventedNumber(numbersOf(scenario)),
    duty: 'Hizmet Alım',
    category: 'B Sınıfı İş Güvenliği Uzmanı',
    manner: 'Kısmi Süreli',
    start: '01.11.2026',
    state: 'active',
    minutes: 240,
    overtime: 0,
    professional: true,
    employer: false,
  };
  return { ...scenario, contracts: [...contracts, contract] };
}

const replaced = <T extends { readonly id: string }>(all: readonly T[], id: string, part: Partial<T>): T[] =>
  all.map((one) => (one.id === id ? { ...one, ...part, id } : one));

/** Changes a person. */
export const changePerson = (scenario: Scenario, id: string, part: Partial<Person>): Scenario => ({
  ...scenario,
  people: replaced(scenario.people, id, part),
});

/** Changes a firm. */
export const changeFirm = (scenario: Scenario, id: string, part: Partial<Firm>): Scenario => ({
  ...scenario,
  firms: replaced(scenario.firms, id, part),
});

/** Changes a contract. */
export const changeContract = (scenario: Scenario, id: string, part: Partial<Contract>): Scenario => ({
  ...scenario,
  contracts: replaced(scenario.contracts, id, part),
});

/** Takes a person away, out of the firms too. Whom the learner plays stays. */
export function removePerson(scenario: Scenario, id: string): Scenario {
  if (scenario.plays === id) return scenario;
  const kept = (who: string | null): string | null => (who === id ? null : who);
  return {
    ...scenario,
    people: scenario.people.filter((one) => one.id !== id),
    firms: scenario.firms.map((one) => ({ ...one, user: kept(one.user), atSgk: kept(one.atSgk) })),
  };
}

/** Takes a contract away, off the paper too. */
export const removeContract = (scenario: Scenario, id: string): Scenario => ({
  ...placeContract(scenario, id, 'none'),
  contracts: scenario.contracts.filter((one) => one.id !== id),
});

/** Takes a firm away with its contracts. The paper's own stays. */
export function removeFirm(scenario: Scenario, id: string): Scenario {
  if (scenario.paper.firm === id) return scenario;
  const own = scenario.contracts.filter((one) => one.firm === id);
  const rest = own.reduce((next, one) => removeContract(next, one.id), scenario);
  return { ...rest, firms: rest.firms.filter((one) => one.id !== id) };
}

/** Where a contract stands for the learner: to be approved, to be left alone, not on the paper. */
export type PaperPlace = 'approve' | 'leave' | 'none';

/** Where a contract stands. */
export function placeOnPaper({ paper }: Scenario, id: string): PaperPlace {
  if (paper.approve.includes(id)) return 'approve';
  return paper.leave.includes(id) ? 'leave' : 'none';
}

/** Moves a contract on the paper; the order of the contracts is kept. */
export function placeContract(scenario: Scenario, id: string, place: PaperPlace): Scenario {
  const at = (one: PaperPlace): string[] =>
    scenario.contracts
      .filter((each) => (each.id === id ? place : placeOnPaper(scenario, each.id)) === one)
      .map((each) => each.id);
  return { ...scenario, paper: { ...scenario.paper, approve: at('approve'), leave: at('leave') } };
}

/** Changes what the paper says, or whose firm it is for. */
export const changePaper = (scenario: Scenario, part: Partial<Pick<Paper, 'firm' | 'says'>>): Scenario => ({
  ...scenario,
  paper: { ...scenario.paper, ...part },
});

/** The paper's lines as the contracts are now. */
export function writtenPaper({ firms, contracts, paper }: Scenario): Said[] {
  const firm = firms.find((one) => one.id === paper.firm);
  const own = contracts.filter((one) => paper.approve.includes(one.id) || paper.leave.includes(one.id));
  return [...(firm ? [firmLine(firm)] : []), ...own.map(contractLine)];
}
