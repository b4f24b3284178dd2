/** Calling the provider about a contract whose details differ from the paper. */
import { openTab, placeOf } from '../change';
import type { Screen, World } from '../model';
import { has } from '../parts';
import { tabs } from './grid-2025';

/** Whether the details that a call would be about have been before the learner's eyes; only then it ends anything. */
export function hasLooked(world: World, { truth }: Screen): boolean {
  if (world.scenario.end !== 'called' || truth.screen === 'approval-dialog') return true;
  if (truth.screen !== 'contracts') return false;
  // In 2020 the minutes stand in the window alone, which had to be opened and closed again.
  if (world.edition === 'katip-2020') return world.tally.leftWithoutSave > 0 || has(world, 'grey');
  const { tab } = placeOf(openTab(world)).ui;
  return tab === tabs[1] || tab === tabs[3];
}
