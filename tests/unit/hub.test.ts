/** Who is woken, who gets the card, and who rings what. */
import { describe, expect, it } from 'vitest';
import { gridSnapshot } from './grids';
import { entry, grid, home, menu, plan, running, servicePage } from './hub-pages';
import { desk, orders } from './hub-ports';
import { snapshotOf } from './making';

describe('a greeting', () => {
  it('wakes every İSG-KATİP page', () => {
    expect(desk().hello(7, 0, 'katip')).toBe('wake');
    expect(desk().hello(7, 3, 'katip')).toBe('wake');
  });

  it('wakes e-Devlet only with a route or on the service page', () => {
    expect(desk().hello(7, 0, 'edevlet', false)).toBe('sleep');
    expect(desk().hello(7, 0, 'edevlet', true)).toBe('wake');
    expect(desk(running('3')).hello(7, 0, 'edevlet', false)).toBe('wake');
    expect(desk(running('3')).hello(8, 0, 'edevlet', false)).toBe('sleep');
  });

  it('wakes the identity page only with a route', () => {
    expect(desk().hello(7, 0, 'identity', false)).toBe('sleep');
    expect(desk().hello(7, 0, 'identity', true)).toBe('sleep');
    expect(desk(running('1')).hello(7, 0, 'identity', false)).toBe('wake');
  });

  it('is answered with the words of that site alone', () => {
    const at = desk(running('1'));
    const answer = at.hub.fromFrame(
      { tab: 7, frame: 0, site: 'identity', secret: false },
      { kind: 'hello', calls: false },
    );
    if (answer?.kind !== 'wake') throw new Error('asleep');
    expect(answer.lexicon.whole).toContain('sisteme giris yap');
    expect(answer.lexicon.whole).not.toContain('kayitli kullanici girisi');
    expect(answer.orphan).toMatchObject({ screen: 'unknown', quiet: false });
  });

  it('of a new page forgets the old one', () => {
    const at = desk();
    at.hello(7, 0);
    expect(orders(at.see(7, 0, entry)).card?.screen).toBe('registered-user-entry');
    at.hello(7, 0);
    expect(at.see(7, 4, grid)).toMatchObject({ kind: 'orders', rings: [], card: null });
  });

  it('of an inner frame’s new page forgets what the old one said', () => {
    const at = desk();
    at.hello(7, 0);
    at.hello(7, 5);
    at.see(7, 5, grid);
    expect(orders(at.see(7, 0, menu({ frames: ['900x600'] }))).card?.screen).toBe('contracts');
    at.hello(7, 5);
    expect(orders(at.see(7, 0, menu({ frames: ['900x600'] }))).card?.screen).toBe('main-menu');
  });
});

describe('a sighting', () => {
  it('brings the card to the top frame alone, and each frame its own rings', () => {
    const at = desk(running('1'));
    at.hello(7, 0);
    at.hello(7, 5);
    at.see(7, 0, menu({ frames: ['900x600'] }), 3);
    const inner = orders(at.see(7, 5, grid, 9));
    expect(inner).toMatchObject({ look: 9, card: null, rings: [{ target: 'approve' }] });
    const top = at.sent.filter((one) => one.frame === 0).at(-1);
    expect(orders(top?.message)).toMatchObject({
      look: 3,
      rings: [],
      card: { step: '1.5.4', screen: 'contracts' },
    });
    expect(at.sent.every((one) => one.frame === 0 || orders(one.message).card === null)).toBe(true);
  });

  it('that changes nothing for another frame is not told to it', () => {
    const at = desk();
    at.hello(7, 0);
    at.hello(7, 5);
    at.see(7, 0, menu({ frames: ['900x600'] }));
    at.see(7, 5, grid);
    const before = at.sent.length;
    at.see(7, 5, grid, 2);
    expect(at.sent).toHaveLength(before);
  });

  it('of a frame that came later stands for one of its size that went without a word', () => {
    const at = desk();
    at.hello(7, 0);
    at.see(7, 0, menu({ frames: ['900x600'] }));
    at.see(7, 5, grid);
    expect(
      orders(at.see(7, 6, gridSnapshot({ ...plan, chosen: 'nothing' }, { size: '900x600' }))).rings,
    ).toHaveLength(1);
    expect(orders(at.see(7, 5, grid)).rings).toMatchObject([{ target: 'approve' }]);
  });

  it('on e-Devlet without a route shows a card on the service page alone', () => {
    const at = desk();
    at.hello(7, 0, 'edevlet', true);
    expect(orders(at.see(7, 0, servicePage)).card).toMatchObject({ screen: 'service-redirect', route: null });
    expect(orders(at.see(7, 0, home))).toMatchObject({ card: null, rings: [] });
  });

  it('of a frame that should sleep sends it to sleep', () => {
    const at = desk();
    at.hello(7, 0, 'identity');
    expect(at.see(7, 0, snapshotOf('identity', []))).toEqual({ kind: 'sleep' });
  });
});

describe('spots', () => {
  it('of inner frames go to the top one, once', () => {
    const at = desk();
    at.hello(7, 0);
    at.hello(7, 5);
    at.see(7, 0, menu({ frames: ['900x600'] }));
    at.see(7, 5, grid);
    const spots = [{ size: '900x600', left: 0, top: 0, right: 0.5, bottom: 0.1 }];
    const from = { tab: 7, frame: 5, site: 'katip', secret: false } as const;
    at.hub.fromFrame(from, { kind: 'spots', spots });
    expect(orders(at.sent.filter((one) => one.frame === 0).at(-1)?.message).spots).toEqual(spots);
    const before = at.sent.length;
    at.hub.fromFrame(from, { kind: 'spots', spots });
    expect(at.sent).toHaveLength(before);
  });
});
