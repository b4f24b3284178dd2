/** Which texts the privacy curtain leaves readable, and what the hub remembers of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curtainWords } from '../../lib/advice/curtain';
import { screenRecords } from '../../lib/catalog';
import { parsePageMessage } from '../../lib/messages/parse';
import { makePlain } from '../../lib/screen/plain-words';
import { firms, people } from '../fixtures/screens/people';
import { entry } from './hub-pages';
import { desk } from './hub-ports';

const { names } = curtainWords(screenRecords, 'tr');
const plain = makePlain(names);

describe('plain words', () => {
  it.each(['Onayla', 'ONAYLA', 'Onay Bekliyor', ' Sözleşmeler › ', 'Adı Soyadı', '', '—', 'Kayıt Kapat'])(
    '“%s” stays readable',
    (text) => expect(plain(text)).toBe(true),
  );

  it.each([
    ...people.flatMap(({ name, number }) => [name, number, `Sayın ${name}`]),
    ...firms.flatMap(({ name, sicil }) => [name, sicil]),
    'Onayla Ayşe',
    'Ayşe Onayla',
    'Onay Bekliyor 3',
    '7',
    'A',
    'Onayla'.repeat(300),
  ])('“%s” is covered', (text) => expect(plain(text)).toBe(false));

  it('covers whatever has one word more than the catalogue', () => {
    const word = fc.stringMatching(/^q[a-z]{2,8}x$/u);
    fc.assert(
      fc.property(fc.constantFrom(...names), word, fc.boolean(), (name, other, before) => {
        expect(plain(name)).toBe(true);
        expect(plain(before ? `${other} ${name}` : `${name} ${other}`)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no single letter for a word', () => {
    expect(names.filter((name) => name.length < 2)).toEqual([]);
  });
});

const curtain = (tab: number, on?: boolean, secret = false) => ({
  kind: 'curtain' as const,
  tab,
  secret,
  ...(on === undefined ? {} : { on }),
});

describe('the hub', () => {
  it('draws it in every frame of the tab, in no other, and lifts it again', async () => {
    const at = desk();
    at.hello(7, 0);
    await at.hub.fromPage(curtain(7));
    expect(at.kinds(7)).toContain('null curtain');
    expect(at.kinds(8)).toEqual([]);
    expect((await at.hub.fromPage({ kind: 'ask', tab: 7 }))?.curtain).toBe(true);
    await at.hub.fromPage(curtain(7));
    expect(at.sent.at(-1)?.message).toEqual({ kind: 'curtain', words: null });
    expect((await at.hub.fromPage({ kind: 'ask', tab: 7 }))?.curtain).toBe(false);
  });

  it('tells every page that comes later, after the worker’s death too, and never the login page', async () => {
    const at = desk();
    at.hello(7, 0);
    await at.hub.fromPage(curtain(7, true));
    const hello = (site: 'katip' | 'identity') =>
      at.die().hub.fromFrame({ tab: 7, frame: 0, site, secret: false }, { kind: 'hello', calls: false });
    expect(hello('katip')).toMatchObject({ kind: 'wake', curtain: { names: expect.any(Array) } });
    expect(hello('identity')).not.toHaveProperty('curtain');
  });

  it('goes along into a tab that the page opens', async () => {
    const at = desk();
    at.see(7, 0, entry);
    await at.hub.fromPage(curtain(7, true));
    at.hub.opened(9, 7, false);
    expect((await at.hub.fromPage({ kind: 'ask', tab: 9 }))?.curtain).toBe(true);
  });

  it('stores nothing of it from a private window', async () => {
    const at = desk();
    await at.hub.fromPage(curtain(7, true, true));
    expect(at.saved).toEqual([]);
    await at.hub.fromPage(curtain(8, true));
    expect(at.saved.at(-1)?.tabs[8]?.curtain).toBe(true);
  });

  it('takes only whole orders', () => {
    expect(parsePageMessage({ kind: 'curtain', tab: 3, secret: false })).toEqual(curtain(3));
    expect(parsePageMessage({ kind: 'curtain', tab: 3, secret: true, on: false })).toEqual(
      curtain(3, false, true),
    );
    expect(parsePageMessage({ kind: 'curtain', tab: 3 })).toBeNull();
    expect(parsePageMessage({ kind: 'curtain', tab: -1, secret: false })).toBeNull();
  });
});
