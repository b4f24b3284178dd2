/** A message damaged within is refused as a whole; and what is taken can be worked with, whatever it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrameMessage } from '../../lib/messages/parse';
import { desk } from './hub-ports';
import { button, label, line, snapshotOf, windowOf } from './making';

const snapshot = snapshotOf('katip', [button('Onayla'), line('Onay Bekliyor', 3), label('Duyurular')], {
  windows: [windowOf(['onay'])],
});
const sighting = { kind: 'sighting', look: 4, snapshot };
const [thing] = snapshot.things;
const things = (...changed: unknown[]) => ({ ...sighting, snapshot: { ...snapshot, things: changed } });

describe('a message from a frame', () => {
  const broken: readonly [string, unknown][] = [
    ...(
      [
        'begins',
        'holds',
        'tokens',
        'look',
        'disabled',
        'selected',
        'row',
        'window',
        'reach',
        'others',
      ] as const
    ).map((key): [string, unknown] => [
      `a thing whose ${key} is wrong`,
      things({ ...thing, [key]: { not: 'this' } }),
    ]),
    ['names that are no texts', things({ ...thing, names: [3] })],
    ['a window that is null', { ...sighting, snapshot: { ...snapshot, windows: [null] } }],
    [
      'a window without stems',
      { ...sighting, snapshot: { ...snapshot, windows: [{ modal: true, frame: '' }] } },
    ],
    ['frames that are no texts', { ...sighting, snapshot: { ...snapshot, frames: [9] } }],
    ['another asker', { ...sighting, snapshot: { ...snapshot, asker: 'someone' } }],
    ['a path that is no text', { ...sighting, snapshot: { ...snapshot, path: 4 } }],
    ['a rest without rows', { ...sighting, snapshot: { ...snapshot, rest: {} } }],
    ['a spot without numbers', { kind: 'spots', spots: [{}] }],
  ];
  it('is refused, being damaged within', () => {
    const taken = broken.filter(([, message]) => parseFrameMessage(message) !== null);
    expect(taken.map(([name]) => name)).toEqual([]);
  });

  it('that is taken can be worked with, however it came about', () => {
    const part = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(thing ?? {})));
    const keys = Object.keys(thing ?? {});
    const bent = fc
      .dictionary(fc.constantFrom(...keys), part)
      .map((changes) => things({ ...thing, ...changes }));
    fc.assert(
      fc.property(fc.oneof(bent, fc.anything()), (message) => {
        const taken = parseFrameMessage(message);
        if (!taken) return;
        const at = desk();
        at.hub.fromFrame({ tab: 7, frame: 0, site: 'katip', secret: false }, taken);
      }),
      { numRuns: 2_000 },
    );
  });
});
