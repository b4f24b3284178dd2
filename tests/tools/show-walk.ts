/** Without a display: walks routes 1, 2 and 3 in the rehearsal, in both editions, and leaves a picture of every stop. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStage, type Stage } from '../e2e/harness/chromium';
import { rehearse, walkByRings } from '../e2e/simulator/at-page';

const folder = fileURLToPath(new URL('../../output/walkthrough/', import.meta.url));
const editions = ['katip-2020', 'katip-2025'] as const;
const routes = ['1', '2', '3'] as const;

async function walk(stage: Stage, route: string, edition: string): Promise<void> {
  console.log(`\n${edition} · ${route}. Yol`);
  const page = await rehearse(stage, `?edition=${edition}&route=${route}`);
  await walkByRings(page, async (stop, count) => {
    const number = String(count).padStart(2, '0');
    await page.screenshot({ path: join(folder, edition, `route-${route}-${number}-${stop.step}.png`) });
    const what = stop.target === null ? '' : ` → ${stop.target}`;
    console.log(`  ${number}  ${stop.step.padEnd(6)} ${stop.screen}${what}`);
  });
  await page.close();
}

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const edition of editions) mkdirSync(join(folder, edition), { recursive: true });
  console.log(
    'Ekran yok: üç yol, provada, görünmeyen bir tarayıcıda yürünüyor; resimler output/walkthrough/ klasöründe.',
  );
  console.log(
    'No display: walking the three routes of the rehearsal in a headless browser; pictures in output/walkthrough/.',
  );
  const stage = await openStage();
  const faults: string[] = [];
  for (const edition of editions)
    for (const route of routes)
      await walk(stage, route, edition).catch((fault: unknown) =>
        faults.push(`${edition} ${route}: ${fault instanceof Error ? fault.message : String(fault)}`),
      );
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
