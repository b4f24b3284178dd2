/** A step from the help-desk: the route is taken up in the tab, and what is recognised and ringed stays as it was. */
import { describe, expect, it } from 'vitest';
import { parsePageMessage } from '../../lib/messages/parse';
import { entry, grid, menu, other, running } from './hub-pages';
import { desk, orders } from './hub-ports';

describe('a route taken up at the help-desk’s word', () => {
  it('runs in that tab, opens nothing, and is kept', async () => {
    const at = desk();
    at.hello(7, 0);
    at.see(7, 0, entry);
    await at.hub.fromPage({ kind: 'lead', tab: 7, route: '3' });
    expect(at.opened).toEqual([]);
    expect(at.saved.at(-1)?.tabs[7]?.route).toBe('3');
    expect(at.kinds(7)).toContain('0 wake');
    expect(orders(at.see(7, 0, entry, 2)).card).toMatchObject({ route: '3', step: '1.3' });
  });

  it('tells recognition nothing: screens and rings are the same, and an unknown screen gets no ring', async () => {
    const [free, led] = [desk(), desk()];
    for (const at of [free, led]) at.hello(7, 0);
    await led.hub.fromPage({ kind: 'lead', tab: 7, route: 'e' });
    for (const page of [entry, menu(), grid, other]) {
      const [one, two] = [orders(free.see(7, 0, page)), orders(led.see(7, 0, page))];
      expect(two.card?.screen).toBe(one.card?.screen);
      expect(two.rings).toEqual(one.rings);
    }
    expect(orders(led.see(7, 0, other)).rings).toEqual([]);
    // Were the route to choose the screen, this would differ: the ring is there without any route at all.
    expect(orders(free.see(7, 0, entry)).rings.length).toBeGreaterThan(0);
  });

  it('is ignored for a tab that nobody knows', async () => {
    const at = desk(running('1'));
    await at.hub.fromPage({ kind: 'lead', tab: 99, route: '2' });
    expect(at.saved).toEqual([]);
    expect(at.sent).toEqual([]);
  });

  it('comes in whole or not at all', () => {
    expect(parsePageMessage({ kind: 'lead', tab: 7, route: '3', more: 1 })).toEqual({
      kind: 'lead',
      tab: 7,
      route: '3',
    });
    for (const wrong of [{ tab: -1 }, { tab: '7' }, { route: '4' }, { route: null }, { tab: undefined }])
      expect(parsePageMessage({ kind: 'lead', tab: 7, route: '3', ...wrong })).toBeNull();
  });
});
