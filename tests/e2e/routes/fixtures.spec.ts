import { expect, type Page, test } from '@playwright/test';
import { type Fixture, known, silent } from '../../fixtures';
import { respond } from '../../fixtures/serve';
import { full, useStage } from '../life/setting';
import { chosenKnown, chosenSilent, parts } from './fixture-choice';
import { fixtureFaults } from './fixture-judge';

const stage = useStage();
const byName = new Map([...known, ...silent].map((fixture) => [fixture.name, fixture]));
const calm = byName.get('portal-2020-plain') as Fixture;
const size = full ? 40 : 20;

/** Shows pages one after the other, each in the tab of its route; what one leaves behind does not reach the next. */
class Projector {
  private readonly tabs = new Map<string, Page>();
  private current: Fixture = calm;

  constructor() {
    stage().serve((url) => respond(url.href, [this.current]) ?? '<!doctype html><title>…</title>');
  }

  async show(fixture: Fixture): Promise<Page> {
    const route = fixture.expect.route ?? '1';
    const page = this.tabs.get(route) ?? (await stage().startRoute(route));
    this.tabs.set(route, page);
    if (/^approval/u.test(this.current.expect.screen)) await this.turnTo(page, calm);
    const before = byName.get(fixture.expect.after ?? '');
    if (before) await this.turnTo(page, before);
    this.current = fixture;
    await page.goto(fixture.url, { waitUntil: 'load' });
    return page;
  }

  private async turnTo(page: Page, fixture: Fixture): Promise<void> {
    this.current = fixture;
    await page.goto(fixture.url, { waitUntil: 'load' });
    await stage().until(page, (seen) => seen.card?.screen === fixture.expect.screen);
  }
}

for (const [at, some] of parts(chosenKnown, size).entries()) {
  test(`known pages, part ${at + 1}: attributes and rings`, async () => {
    const projector = new Projector();
    const faults: string[] = [];
    for (const fixture of some) {
      const page = await projector.show(fixture);
      faults.push(...(await fixtureFaults(stage(), page, fixture)));
    }
    expect(faults).toEqual([]);
  });
}

for (const [at, some] of parts(chosenSilent, size).entries()) {
  test(`silent pages, part ${at + 1}: no ring, and one card that says so`, async () => {
    const projector = new Projector();
    const faults: string[] = [];
    for (const fixture of some) {
      const page = await projector.show(fixture);
      await fixtureFaults(stage(), page, fixture);
      // What comes late must stay away too.
      await page.waitForTimeout(150);
      faults.push(...(await fixtureFaults(stage(), page, fixture, 0)));
    }
    expect(faults).toEqual([]);
  });
}

test('the judge hears: a wrong screen, a wrong element, a ring too many and one too few', async () => {
  const projector = new Projector();
  const page = await projector.show(calm);
  await stage().until(page, (seen) => seen.rings.length === 1);
  const { expect: truth } = calm;
  const judge = (lie: Partial<Fixture['expect']>) =>
    fixtureFaults(stage(), page, { ...calm, expect: { ...truth, ...lie } }, 0);
  const [ring] = truth.rings;
  if (!ring) throw new Error('The page has no ring.');
  expect(await judge({})).toEqual([]);
  expect(await judge({ screen: 'contracts' })).not.toEqual([]);
  expect(await judge({ step: '1.2' })).not.toEqual([]);
  expect(await judge({ rings: [{ ...ring, selector: 'body' }] })).not.toEqual([]);
  expect(await judge({ rings: [{ ...ring, selector: 'h2' }] })).not.toEqual([]);
  expect(await judge({ rings: [] })).not.toEqual([]);
  expect(await judge({ rings: [ring, ring] })).not.toEqual([]);
});
