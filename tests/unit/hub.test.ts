/** Who is woken, who gets the card, who rings what; and what becomes of it when the worker dies. */
import { describe, expect, it } from 'vitest';
import { routeAddress } from '../../lib/catalog/routes';
import { freshMemory } from '../../lib/session/memory';
import { freshTab } from '../../lib/session/tab-state';
import { type GridState, gridSnapshot } from './grids';
import { desk, orders } from './hub-ports';
import { button, label, snapshotOf } from './making';

const running = (route: '1' | '2' | '3' | 'e') => ({ ...freshMemory, tabs: { 7: { ...freshTab, route } } });
const entry = snapshotOf('katip', [button('Bireysel'), button('Kurumsal')]);
const other = snapshotOf('katip', [button('Dosyalar')]);
const servicePage = snapshotOf('edevlet', [button('Uygulamaya Git'), label('İSG-KATİP')]);
const home = snapshotOf('edevlet', [button('Giriş Yap')], { path: '/' });
const plan: GridState = {
  edition: 'katip-2020',
  where: 'toolbar',
  approve: 'live',
  chosen: 'pending',
  pending: 1,
  settled: 2,
  tab: 'pending',
  states: 'shown',
};
const menu = (over = {}) =>
  snapshotOf('katip', ['Hizmet Alan İşyerleri Modülü', 'Ana Sayfa', 'Anket'].map((text) => button(text)), over);
const grid = gridSnapshot(plan, { size: '900x600' });

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
    const answer = at.hub.fromFrame({ tab: 7, frame: 0, site: 'identity', secret: false }, { kind: 'hello', calls: false });
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
    expect(orders(top?.message)).toMatchObject({ look: 3, rings: [], card: { step: '1.5.4', screen: 'contracts' } });
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
    expect(orders(at.see(7, 6, gridSnapshot({ ...plan, chosen: 'nothing' }, { size: '900x600' }))).rings).toHaveLength(1);
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

describe('a route', () => {
  it('starts in a new tab at its first address, and is resumed there', async () => {
    for (const route of ['1', '2', '3', 'e'] as const) {
      const at = desk();
      await at.hub.fromPage({ kind: 'start', route });
      expect(at.opened).toEqual([routeAddress[route]]);
      expect(at.saved.at(-1)?.resume).toEqual({ route, step: null, at: at.time });
      const next = at.die();
      await next.hub.fromPage({ kind: 'resume' });
      expect(next.opened).toEqual([routeAddress[route]]);
    }
    const none = desk();
    await none.hub.fromPage({ kind: 'resume' });
    expect(none.opened).toEqual([]);
  });

  it('remembers how far one got', () => {
    const at = desk(running('1'));
    at.hello(7, 0);
    at.see(7, 0, entry);
    expect(at.saved.at(-1)?.resume).toEqual({ route: '1', step: '1.3', at: at.time });
    const writes = at.saved.length;
    at.time += 5_000;
    at.see(7, 0, entry);
    expect(at.saved).toHaveLength(writes);
  });

  it('goes along into a tab that was opened from its own, and into no other', () => {
    const at = desk(running('2'));
    at.hub.opened(8, 7, false);
    at.hub.opened(9, 3, false);
    expect(at.hello(8, 0, 'edevlet')).toBe('wake');
    expect(at.hello(9, 0, 'edevlet')).toBe('sleep');
    expect(at.die().hello(8, 0, 'edevlet')).toBe('wake');
  });

  it('ends where it is stopped, and with its tab', async () => {
    const at = desk(running('3'));
    at.hello(7, 0, 'edevlet');
    await at.hub.fromPage({ kind: 'stop', tab: 7 });
    expect(at.kinds(7)).toEqual(['0 sleep']);
    expect(at.saved.at(-1)?.tabs[7]?.route).toBeNull();
    const next = desk(running('3'));
    next.hub.closed(7);
    expect(next.saved.at(-1)?.tabs).toEqual({});
    expect(next.hello(7, 0, 'edevlet')).toBe('sleep');
    next.hub.closed(99);
    expect(next.saved).toHaveLength(1);
  });

  it('is gone with the browser’s tabs, but not where it was left', () => {
    const at = desk({ ...running('3'), resume: { route: '3', step: '3.4', at: 5 } });
    at.hub.started();
    expect(at.saved.at(-1)).toMatchObject({ tabs: {}, resume: { route: '3', step: '3.4' } });
  });
});

describe('a closed card', () => {
  const close = (at: ReturnType<typeof desk>) =>
    at.hub.fromFrame({ tab: 7, frame: 0, site: 'katip', secret: false }, { kind: 'close' });

  it('stays closed in its tab: for all frames, for the next page, for the next worker', () => {
    const at = desk();
    at.hello(7, 0);
    at.see(7, 0, entry);
    expect(close(at)).toEqual({ kind: 'sleep' });
    expect(at.kinds(7)).toEqual(['null sleep']);
    expect(at.see(7, 0, entry)).toEqual({ kind: 'sleep' });
    expect(at.hello(7, 0)).toBe('sleep');
    expect(at.die().hello(7, 0)).toBe('sleep');
    expect(at.hello(8, 0)).toBe('wake');
  });

  it('comes back when asked for', async () => {
    const at = desk();
    at.hello(7, 0);
    at.hello(7, 5);
    close(at);
    await at.hub.fromPage({ kind: 'show-again', tab: 7 });
    expect(at.kinds(7).slice(1)).toEqual(['0 wake', '5 wake']);
    expect(orders(at.see(7, 0, entry)).card).not.toBeNull();
  });

  it('comes back when asked for after the worker’s death too', async () => {
    const at = desk();
    at.hello(7, 0);
    close(at);
    const next = at.die();
    await next.hub.fromPage({ kind: 'show-again', tab: 7 });
    expect(next.saved.at(-1)?.tabs[7]?.closed).toBe(false);
    expect(next.kinds(7)).toEqual(['null report']);
    expect(next.hello(7, 0)).toBe('wake');
  });

  it('is no matter of a tab that nothing is known of', async () => {
    const at = desk();
    await at.hub.fromPage({ kind: 'show-again', tab: 44 });
    expect(at.sent).toEqual([]);
  });
});

describe('after the worker’s death', () => {
  it('the first frame that speaks has all others asked, once, and the route goes on', () => {
    const at = desk(running('1'));
    at.hello(7, 0);
    at.see(7, 0, menu({ frames: ['900x600'] }));
    const next = at.die();
    expect(next.see(7, 5, grid)).toMatchObject({ kind: 'orders', rings: [], card: null });
    expect(next.kinds(7)).toEqual(['null report']);
    const top = orders(next.see(7, 0, menu({ frames: ['900x600'] })));
    expect(top.card).toMatchObject({ route: '1', step: '1.5.4' });
    expect(next.kinds(7)).toEqual(['null report', '5 orders']);
    expect(orders(next.sent.at(-1)?.message).rings).toMatchObject([{ target: 'approve' }]);
  });

  it('a stop reaches the frames that have not spoken since', async () => {
    const next = desk(running('3'));
    await next.hub.fromPage({ kind: 'stop', tab: 7 });
    expect(next.kinds(7)).toEqual(['null report']);
    expect(next.see(7, 0, home)).toMatchObject({ kind: 'orders', card: null, rings: [] });
  });

  it('of other tabs nothing is asked', () => {
    const next = desk(running('1')).die();
    next.see(7, 0, other);
    expect(next.sent.every((one) => one.tab === 7)).toBe(true);
  });
});
