/** Hostile pages: nothing is read, written or pressed, nothing wrong is ringed, and nothing breaks. Beside them ordinary ones. */
import { expect, test } from '@playwright/test';
import { openStage, type Stage } from '../harness/chromium';
import { traps } from '../harness/traps';
import { chosen, visit } from './visit';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage({ testScript: traps });
});
test.afterAll(() => stage?.close());

const attacks = chosen('attacks');
const ordinary = chosen('benign');

async function faultsOf(pages: typeof attacks): Promise<string[]> {
  const faults: string[] = [];
  for (const page of pages) faults.push(...(await visit(stage, page)));
  return faults;
}

test('there are at least 40 attacks, each says what it tries, and as many ordinary pages', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40);
  expect(ordinary.length).toBeGreaterThanOrEqual(40);
  expect(new Set(attacks.map(({ tries }) => tries)).size).toBe(attacks.length);
});

test('no attack gets anything', async () => {
  test.setTimeout(240_000);
  expect(await faultsOf(attacks)).toEqual([]);
});

test('on ordinary pages the guide stays and rings what it should', async () => {
  test.setTimeout(240_000);
  expect(await faultsOf(ordinary)).toEqual([]);
});
