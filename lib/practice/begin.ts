/** Where a rehearsal begins: at the first address of its route, or where its trouble has just happened. */
import { katipOf, mailAddress, startAddress } from './addresses';
import type { Place, World } from './model';
import { has } from './parts';
import { listUi2020 } from './sites/app-2020';
import { pendingUi2025 } from './sites/app-2025';

/** Signed in already, with these pages behind the one that is open. */
function inside(world: World, firm: string | null, pages: readonly Place[]): World {
  const { plays } = world.scenario;
  const history = [{ address: startAddress(world), ui: {} }, ...pages];
  return {
    ...world,
    edevlet: { person: plays, last: world.now, from: world.now },
    tabs: [{ id: 1, history, at: history.length - 1, katip: { person: plays, firm, last: world.now } }],
  };
}

/** The world before the first press. */
export function begun(world: World): World {
  const old = world.edition === 'katip-2020';
  const { approve, firm } = world.scenario.paper;
  const at = (path: string, ui: Place['ui'] = {}): Place => ({
    address: `${katipOf(world.edition)}${path}`,
    ui,
  });
  const choice = old ? [at('/giris'), at('/kurum-secimi')] : [at('/giris')];
  const list = (view: string): Place =>
    old
      ? at('/ana-sayfa', listUi2020(view, approve[0] ?? ''))
      : at('/kisi-kurum/kisi-karti/kisi-kartim', pendingUi2025(approve[0] ?? ''));
  if (has(world, 'individual')) return inside(world, null, [...choice, at('/bireysel')]);
  if (has(world, 'without-save')) return inside(world, firm, [...choice, list('Sözleşmeler')]);
  if (has(world, 'subcontractors') && old)
    return inside(world, firm, [...choice, list('Taşeron Sözleşmeler')]);
  const address = has(world, 'look-alike') ? mailAddress : startAddress(world);
  return { ...world, tabs: [{ id: 1, history: [{ address, ui: {} }], at: 0, katip: null }] };
}
