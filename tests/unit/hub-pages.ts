/** Pages and memories that the hub’s tests share. */
import { freshMemory } from '../../lib/session/memory';
import { freshTab } from '../../lib/session/tab-state';
import { type GridState, gridSnapshot } from './grids';
import { button, label, snapshotOf } from './making';

export const running = (route: '1' | '2' | '3' | 'e') => ({
  ...freshMemory,
  tabs: { 7: { ...freshTab, route } },
});
export const entry = snapshotOf('katip', [button('Bireysel'), button('Kurumsal')]);
export const other = snapshotOf('katip', [button('Dosyalar')]);
export const servicePage = snapshotOf('edevlet', [button('Uygulamaya Git'), label('İSG-KATİP')], {
  path: '/csgb-isg-katip',
});
export const home = snapshotOf('edevlet', [button('Giriş Yap')], { path: '/' });
export const plan: GridState = {
  edition: 'katip-2020',
  where: 'toolbar',
  approve: 'live',
  chosen: 'pending',
  pending: 1,
  settled: 2,
  tab: 'pending',
  states: 'shown',
};
export const menu = (over = {}) =>
  snapshotOf(
    'katip',
    ['Hizmet Alan İşyerleri Modülü', 'Ana Sayfa', 'Anket'].map((text) => button(text)),
    over,
  );
export const grid = gridSnapshot(plan, { size: '900x600' });
