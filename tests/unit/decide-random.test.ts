/** Whatever a page shows: nothing is thrown, doubt rings nothing, and what has effect in law is ringed by its exact name alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardModel } from '../../lib/advice/card';
import { recordOf, screenRecords } from '../../lib/catalog';
import type { Route, TargetId } from '../../lib/catalog/model';
import { routes } from '../../lib/catalog/routes';
import { namesOf } from '../../lib/recognise/matching';
import { recognise } from '../../lib/recognise/recognise';
import type { Snapshot } from '../../lib/screen/snapshot';
import { decide } from '../../lib/session/decide';
import { mergeSightings } from '../../lib/session/merge';
import { freshTab } from '../../lib/session/tab-state';
import { anySnapshot } from './random-snapshots';

const numRuns = process.env.KATIP_FULL === '1' ? 60_000 : 2_500;
const route = fc.constantFrom<Route | null>(null, ...routes);
const around = { records: screenRecords, now: 0, waited: false };
const legal: readonly TargetId[] = ['approve', 'save', 'consent'];

const decideOn = (snapshot: Snapshot, on: Route | null) =>
  decide({ ...freshTab, route: on }, [{ frame: 0, look: 1, snapshot }], around);

describe('any snapshot', () => {
  it('is decided without a fault, and every decision can be shown', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anySnapshot, route, (snapshot, on) => {
        const decision = decideOn(snapshot, on);
        if (!decision) return false;
        const { counsel } = decision;
        kinds.add(counsel.verdict);
        for (const language of ['tr', 'en'] as const) {
          const card = cardModel(counsel, recordOf(counsel.screen, counsel.edition), language);
          if (card.title === '' || card.helpCode === '') return false;
        }
        return (counsel.verdict === 'known') === (counsel.screen !== 'unknown');
      }),
      { numRuns },
    );
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['known', 'unknown']));
  });

  it('rings nothing in doubt', () => {
    fc.assert(
      fc.property(anySnapshot, route, (snapshot, on) => {
        const counsel = decideOn(snapshot, on)?.counsel;
        return counsel?.verdict === 'known' || counsel?.rings.length === 0;
      }),
      { numRuns },
    );
  });

  it('gets rings only on things in plain view, live, of this screen, each once', () => {
    let ringed = 0;
    fc.assert(
      fc.property(anySnapshot, route, (snapshot, on) => {
        const counsel = decideOn(snapshot, on)?.counsel;
        const record = recordOf(counsel?.screen ?? 'unknown', counsel?.edition ?? null);
        const keys = (counsel?.rings ?? []).map((one) => `${one.frame}:${one.at}`);
        ringed += keys.length;
        for (const ring of counsel?.rings ?? []) {
          const thing = snapshot.things.find((one) => one.at === ring.at);
          expect(Object.keys(record?.targets ?? {})).toContain(ring.target);
          expect(['shown', 'clipped']).toContain(thing?.reach);
          expect(thing?.disabled).toBe(false);
        }
        return new Set(keys).size === keys.length;
      }),
      { numRuns },
    );
    expect(ringed).toBeGreaterThan(numRuns / 10);
  });

  it('gets a ring of legal weight only by the exact name, one at most, and nothing else beside it', () => {
    let seen = 0;
    fc.assert(
      fc.property(anySnapshot, route, (snapshot, on) => {
        const counsel = decideOn(snapshot, on)?.counsel;
        const rings = (counsel?.rings ?? []).filter((one) => legal.includes(one.target));
        if (rings.length === 0) return;
        seen++;
        expect(counsel?.rings).toHaveLength(1);
        const [ring] = rings;
        // One screen may be known in two ways, each with a name of its own.
        const names = screenRecords
          .filter((one) => one.screen === counsel?.screen && one.edition === counsel?.edition)
          .flatMap((one) => (ring && one.targets[ring.target]?.clue) ?? [])
          .flatMap(namesOf);
        const thing = snapshot.things.find((one) => one.at === ring?.at);
        expect(thing?.look).toBe('control');
        expect(thing?.names.length).toBeGreaterThan(0);
        for (const name of thing?.names ?? []) expect(names).toContain(name);
        if (ring?.target === 'consent') expect(snapshot.asker).toBe('katip');
        const same = snapshot.things.filter(
          (one) => one.look === 'control' && !one.disabled && one.names.join() === thing?.names.join(),
        );
        if (ring?.target !== 'approve')
          expect(same.filter((one) => one.window === thing?.window)).toHaveLength(1);
      }),
      { numRuns },
    );
    expect(seen).toBeGreaterThan(numRuns / 100);
  });

  it('is decided the same whatever order its things come in', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const turned = { ...snapshot, things: [...snapshot.things].reverse() };
        const [one, other] = [recognise(snapshot, screenRecords), recognise(turned, screenRecords)];
        return (
          one.kind === other.kind &&
          (one.kind !== 'known' || (other.kind === 'known' && one.record === other.record))
        );
      }),
      { numRuns },
    );
  });

  it('is itself when no other frame speaks', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(mergeSightings([{ frame: 0, look: 1, snapshot }])).toEqual(snapshot);
      }),
      { numRuns: 300 },
    );
  });
});
