/** Runs the benchmarks in tests/bench, one after the other. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from './places.mjs';
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';
import { typescript } from './typescript.mjs';

const folder = join(root, 'tests', 'bench');
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
  : [];

if (names.length === 0) {
  console.log('Henüz ölçüm yok. / There are no benchmarks yet.');
} else {
  ensureDependencies();
  const env = {
    ...ensureBrowsers({ firefox: false }),
    KATIP_QUICK: process.argv.includes('--quick') ? '1' : '0',
  };
  for (const name of names) {
    console.log(`\n== ${name}`);
    const words = [...typescript, join(folder, name), ...process.argv.slice(2)];
    if (!run(projectNode(), words, { env })) process.exitCode = 1;
  }
}
