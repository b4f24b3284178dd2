/** Invented people, firms and contracts. No number here passes its checksum. */
import type { Said } from '../../catalog/model';
import type { Contract, Firm, Person, Scenario } from '../model';
import { contractLine, firmLine } from '../paper';

export const said = (tr: string, en: string): Said => ({ tr, en });

export const sule: Person = { id: 'sule', name: 'ŞULE ÖRNEK', number: '56789012340', twoStep: true };
export const oguz: Person = { id: 'oguz', name: 'OĞUZ PROVA', number: '45678901230', twoStep: true };
export const isil: Person = { id: 'isil', name: 'IŞIL UYDURMA', number: '67890123450', twoStep: false };

export const textile: Firm = {
  id: 'tekstil',
  name: 'HAYALİ TEKSTİL TİCARET ANONİM ŞİRKETİ',
  sicil: '2-1413-01-01-0000011-034-11-11-000',
  user: 'sule',
  atSgk: 'sule',
};
export const textileTwo: Firm = { ...textile, id: 'tekstil-2', sicil: '2-1413-01-01-0000022-034-22-22-000' };
export const textileThree: Firm = {
  ...textile,
  id: 'tekstil-3',
  sicil: '2-4711-02-01-0000033-006-33-33-000',
};
export const food: Firm = {
  id: 'gida',
  name: 'KURGU GIDA SANAYİ LİMİTED ŞİRKETİ',
  sicil: '4-1071-01-01-0000044-035-44-44-000',
  user: 'oguz',
  atSgk: 'oguz',
};

const base: Omit<Contract, 'id' | 'name' | 'number' | 'category' | 'minutes'> = {
  firm: 'tekstil',
  duty: 'Hizmet Alım',
  manner: 'Kısmi Süreli',
  start: '01.11.2026',
  state: 'active',
  overtime: 0,
  professional: true,
  employer: false,
};

export const specialist: Contract = {
  ...base,
  id: '900111',
  name: 'ELİF SINAMA',
  number: '12345678900',
  category: 'B Sınıfı İş Güvenliği Uzmanı',
  minutes: 240,
};
export const physician: Contract = {
  ...base,
  id: '900112',
  name: 'MERT DENEME',
  number: '23456789010',
  category: 'İşyeri Hekimi',
  minutes: 120,
};
export const healthStaff: Contract = {
  ...base,
  id: '900113',
  name: 'DENİZ TASLAK',
  number: '78901234560',
  category: 'Diğer Sağlık Personeli',
  minutes: 120,
};
/** Approved last year. */
export const former: Contract = {
  ...base,
  id: '900050',
  name: 'ZEYNEP KURMACA',
  number: '34567890120',
  // Twelve workers, dangerous: twenty minutes each, and no specialist of class C.
  category: 'B Sınıfı İş Güvenliği Uzmanı',
  start: '15.01.2025',
  minutes: 240,
  employer: true,
};

/** What the learner's own paper says of these contracts. */
export const paperOf = (firm: Firm, approve: readonly Contract[], leave: readonly Contract[] = []) => ({
  firm: firm.id,
  approve: approve.map(({ id }) => id),
  leave: leave.map(({ id }) => id),
  says: [firmLine(firm), ...approve.map(contractLine)],
});

type Given = Pick<Scenario, 'id' | 'title' | 'teaches' | 'minutes'> & Partial<Scenario>;

/** A scenario with the usual person, firm and specialist, where nothing else is given. */
export const scenario = (given: Given): Scenario => ({
  version: 1,
  forWhom: said('İlk kez onaylayan işverenler', 'Employers who approve for the first time'),
  routes: ['1', '2', '3'],
  editions: ['katip-2020', 'katip-2025'],
  plays: 'sule',
  people: [sule, oguz],
  firms: [textile],
  contracts: [specialist, former],
  paper: paperOf(textile, [specialist]),
  faults: [],
  end: 'approved',
  ...given,
});
