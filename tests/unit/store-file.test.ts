import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Content, type FileRead, readFile, writeFile } from '../../lib/store/file';
import { attemptShape, eventShape, keptShape, settingShape } from '../../lib/store/rows';
import { fileWords } from '../../lib/store/words';
import { orderly, sha256 } from '../../lib/support/digest';
import { attempt, contents, freshName, kept, press, runs, sorted, withStore } from './keeping-rows';

const sayings: readonly unknown[] = Object.values(fileWords);

/** Reading never throws, and says one of its sentences. */
function check(text: string, read: (text: string) => FileRead = readFile): FileRead {
  const answer = read(text);
  if (!answer.ok) expect(sayings).toContain(answer.say);
  return answer;
}

const blank: Content = {
  attempts: [],
  events: [],
  results: [],
  scenarios: [],
  classes: [],
  calls: [],
  settings: [],
};
const small: Content = {
  ...blank,
  attempts: [attempt('a')],
  events: [0, 1].map((number) => ({ attempt: 'a', number, at: number, press: press(`b${number}`) })),
  calls: [kept('c', { screen: 'contracts' })],
};

/** A file whose hash is right whatever its content is, as someone would make it who knows how. */
function forged(content: unknown, made = 5): string {
  const core = { kind: 'katip-rehberi-kayitlari', version: 1, made, content };
  return JSON.stringify({ ...core, hash: sha256(orderly(core)) });
}

/** One damage: a cut, a changed or doubled or missing piece. */
const damages = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 30 }),
  kind: fc.nat({ max: 3 }),
  put: fc.string(),
});
function damaged(
  text: string,
  { at, length, kind, put }: { at: number; length: number; kind: number; put: string },
): string {
  const from = at % text.length;
  const piece = text.slice(from, from + length);
  if (kind === 0) return text.slice(0, from);
  if (kind === 1) return text.slice(0, from) + text.slice(from + length);
  if (kind === 2) return text.slice(0, from) + put + text.slice(from + put.length);
  return text.slice(0, from) + piece + text.slice(from);
}

const strip = (text: string): string | null => {
  try {
    return orderly(JSON.parse(text));
  } catch {
    return null;
  }
};

describe('the content hash', () => {
  it('is SHA-256', () => {
    for (const text of ['', 'abc', 'İSG-KATİP', 'x'.repeat(55), 'x'.repeat(64), 'ğ'.repeat(1000)])
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the file of records', () => {
  it('comes back as it went', () => {
    const read = check(writeFile(small, 5));
    expect(read).toEqual({ ok: true, content: small, made: 5 });
  });

  it('goes out, is erased and comes back, always the same', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        await withStore(freshName(), async (store) => {
          await store.take(content, 'take-theirs');
          const before = await store.collect();
          expect(sorted(before)).toEqual(sorted(content));
          const read = check(writeFile(before, 9));
          await store.erase();
          expect((await store.ledger()).count).toBe(0);
          if (!read.ok) throw new Error(read.say.en);
          await store.take(read.content, 'keep-mine');
          expect(await store.collect()).toEqual(before);
        });
      }),
      { numRuns: runs(40, 1000) },
    );
  });

  it('of any kind is answered without a throw', () => {
    const any = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((content) => forged(content)),
      fc
        .record({
          kind: fc.constant('katip-rehberi-kayitlari'),
          version: fc.anything(),
          content: fc.anything(),
        })
        .map((it) => {
          try {
            return JSON.stringify(it) ?? '';
          } catch {
            return '';
          }
        }),
      contents.chain((content) => fc.jsonValue().map((odd) => forged({ ...content, attempts: odd }))),
    );
    fc.assert(
      fc.property(any, (text) => {
        check(text);
      }),
      { numRuns: runs(3000, 100_000) },
    );
    for (const text of [`${'['.repeat(200_000)}`, `{"a":`.repeat(50_000), '\uFEFF{}', 'null', '"x"'])
      check(text);
  });

  const damageTest = (read: (text: string) => FileRead, numRuns: number): void => {
    const texts = fc.sample(contents, 20).map((content, at) => writeFile(content, at));
    fc.assert(
      fc.property(fc.constantFrom(writeFile(small, 5), ...texts), damages, (text, damage) => {
        const bad = damaged(text, damage);
        fc.pre(strip(bad) !== strip(text));
        expect(check(bad, read).ok).toBe(false);
      }),
      { numRuns },
    );
  };

  it('is refused whole when anything in it is damaged', () => damageTest(readFile, runs(1500, 10_000)));

  it('and a reader that does not look at the hash is found out', () => {
    const lax = (text: string): FileRead => {
      const first = readFile(text);
      if (first.ok || first.say !== fileWords.changed) return first;
      const { content, made } = JSON.parse(text) as { content: unknown; made: number };
      return readFile(forged(content, made));
    };
    expect(() => damageTest(lax, 3000)).toThrow();
  });

  const unsafe = [
    '<b>x</b>',
    '<img src=x onerror=1>',
    '</script>',
    'javascript:alert(1)',
    'data:text/html,x',
    '<!--',
  ];
  it.each(unsafe)('with %s anywhere in it is refused', (text) => {
    const places: unknown[] = [
      { ...small, results: [kept('r', { note: text })] },
      { ...small, results: [kept('r', { [text]: 1 })] },
      { ...small, results: [kept('r', [[[text]]])] },
      { ...small, attempts: [attempt('a', { world: { version: 1, data: text } })], events: [] },
      { ...small, events: [{ attempt: 'a', number: 0, at: 0, press: press(text) }] },
      { ...small, settings: [{ key: 'k', value: text }] },
    ];
    for (const place of places) expect(check(forged(place)).ok).toBe(false);
  });

  const odd: [name: string, content: unknown][] = [
    ['a table more', { ...small, extra: [] }],
    ['a table less', { ...small, calls: undefined }],
    ['a field more', { ...small, attempts: [{ ...attempt('a'), selector: '#x' }] }],
    ['two rows of one key', { ...small, calls: [kept('c'), kept('c')] }],
    ['a press without its attempt', { ...small, attempts: [] }],
    ['a gap in the presses', { ...small, events: small.events.slice(1) }],
    ['a key that changes prototypes', JSON.parse('{"__proto__":[]}')],
    ['a mode that is none', { ...small, attempts: [{ ...attempt('a'), mode: 'cheat' }] }],
  ];
  it.each(odd)('with %s is refused, though its hash is right', (_, content) => {
    expect(check(forged(content)).ok).toBe(false);
  });

  it('of a newer version says so', () => {
    const text = writeFile(small, 5).replace('"version": 1', '"version": 2');
    expect(check(text)).toEqual({ ok: false, say: fileWords.newer });
  });

  it('of which the end is missing is called damaged, and a foreign one foreign', () => {
    const text = writeFile(small, 5);
    for (const share of [0.5, 0.9, 0.99])
      expect(check(text.slice(0, Math.floor(text.length * share)))).toEqual({
        ok: false,
        say: fileWords.changed,
      });
    for (const foreign of ['{"a":1}', '{"a":', '<html>', '{"kind":"katip-rehberi-result"}', ''])
      expect(check(foreign)).toEqual({ ok: false, say: fileWords.notOurs });
  });

  it('has no field for a selector, a pattern, page code or an address that is followed', () => {
    const fields = [attemptShape, eventShape, keptShape, settingShape].flatMap((shape) =>
      Object.keys(shape.shape),
    );
    expect(fields.length).toBeGreaterThan(15);
    expect(
      fields.filter((name) => /selector|xpath|css|pattern|regexp?|html|href|url|src|script/iu.test(name)),
    ).toEqual([]);
  });
});

describe('taking a file in', () => {
  it('says what is new, the same and different, and touches nothing else', async () => {
    await withStore(freshName(), async (store) => {
      await store.take(small, 'keep-mine');
      await store.results.put(kept('mine', { own: true }));
      const theirs: Content = {
        ...small,
        events: [...small.events, { attempt: 'a', number: 2, at: 2, press: press('late') }],
        scenarios: [kept('s')],
      };
      const lines = await store.compare(theirs);
      const of = (table: string) => lines.find((line) => line.table === table);
      expect(of('attempts')).toEqual({ table: 'attempts', fresh: [], same: [], differing: ['a'] });
      expect(of('scenarios')?.fresh).toEqual(['s']);
      expect(of('calls')?.same).toEqual(['c']);
      await store.take(theirs, 'keep-mine');
      expect(await store.events.of('a')).toHaveLength(2);
      await store.take(theirs, 'take-theirs');
      expect(await store.events.of('a')).toHaveLength(3);
      expect((await store.results.list()).map(({ id }) => id)).toEqual(['mine']);
    });
  });

  it('one attempt alone goes with its presses and nothing else', async () => {
    await withStore(freshName(), async (store) => {
      await store.take(small, 'keep-mine');
      await store.attempts.begin(attempt('b'));
      const one = await store.collect('a');
      expect([one.attempts.length, one.events.length, one.calls.length]).toEqual([1, 2, 0]);
      expect(check(writeFile(one, 1)).ok).toBe(true);
    });
  });
});
