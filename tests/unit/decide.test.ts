/** From looks to counsel: what is said in doubt, off the way, and while the page works. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import { decide } from '../../lib/session/decide';
import { freshTab } from '../../lib/session/tab-state';
import { counselOn, seen } from './advising';
import { button, label, snapshotOf, windowOf } from './making';

const around = { records: screenRecords, now: 0, waited: false };
const entry = [button('Bireysel'), button('Kurumsal', { at: 5 })];
const menu = [button('Süreç Yönetimi')];

describe('a decision', () => {
  it('waits for the top frame', () => {
    expect(decide(freshTab, [], around)).toBeNull();
    expect(
      decide(freshTab, [{ frame: 2, look: 1, snapshot: snapshotOf('katip', entry) }], around),
    ).toBeNull();
  });

  it('remembers the last known screen, and keeps it through doubt', () => {
    const look = (items = entry) => [{ frame: 0, look: 1, snapshot: snapshotOf('katip', items) }];
    const one = decide(freshTab, look(), around);
    expect(one?.tab.last).toEqual({ screen: 'registered-user-entry', edition: 'katip-2025', step: '1.3' });
    const two = decide(one?.tab ?? freshTab, look([]), around);
    expect(two?.tab.last).toEqual(one?.tab.last);
    expect(two?.counsel.verdict).toBe('unknown');
  });

  it('never takes the notice of success for a screen by itself', () => {
    expect(seen('katip', [label('İşleminiz başarıyla gerçekleştirilmiştir.')])).toContain('unknown-katip');
  });

  it('belongs to the edition seen before, where the screen is alike in both', () => {
    const notice = [label('Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.')];
    const editionSince = (edition: 'katip-2020' | 'katip-2025') =>
      counselOn('katip', notice, { tab: { last: { screen: 'organisation-choice', edition, step: 'e.3' } } })
        .edition;
    expect([editionSince('katip-2020'), editionSince('katip-2025')]).toEqual(['katip-2020', 'katip-2025']);
    expect(counselOn('katip', notice).edition).toBe('katip-2020');
  });
});

describe('in doubt', () => {
  it('the reason is said, by what lies nearest to the person', () => {
    expect(seen('katip', [])).toContain('unknown-katip');
    expect(seen('edevlet', [], { route: '1' })).toContain('unknown-edevlet');
    expect(seen('identity', [], { route: '1' })).toContain('unknown-identity');
    expect(seen('katip', [], { foreign: true })).toContain('unknown-language');
    expect(seen('katip', [], { windows: [windowOf(['redd'])], foreign: true })).toContain('unknown-window');
    expect(seen('katip', [], { busy: true, windows: [windowOf()] })).toContain('busy');
  });

  it('while the page works, the place is kept but nothing is ringed', () => {
    const last = { screen: 'contracts', edition: 'katip-2020', step: '1.5.4' } as const;
    expect(counselOn('katip', [], { busy: true, tab: { last } })).toMatchObject({
      step: '1.5.4',
      moment: 'busy',
      rings: [],
    });
    const saving = { screen: 'approval-dialog', edition: 'katip-2020', step: '1.6' } as const;
    expect(counselOn('katip', [], { busy: true, tab: { last: saving } })).toMatchObject({
      step: '1.6',
      moment: 'contracts-saving',
    });
  });

  it('under the address of 2020 today’s is offered', () => {
    expect(counselOn('katip', [], { old: true }).hints).toContain('old-address');
    const portal = [button('İSG-KATİP Giriş'), button('Yetkili Firma Listesi')];
    expect(counselOn('katip', portal, { old: true }).hints).toContain('old-address');
    expect(counselOn('katip', portal).hints).not.toContain('old-address');
    expect(counselOn('katip', entry, { old: true }).hints).not.toContain('old-address');
  });
});

describe('off the way', () => {
  it('is a screen that the running route does not have', () => {
    expect(counselOn('katip', menu, { route: 'e' }).astray).toBe(true);
    expect(counselOn('katip', menu, { route: '1' }).astray).toBe(false);
    expect(counselOn('katip', menu, { route: null }).astray).toBe(false);
    expect(counselOn('katip', [], { route: 'e' }).astray).toBe(false);
  });

  it('going on is offered where it leads to the same end, but not away from route e', () => {
    const portal = [button('E-Devlet Giriş'), label('Duyurular')];
    expect(counselOn('katip', portal, { route: '2' })).toMatchObject({
      astray: true,
      hints: ['moved-on-other-route'],
    });
    expect(counselOn('katip', menu, { route: 'e' }).hints).toEqual([]);
  });

  it('the rings of the screen stay: what is right there is right', () => {
    expect(
      counselOn('katip', [button('E-Devlet Giriş', { at: 3 }), label('Duyurular')], { route: '3' }).rings,
    ).toEqual([{ target: 'enter', frame: 0, at: 3 }]);
  });
});
