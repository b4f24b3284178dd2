/** Shows pages one after another and judges each, with the catalogue as it is or with another one. */
import type { ScreenRecord } from '../../../lib/catalog/model';
import { decide } from '../../../lib/session/decide';
import { freshTab, type TabState } from '../../../lib/session/tab-state';
import { judgeShown, lookAt } from '../../bench/judge/judge';
import type { QuickStage } from '../../bench/mutate/quick-stage';
import type { Fixture } from '../../fixtures/types';
import type { Judged } from './bars';

export const isSilent = (fixture: Fixture): boolean => fixture.expect.screen === 'unknown';

/** Pages written by hand and pages of kits are done drawing only after a while, in milliseconds. */
export type Settling = (fixture: Fixture) => number;
export const settling: Settling = (fixture) => (fixture.renderer === 'hand' ? 1500 : 0);

/** The reader is in every document already. */
const already = '';

/** What the tab remembers of the page that must have been seen before. */
async function before(
  stage: QuickStage,
  fixture: Fixture,
  byName: ReadonlyMap<string, Fixture>,
  settle: Settling,
): Promise<TabState> {
  const first = fixture.expect.after === undefined ? undefined : byName.get(fixture.expect.after);
  if (!first) return freshTab;
  return (await judgeDrawn(stage, first, freshTab, settle)).state;
}

const step = 100;

/** Shows a page and judges it; one that still draws is looked at until it is right or its time is over. */
async function judgeDrawn(stage: QuickStage, fixture: Fixture, state: TabState, settle: Settling) {
  await stage.show(fixture);
  const wait = settle(fixture);
  // An empty page is silent as well: one that must stay silent is judged only when it is drawn.
  if (isSilent(fixture)) await stage.page.waitForTimeout(wait);
  let outcome = await judgeShown(stage.page, fixture, already, state);
  for (let waited = 0; waited < wait && !outcome.right && !isSilent(fixture); waited += step) {
    await stage.page.waitForTimeout(step);
    outcome = await judgeShown(stage.page, fixture, already, state);
  }
  return outcome;
}

/** Judges one page with the product's own catalogue; a page that still draws is given its time. */
export async function judgeOne(
  stage: QuickStage,
  fixture: Fixture,
  byName: ReadonlyMap<string, Fixture>,
  settle: Settling = settling,
): Promise<Judged> {
  const state = await before(stage, fixture, byName, settle);
  const { right, wrongRing, faults } = await judgeDrawn(stage, fixture, state, settle);
  return { name: fixture.name, silent: isSilent(fixture), right, wrongRing, faults };
}

/** Judges a page by its screen and by whether anything at all is ringed, with any catalogue. */
export async function judgeWith(
  stage: QuickStage,
  fixture: Fixture,
  records: readonly ScreenRecord[],
): Promise<Judged> {
  await stage.show(fixture);
  const { sightings } = await lookAt(stage.page, fixture.url, already);
  const tab = { ...freshTab, route: fixture.expect.route ?? ('1' as const) };
  const counsel = decide(tab, sightings, { records, now: 1_800_000_000_000, waited: false })?.counsel;
  const rings = counsel?.rings.length ?? 0;
  const faults = [
    ...(counsel?.screen === fixture.expect.screen
      ? []
      : [`screen ${counsel?.screen}, expected ${fixture.expect.screen}`]),
    ...(fixture.expect.rings.length === 0 && rings > 0 ? [`${rings} rings`] : []),
  ];
  const wrongRing = fixture.expect.rings.length === 0 && rings > 0;
  return { name: fixture.name, silent: isSilent(fixture), right: faults.length === 0, wrongRing, faults };
}
