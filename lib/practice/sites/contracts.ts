/** The contracts of a firm: what awaits whom, and what the presses on them do. */
import { both, callPress, count, saving, stay } from '../change';
import type { Contract, Effect, Place, Screen, World } from '../model';
import { has } from '../parts';

// Most presses leave the contracts as they are: what was made of them is made once.
const known = new WeakMap<readonly Contract[], Map<string | null, Contract[]>>();

/** The contracts of the firm that the tab in front has entered. */
export function ofFirm({ contracts }: World, firm: string | null): Contract[] {
  const all = known.get(contracts) ?? new Map<string | null, Contract[]>();
  known.set(contracts, all);
  const found =
    all.get(firm) ?? contracts.filter((one) => one.firm === firm && !one.deleted && !one.subcontract);
  all.set(firm, found);
  return found;
}

/** Awaits the employer: the professional has approved, the employer has not. */
export const waits = (one: Contract): boolean => one.professional && !one.employer && !one.refused;

/** What the status column says; the words of each edition. */
export function stateOf(one: Contract, old: boolean): string {
  if (one.refused) return 'Reddedildi';
  if (one.employer) return old ? 'Onaylandı' : 'Sözleşme Onaylandı';
  if (!one.professional) return old ? 'Uzman/Hekim Onayında' : 'Profesyonel Onayında';
  return old ? 'Onay Bekliyor' : 'Sözleşme Onay Bekliyor';
}

/** The contract of the row that is chosen; undefined for none. */
export const chosenOf = (world: World, { ui }: Place): Contract | undefined =>
  world.contracts.find((one) => one.id === ui.chosen);

const change =
  (id: string, part: Partial<Contract>): Effect =>
  (world) => ({
    ...world,
    contracts: world.contracts.map((one) => (one.id === id ? { ...one, ...part } : one)),
  });

/** The approval is completed: the mask, then the notice. */
export const approve =
  (id: string): Effect =>
  (world) => {
    const right = world.scenario.paper.approve.includes(id);
    const done = both(
      change(id, { employer: true }),
      stay({ window: '', chosen: '', busy: String(world.now + saving), notice: 'done' }),
    )(world);
    return right ? done : count('wrongContract')(done);
  };

/** Refuses a contract (today’s “Reddet”). */
export const refuse = (id: string): Effect =>
  both(change(id, { refused: true }), count('refused'), stay({ window: '', chosen: '' }));

/** Deletes a contract (“Sil” of 2020): it goes to the deleted ones. */
export const remove = (id: string): Effect =>
  both(change(id, { deleted: true }), count('refused'), stay({ window: '', chosen: '' }));

/** The window was closed without Kayıt. */
export const withoutSave: Effect = both(count('leftWithoutSave'), stay({ window: '' }));

/** Whether the page works under its mask. */
export const isBusy = (world: World, { ui }: Place): boolean => Number(ui.busy ?? 0) > world.now;

/** The next contract of the paper that can be approved now. */
export const nextOf = (world: World, firm: string | null): Contract | undefined =>
  ofFirm(world, firm).find((one) => waits(one) && world.scenario.paper.approve.includes(one.id));

/** A contract that waits and is not to be approved: looked at, because its details differ or its Onayla is grey. */
export function toLookAt(world: World, firm: string | null): Contract | undefined {
  const { end, paper } = world.scenario;
  if (end !== 'called' && !has(world, 'grey')) return undefined;
  return ofFirm(world, firm).find((one) => waits(one) && paper.leave.includes(one.id));
}

/** What is right while the question of approval stands over `chosen`. */
export function rightAtQuestion(
  world: World,
  firm: string | null,
  chosen: string | undefined,
  yes: string,
  no: string,
): Screen['right'] {
  if (nextOf(world, firm)?.id === chosen) return [yes];
  return toLookAt(world, firm)?.id === chosen && world.tally.called === 0 ? [callPress, no] : [no];
}

/** Choosing a row by its press. */
export function rowPress(contracts: readonly Contract[], press: string): Effect | null {
  const id = press.startsWith('row-') ? press.slice(4) : '';
  return contracts.some((one) => one.id === id) ? stay({ chosen: id }) : null;
}
