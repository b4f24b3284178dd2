/** The frame of every page of İSG-KATİP, in both editions. */
import { katipOf } from '../addresses';
import { go, withTab } from '../change';
import type { Effect, World } from '../model';
import { page } from '../parts';
import type { Block, ControlView, PageView } from '../view';

export const titleOf = (world: World): string =>
  world.edition === 'katip-2020' ? 'İSG-KATİP v9.19.01.10' : 'İSG Katip Web Uygulaması';

export const old = (world: World): boolean => world.edition === 'katip-2020';

const nameOf = (world: World): string =>
  old(world) ? 'İş Sağlığı ve Güvenliği Kayıt, Takip ve İzleme Programı İSG-KATİP v9.19.01.10' : 'İSG-KATİP';

/** A page of İSG-KATİP at a path. */
export const katipPage = (
  world: World,
  path: string,
  body: readonly Block[],
  more: Partial<Pick<PageView, 'window' | 'busy'>> & { head?: readonly ControlView[] } = {},
): PageView =>
  page(`${katipOf(world.edition)}${path}`, {
    style: world.edition,
    site: 'katip',
    title: titleOf(world),
    name: nameOf(world),
    body,
    ...more,
  });

export const katipGo =
  (path: string, ui = {}): Effect =>
  (world) =>
    go(`${katipOf(world.edition)}${path}`, ui)(world);

/** Ends the session of this tab. */
export const leave: Effect = (world) => katipGo('/')(withTab(world, (tab) => ({ ...tab, katip: null })));
