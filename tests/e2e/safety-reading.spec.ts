import { expect, test } from '@playwright/test';
import { openStage } from './harness/chromium';
import { copyBuild } from './harness/copy-build';
import { fixturesFor, Visitor } from './harness/fixture-visits';
import { plantedAddress, plantedPage } from './harness/own-pages';
import { offences, offender, readingFaults, typeSomething } from './harness/reading';
import { traps } from './harness/traps';

const hosts = ['isgkatip.csgb.gov.tr', 'giris.turkiye.gov.tr'];

test.describe('a script that reads is caught', () => {
  for (const host of hosts) {
    test(`on ${host}`, async () => {
      const stage = await openStage({
        extension: copyBuild('chrome', { appendToContent: offender }),
        testScript: traps,
      });
      stage.serve((url) => (url.pathname.startsWith('/yok') ? '' : plantedPage));
      const page = await stage.open(plantedAddress(host));
      await page.waitForLoadState('load');
      await typeSomething(page);
      const faults = await readingFaults(stage, page);
      const caught = new Set(faults.map((fault) => fault.split(' ')[0]));
      expect(Object.keys(offences).filter((kind) => !caught.has(kind))).toEqual([]);
      await stage.close();
    });
  }
});

/** A short run takes one page in so many; a full run all. */
const sample = 90;

test('nothing that is typed, kept or copied is read on any page', async () => {
  test.setTimeout(process.env.KATIP_FULL === '1' ? 1_800_000 : 240_000);
  const stage = await openStage({ testScript: traps });
  const visitor = new Visitor(stage);
  const faults: string[] = [];
  for (const fixture of fixturesFor(sample)) {
    const page = await visitor.show(fixture);
    await typeSomething(page);
    const found = await readingFaults(stage, page).catch((fault: unknown) => [String(fault)]);
    for (const fault of found) faults.push(`${fixture.name}: ${fault}`);
  }
  expect(faults).toEqual([]);
  expect(visitor.tally.recognised).toBeGreaterThan(0.9 * visitor.tally.known);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

for (const [name, address] of Object.entries({
  'İSG-KATİP': plantedAddress('isgkatip.csgb.gov.tr'),
  'identity page': plantedAddress('giris.turkiye.gov.tr', '/Giris/gir'),
  'e-Devlet page': plantedAddress('www.turkiye.gov.tr', '/kurumlar'),
})) {
  test(
    `nothing is read from a page full of fields: ${name}`,
    name === 'e-Devlet page' ? { tag: '@full' } : {},
    async () => {
      const stage = await openStage({ testScript: traps });
      stage.serve(() => plantedPage);
      const page = await stage.startRoute('1');
      await page.goto(address);
      await page.waitForTimeout(400);
      await typeSomething(page);
      expect(await readingFaults(stage, page)).toEqual([]);
      await stage.close();
    },
  );
}
