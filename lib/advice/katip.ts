/** Steps 1.1 to 1.6 on İSG-KATİP, but for the grid of contracts. */
import type { Moment } from '../catalog/texts/keys';
import { bears, matching } from '../recognise/matching';
import type { Thing } from '../screen/snapshot';
import { type Advice, greyAll, pressOne, ring, type Scene, say, soleOf, targets, wayTo } from './scene';

const is2020 = (scene: Scene): boolean => scene.record.edition === 'katip-2020';

/** 1.1. */
export const advisePortal = (scene: Scene): Advice =>
  pressOne(scene, 'enter', '1.1', is2020(scene) ? 'portal-2020' : 'portal-2025');

/** 1.3. */
export function adviseRegistered(scene: Scene): Advice {
  if (is2020(scene)) return pressOne(scene, 'registered-user', '1.3', 'registered-2020');
  const individual = scene.record.marks?.individual;
  const chosen =
    individual && scene.snapshot.things.some((thing) => bears(thing, individual) && thing.selected === true);
  return pressOne(scene, 'registered-user', '1.3', chosen ? 'registered-2025-individual' : 'registered-2025');
}

/** 1.4; on route e steps e.3 and e.5. */
export function adviseOrganisation(scene: Scene): Advice {
  if (scene.route === 'e' && !scene.waited)
    return pressOne(scene, 'declaration-update', 'e.3', 'declaration-update');
  const advice = chooseOrganisation(scene);
  if (scene.route !== 'e') return advice;
  return {
    ...advice,
    step: 'e.5',
    moment: /-(?:none|search)$/u.test(advice.moment) ? advice.moment : 'declaration-return',
  };
}

/** The firms to choose from; where none is drawn yet, the box that opens their list. */
function choices(scene: Scene): Thing[] {
  const rows = targets(scene, 'organisation');
  const chooser = scene.record.marks?.chooser;
  if (rows.length > 0 || !chooser) return rows;
  return matching(scene.snapshot, chooser, scene.window)
    .filter((thing) => thing.choice)
    .slice(0, 1);
}

function chooseOrganisation(scene: Scene): Advice {
  const edition = is2020(scene) ? 'organisation-2020' : 'organisation-2025';
  const moment = (suffix: string): Moment => `${edition}${suffix}` as Moment;
  const rows = choices(scene);
  const chosen = rows.filter((row) => row.selected === true);
  const proceed = targets(scene, 'organisation-continue')[0];
  const grey = proceed?.disabled ? 'continue-nothing-selected' : null;
  if (rows.length === 0) {
    // What is typed is not read: whether the firm was found is for the person to see.
    const typed = scene.snapshot.asks === true && !is2020(scene);
    return { ...say('1.4', moment(typed ? '-search' : '-none')), grey };
  }
  if (chosen.length === 1) return pressOne(scene, 'organisation-continue', '1.4', moment('-continue'));
  const trap = scene.record.marks?.individual;
  const trapped = trap
    ? matching(scene.snapshot, trap, scene.window).some((row) => row.selected === true)
    : false;
  const suffix = trapped ? '-individual' : rows.length > 1 ? '-several' : '';
  return {
    step: '1.4',
    moment: moment(suffix),
    rings: ring('organisation', rows),
    grey: greyAll(rows) ?? grey,
    hints: wayTo(rows),
  };
}

/** 1.5.1 and 1.5.2: the module first, then Sözleşmeler under it. */
export function adviseMenu(scene: Scene): Advice {
  const entry = contractsEntry(scene);
  const edition = is2020(scene) ? '2020' : '2025';
  const moment = `contracts-entry-${edition}` as const;
  // Another press would close a module that stands open: its entry is looked for in words.
  if (!entry && isOpen(scene)) return { step: '1.5.2', moment, rings: [], grey: null, hints: ['renamed'] };
  if (!entry) return pressOne(scene, 'module', '1.5.1', `module-${edition}`);
  return {
    step: '1.5.2',
    moment,
    rings: entry.disabled ? [] : ring('contracts', [entry]),
    grey: entry.disabled ? 'control-waiting' : null,
    hints: wayTo([entry]),
  };
}

/** The module says that it is open, and nothing of the name of its entry is anywhere. */
function isOpen(scene: Scene): boolean {
  const [module, second] = targets(scene, 'module');
  return module?.expanded === true && second === undefined && targets(scene, 'contracts').length === 0;
}

/** The entry that belongs to the employer's module: after it, with no other module between. Other modules have one too. */
function contractsEntry(scene: Scene): Thing | null {
  const entries = targets(scene, 'contracts');
  if (!is2020(scene)) return soleOf(scene, 'contracts', entries);
  const [module] = targets(scene, 'module');
  const others = scene.record.marks?.otherModules;
  if (!module || !others) return null;
  const { things } = scene.snapshot;
  const from = things.indexOf(module);
  const next = things.findIndex(
    (thing, at) => at > from && thing.frame === module.frame && bears(thing, others),
  );
  const under = entries.filter((entry) => {
    const at = things.indexOf(entry);
    return entry.frame === module.frame && at > from && (next < 0 || at < next);
  });
  return (
    under[0] ??
    (module.expanded === true && entries.length === 1 && entries[0] && things.indexOf(entries[0]) > from
      ? entries[0]
      : null)
  );
}

/** 1.6. */
export function adviseApproval(scene: Scene): Advice {
  const edition = is2020(scene) ? '2020' : '2025';
  const advice = pressOne(scene, 'save', '1.6', `approval-${edition}`, 'save-unknown');
  return advice.grey ? { ...advice, moment: `approval-${edition}-grey` } : advice;
}
