import { expect, test } from '@playwright/test';
import type { Route } from '../../../lib/catalog/model';
import {
  newPracticeSession,
  type PracticeEdition,
  practiceAnswer,
  practiceWay,
} from '../../fixtures/practice';
import { walkRoute } from '../../tools/walk';
import { openFirefox } from '../harness/firefox';
import { builds, full } from '../life/setting';
import { stopFaults } from './stops';

const walks: readonly (readonly [Route, PracticeEdition])[] = full
  ? (['1', '2', '3', 'e'] as const).flatMap((route) => [
      [route, 'katip-2020'] as const,
      [route, 'katip-2025'] as const,
    ])
  : [
      ['1', 'katip-2025'],
      ['3', 'katip-2020'],
    ];

test('Firefox: routes to their end by their rings', async () => {
  test.setTimeout(full ? 600_000 : 150_000);
  const stage = await openFirefox(builds === undefined ? {} : { extension: `${builds}/firefox-mv3` });
  const faults: string[] = [];
  for (const [route, edition] of walks) {
    const session = newPracticeSession(edition, 2500);
    stage.serve((url) => practiceAnswer(url, session));
    const stops = await walkRoute(stage, route, {
      patience: 20_000,
      end: (seen) => seen.card?.step === 'done' || seen.card?.step === 'e.4',
      atStop: async (stop, page) => {
        faults.push(...(await stopFaults(stop, page, route, edition)));
      },
    });
    expect(stops.length).toBe(practiceWay(route, edition).length);
    const [, ...pages] = await stage.pages();
    for (const page of pages) await page.close();
  }
  expect(faults).toEqual([]);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});
