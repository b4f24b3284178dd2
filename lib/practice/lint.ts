/** What is wrong with a scenario, for whoever writes one: dead ends, things that cannot be told apart, things that never happen. Pure. */
import type { Language, Said } from '../catalog/model';
import { routeNames } from '../catalog/texts/places';
import type { Contract, Firm, Scenario } from './model';
import { press } from './press';
import { isEnd, newWorld, nextPresses } from './world';

export interface Complaint {
  readonly kind: 'dead-end' | 'ambiguous' | 'never' | 'contradiction' | 'unnamed';
  readonly say: Said;
}

const said = (tr: string, en: string): Said => ({ tr, en });
const most = 200;

/** Whether someone who does everything right comes to the end. */
function ends(
  scenario: Scenario,
  edition: Scenario['editions'][number],
  route: Scenario['routes'][number],
): boolean {
  let world = newWorld({ scenario, edition, route, seed: 0 });
  for (let at = 0; at < most; at += 1) {
    if (isEnd(world)) return true;
    const [next] = nextPresses(world);
    if (!next) return false;
    world = press(world, next);
  }
  return false;
}

const editionNames: Readonly<Record<Scenario['editions'][number], Said>> = {
  'katip-2020': said('kılavuzdaki ekranlar, 2020', 'the manual’s screens, 2020'),
  'katip-2025': said('bugünkü ekranlar', 'today’s screens'),
};

/** The roads that end nowhere, one sentence for each edition. */
function deadEnds(scenario: Scenario): Complaint[] {
  return scenario.editions.flatMap((edition) => {
    const lost = scenario.routes.filter((route) => !ends(scenario, edition, route));
    if (lost.length === 0) return [];
    const names = (language: Language): string =>
      lost.map((route) => routeNames[route].title[language]).join(', ');
    const { tr, en } = editionNames[edition];
    return [
      {
        kind: 'dead-end' as const,
        say: said(
          `${names('tr')} (${tr}): her şeyi doğru yapan da sona varamıyor.`,
          `${names('en')} (${en}): even someone who does everything right does not reach the end.`,
        ),
      },
    ];
  });
}

/** What has no name on the screen or in a list. */
function unnamed({ title, people, firms, contracts }: Scenario): Complaint[] {
  const found: Complaint[] = [];
  const lacking = (text: string, tr: string, en: string): void => {
    if (text.trim() === '') found.push({ kind: 'unnamed', say: said(tr, en) });
  };
  lacking(title.tr, 'Senaryonun Türkçe adı boş.', 'The scenario has no Turkish title.');
  lacking(title.en, 'Senaryonun İngilizce adı boş.', 'The scenario has no English title.');
  for (const [at, { name }] of people.entries())
    lacking(name, `${at + 1}. kişinin adı boş.`, `Person ${at + 1} has no name.`);
  for (const [at, { name }] of firms.entries())
    lacking(name, `${at + 1}. işyerinin unvanı boş.`, `Firm ${at + 1} has no name.`);
  for (const { id, name } of contracts)
    lacking(name, `${id} numaralı sözleşmede kişinin adı boş.`, `Contract ${id} has no person’s name.`);
  return found;
}

/** Pairs of equal keys, each once. */
function twins<T>(all: readonly T[], key: (one: T) => string): [T, T][] {
  const seen = new Map<string, T>();
  const pairs: [T, T][] = [];
  for (const one of all) {
    const known = seen.get(key(one));
    if (known) pairs.push([known, one]);
    else seen.set(key(one), one);
  }
  return pairs;
}

const rowKey = (one: Contract): string => [one.firm, one.name, one.category, one.start].join('|');
const firmKey = (one: Firm): string => [one.name, one.sicil.replace(/\D/gu, '')].join('|');

function ambiguities({ contracts, firms, people }: Scenario): Complaint[] {
  return [
    ...twins(contracts, ({ id }) => id).map(([one]) => ({
      kind: 'ambiguous' as const,
      say: said(`İki sözleşmenin numarası aynı: ${one.id}.`, `Two contracts have one number: ${one.id}.`),
    })),
    ...twins(
      contracts.filter((one) => !one.employer && !one.deleted),
      rowKey,
    ).map(([one, other]) => ({
      kind: 'ambiguous' as const,
      say: said(
        `${one.id} ve ${other.id} satırda birbirinden ayırt edilemez: kişi, görev ve tarih aynı.`,
        `${one.id} and ${other.id} cannot be told apart in the row: person, duty and date are equal.`,
      ),
    })),
    ...twins(firms, firmKey).map(([one]) => ({
      kind: 'ambiguous' as const,
      say: said(
        `İki işyerinin adı ve sicili aynı: ${one.name}.`,
        `Two firms have one name and number: ${one.name}.`,
      ),
    })),
    ...twins(people, ({ name }) => name).map(([one]) => ({
      kind: 'ambiguous' as const,
      say: said(`İki kişinin adı aynı: ${one.name}.`, `Two people have one name: ${one.name}.`),
    })),
    ...firms
      .filter(({ sicil }) => sicil.replace(/\D/gu, '').length !== 26)
      .map(({ name }) => ({
        kind: 'ambiguous' as const,
        say: said(`${name}: SGK sicili 26 haneli değil.`, `${name}: its SGK number does not have 26 digits.`),
      })),
  ];
}

function neverHappens({ contracts, paper, faults, routes, editions, end }: Scenario): Complaint[] {
  const found: Complaint[] = [];
  const never = (tr: string, en: string): void => {
    found.push({ kind: 'never', say: said(tr, en) });
  };
  for (const one of contracts) {
    if (one.employer && !one.professional)
      never(
        `${one.id}: uzman onaylamadan işveren onaylamış.`,
        `${one.id}: approved by the employer before the professional.`,
      );
    if (one.firm !== paper.firm && paper.leave.includes(one.id))
      never(
        `${one.id} başka işyerinin; kâğıttaki işyerinde görünmez.`,
        `${one.id} is another firm’s and is not to be seen in the paper’s.`,
      );
  }
  if (faults.includes('old-address') && (!routes.includes('1') || !editions.includes('katip-2025')))
    never(
      'Eski adres yalnızca bugünkü sürümde, 1. Yol’da karşınıza çıkar.',
      'The old address is met on route 1 of today’s edition alone.',
    );
  if (faults.includes('grey') && end === 'approved')
    never(
      '“Onayla” hep griyse hiçbir sözleşme onaylanamaz.',
      'With Onayla grey throughout, no contract can be approved.',
    );
  return found;
}

function contradictions({ contracts, paper, end }: Scenario): Complaint[] {
  const found: Complaint[] = [];
  const both = paper.approve.filter((id) => paper.leave.includes(id));
  for (const id of both)
    found.push({
      kind: 'contradiction',
      say: said(`${id} hem onaylanacak hem bırakılacak.`, `${id} is both to be approved and to be left.`),
    });
  for (const id of paper.approve) {
    const one = contracts.find((each) => each.id === id);
    if (
      one &&
      (one.employer || !one.professional || one.subcontract || one.deleted || one.firm !== paper.firm)
    )
      found.push({
        kind: 'contradiction',
        say: said(
          `${id} onaylanacak görünüyor ama onay beklemiyor.`,
          `${id} is to be approved but does not await it.`,
        ),
      });
  }
  if (end === 'approved' && paper.approve.length === 0)
    found.push({
      kind: 'contradiction',
      say: said(
        'Doğru son “onaylandı” ama onaylanacak sözleşme yok.',
        'The right end is “approved”, but there is no contract to approve.',
      ),
    });
  return found;
}

/** Everything that is wrong with a scenario; empty for a sound one. */
export function lintScenario(scenario: Scenario): Complaint[] {
  return [
    ...unnamed(scenario),
    ...contradictions(scenario),
    ...ambiguities(scenario),
    ...neverHappens(scenario),
    ...deadEnds(scenario),
  ];
}
