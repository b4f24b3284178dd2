/** Ordinary pages: the guide stays and rings what it should; and broken guides are caught on them and on hostile ones. */
import { expect, test } from '@playwright/test';
import { openStage } from '../harness/chromium';
import { copyBuild } from '../harness/copy-build';
import { share } from '../harness/size';
import { traps } from '../harness/traps';
import { mutantScript, mutants, waking } from './mutants';
import { chosen, visit } from './visit';

const ordinary = chosen('benign');

test('on ordinary pages the guide stays and rings what it should', async () => {
  test.setTimeout(240_000);
  expect(ordinary.length).toBeGreaterThanOrEqual(40);
  const stage = await openStage({ testScript: traps });
  const faults: string[] = [];
  for (const page of share(ordinary, 11)) {
    faults.push(...(await visit(stage, page)));
  }
  expect(faults).toEqual([]);
  await stage.close();
});

test('broken guides are caught', async () => {
  test.setTimeout(240_000);
  const extension = copyBuild('chrome', { appendToContent: mutantScript });
  const stage = await openStage({ extension, testScript: traps });
  const pages = new Map([...chosen('attacks'), ...ordinary].map((page) => [page.name, page]));
  const missed: string[] = [];
  for (const [name, { page, finding, hold }] of share(Object.entries(mutants), 4)) {
    const laid = pages.get(page);
    if (!laid) throw new Error(`There is no page ${page}.`);
    const faults = await visit(stage, waking(laid, name, hold));
    if (!faults.some((fault) => finding.test(fault))) missed.push(`${name}: ${faults.join(' | ')}`);
  }
  expect(missed).toEqual([]);
  await stage.close();
});
