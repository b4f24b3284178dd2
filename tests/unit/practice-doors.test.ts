import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWorld, nextPresses, press, scenarios, scoreOf, simplest } from '../../lib/practice';
import { csvOf, type HandedIn, summaryOf } from '../../lib/practice/class-results';
import { lintScenario } from '../../lib/practice/lint';
import type { Contract, Scenario } from '../../lib/practice/model';
import { readHandedIn } from '../../lib/store/doors/result';
import { readScenario, writeScenario } from '../../lib/store/doors/scenario';
import { validNumber } from './identity-number';

const full = process.env.KATIP_FULL === '1';
const isFault = (read: object): boolean => 'fault' in read;

/** Damages a text in one place. */
function damage(text: string, at: number, how: number): string {
  const place = at % text.length;
  const put = ['', '{', '"', '<b>', '\u0000', '9', ',', 'null'][how % 8] ?? '';
  return text.slice(0, place) + put + text.slice(place + 1 + (how % 5));
}

describe('the door for scenarios', () => {
  it.each(scenarios.map((one) => [one.id, one] as const))(
    'lets every one of ours through unchanged: %s',
    (_, one) => {
      expect(readScenario(writeScenario(one))).toEqual({ scenario: one });
    },
  );

  it('answers whatever comes with a scenario or a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((value) => fc.stringify(value)),
        ),
        (text) => {
          const read = readScenario(text);
          if ('fault' in read) {
            expect(read.fault.tr.length).toBeGreaterThan(10);
            expect(read.fault.en.length).toBeGreaterThan(10);
          }
        },
      ),
      { numRuns: full ? 100_000 : 3000 },
    );
  });

  it('takes a damaged file whole or not at all', () => {
    const good = writeScenario(simplest);
    let refused = 0;
    for (let at = 0; at < (full ? 10_000 : 1500); at += 1) {
      const read = readScenario(damage(good, at * 7919, at));
      if (isFault(read)) refused += 1;
      else if ('scenario' in read) {
        // What is still taken can be walked, as any other.
        const world = newWorld({ scenario: read.scenario, edition: 'katip-2020', route: '1', seed: at });
        expect(() => press(world, { kind: 'press', tab: 1, press: 'x' })).not.toThrow();
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  it.each<[string, Partial<Scenario>]>([
    ['markup', { title: { tr: '<img src=x>', en: 'x' } }],
    ['a real-looking number', { title: { tr: 'x', en: validNumber('100000001') } }],
    ['a person that is not there', { plays: 'kimse' }],
    ['a contract that is not there', { paper: { ...simplest.paper, approve: ['5'] } }],
    ['another version', { version: 2 as never }],
    ['no route', { routes: [] }],
  ])('refuses %s', (_, part) => {
    expect(isFault(readScenario(JSON.stringify({ ...simplest, ...part })))).toBe(true);
  });

  it('refuses a key that is not known, an address or a selector among them', () => {
    for (const key of ['selector', 'url', 'html', '__proto__'])
      expect(
        isFault(readScenario(writeScenario(simplest).replace('"version"', `"${key}": "x", "version"`))),
      ).toBe(true);
  });
});

it('a damaged field is named as people call it', () => {
  const firms = simplest.firms.map((one) => ({ ...one, sicil: '' }));
  const read = readScenario(writeScenario({ ...simplest, firms }));
  expect('fault' in read ? read.fault.tr : '').toContain('1. işyeri: SGK sicil numarası');
});

it('what is no scenario, or one of a later guide, is said in words that people know', () => {
  const say = (value: unknown): string => {
    const read = readScenario(JSON.stringify(value));
    return 'fault' in read ? read.fault.tr : '';
  };
  for (const other of [{ pack: {} }, { version: 1 }, { kind: 'katip-outline', frames: [] }, [], 7, null])
    expect(say(other)).toContain('Bu dosya bir senaryo değil');
  expect(say({ ...simplest, version: 2 })).toContain('daha yeni bir rehberle');
  // No name of a field as it stands in the file.
  for (const key of Object.keys(simplest).filter((one) => one !== 'version'))
    expect(say({ ...simplest, [key]: 7 })).not.toContain(key);
  expect(say({ ...simplest, routes: [] })).toContain('(yollar)');
  expect(say({ ...simplest, extra: 1 })).not.toContain('extra');
  const people = simplest.people.map((one) => ({ ...one, number: 'x' }));
  expect(say({ ...simplest, people })).toContain('(1. kişi)');
});

const kindsOf = (scenario: Scenario) => lintScenario(scenario).map(({ kind }) => kind);
const [first] = simplest.contracts;
const withContracts = (contracts: readonly Contract[]): Scenario => ({ ...simplest, contracts });

describe('the lint of scenarios', () => {
  it.each(scenarios.map((one) => [one.id, one] as const))('finds nothing in ours: %s', (_, one) => {
    expect(lintScenario(one)).toEqual([]);
  });

  it('finds rows and firms that cannot be told apart', () => {
    if (!first) throw new Error('no contract');
    expect(kindsOf(withContracts([first, { ...first, id: '77' }]))).toContain('ambiguous');
    const [firm] = simplest.firms;
    if (!firm) throw new Error('no firm');
    expect(kindsOf({ ...simplest, firms: [firm, { ...firm, id: 'ikinci' }] })).toContain('ambiguous');
    expect(kindsOf({ ...simplest, firms: [{ ...firm, sicil: '1-2' }] })).toContain('ambiguous');
  });

  it('finds dead ends, contradictions and what never happens', () => {
    // Without two-step sign-in nobody gets in.
    const people = simplest.people.map((one) => ({ ...one, twoStep: false }));
    expect(kindsOf({ ...simplest, people })).toContain('dead-end');
    expect(kindsOf({ ...simplest, paper: { ...simplest.paper, leave: simplest.paper.approve } })).toContain(
      'contradiction',
    );
    expect(kindsOf({ ...simplest, faults: ['grey'] })).toContain('never');
    expect(kindsOf({ ...simplest, faults: ['old-address'], routes: ['3'] })).toContain('never');
  });

  it('names roads and screens as people do, each edition once', () => {
    const people = simplest.people.map((one) => ({ ...one, twoStep: false }));
    const lost = lintScenario({ ...simplest, people }).filter(({ kind }) => kind === 'dead-end');
    expect(lost).toHaveLength(2);
    expect(lost[0]?.say.tr).toContain('1. Yol, 2. Yol, 3. Yol (kılavuzdaki ekranlar, 2020)');
    expect(lost.map(({ say }) => `${say.tr} ${say.en}`).join()).not.toMatch(/katip-20/u);
  });

  it('finds what has no name', () => {
    const blank = { tr: ' ', en: '' };
    expect(kindsOf({ ...simplest, title: blank })).toEqual(['unnamed', 'unnamed']);
    expect(kindsOf({ ...simplest, people: simplest.people.map((one) => ({ ...one, name: '' })) })).toContain(
      'unnamed',
    );
    expect(kindsOf({ ...simplest, firms: simplest.firms.map((one) => ({ ...one, name: '' })) })).toContain(
      'unnamed',
    );
    if (!first) throw new Error('no contract');
    expect(kindsOf(withContracts([{ ...first, name: '' }]))).toContain('unnamed');
  });
});

function handedIn(name: string, wrong: readonly string[] = []): HandedIn {
  const start = { scenario: simplest, edition: 'katip-2020', route: '1', seed: 0 } as const;
  const events = [];
  let world = newWorld(start);
  for (const one of wrong) {
    const done = { kind: 'press', tab: 1, press: one } as const;
    events.push({ at: events.length * 500, press: done });
    world = press(world, done);
  }
  for (let at = 0; at < 60; at += 1) {
    const [next] = nextPresses(world);
    if (!next) break;
    events.push({ at: events.length * 500, press: next });
    world = press(world, next);
  }
  return {
    kind: 'katip-rehberi-result',
    version: 1,
    name,
    day: '2026-11-27',
    code: '',
    result: scoreOf(start, events),
  };
}

describe('results of a class', () => {
  const all = [handedIn('Ayşe'), handedIn('=1+1', ['Yetkili Firma Listesi']), handedIn('Can; "C"')];

  it('come in as they were handed in, or not at all', () => {
    for (const one of all) expect(readHandedIn(JSON.stringify(one))).toEqual({ handedIn: one });
    expect(isFault(readHandedIn(JSON.stringify({ ...all[0], name: validNumber('100000001') })))).toBe(true);
    expect(isFault(readHandedIn(JSON.stringify({ ...all[0], email: 'x' })))).toBe(true);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isFault(readHandedIn(text))).toBe(true);
      }),
      { numRuns: full ? 50_000 : 1000 },
    );
  });

  it('are counted', () => {
    const summary = summaryOf(all);
    expect(summary).toMatchObject({ learners: 3, passed: 3, median: 100 });
    expect(summary.mistakes).toEqual([{ key: 'astray', count: 1 }]);
    expect(summary.places).toEqual([{ key: 'portal-entry', count: 1 }]);
    expect(summary.times.map(({ screen }) => screen)).toContain('approval-dialog');
    expect(summaryOf([])).toMatchObject({ learners: 0, passed: 0, median: 0 });
  });

  it('are written as a table that no program takes for a formula', () => {
    const lines = csvOf(all, ['Ad', 'Gün']).split('\r\n');
    expect(lines[0]).toBe('\uFEFFAd;Gün');
    expect(lines[2]?.startsWith("'=1+1;")).toBe(true);
    expect(lines[3]?.startsWith('"Can; ""C""";')).toBe(true);
  });
});
