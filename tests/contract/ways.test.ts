/** From every screen a way back to every route; for every control that is there but grey, a reason. */
import { describe, expect, it } from 'vitest';
import { cardModel } from '../../lib/advice/card';
import type { Counsel } from '../../lib/advice/counsel';
import { recordOf, screenRecords } from '../../lib/catalog';
import type { Language, Route, ScreenId } from '../../lib/catalog/model';
import { routeScreens, routes } from '../../lib/catalog/routes';
import { greyTexts } from '../../lib/catalog/texts';
import { greys } from '../../lib/catalog/texts/keys';
import { decide } from '../../lib/session/decide';
import { freshTab } from '../../lib/session/tab-state';
import { allGrids, approvesOf, chosenOf, gridScene, gridSnapshot, pendingOf, sayGrid } from '../unit/grids';
import { snapshotFor, snapshotOf } from '../unit/making';
import { adviceOn, allScenes } from '../unit/scenes';

const languages: readonly Language[] = ['tr', 'en'];
const beside: readonly ScreenId[] = [
  'authorised-firms',
  'deleted-contracts',
  'individual-entry',
  'other-workplaces',
];

/** What the whole chain says of the screen while the route runs. */
function counselOn(record: (typeof screenRecords)[number], route: Route | null): Counsel {
  const sighting = { frame: 0, look: 1, snapshot: snapshotFor(record) };
  const around = { records: screenRecords, now: 0, waited: false };
  const done = { edition: 'katip-2025', chosen: 0, place: '' } as const;
  const ended = record.screen === 'approval-complete';
  const decision = decide({ ...freshTab, route, done: ended ? done : null }, [sighting], around);
  if (!decision) throw new Error('nothing decided');
  return decision.counsel;
}

describe('ways back', () => {
  const pairs = screenRecords.flatMap((record) =>
    [...routes, null].map((route) => [`${record.edition}/${record.screen}`, route, record] as const),
  );

  it.each(pairs)('from %s to route %s', (_, route, record) => {
    const counsel = counselOn(record, route);
    expect(counsel.screen).toBe(record.screen);
    const off = route !== null && !routeScreens[route].includes(record.screen);
    expect(counsel.astray).toBe(off);
    for (const language of languages) {
      const card = cardModel(counsel, recordOf(counsel.screen, counsel.edition), language);
      expect(card.title.length * card.say.length).toBeGreaterThan(0);
      const lost = off || beside.includes(record.screen);
      expect(card.wayBack.length > 0, card.wayBack.join(' ')).toBe(lost);
      expect(card.wayBack.every((sentence) => /[.!]$|[a-z]$/u.test(sentence) && sentence.length > 8)).toBe(
        true,
      );
      if (off) expect(card.links.length).toBeGreaterThan(0);
    }
  });

  it.each(routes)('from an unknown page to route %s', (route) => {
    for (const site of ['katip', 'edevlet', 'identity'] as const) {
      const sighting = { frame: 0, look: 1, snapshot: snapshotOf(site, []) };
      const around = { records: screenRecords, now: 0, waited: false };
      const counsel = decide({ ...freshTab, route }, [sighting], around)?.counsel;
      expect(counsel?.screen).toBe('unknown');
      if (counsel)
        for (const language of languages) expect(cardModel(counsel, null, language).wayBack).not.toEqual([]);
    }
  });

  it('stand on cards that say nothing twice', () => {
    for (const [, route, record] of pairs)
      for (const language of languages) {
        const counsel = counselOn(record, route);
        const { say, hints } = cardModel(counsel, record, language);
        expect(hints.filter((hint) => say.includes(hint))).toEqual([]);
        if (record.screen === 'approval-complete') expect(counsel.hints).toContain('other-roles');
      }
  });

  it('differ in words, so that none stands for another by mistake', () => {
    const back = screenRecords.map(
      (record) => cardModel(counselOn(record, 'e'), null, 'tr').wayBack[0] ?? '',
    );
    expect(new Set(back).size).toBeGreaterThan(8);
  });
});

describe('grey controls', () => {
  it('all have a reason: whatever is ringed is live, and a grey one that stands alone is explained', () => {
    let grey = 0;
    for (const scene of [...allScenes('1'), ...allScenes('e')]) {
      const advice = adviceOn(scene);
      const ringed = advice.rings.map(({ at, frame }) =>
        scene.snapshot.things.find((one) => one.at === at && one.frame === frame),
      );
      const where = `${scene.record.edition}/${scene.record.screen} · ${advice.moment}`;
      for (const one of ringed) expect(one?.disabled, where).toBe(false);
      if (advice.grey !== null) {
        grey++;
        for (const language of languages) expect(greyTexts[advice.grey][language].length).toBeGreaterThan(10);
      }
    }
    expect(grey).toBeGreaterThan(50);
  });

  it('give every reason that there is, and no other', () => {
    const given = new Set([...allScenes('1'), ...allScenes('e')].map((scene) => adviceOn(scene).grey));
    expect([...given].filter((one) => one !== null).sort()).toEqual([...greys].sort());
  });

  /** Screens where one control leads on: grey, it has a reason and no ring. */
  it.each(
    screenRecords.filter((one) => Object.keys(one.targets).length === 1 && one.screen !== 'identity-consent'),
  )('of $edition/$screen say why, ringless', (record) => {
    const snapshot = snapshotFor(record);
    const things = snapshot.things.map((one) => ({ ...one, disabled: one.look === 'control' }));
    const sighting = { frame: 0, look: 1, snapshot: { ...snapshot, things } };
    const counsel = decide(freshTab, [sighting], { records: screenRecords, now: 0, waited: false })?.counsel;
    expect(counsel?.screen).toBe(record.screen);
    expect(counsel?.rings).toEqual([]);
    expect(counsel?.grey).not.toBeNull();
  });
});

describe('the grid of contracts', () => {
  it('has enough states to try', () => expect(allGrids().length).toBeGreaterThan(300));

  it.each(allGrids().map((grid) => [sayGrid(grid), grid] as const))('%s', (_, grid) => {
    const snapshot = gridSnapshot(grid);
    const { rings, grey, moment } = adviceOn(gridScene(grid));
    const byHandle = (at: number) => snapshot.things.find((one) => one.at === at);
    const approves = rings.filter((one) => one.target === 'approve').map((one) => byHandle(one.at));
    const rows = rings.filter((one) => one.target === 'pending-row').map((one) => byHandle(one.at));
    // Where no state is in view, the chosen tab of what awaits approval speaks for all rows in it.
    const byTab = grid.states === 'hidden' && grid.edition === 'katip-2025' && grid.tab === 'pending';
    const pending = byTab ? snapshot.things.filter((one) => one.look === 'row') : pendingOf(snapshot);
    const chosen = chosenOf(snapshot);

    expect(rings.length).toBe(new Set(rings.map((one) => one.at)).size);
    expect(approves.length).toBeLessThan(2);
    expect(approves.length > 0 && rows.length > 0).toBe(false);
    for (const row of rows) expect(pending).toContain(row);
    for (const approve of approves) {
      expect(approve?.disabled).toBe(false);
      expect(approve?.names).toEqual(['onayla']);
      const row = pending.find((one) => one.at === approve?.row);
      if (grid.where === 'toolbar') {
        expect(approvesOf(snapshot)).toHaveLength(1);
        expect(chosen).toHaveLength(1);
        expect(pending).toContain(chosen[0]);
      } else {
        expect(row).toBeDefined();
        expect(pending.length === 1 || (row?.selected === true && chosen.length === 1)).toBe(true);
      }
      expect(grey).toBeNull();
    }
    const shown = approvesOf(snapshot);
    const tabFirst = moment === 'contracts-2025-tab';
    if (shown.length > 0 && shown.every((one) => one.disabled) && !tabFirst) expect(grey).not.toBeNull();
    if (shown.every((one) => !one.disabled)) expect(grey).toBeNull();
    if (grid.states === 'hidden' && !byTab)
      expect(rings.every((one) => one.target === 'pending-tab')).toBe(true);
    if (pending.length > 1 && chosen.length === 0 && !tabFirst) expect(rows).toHaveLength(pending.length);
    // What the state of a chosen row is, is not said where it cannot be read.
    if (moment === 'contracts-wrong-row')
      expect(grid.chosen === 'settled' || grid.approve === 'grey').toBe(true);
    if (grid.tab === 'other') expect(rings.map((one) => one.target)).toEqual(['pending-tab']);
  });
});
