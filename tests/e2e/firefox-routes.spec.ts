import { expect, test } from '@playwright/test';
import { walkPractice, wayFaults } from '../tools/walk-practice';
import { openFirefox } from './harness/firefox';

for (const edition of ['katip-2020', 'katip-2025'] as const) {
  test(`Firefox: routes 1 and 3 to their end, ${edition}`, async () => {
    test.setTimeout(240_000);
    const stage = await openFirefox();
    for (const route of ['1', '3'] as const) {
      const stops = await walkPractice(stage, route, edition, {
        patience: 15_000,
        atStop: (stop) => {
          expect(stop.seen.cards, 'one card').toBe(1);
          expect(stop.seen.card?.route).toBe(route);
        },
      });
      expect(wayFaults(stops, route, edition)).toEqual([]);
      const pages = await stage.pages();
      for (const page of pages.slice(1)) await page.close();
    }
    expect(stage.faults()).toEqual([]);
    await stage.close();
  });
}
