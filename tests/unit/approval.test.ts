/** The end of the way: the notice counts only after the window of step 1.6, in the same tab, and new. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import type { Snapshot } from '../../lib/screen/snapshot';
import { type Decision, decide } from '../../lib/session/decide';
import { freshTab, type TabState } from '../../lib/session/tab-state';
import {
  and,
  box,
  busy,
  confirm,
  grid,
  type Look,
  last,
  notice,
  plain,
  refuse,
  replay,
  success,
  told,
  window2020,
} from './approving';
import { button, label, snapshotOf } from './making';

describe('done', () => {
  it('is said after the window and a new notice', () => {
    expect(
      replay([
        [0, plain],
        [1, confirm],
        [2, busy],
        [3, success],
      ]),
    ).toEqual(['1.5.4', '1.6', '1.6', 'done']);
    expect(last([0, confirm], [2, plain], [3, success])).toBe('done');
    expect(last([0, confirm], [2, success])).toBe('done');
    expect(last([0, window2020], [2, success])).toBe('done');
  });

  it('is said where the notice is a window of its own', () => {
    expect(last([0, plain], [1, confirm], [2, told])).toBe('done');
  });

  it('bears the edition of the window, and no rings', () => {
    const state = { ...freshTab, route: '1' as const };
    const at = (tab: TabState, snapshot: Snapshot) =>
      decide(tab, [{ frame: 0, look: 1, snapshot }], {
        records: screenRecords,
        now: 5,
        waited: false,
      }) as Decision;
    const end = at(at(state, window2020).tab, success);
    expect(end.counsel).toMatchObject({
      verdict: 'known',
      screen: 'approval-complete',
      edition: 'katip-2020',
      step: 'done',
      rings: [],
      astray: false,
    });
  });

  it('is not said for a notice alone, nor in another tab', () => {
    expect(last([0, plain], [1, success])).not.toBe('done');
    expect(replay([[0, confirm]])).toEqual(['1.6']);
    expect(replay([[1, success]])).not.toEqual(['done']);
  });

  it('is not said after a refusal, or with another window between', () => {
    expect(last([0, refuse], [1, success])).not.toBe('done');
    expect(last([0, confirm], [1, refuse], [2, success])).not.toBe('done');
    expect(last([0, confirm], [1, plain], [2, refuse], [3, plain], [4, success])).not.toBe('done');
    expect(
      last([0, confirm], [1, box([label('Hata oluştu'), button('Tamam')], ['hata'])], [2, success]),
    ).not.toBe('done');
  });

  it('is not said where the window led elsewhere', () => {
    const elsewhere = snapshotOf('katip', [button('Bireysel'), button('Kurumsal')]);
    expect(last([0, confirm], [1, elsewhere], [2, success])).not.toBe('done');
    const expired = snapshotOf('katip', [label('Oturumunuzun süresi doldu')]);
    expect(last([0, confirm], [1, expired], [2, success])).not.toBe('done');
  });
});

describe('an old notice', () => {
  const old = and(plain, label(notice));

  it('is not the end of a window that was closed again', () => {
    expect(last([0, old], [1, confirm], [2, old])).not.toBe('done');
    expect(last([0, old], [1, confirm], [2, busy], [3, old])).not.toBe('done');
    expect(last([0, old], [1, confirm], [2, busy], [3, confirm], [4, old])).not.toBe('done');
  });

  it('does not keep a further one from counting', () => {
    expect(last([0, old], [1, confirm], [2, and(success, label(notice))])).toBe('done');
    expect(last([0, old], [1, confirm], [2, plain], [3, success])).toBe('done');
  });
});

describe('time', () => {
  it('runs out a minute after the window has closed, whether or not anything was seen meanwhile', () => {
    expect(last([0, confirm], [1, plain], [50, success])).toBe('done');
    expect(last([0, confirm], [1, plain], [70, success])).not.toBe('done');
    expect(last([0, confirm], [1, plain], [70, plain], [71, success])).not.toBe('done');
    expect(last([0, confirm], [1, plain], [40, plain], [70, success])).not.toBe('done');
  });

  it('does not run while the window is open or the page is saving', () => {
    expect(last([0, confirm], [300, confirm], [301, success])).toBe('done');
    expect(last([0, confirm], [300, success])).toBe('done');
    expect(last([0, confirm], [1, busy], [100, plain], [101, success])).toBe('done');
    expect(last([0, confirm], [1, busy], [100, success])).toBe('done');
  });
});

describe('done stays', () => {
  const way: readonly Look[] = [
    [0, plain],
    [1, confirm],
    [2, success],
  ];
  const later = (...looks: readonly Look[]): string => last(...way, ...looks);

  it('until the person moves on', () => {
    const silent = grid({ chosen: 'nothing', pending: 0 });
    expect(later([600, silent])).toBe('done');
    expect(later([600, busy], [601, silent])).toBe('done');
    expect(later([10, grid({ chosen: 'nothing', pending: 3 })])).toBe('done');
  });

  it('not when another row is chosen, another tab, another page, another window', () => {
    expect(later([10, grid({ chosen: 'pending', pending: 3 })])).toBe('1.5.4');
    expect(later([10, grid({ chosen: 'nothing', tab: 'other' })])).toBe('1.5.3');
    expect(later([10, confirm])).toBe('1.6');
    expect(later([10, refuse])).toBe('unknown-window');
    expect(later([10, snapshotOf('katip', [button('Bireysel'), button('Kurumsal')])])).toBe('1.3');
    expect(later([10, confirm], [11, grid()])).toBe('1.5.4');
  });

  it('while the row that was approved is still drawn as chosen', () => {
    const stale = and(grid({ chosen: 'pending', pending: 1 }), label(notice));
    expect(last([0, plain], [1, confirm], [2, stale], [3, success])).toBe('done');
    expect(last([0, plain], [1, confirm], [2, stale], [3, success], [4, plain])).toBe('1.5.4');
  });

  it('when the notice’s own window is closed', () => {
    const silent = grid({ chosen: 'nothing', pending: 0 });
    expect(
      replay([
        [0, plain],
        [1, confirm],
        [2, told],
        [3, silent],
      ]).slice(2),
    ).toEqual(['done', 'done']);
    expect(last([0, plain], [1, confirm], [2, told], [3, plain])).toBe('done');
    expect(last([0, plain], [1, confirm], [2, { ...success, busy: true }], [3, silent])).toBe('done');
    expect(last([0, plain], [1, confirm], [2, told], [3, silent], [4, plain])).toBe('1.5.4');
    expect(
      last([0, plain], [1, confirm], [2, told], [3, silent], [4, grid({ chosen: 'nothing', tab: 'other' })]),
    ).toBe('1.5.3');
  });
});

describe('the same looks at the same times', () => {
  it('always end the same', () => {
    const looks: readonly Look[] = [
      [0, plain],
      [1, confirm],
      [2, busy],
      [3, success],
      [90, plain],
    ];
    expect(replay(looks)).toEqual(replay(looks));
    expect(replay(looks.map(([second, one]) => [second + 9_000, one]))).toEqual(replay(looks));
  });
});
