/** What was stored comes back as it was; what is damaged is left out, and the rest is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePreferences } from '../../lib/messages/parse';
import { freshMemory, type Memory, readMemory, storedOf } from '../../lib/session/memory';
import { freshTab, type TabState } from '../../lib/session/tab-state';
import { desk } from './hub-ports';
import { button, snapshotOf } from './making';

const read = (stored: unknown): Memory => readMemory(stored as Record<string, unknown>, parsePreferences);

const tab: TabState = {
  route: '3',
  closed: false,
  curtain: true,
  watch: { edition: 'katip-2020', notices: 1, closedAt: 0 },
  done: { edition: 'katip-2025', chosen: 2, place: '/surec|x' },
  notices: 1,
  last: { screen: 'contracts', edition: 'katip-2020', step: '1.5.3' },
};
const whole: Memory = {
  tabs: { 7: tab, 12: { ...freshTab, closed: true } },
  resume: { route: 'e', step: 'e.3', at: 1_700_000_000_000 },
  preferences: { corner: 'top-left', folded: true, textSize: 2, language: 'en' },
  settings: { readAloud: false, appear: 'route', off: ['turkiye.gov.tr'], reminders: false },
  declaredAt: 1_700_000_000_000,
  reminded: true,
};

describe('memory', () => {
  it('comes back as it was', () => {
    expect(read(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(read({})).toEqual(freshMemory);
    expect(read({ something: 'else', tabs: {} })).toEqual(freshMemory);
  });

  it('of an older version, without a field that came later, is taken', () => {
    const { notices: _, ...older } = tab;
    expect(read({ ...whole, tabs: { 7: older } }).tabs[7]).toEqual({ ...tab, notices: 0 });
  });

  it('is stored with a mark for the curtain, as long as one of its tabs has it', () => {
    expect(storedOf(whole).curtain).toBe(true);
    expect(storedOf({ ...whole, tabs: { 12: freshTab } }).curtain).toBe(false);
    expect(storedOf(freshMemory).curtain).toBe(false);
    expect(read(JSON.parse(JSON.stringify(storedOf(whole))))).toEqual(whole);
    // The mark decides nothing but what is covered until the worker answers.
    expect(read({ ...freshMemory, curtain: true })).toEqual(freshMemory);
  });

  const damaged: [name: string, part: object, left: Partial<Memory>][] = [
    ['settings that are none', { settings: { appear: 'never' } }, { settings: freshMemory.settings }],
    ['no tabs at all', { tabs: 5 }, { tabs: {} }],
    ['a tab that is none', { tabs: { 7: null, 8: tab } }, { tabs: { 8: tab } }],
    ['a route that is none', { tabs: { 7: { ...tab, route: '4' }, 8: tab } }, { tabs: { 8: tab } }],
    ['a tab without number', { tabs: { x: tab, '-1': tab, 8: tab } }, { tabs: { 8: tab } }],
    ['a watch that is none', { tabs: { 7: { ...tab, watch: 5 } } }, { tabs: { 7: { ...tab, watch: null } } }],
    [
      'a watch without a time',
      { tabs: { 7: { ...tab, watch: { edition: 'katip-2020', notices: 1 } } } },
      { tabs: { 7: { ...tab, watch: null } } },
    ],
    [
      'an end that is none',
      { tabs: { 7: { ...tab, done: { place: 3 } } } },
      { tabs: { 7: { ...tab, done: null } } },
    ],
    [
      'a screen that is none',
      { tabs: { 7: { ...tab, last: { screen: 'x' } } } },
      { tabs: { 7: { ...tab, last: null } } },
    ],
    ['too much in a tab', { tabs: { 7: { ...tab, name: 'x', closed: 'no' } } }, { tabs: { 7: tab } }],
    [
      'a step that is none',
      { resume: { ...whole.resume, step: '9.9' } },
      { resume: { route: 'e', step: null, at: 1_700_000_000_000 } },
    ],
    ['no time of leaving', { resume: { route: 'e', step: 'e.3', at: 'x' } }, { resume: null }],
    ['no route that was left', { resume: { step: 'e.3', at: 1 } }, { resume: null }],
    [
      'a place that is none',
      { preferences: { ...whole.preferences, corner: 'middle' } },
      { preferences: freshMemory.preferences },
    ],
    [
      'a size that is none',
      { preferences: { ...whole.preferences, textSize: 9 } },
      { preferences: freshMemory.preferences },
    ],
    ['a day that is none', { declaredAt: '2025' }, { declaredAt: null }],
    ['a day beyond all days', { declaredAt: Number.POSITIVE_INFINITY }, { declaredAt: null }],
  ];

  it.each(damaged)('with %s keeps the rest', (_, part, left) => {
    expect(read({ ...whole, ...part })).toEqual({ ...whole, ...left });
  });

  it('of any kind can be worked with', () => {
    const part = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(whole)));
    const rough = fc.record(
      {
        tabs: fc.oneof(part, fc.dictionary(fc.constantFrom('7', '8', 'x'), fc.oneof(part, roughTab()))),
        resume: part,
        preferences: part,
        declaredAt: part,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(rough, (stored) => {
        const at = desk(read(stored));
        at.hello(7, 0);
        at.see(7, 0, snapshotOf('katip', [button('Bireysel'), button('Kurumsal')]));
        at.see(7, 0, snapshotOf('katip', [], { busy: true }));
        const saved = at.saved.at(-1);
        const text = JSON.stringify(saved ?? freshMemory);
        expect(JSON.stringify(read(JSON.parse(text)))).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
});

/** A tab with some of its parts broken. */
function roughTab(): fc.Arbitrary<unknown> {
  return fc.record(
    {
      route: fc.constantFrom('1', 'e', null),
      closed: fc.anything(),
      watch: fc.oneof(fc.anything(), fc.constant(tab.watch)),
      done: fc.oneof(fc.anything(), fc.constant(tab.done)),
      notices: fc.anything(),
      last: fc.oneof(fc.anything(), fc.constant(tab.last)),
    },
    { requiredKeys: ['route'] },
  );
}
