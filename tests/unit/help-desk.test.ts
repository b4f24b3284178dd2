/** What the help-desk works with: the tree of troubles, the minutes, the lines to say, the message, the log. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenWords } from '../../components/popup/screen-words';
import { cardOfState } from '../../lib/advice/heard';
import type { Language, ScreenId } from '../../lib/catalog/model';
import { routeSteps } from '../../lib/catalog/routes';
import { csvOf, readCall } from '../../lib/support/call-log';
import { momentOfStep, textOfStep } from '../../lib/support/lead-words';
import { messageOf } from '../../lib/support/message';
import { hazards, minutesFor, readHeadcount } from '../../lib/support/minutes';
import { outcomes } from '../../lib/support/outcomes';
import { linesOf, sentences } from '../../lib/support/say-lines';
import { codeOfLead, codeOfState } from '../../lib/support/spoken/code';
import { type SpokenState, situations } from '../../lib/support/spoken/state';
import { type Ask, type Deed, type Knot, knotOf, knots, rootOf } from '../../lib/support/troubles';

const screens = Object.keys(screenWords) as ScreenId[];
const stateAt = (at: number): SpokenState => {
  const situation = situations[at];
  if (!situation) throw new Error('no such row');
  return { ...situation, route: null, sight: 'plain' };
};
const all = situations.map((_, at) => stateAt(at));

/** Every deed that can be reached from a question, and what is wrong on the way. */
function walk(from: Ask, find: (id: string) => Knot | null): { deeds: Set<Deed>; faults: string[] } {
  const deeds = new Set<Deed>();
  const faults: string[] = [];
  const seen = new Set<string>();
  const visit = (knot: Knot, above: readonly string[]): void => {
    if (above.includes(knot.id)) {
      faults.push(`${knot.id} leads back to itself`);
      return;
    }
    if (seen.has(knot.id)) return;
    seen.add(knot.id);
    if (knot.kind === 'do') {
      deeds.add(knot);
      return;
    }
    if (knot.answers.length < 2) faults.push(`${knot.id} is no question`);
    for (const { to } of knot.answers) {
      const next = find(to);
      if (next) visit(next, [...above, knot.id]);
      else faults.push(`${knot.id} leads to ${to}, which is not there`);
    }
  };
  visit(from, []);
  return { deeds, faults };
}

describe('the tree of troubles', () => {
  it.each(screens)('from %s: every way ends in something to do, and every point is reached', (screen) => {
    const { deeds, faults } = walk(rootOf(screen), knotOf);
    expect(faults).toEqual([]);
    const points = new Set([...deeds].map(({ point }) => point).filter((point) => point !== null));
    expect([...points].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    for (const { id, todo, tell } of deeds) {
      expect(todo.tr.length, id).toBeGreaterThan(10);
      expect(todo.en.length, id).toBeGreaterThan(10);
      expect(tell.length + 1, id).toBeLessThanOrEqual(5);
    }
  });

  it('has no knot that nothing leads to, and no id twice', () => {
    expect(new Set(knots.map(({ id }) => id)).size).toBe(knots.length);
    const led = new Set(
      [...knots, ...screens.map(rootOf)].flatMap((knot) =>
        knot.kind === 'ask' ? knot.answers.map(({ to }) => to) : [],
      ),
    );
    expect(knots.filter(({ id }) => !led.has(id))).toEqual([]);
  });

  it('would be found wanting: a lost end, a circle, a point left out', () => {
    const lost = (id: string): Knot | null => (id === 'grey-nothing' ? null : knotOf(id));
    expect(walk(rootOf('contracts'), lost).faults.join()).toContain('grey-nothing, which is not there');
    const circle = (id: string): Knot | null => (id === 'grey-state' ? knotOf('grey') : knotOf(id));
    expect(walk(rootOf('contracts'), circle).faults.join()).toContain('leads back to itself');
    const poorer = (id: string): Knot | null => (id === 'signed-paper' ? knotOf('no-help') : knotOf(id));
    expect([...walk(rootOf('contracts'), poorer).deeds].some(({ point }) => point === 15)).toBe(false);
  });

  it('speaks politely, shortly, in both languages, and asks for nothing secret', () => {
    const texts = knots.flatMap((knot) =>
      knot.kind === 'ask' ? [knot.ask, ...knot.answers.map(({ say }) => say)] : [knot.todo, ...knot.tell],
    );
    for (const { tr, en } of texts) {
      expect(tr).toBe(tr.normalize('NFC'));
      expect(tr.length, tr).toBeLessThan(140);
      expect(en, tr).toMatch(/\S/u);
      for (const text of [tr, en]) expect(text).not.toMatch(/["'!]|\.\.\./u);
      // Neither password, code, number nor name is ever to be read to the clerk.
      expect(tr).not.toMatch(
        /(şifrenizi|kodunuzu|kimlik numaranızı|adınızı) (bana )?(okuyun|söyleyin|yazın)/iu,
      );
    }
    expect('Şifrenizi bana söyleyin').toMatch(/(şifrenizi|kodunuzu) (bana )?(okuyun|söyleyin)/iu);
  });
});

describe('the minutes', () => {
  it('are those of the regulations', () => {
    expect(minutesFor(12, 'dangerous')).toEqual({ specialist: 240, physician: 120, otherHealth: 0 });
    expect(minutesFor(1, 'low')).toEqual({ specialist: 10, physician: 5, otherHealth: 0 });
    expect(minutesFor(9, 'very')).toEqual({ specialist: 360, physician: 135, otherHealth: 0 });
    expect(minutesFor(10, 'very')).toEqual({ specialist: 400, physician: 150, otherHealth: 100 });
    expect(minutesFor(49, 'very').otherHealth).toBe(490);
    expect(minutesFor(50, 'very').otherHealth).toBe(750);
    expect(minutesFor(249, 'very').otherHealth).toBe(3735);
    expect(minutesFor(250, 'very').otherHealth).toBe(5000);
    for (const hazard of ['low', 'dangerous'] as const) expect(minutesFor(5000, hazard).otherHealth).toBe(0);
    // The older tables, which are wrong.
    expect([6, 8, 12]).not.toContain(minutesFor(1, 'low').specialist);
  });

  it('never fall when workers or hazard rise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...hazards), (workers, hazard) => {
        const [one, more] = [minutesFor(workers, hazard), minutesFor(workers + 1, hazard)];
        const worse = minutesFor(workers, 'very');
        return (
          more.specialist > one.specialist &&
          more.physician > one.physician &&
          more.otherHealth >= one.otherHealth &&
          worse.specialist >= one.specialist
        );
      }),
    );
  });

  it('take a headcount as people write it, and refuse the rest', () => {
    for (const [text, workers] of [
      ['12', 12],
      [' 12 kişi', 12],
      ['1.250', 1250],
      ['1 250', 1250],
      ['100000', 100_000],
    ] as const)
      expect(readHeadcount(text)).toBe(workers);
    for (const text of ['', '0', '-3', '3,5', '1.25', 'on iki', '100001', '99999999999', '1e3', '12 34'])
      expect(readHeadcount(text), text).toBeNull();
  });
});

describe('what the clerk says', () => {
  it('is cut at the ends of sentences alone', () => {
    expect(sentences('Öteki adresi deneyin; o da olmazsa 3. Yol’dan gidin. Sonra bekleyin.')).toEqual([
      'Öteki adresi deneyin; o da olmazsa 3. Yol’dan gidin.',
      'Sonra bekleyin.',
    ]);
    expect(sentences('Satırda “Grv. Türü” ve “Grv. Başlama Trh.” yazar.')).toHaveLength(1);
    expect(sentences('Düğmenin adı “Onayla.” Ona basın.')).toHaveLength(2);
  });

  it('has a first question, what the card says, and an end, in every state', () => {
    for (const language of ['tr', 'en'] as const)
      for (const state of all) {
        const card = cardOfState(state, language);
        const lines = linesOf(card, screenWords[state.screen][language], language);
        expect(lines[0]?.kind).toBe('ask');
        expect(lines.at(-1)?.kind).toBe('end');
        expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
        expect(lines.map(({ text }) => text).join(' ')).toContain(card.title);
        if (state.grey) expect(lines[1]?.text).toBe(sentences(card.whyDisabled)[0]);
        for (const { text } of lines) {
          expect(text).toMatch(/[.?:]["”]?$/u);
          expect(text.length, text).toBeLessThan(220);
        }
      }
  });

  it('goes into a message with the official address, the warning, and the code that leads on', () => {
    const lead = codeOfLead({ route: '1', step: '1.5.3' });
    for (const language of ['tr', 'en'] as Language[])
      for (const state of all) {
        const text = messageOf(cardOfState(state, language), { code: lead, route: '1', place: '' }, language);
        expect(text).toContain(lead);
        expect(text).toMatch(/https:\/\/(isgkatip\.csgb|www\.turkiye)\.gov\.tr\//u);
        expect(text).toContain('ALO 170');
        expect(text.length).toBeLessThan(1200);
      }
  });

  it('leads in a message to the route and the step of the code, whatever the card is about', () => {
    const lead = {
      code: codeOfLead({ route: '3', step: '1.6' }),
      route: '3',
      place: '3. Yol · 6. adım',
    } as const;
    for (const state of all) {
      const text = messageOf(cardOfState(state, 'tr'), lead, 'tr');
      expect(text).toContain('Sonra gideceğiniz adım: 3. Yol · 6. adım');
      expect(text).toContain('Resmî adres: https://www.turkiye.gov.tr/\n');
    }
  });

  it('knows the words of every step it can lead to', () => {
    for (const step of new Set(Object.values(routeSteps).flat()))
      for (const edition of ['katip-2020', 'katip-2025', 'edevlet', null] as const) {
        expect(textOfStep(step, edition).title.tr).toMatch(/\S/u);
        const moment = momentOfStep(step, edition);
        if (moment === null) expect(['e.1', 'e.2']).toContain(step);
        else
          expect(
            situations.some((row) => row.moment === moment && row.step === step),
            step,
          ).toBe(true);
      }
  });
});

describe('the log', () => {
  const code = codeOfState(stateAt(60));
  const call = { at: Date.UTC(2026, 10, 27, 11, 5), code, screen: 'contracts', outcome: 'solved' } as const;

  it('keeps a call, and nothing that is not of the lists', () => {
    expect(readCall(call)).toEqual(call);
    expect(readCall({ ...call, code: '' })).toEqual({ ...call, code: '' });
    expect(readCall({ ...call, note: 'Ayşe Hanım aradı' })).toEqual(call);
    expect(readCall({ ...call, code: `Ayşe Hanım ${code}` })).toEqual(call);
    for (const bad of [
      null,
      'x',
      {},
      { ...call, code: 'Ayşe Hanım' },
      { ...call, screen: 'Ayşe' },
      { ...call, outcome: 'iyi geçti' },
      { ...call, at: -1 },
      { ...call, at: '2026' },
    ])
      expect(readCall(bad)).toBeNull();
  });

  it('holds whatever is handed in to the lists', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (any, text) => {
        for (const value of [any, { ...call, code: text }, { ...call, outcome: text }]) {
          const read = readCall(value);
          if (read === null) continue;
          expect(Object.keys(read).sort()).toEqual(['at', 'code', 'outcome', 'screen']);
          expect(outcomes).toContain(read.outcome);
          expect(screens).toContain(read.screen);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is a table that a spreadsheet opens', () => {
    const csv = csvOf([{ ...call, at: call.at + 60_000, code: '' }, call], screenWords, 180, 'tr');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.slice(1).split('\r\n')).toEqual([
      '"Gün";"Saat";"Kod";"Ekran";"Sonuç"',
      `"2026-11-27";"14:05";"${code}";"Sözleşmeler listesi";"Çözüldü"`,
      '"2026-11-27";"14:06";"";"Sözleşmeler listesi";"Çözüldü"',
      '',
    ]);
  });
});
