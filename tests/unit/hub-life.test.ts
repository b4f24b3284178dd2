/** Routes from start to stop, closed cards, and what becomes of them when the worker dies. */
import { describe, expect, it } from 'vitest';
import { routeAddress } from '../../lib/catalog/routes';
import { freshTab } from '../../lib/session/tab-state';
import { entry, grid, home, menu, other, running } from './hub-pages';
import { desk, orders } from './hub-ports';

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

  it('is forgotten where its tab went while no worker could hear of it, and nowhere else', () => {
    const at = desk({ ...running('3'), tabs: { ...running('3').tabs, 8: freshTab, 9: freshTab } });
    at.hello(9, 0);
    at.hub.present([7, 12]);
    expect(Object.keys(at.saved.at(-1)?.tabs ?? {})).toEqual(['7', '9']);
    const writes = at.saved.length;
    at.hub.present([7, 12]);
    expect(at.saved).toHaveLength(writes);
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
