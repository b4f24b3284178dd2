/** What a rehearsal does not do before its first screen: ask the browser for the words and days of a country. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clockSays } from '../../components/simulator/clock';
import type * as Practice from '../../lib/practice';
import { newWorld, simplest } from '../../lib/practice';

const day = 24 * 60 * 60 * 1000;
const world = newWorld({ scenario: simplest, edition: 'katip-2020', route: '1', seed: 1 });

describe('the clock of the rehearsal', () => {
  it('says day and hour as they are said in Turkey', () => {
    const said = new Intl.DateTimeFormat('tr-TR', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Europe/Istanbul',
    });
    const beginning = Date.UTC(2026, 8, 1, 6);
    for (let at = 0; at < 3000; at += 1) {
      const now = at * 0.37 * day;
      expect(clockSays({ ...world, now })).toBe(said.format(beginning + now));
    }
  });

  it('says nothing of a time that is none', () => {
    expect(clockSays({ ...world, now: 1e300 })).toBe('');
  });
});

/** Counts what is asked of the browser's lore of languages. */
function countedIntl(): () => number {
  let made = 0;
  const counting = <Kind extends new (...words: never[]) => object>(kind: Kind): Kind =>
    new Proxy(kind, {
      construct: (target, words: never[]) => {
        made += 1;
        return new target(...words);
      },
    });
  vi.stubGlobal('Intl', {
    ...Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)])),
    Collator: counting(Intl.Collator),
    DateTimeFormat: counting(Intl.DateTimeFormat),
    NumberFormat: counting(Intl.NumberFormat),
  });
  return () => made;
}

afterEach(() => vi.unstubAllGlobals());

describe('before anything is sorted', () => {
  it('no order of words is asked for', async () => {
    const made = countedIntl();
    vi.resetModules();
    const fresh: typeof Practice = await import('../../lib/practice');
    const { clockSays: says } = await import('../../components/simulator/clock');
    let at = fresh.newWorld({ scenario: fresh.simplest, edition: 'katip-2020', route: '1', seed: 1 });
    while (fresh.truthOf(at).screen !== 'contracts') {
      says(at);
      fresh.viewOf(at);
      const [next] = fresh.nextPresses(at);
      if (!next) throw new Error('no way');
      at = fresh.press(at, next);
    }
    expect(made()).toBe(0);
    const sorted = fresh.press(at, { kind: 'press', tab: at.open, press: 'sort-name' });
    fresh.viewOf(sorted);
    expect(made()).toBe(1);
  });
});
