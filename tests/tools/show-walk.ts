/** Without a display: walks routes 1, 2 and 3 in both editions and leaves a picture of every stop. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStage, type Stage } from '../e2e/harness/chromium';
import type { PracticeEdition } from '../fixtures/practice';
import { walkPractice, wayFaults } from './walk-practice';

const folder = fileURLToPath(new URL('../../output/walkthrough/', import.meta.url));
const editions: readonly PracticeEdition[] = ['katip-2020', 'katip-2025'];
const routes = ['1', '2', '3'] as const;

async function walk(
  stage: Stage,
  route: (typeof routes)[number],
  edition: PracticeEdition,
): Promise<string[]> {
  console.log(`\n${edition} · ${route}. Yol`);
  const stops = await walkPractice(stage, route, edition, {
    atStop: async (stop, page) => {
      const number = String(stop.number).padStart(2, '0');
      await page.screenshot({ path: join(folder, edition, `route-${route}-${number}-${stop.step}.png`) });
      const what = stop.pressed === null ? '' : ` → ${stop.pressed}`;
      console.log(`  ${number}  ${stop.step.padEnd(6)} ${stop.screen}${what}`);
    },
  });
  for (const page of stage.context.pages().slice(1)) await page.close();
  return wayFaults(stops, route, edition).map((fault) => `${edition} ${route}: ${fault}`);
}

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const edition of editions) mkdirSync(join(folder, edition), { recursive: true });
  console.log(
    'Ekran yok: üç yol görünmeyen bir tarayıcıda yürünüyor, resimler output/walkthrough/ klasöründe.',
  );
  console.log('No display: walking the three routes in a headless browser; pictures in output/walkthrough/.');
  const stage = await openStage();
  const faults: string[] = [];
  for (const edition of editions)
    for (const route of routes) faults.push(...(await walk(stage, route, edition)));
  faults.push(...stage.faults());
  await stage.close();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else
    console.log(
      '\nÜç yol da iki sürümde sonuna kadar yüründü. / All three routes were walked to their end, in both editions.',
    );
}

await main();
