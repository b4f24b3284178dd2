import { describe, expect, it } from 'vitest';
import {
  type Certificate,
  certificateOf,
  checkCertificate,
  codeOf,
  newWorld,
  nextPresses,
  type PracticeEvent,
  press,
  refusesNumber,
  replay,
  type Start,
  scenarioOf,
  scenarios,
  scoreOf,
  truthOf,
} from '../../lib/practice';
import type { Press } from '../../lib/practice/view';
import { validNumber } from './identity-number';

const startOf = (id: string, part: Partial<Start> = {}): Start => {
  const scenario = scenarioOf(id);
  if (!scenario) throw new Error(id);
  return { scenario, edition: 'katip-2020', route: '1', seed: 0, ...part };
};

/** The events of someone who does everything right; `instead` puts presses of one's own in before a screen's own. */
function events(start: Start, instead: Readonly<Record<string, readonly string[]>> = {}): PracticeEvent[] {
  const done: PracticeEvent[] = [];
  const left = new Map(Object.entries(instead));
  let world = newWorld(start);
  const take = (one: Press): void => {
    done.push({ at: done.length * 1000, press: one });
    world = press(world, one);
  };
  for (let at = 0; at < 80; at += 1) {
    const { screen } = truthOf(world);
    const own = left.get(screen);
    left.delete(screen);
    for (const name of own ?? []) take({ kind: 'press', tab: world.open, press: name });
    const [next] = nextPresses(world);
    if (!next) break;
    take(next);
  }
  return done;
}

const kinds = (start: Start, done: readonly PracticeEvent[]) =>
  scoreOf(start, done).mistakes.map(({ kind }) => kind);

describe('the exam', () => {
  it.each(scenarios.map((one) => one.id))('gives full marks to whoever does everything right: %s', (id) => {
    const scenario = scenarioOf(id);
    const edition = scenario?.editions[0] ?? 'katip-2020';
    const start = startOf(id, { edition });
    const result = scoreOf(start, events(start));
    expect(result.mistakes).toEqual([]);
    expect(result).toMatchObject({ score: 100, passed: true, finished: true });
  });

  it('counts what was pressed on a screen, and no passing of time as a press', () => {
    const start = startOf('tek-uzman');
    const done = events(start);
    const { steps } = scoreOf(start, done);
    const pressed = done.filter(({ press: { kind } }) => kind !== 'time').length;
    expect(steps.reduce((sum, { presses }) => sum + presses, 0)).toBe(pressed);
    expect(done.length).toBeGreaterThan(pressed);
    expect(steps.find(({ screen }) => screen === 'identity-two-step')).toMatchObject({
      presses: 0,
      ms: 1000,
    });
  });

  it('gives the same result for the same seed and presses', () => {
    const start = startOf('uc-gorev', { edition: 'katip-2025', seed: 4 });
    expect(scoreOf(start, events(start))).toEqual(scoreOf(start, events(start)));
    expect(replay(start, events(start))).toEqual(replay(start, events(start)));
  });

  it('sees the window left without Kayıt', () => {
    const start = startOf('tek-uzman');
    expect(kinds(start, events(start, { 'approval-dialog': ['Kapat'] }))).toEqual(['without-save']);
  });

  it('sees a wrong firm', () => {
    const start = startOf('ayni-ad');
    const done = events(start, { 'organisation-choice': ['firm-tekstil-2', "Kayıtlı Kullanıcı Giriş'i"] });
    expect(kinds(start, done)).toContain('wrong-firm');
  });

  it('fails whoever approves a contract that is not on the paper', () => {
    const start = startOf('kisi-yanlis');
    const done = events(start, { contracts: ['row-900300', 'Onayla', 'Kayıt'] });
    const result = scoreOf(start, done);
    expect(result.mistakes.map(({ kind }) => kind)).toContain('wrong-contract');
    expect(result.passed).toBe(false);
  });

  it('sees a look-alike address, a hint and a way that was not finished', () => {
    const start = startOf('benzer-adres');
    const visit: PracticeEvent = {
      at: 0,
      press: { kind: 'address', tab: 1, address: 'isgkatip.allevecalisma.gov.tr' },
    };
    const result = scoreOf(start, [visit], [0]);
    expect(result.mistakes.map(({ kind }) => kind)).toEqual(['look-alike', 'hint', 'not-finished']);
    expect(result.passed).toBe(false);
  });

  it.each(scenarios.map((one) => one.id))(
    'takes nothing off for closing and signing out at the end: %s',
    (id) => {
      const { editions = [] } = scenarioOf(id) ?? {};
      for (const edition of editions) {
        const start = startOf(id, { edition });
        const done = events(start);
        for (const name of ['close', 'Kapat', 'no', 'close-notice', 'notice-close', 'Güvenli Çıkış', 'Çıkış'])
          done.push({
            at: done.length * 1000,
            press: { kind: 'press', tab: replay(start, done).open, press: name },
          });
        expect(scoreOf(start, done)).toMatchObject({
          score: 100,
          passed: true,
          finished: true,
          mistakes: [],
        });
        expect(replay(start, done)).not.toEqual(replay(start, events(start)));
      }
    },
  );

  it.each(['katip-2020', 'katip-2025'] as const)(
    'is not passed by a call about what was never looked at: %s',
    (edition) => {
      const start = startOf('sure-yanlis', { edition });
      const call = (at: number): PracticeEvent => ({ at, press: { kind: 'press', tab: 1, press: '@ara' } });
      expect(scoreOf(start, [call(0)])).toMatchObject({ finished: false, passed: false });
      const done = events(start);
      // Whoever has called too early calls again, once it is known what about.
      expect(scoreOf(start, [call(0), ...done])).toMatchObject({ finished: true, score: 100 });
      const seen = done.slice(0, -1);
      expect(replay(start, seen).tally.called).toBe(0);
      expect(scoreOf(start, [...seen, call(99_000)])).toMatchObject({ finished: true, score: 100 });
    },
  );

  it('still sees a wrong approval after the end was reached', () => {
    const start = startOf('sure-yanlis');
    const done = events(start);
    expect(scoreOf(start, done).passed).toBe(true);
    const more = {
      at: 99_000,
      press: { kind: 'press', tab: replay(start, done).open, press: 'Kayıt' },
    } as const;
    const result = scoreOf(start, [...done, more]);
    expect(result.mistakes.map(({ kind }) => kind)).toEqual(['wrong-contract']);
    expect(result.passed).toBe(false);
  });

  it('counts the time spent on each screen', () => {
    const start = startOf('tek-uzman');
    const result = scoreOf(start, events(start));
    expect(result.steps.reduce((sum, { ms }) => sum + ms, 0)).toBe(result.ms);
  });
});

const paper: Certificate = {
  name: 'Ayşe Örnek',
  scenario: 'tek-uzman',
  route: '1',
  edition: 'katip-2020',
  seed: 7,
  score: 92,
  day: '2026-11-27',
};

/** All certificates with one letter of one field changed. */
function spoiled(): Certificate[] {
  const texts = ['name', 'scenario', 'route', 'edition', 'day'] as const;
  const changed = texts.flatMap((field) =>
    [...paper[field]].flatMap((_, at) =>
      [...'abcABC019şİ- '].map((letter) => ({
        ...paper,
        [field]: paper[field].slice(0, at) + letter + paper[field].slice(at + 1),
      })),
    ),
  );
  const numbers = [
    { ...paper, seed: 8 },
    { ...paper, score: 93 },
    { ...paper, score: 29 },
  ];
  return [...changed, ...numbers].filter((one) => JSON.stringify(one) !== JSON.stringify(paper));
}

/** A code that a letter moved about does not spoil: the check below must notice that it is too weak. */
const weakCode = (one: Certificate): string =>
  String([...JSON.stringify(one)].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 97);

describe('the certificate', () => {
  it('is spoiled by any changed letter of its words', () => {
    const code = codeOf(paper);
    expect(checkCertificate(paper, code)).toBe(true);
    // A space at the end of a name is no letter of it.
    const kept = spoiled().filter((one) => one.name.trim() === one.name);
    expect(kept.length).toBeGreaterThan(400);
    expect(kept.filter((one) => checkCertificate(one, code))).toEqual([]);
    expect(kept.filter((one) => weakCode(one) === weakCode(paper)).length).toBeGreaterThan(0);
  });

  it('is spoiled by any changed letter of its code, and not by how the code is written', () => {
    const code = codeOf(paper);
    expect(checkCertificate(paper, code.toLowerCase().replaceAll('-', ' '))).toBe(true);
    for (let at = 0; at < code.length; at += 1)
      for (const letter of '23456789ABCDEFGHJKLMNPQRSTUVWXYZ') {
        if (code[at] === '-' || code[at] === letter) continue;
        expect(checkCertificate(paper, code.slice(0, at) + letter + code.slice(at + 1))).toBe(false);
      }
  });

  it('is given for a pass alone', () => {
    const start = startOf('tek-uzman');
    const result = scoreOf(start, events(start));
    expect(certificateOf(result, ' Ayşe  Örnek ', '2026-11-27')).toMatchObject({
      name: 'Ayşe Örnek',
      score: 100,
    });
    expect(certificateOf({ ...result, passed: false }, 'A', '2026-11-27')).toBeNull();
  });
});

describe('what is typed', () => {
  it('is refused when it holds a valid T.C. number, however it is written', () => {
    for (let at = 0; at < 300; at += 1) {
      const number = validNumber(String(100_000_000 + at * 2_713_331));
      for (const text of [
        number,
        `no: ${number}.`,
        number.replace(/(\d{3})(?=\d)/gu, '$1 '),
        [...number].join('-'),
        `https://isgkatip.csgb.gov.tr/?no=${number}`,
        `12${number}34`,
        number.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      ])
        expect(refusesNumber(text), text.length.toString()).toBe(true);
    }
  });

  it('is taken otherwise', () => {
    const numbers = scenarios.flatMap(({ people, contracts }) =>
      [...people, ...contracts].map(({ number }) => number),
    );
    for (const text of [...numbers, 'isgkatip.csgb.gov.tr', 'Ayşe', '900111', '12345678900'])
      expect(refusesNumber(text)).toBe(false);
  });
});
