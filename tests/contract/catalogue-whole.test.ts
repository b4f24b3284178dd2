/** The catalogue as a whole: the manual's figures, the steps of the routes, the targets and their order. */
import { describe, expect, it } from 'vitest';
import { targets } from '../../lib/advice/scene';
import { recordOf, screenRecords } from '../../lib/catalog';
import { siteOf } from '../../lib/catalog/hosts';
import { cluesOf } from '../../lib/catalog/lexicon';
import type { Edition, Route, ScreenId, StepId, TargetId } from '../../lib/catalog/model';
import { leadsOn, routeAddress, routeScreens, routeSteps, routes } from '../../lib/catalog/routes';
import { itemFor, snapshotFor, snapshotOf } from '../unit/making';
import { allScenes, scenesOf, stepOf } from '../unit/scenes';

/** The stable names: which targets a screen has, in order, in which edition. */
const promised: readonly (readonly [ScreenId, Edition, readonly TargetId[]])[] = [
  ['portal-entry', 'katip-2020', ['enter']],
  ['portal-entry', 'katip-2025', ['enter']],
  ['identity-verification', 'edevlet', ['sign-in']],
  ['identity-two-step', 'edevlet', []],
  ['identity-consent', 'edevlet', ['consent']],
  ['registered-user-entry', 'katip-2020', ['registered-user']],
  ['registered-user-entry', 'katip-2025', ['registered-user']],
  ['organisation-choice', 'katip-2020', ['organisation', 'organisation-continue', 'declaration-update']],
  ['organisation-choice', 'katip-2025', ['organisation', 'organisation-continue', 'declaration-update']],
  ['main-menu', 'katip-2020', ['module', 'contracts']],
  ['main-menu', 'katip-2025', ['module', 'contracts']],
  ['contracts', 'katip-2020', ['pending-row', 'approve']],
  ['contracts', 'katip-2025', ['pending-tab', 'pending-row', 'approve']],
  ['approval-dialog', 'katip-2020', ['save']],
  ['approval-dialog', 'katip-2025', ['save']],
  ['approval-complete', 'katip-2025', []],
  ['service-sign-in', 'edevlet', ['verify-identity']],
  ['service-redirect', 'edevlet', ['go-to-app']],
  ['edevlet-home-signed-out', 'edevlet', ['edevlet-sign-in']],
  ['edevlet-home-signed-in', 'edevlet', ['institutions']],
  ['institutions', 'edevlet', ['ministry', 'ministry-letter']],
  ['institution-services', 'edevlet', ['service']],
  ['declaration-notice', 'katip-2020', []],
  ['session-expired', 'edevlet', []],
  ['authorised-firms', 'katip-2020', []],
  ['deleted-contracts', 'katip-2020', []],
  ['individual-entry', 'katip-2020', []],
  ['other-workplaces', 'katip-2020', []],
];

describe('targets', () => {
  it.each(promised)('of %s, %s stand in the promised order', (screen, edition, ids) => {
    const records = screenRecords.filter((record) => record.screen === screen && record.edition === edition);
    expect(records).not.toEqual([]);
    // Where two records know one screen, it has the same targets in both.
    for (const record of records) expect(Object.keys(record.targets)).toEqual(ids);
    expect(recordOf(screen, edition)).toBe(records[0]);
  });

  it('belong to records that are all promised', () => {
    const listed = promised.map(([screen, edition]) => `${edition}/${screen}`).sort();
    const recorded = new Set(screenRecords.map((record) => `${record.edition}/${record.screen}`));
    expect([...recorded].sort()).toEqual(listed);
  });

  it('of legal weight are approve, save and consent, everywhere, and never near', () => {
    const legal = ['approve', 'save', 'consent'];
    for (const record of screenRecords)
      for (const [id, target] of Object.entries(record.targets)) {
        expect(target.weight === 'legal', `${record.screen}/${id}`).toBe(legal.includes(id));
        if (target.weight === 'legal') {
          expect(target.clue.near ?? false).toBe(false);
          expect([target.clue.see, target.clue.match]).toEqual(['control', 'whole']);
        }
      }
  });

  it('are all found on their own screen, each by every name', () => {
    for (const record of screenRecords)
      for (const [id, target] of Object.entries(record.targets))
        for (const name of target.clue.named) {
          const item = itemFor(target.clue, name);
          const window = record.scope === 'window' ? 0 : -1;
          const row = target.clue.see === 'row' ? 0 : -1;
          const snapshot = snapshotOf(record.sites[0] ?? 'katip', item ? [{ ...item, window, row }] : []);
          const scene = { snapshot, record, window, route: null, waited: false };
          expect(targets(scene, id as TargetId), `${record.screen}/${id}: ${name}`).toHaveLength(1);
        }
  });
});

describe('the manual', () => {
  const figures = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.1', '3.1', '3.2', '3.3', '3.4', '3.5'];
  /** The manual prints the screen of figure 1.2 twice: route 3 comes to it as its second step. */
  const twice: Readonly<Record<string, string>> = { '3.2': '1.2' };

  it('has no figure without a record', () => {
    const covered = screenRecords.flatMap((record) => record.source.figure ?? []);
    for (const figure of figures) expect(covered, figure).toContain(`Resim ${twice[figure] ?? figure}`);
  });

  it('is cited by its own spelling, and only where it is the source', () => {
    for (const { source, screen } of screenRecords) {
      if (source.figure === undefined) continue;
      expect(source.figure, screen).toMatch(/^Resim \d\.\d$/u);
      expect(figures, screen).toContain(source.figure.replace('Resim ', ''));
      expect([source.document, source.standing], screen).toEqual(['manual', 'manual']);
    }
    for (const { source, screen } of screenRecords)
      if (source.document !== 'manual') expect(source.standing, screen).not.toBe('manual');
  });
});

describe('routes', () => {
  /** Steps done away from any screen. */
  const office: readonly StepId[] = ['e.1', 'e.2'];

  it.each(routes.map((route) => [route] as const))('%s: every step is said by some adviser', (route) => {
    const said = new Set(allScenes(route).map(stepOf));
    for (const step of routeSteps[route].filter((one) => !office.includes(one)))
      expect(said.has(step), step).toBe(true);
  });

  it('begin on a site of ours and end where the manual says', () => {
    for (const route of routes) expect(siteOf(routeAddress[route]), route).not.toBeNull();
    for (const route of ['1', '2', '3'] as const) expect(routeSteps[route].at(-1)).toBe('done');
    expect(routeSteps.e.at(-1)).toBe('e.5');
  });

  it('have each of their screens recorded, and every record is on a route or beside the way', () => {
    const known = screenRecords.map((record) => record.screen);
    const beside = ['authorised-firms', 'deleted-contracts', 'individual-entry', 'other-workplaces'];
    const onRoutes = new Set<string>(routes.flatMap((route) => routeScreens[route]));
    for (const screen of onRoutes) expect(known).toContain(screen);
    for (const screen of leadsOn) expect(onRoutes.has(screen), screen).toBe(true);
    for (const screen of known) expect(onRoutes.has(screen) !== beside.includes(screen), screen).toBe(true);
  });

  it('never say a step of another route on a screen of their own', () => {
    /** Route e enters as route 1 does; the manual gives that no numbers of its own. */
    const entering: readonly StepId[] = ['1.1', '1.2', '1.3'];
    for (const route of routes as readonly Route[])
      for (const scene of allScenes(route)) {
        const step = stepOf(scene);
        if (step === null || !routeScreens[route].includes(scene.record.screen)) continue;
        const own = route === 'e' ? [...entering, ...routeSteps.e] : routeSteps[route];
        expect(own, `${route}: ${scene.record.screen} says ${step}`).toContain(step);
      }
  });
});

describe('clues', () => {
  it('are well formed', () => {
    for (const record of screenRecords) {
      const { must } = record.recognise;
      expect(must.length, record.screen).toBeGreaterThan(0);
      for (const one of must) if ('of' in one) expect(one.of.length).toBeGreaterThanOrEqual(one.atLeast);
      for (const clue of cluesOf(record)) {
        expect(clue.named.length).toBeGreaterThan(0);
        expect(new Set(clue.named).size, clue.named[0]).toBe(clue.named.length);
        for (const name of clue.named) expect(name.normalize('NFC').trim(), name).toBe(name);
        if (clue.near) expect(clue.see).toBe('control');
      }
      expect(scenesOf(record, null).length).toBeGreaterThan(0);
      expect(snapshotFor(record).site).toBe(record.sites[0]);
    }
  });
});
