/** Many frames, one screen: a frame counts where its parent shows one of its size, and windows lie in front of all. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/screen/snapshot';
import { mergeSightings, type Sighting } from '../../lib/session/merge';
import { button, type Item, snapshotOf, windowOf } from './making';

const page = (items: readonly Item[], over: Partial<Snapshot> = {}): Snapshot =>
  snapshotOf('katip', items, over);
const sighting = (frame: number, snapshot: Snapshot): Sighting => ({ frame, look: 1, snapshot });
const shown = (...snapshots: readonly Snapshot[]): string[] =>
  told(snapshots.map((one, at) => sighting(at, one)));
/** Frame and name of each thing that is left. */
const told = (sightings: readonly Sighting[]): string[] =>
  (mergeSightings(sightings)?.things ?? []).map((one) => `${one.frame} ${one.names[0]}`);

const yes = button('Onayla');
const menu = button('Ana Sayfa');

describe('frames', () => {
  it('say nothing without the top one', () => {
    expect(mergeSightings([])).toBeNull();
    expect(mergeSightings([sighting(3, page([yes]))])).toBeNull();
  });

  it('count by their size, to within four pixels', () => {
    const top = page([menu], { frames: ['900x600'] });
    for (const size of ['900x600', '896x604'])
      expect(shown(top, page([yes], { size }))).toEqual(['0 ana sayfa', '1 onayla']);
    for (const size of ['895x600', '900x605', '0x0', '', '600x900'])
      expect(shown(top, page([yes], { size })), size).toEqual(['0 ana sayfa']);
  });

  it('that are out of sight report no size, and do not count beside one of the same size', () => {
    const top = page([menu], { frames: ['900x600'] });
    expect(shown(top, page([], { size: '0x0' }), page([yes], { size: '900x600' }))).toEqual([
      '0 ana sayfa',
      '2 onayla',
    ]);
    expect(shown(page([menu]), page([yes], { size: '0x0' }))).toEqual(['0 ana sayfa']);
  });

  it('count no more often than their parent shows them; the one heard last is the one that is there', () => {
    const top = page([menu], { frames: ['900x600'] });
    const old = sighting(4, page([button('Onayla'), button('Sil')], { size: '900x600' }));
    const young = sighting(7, page([yes], { size: '900x600' }));
    expect(told([sighting(0, top), old, young])).toEqual(['0 ana sayfa', '7 onayla']);
    expect(told([young, sighting(0, top), old])).toEqual(['0 ana sayfa', '4 onayla', '4 sil']);
    const two = page([menu], { frames: ['900x600', '902x600'] });
    expect(told([sighting(0, two), old, young])).toHaveLength(4);
  });

  it('take the place that is nearest to their size', () => {
    const top = page([menu], { frames: ['800x600', '804x600'] });
    const kids = [
      sighting(1, page([yes], { size: '796x600' })),
      sighting(2, page([yes], { size: '803x600' })),
    ];
    expect(told([sighting(0, top), ...kids])).toHaveLength(3);
  });

  it('of one size are told apart by their place, whichever was heard last', () => {
    const top = page([menu], { frames: ['900x600@0'] });
    const active = sighting(1, page([yes], { size: '900x600@0' }));
    const hidden = sighting(2, page([button('Sil')], { size: '900x600@1' }));
    for (const heard of [
      [active, hidden],
      [hidden, active],
    ])
      expect(told([sighting(0, top), ...heard])).toEqual(['0 ana sayfa', '1 onayla']);
    // Other frames came or went since it looked: its size is enough where nothing else claims the place.
    expect(told([sighting(0, top), hidden])).toEqual(['0 ana sayfa', '2 sil']);
  });

  it('may lie in one another', () => {
    const top = page([menu], { frames: ['900x600'] });
    const middle = page([button('Anket')], { size: '900x600', frames: ['500x300'] });
    const inner = page([yes], { size: '500x300' });
    expect(shown(top, middle, inner)).toEqual(['0 ana sayfa', '1 anket', '2 onayla']);
    expect(shown(top, inner, middle)).toEqual(['0 ana sayfa', '2 anket', '1 onayla']);
    expect(shown(top, page([], { size: '900x600' }), inner)).toEqual(['0 ana sayfa']);
  });

  it('keep handles and rows of their own', () => {
    const merged = mergeSightings([
      sighting(0, page([menu], { frames: ['9x9'] })),
      sighting(5, page([button('Onayla', { at: 0, row: 4 })], { size: '9x9' })),
    ]);
    expect(merged?.things.map(({ frame, at, row }) => [frame, at, row])).toEqual([
      [0, 0, -1],
      [5, 0, 4],
    ]);
  });

  it('add up what else there was, and pass on what troubles any of them', () => {
    const rest = { controls: 1, rows: 2, veiled: 3, texts: 4 };
    const top = page([], { frames: ['9x9'], rest });
    const inner = page([], {
      size: '9x9',
      rest,
      busy: true,
      partial: true,
      asker: 'other',
      path: '/surec/akis',
    });
    const merged = mergeSightings([sighting(0, top), sighting(1, inner)]);
    expect(merged).toMatchObject({
      rest: { controls: 2, rows: 4, veiled: 6, texts: 8 },
      busy: true,
      partial: true,
      asker: 'nobody',
      path: '',
      size: '1280x800',
    });
    const hidden = mergeSightings([sighting(0, { ...top, frames: [] }), sighting(1, inner)]);
    expect(hidden).toMatchObject({ rest, busy: false, partial: false });
  });
});

describe('windows', () => {
  const inWindow = (name: string, window = 0): Item => button(name, { window });

  it('in an inner frame hide what lies behind them, in every frame', () => {
    const top = page([menu], { frames: ['900x600'] });
    const inner = page([inWindow('Kayıt')], { size: '900x600', windows: [windowOf(['onay'])] });
    expect(shown(top, inner)).toEqual(['1 kayit']);
    const merged = mergeSightings([sighting(0, top), sighting(1, inner)]);
    expect(merged?.windows.map((one) => one.stems)).toEqual([['onay']]);
    expect(merged?.things[0]?.window).toBe(0);
  });

  it('of the top frame hide the inner ones, which it no longer shows', () => {
    const top = page([inWindow('Evet')], { windows: [windowOf()], frames: [] });
    expect(shown(top, page([yes], { size: '900x600' }))).toEqual(['0 evet']);
    const shownAllTheSame = { ...top, frames: ['900x600'] };
    expect(shown(shownAllTheSame, page([yes], { size: '900x600' }))).toEqual(['0 evet']);
  });

  it('that hold a frame lend it their place', () => {
    const top = page([menu, inWindow('Kapat')], { windows: [windowOf([], '500x300')], frames: ['500x300'] });
    const inner = page([button('Kayıt')], { size: '500x300' });
    const merged = mergeSightings([sighting(0, top), sighting(1, inner)]);
    expect(merged?.things.map((one) => [one.frame, one.window])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('lend it to the frames within that frame as well', () => {
    const top = page([], { windows: [windowOf([], '500x300')] });
    const middle = page([], { size: '500x300', frames: ['400x200'] });
    const inner = page([button('Kayıt')], { size: '400x200' });
    const merged = mergeSightings([sighting(0, top), sighting(1, middle), sighting(2, inner)]);
    expect(merged?.things.map((one) => [one.frame, one.window])).toEqual([[2, 0]]);
  });

  it('say what the frames in them say', () => {
    const top = page([], { windows: [windowOf(['onayla'], '500x300')] });
    const middle = page([], { size: '500x300', frames: ['400x200'], stems: ['sozlesme'] });
    const inner = page([button('Evet')], { size: '400x200', stems: ['sil', 'sozlesme'] });
    const merged = mergeSightings([sighting(0, top), sighting(1, middle), sighting(2, inner)]);
    expect(merged?.windows).toEqual([windowOf(['onayla', 'sozlesme', 'sil'], '500x300')]);
    const aside = mergeSightings([
      sighting(0, page([menu], { frames: ['500x300'] })),
      sighting(1, { ...middle, frames: [] }),
    ]);
    expect(aside?.windows).toEqual([]);
  });

  it('of several frames are numbered one after the other', () => {
    const top = page([], { windows: [windowOf(['a'], '500x300')], frames: ['500x300'] });
    const inner = page([inWindow('Kayıt', 0), button('Kapat')], {
      size: '500x300',
      windows: [windowOf(['b'])],
    });
    const merged = mergeSightings([sighting(0, top), sighting(1, inner)]);
    expect(merged?.windows.map((one) => one.stems)).toEqual([['a'], ['b']]);
    expect(merged?.things.map((one) => one.window)).toEqual([1, 0]);
  });

  it('of a frame that is gone are gone too', () => {
    const top = page([menu], { frames: ['900x600'] });
    const gone = page([inWindow('Kayıt')], { size: '900x600', windows: [windowOf(['onay'])] });
    const there = page([yes], { size: '900x600' });
    expect(told([sighting(0, top), sighting(1, gone), sighting(2, there)])).toEqual([
      '0 ana sayfa',
      '2 onayla',
    ]);
  });
});
