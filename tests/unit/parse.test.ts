/** What arrives is taken only in the shape that was agreed; and what is taken can be worked with. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrameMessage, parsePageMessage, parsePreferences } from '../../lib/messages/parse';
import { button, label, line, snapshotOf, windowOf } from './making';

const snapshot = snapshotOf('katip', [button('Onayla'), line('Onay Bekliyor', 3), label('Duyurular')], {
  windows: [windowOf(['onay'])],
});
const sighting = { kind: 'sighting', look: 4, snapshot };
const spot = { size: '900x600', left: 0, top: 0.25, right: 1, bottom: 0.5 };
const preferences = { corner: 'top-right', folded: false, textSize: 1, language: 'tr' } as const;
const [thing] = snapshot.things;
const things = (...changed: unknown[]) => ({ ...sighting, snapshot: { ...snapshot, things: changed } });

describe('a message from a frame', () => {
  it.each([
    ['hello', { kind: 'hello', calls: true }],
    ['sighting', sighting],
    ['spots', { kind: 'spots', spots: [spot] }],
    ['preferences', { kind: 'preferences', preferences }],
    ['close', { kind: 'close' }],
  ])('is taken: %s', (_, message) => {
    expect(parseFrameMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hello'],
    ['a list', [{ kind: 'close' }]],
    ['no kind', {}],
    ['another kind', { kind: 'start', route: '1' }],
    ['a kind of the language', { kind: 'constructor' }],
    ['a greeting without calls', { kind: 'hello' }],
    ['a greeting with a text', { kind: 'hello', calls: 'yes' }],
    ['a sighting without a look', { kind: 'sighting', snapshot }],
    ['a sighting without a snapshot', { kind: 'sighting', look: 1 }],
    ['another site', { ...sighting, snapshot: { ...snapshot, site: 'bank' } }],
    ['things that are none', { ...sighting, snapshot: { ...snapshot, things: 'x' } }],
    ['a thing that is null', things(null)],
    ['a thing without names', things({ ...thing, names: undefined })],
    ['a thing without a handle', things({ ...thing, at: '3' })],
    ['too many things', things(...Array.from({ length: 4001 }, () => thing))],
    ['windows that are none', { ...sighting, snapshot: { ...snapshot, windows: null } }],
    ['no size', { ...sighting, snapshot: { ...snapshot, size: undefined } }],
    ['no rest', { ...sighting, snapshot: { ...snapshot, rest: 0 } }],
    ['spots that are none', { kind: 'spots', spots: {} }],
    ['too many spots', { kind: 'spots', spots: Array.from({ length: 65 }, () => spot) }],
    ['preferences that are none', { kind: 'preferences', preferences: { ...preferences, corner: 'x' } }],
  ])('is refused: %s', (_, message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });
});

describe('a message from a page of ours', () => {
  it.each([
    { kind: 'start', route: '1' },
    { kind: 'start', route: 'e' },
    { kind: 'stop', tab: 0 },
    { kind: 'show-again', tab: 7 },
    { kind: 'ask', tab: 7 },
    { kind: 'ask', tab: 7, secret: true },
    { kind: 'resume' },
    { kind: 'reminder', set: false },
    { kind: 'preferences', preferences },
    { kind: 'preferences', preferences, secret: true },
  ])('is taken: $kind', (message) => {
    expect(parsePageMessage(message)).toEqual(message);
    expect(parsePageMessage({ ...message, more: 'x' })).toEqual(message);
  });

  it.each([
    null,
    7,
    [],
    {},
    { kind: 'hello', calls: true },
    { kind: 'start' },
    { kind: 'start', route: '4' },
    { kind: 'start', route: ['1'] },
    { kind: 'ask' },
    { kind: 'ask', tab: -1 },
    { kind: 'ask', tab: 1.5 },
    { kind: 'stop', tab: '7' },
    { kind: 'reminder' },
    { kind: 'reminder', set: 1 },
    { kind: 'preferences' },
  ])('is refused: %j', (message) => {
    expect(parsePageMessage(message)).toBeNull();
  });

  it('never throws, and takes no frame’s message', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const [page, frame] = [parsePageMessage(message), parseFrameMessage(message)];
        return page === null || frame === null || page.kind === 'preferences';
      }),
    );
  });
});

describe('preferences', () => {
  it('are taken whole or not at all', () => {
    expect(parsePreferences({ ...preferences, more: 1 })).toEqual(preferences);
    for (const key of Object.keys(preferences)) {
      const { [key as 'corner']: _, ...rest } = preferences;
      expect(parsePreferences(rest), key).toBeNull();
    }
    for (const wrong of [
      { corner: 'middle' },
      { folded: 0 },
      { textSize: 3 },
      { textSize: '1' },
      { language: 'de' },
    ])
      expect(parsePreferences({ ...preferences, ...wrong })).toBeNull();
  });
});

describe('a part of what is set', () => {
  it('is taken alone, without what stands beside it', () => {
    const part = { kind: 'preferences', preferences: { language: 'en' } };
    expect(parsePageMessage(part)).toEqual(part);
    const off = { kind: 'settings', settings: { readAloud: false } };
    expect(parsePageMessage(off)).toEqual(off);
  });

  it.each([
    { kind: 'preferences', preferences: { language: 'de' } },
    { kind: 'preferences', preferences: [] },
    { kind: 'settings', settings: { readAloud: 'no' } },
  ])('is refused where it is none: %j', (message) => expect(parsePageMessage(message)).toBeNull());
});
