import { expect, test } from '@playwright/test';
import type { Route } from '../../lib/catalog/model';
import { newPracticeSession, type PracticeEdition, practiceAnswer } from '../fixtures/practice';
import { twoStepMs, walkPractice } from '../tools/walk-practice';
import { openStage, type Stage } from './harness/chromium';
import { notePresses, type Press, replay } from './harness/replay';

const full = process.env.KATIP_FULL === '1';

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
  test(`route ${route}, ${edition}: the same requests as without the extension`, {
    tag: '@full',
  }, async () => {
    test.setTimeout(180_000);
    const guided = await openStage();
    const { presses, first, asked } = await walkAndNote(guided, route, edition);
    expect(guided.faults()).toEqual([]);
    await guided.close();
    const plain = await openStage({ extension: null });
    const session = newPracticeSession(edition, twoStepMs);
    plain.serve((url) => practiceAnswer(url, session));
    await replay(plain, first, presses);
    expect(presses.length).toBeGreaterThan(8);
    expect(asked).toEqual(plain.requests());
    expect(plain.faults()).toEqual([]);
    await plain.close();
  });
}
