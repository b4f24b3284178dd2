import { expect, test } from '@playwright/test';
import { openStage } from './harness/chromium';
import { copyBuild } from './harness/copy-build';
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
