import { expect, type Page, test } from '@playwright/test';
import { known } from '../fixtures';
import { openStage, type Stage } from './harness/chromium';
import { copyBuild } from './harness/copy-build';
import { leakers, leakFaults, overhear, travelled } from './harness/leaks';
import { canaries, canariesIn, canary, plant, plantedAddress, plantedPage } from './harness/own-pages';
import { identityPage, portalPage } from './harness/plain-pages';
import { share } from './harness/size';

interface Planted {
  readonly address: string;
  readonly html: string;
}

function fixtureOf(screen: string, edition: string): Planted {
  const found = known.find(
    ({ expect: { screen: its, edition: of, after }, frames }) =>
      its === screen && of === edition && after === undefined && frames === undefined,
  );
  if (!found) throw new Error(`No test page of ${screen} in ${edition}.`);
  const { hostname, pathname } = new URL(found.url);
  return { address: plantedAddress(hostname, pathname), html: plant(found.html) };
}

const otherApplication = identityPage.html.replace('<dd>İSG-KATİP</dd>', `<dd>${canary(32)} Hizmetleri</dd>`);

const planted: readonly Planted[] = [
  { address: plantedAddress('isgkatip.csgb.gov.tr'), html: plant(portalPage.html) },
  { address: plantedAddress('giris.turkiye.gov.tr', '/Giris/gir'), html: plant(identityPage.html) },
  { address: plantedAddress('giris.turkiye.gov.tr', '/Giris/gir'), html: plant(otherApplication) },
  { address: plantedAddress('www.turkiye.gov.tr', `/${canary(5)}`), html: plantedPage },
  { address: plantedAddress('isgkatip.csgb.gov.tr', `/${canary(5)}/x`), html: plantedPage },
  fixtureOf('contracts', 'katip-2020'),
  fixtureOf('contracts', 'katip-2025'),
  fixtureOf('organisation-choice', 'katip-2020'),
  fixtureOf('approval-dialog', 'katip-2020'),
];

async function showAll(stage: Stage, pages: readonly Planted[]): Promise<Page[]> {
  const tabs: Page[] = [];
  for (const { address, html } of pages) {
    stage.serve(() => html);
    const page = await stage.startRoute('1');
    await page.goto(address);
    await page.waitForTimeout(500);
    tabs.push(page);
  }
  return tabs;
}

test('planted words are on the pages', () => {
  const all = planted.map(({ address, html }) => `${address} ${html}`).join('\n');
  expect(canariesIn(all)).toEqual(canaries);
});

test('no planted word gets anywhere', async () => {
  const stage = await openStage({ testScript: overhear });
  const tabs = await showAll(stage, share(planted, 2));
  const places = await travelled(stage, tabs);
  expect(leakFaults(places)).toEqual([]);
  // The places were really looked at: each of them holds something of the guide’s own.
  expect(places.messages).toContain('sighting');
  expect(places.card).toContain('data-part="card"');
  expect(places.storage?.length).toBeGreaterThan(40);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

for (const [place, leak] of share(Object.entries(leakers), 4)) {
  test(`a script that leaks into ${place} is caught`, async () => {
    const late = `addEventListener('load', () => { try { ${leak}; } catch {} })`;
    const stage = await openStage({
      extension: copyBuild('chrome', { appendToContent: late }),
      testScript: overhear,
    });
    const tabs = await showAll(stage, planted.slice(4, 5));
    const faults = leakFaults(await travelled(stage, tabs));
    expect(faults.filter((fault) => fault.endsWith(place))).not.toEqual([]);
    await stage.close();
  });
}
