/** The kept screens are what the reader sees on the test pages today. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { tighten } from '../../lib/packs/kept-screens';
import { bundleOutline, openJudgeStage } from '../bench/judge/stage';
import { keepable, keptFile, outlinesOf } from '../tools/keep-screens';

test('the kept screens are fresh', async () => {
  test.setTimeout(600_000);
  const kept = new Map<string, unknown>(
    (JSON.parse(readFileSync(keptFile, 'utf8')) as { name: string }[]).map((one) => [one.name, one]),
  );
  const all = keepable.filter(({ name }) => kept.has(name));
  expect(all.length).toBe(kept.size);
  const step = process.env.KATIP_FULL === '1' ? 1 : 50;
  const stage = await openJudgeStage();
  try {
    const script = await bundleOutline();
    for (const fixture of all.filter((_, at) => at % step === 0)) {
      const now = tighten(await outlinesOf(stage, script, fixture));
      expect(JSON.parse(JSON.stringify(now)), fixture.name).toEqual(kept.get(fixture.name));
    }
  } finally {
    await stage.close();
  }
});
