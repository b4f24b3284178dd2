/** Hostile pages: nothing is read, written or pressed, nothing wrong is ringed, and nothing breaks. */
import { expect, test } from '@playwright/test';
import { openStage, type Stage } from '../harness/chromium';
import { full, share } from '../harness/size';
import { traps } from '../harness/traps';
import { chosen, visit } from './visit';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage({ testScript: traps });
});
test.afterAll(() => stage?.close());

const attacks = chosen('attacks');

async function faultsOf(pages: typeof attacks): Promise<string[]> {
  const faults: string[] = [];
  for (const page of pages) faults.push(...(await visit(stage, page)));
  return faults;
}

test('there are at least 40 attacks, each says what it tries', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40);
  expect(new Set(attacks.map(({ tries }) => tries)).size).toBe(attacks.length);
});

test('no attack gets anything', async () => {
  test.setTimeout(full ? 600_000 : 240_000);
  expect(await faultsOf(share(attacks, 7))).toEqual([]);
});
