import { expect, test } from '@playwright/test';
import type { Route } from '../../lib/catalog/model';
import { newPracticeSession, type PracticeEdition, practiceAnswer } from '../fixtures/practice';
import { twoStepMs, walkPractice, wayFaults } from '../tools/walk-practice';
import { openStage, type Stage } from './harness/chromium';
import { readingFaults } from './harness/reading';
import { notePresses, type Press, replay } from './harness/replay';
import { traps } from './harness/traps';

const full = process.env.KATIP_FULL === '1';
const every: readonly Route[] = ['1', '2', '3', 'e'];
/** A short run takes every route in one edition, a full run in both. */
const walks: readonly [PracticeEdition, readonly Route[]][] = [
  ['katip-2020', full ? every : ['1', '3']],
  ['katip-2025', full ? every : ['2', 'e']],
];

for (const [edition, routes] of walks) {
  test(`whole routes, ${edition}: every stop in order, nothing read, nothing amiss`, async () => {
    test.setTimeout(240_000);
    const stage = await openStage({ testScript: traps });
    for (const route of routes) {
      const faults: string[] = [];
      const stops = await walkPractice(stage, route, edition, {
        atStop: async (stop, page) => {
          expect(stop.seen.cards, 'one card').toBe(1);
          expect(stop.seen.card?.route).toBe(route);
          for (const fault of await readingFaults(stage, page)) faults.push(`${stop.screen}: ${fault}`);
        },
      });
      expect(wayFaults(stops, route, edition)).toEqual([]);
      expect(faults).toEqual([]);
      for (const page of stage.context.pages().slice(1)) await page.close();
    }
    expect(stage.faults()).toEqual([]);
    await stage.close();
  });
}

async function walkAndNote(stage: Stage, route: Route, edition: PracticeEdition) {
  const presses: Press[] = [];
  notePresses(stage, presses);
  const stops = await walkPractice(stage, route, edition);
  return { presses, first: stops[0]?.url ?? '', asked: stage.requests() };
}

const compared: readonly [Route, PracticeEdition][] = [
  ['3', 'katip-2025'],
  ['1', 'katip-2020'],
];
for (const [route, edition] of compared.slice(0, full ? 2 : 1)) {
  test(`route ${route}, ${edition}: the same requests as without the extension`, async () => {
    test.setTimeout(180_000);
    const guided = await openStage();
    const { presses, first, asked } = await walkAndNote(guided, route, edition);
    await guided.close();
    const plain = await openStage({ extension: null });
    const session = newPracticeSession(edition, twoStepMs);
    plain.serve((url) => practiceAnswer(url, session));
    await replay(plain, first, presses);
    expect(presses.length).toBeGreaterThan(8);
    expect(asked).toEqual(plain.requests());
    await plain.close();
  });
}
