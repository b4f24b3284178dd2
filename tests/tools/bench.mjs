/** Runs the benchmarks in tests/bench, one after the other, peers beside; `--quick` for a run of minutes,
 * `--search` for counter-examples instead. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root, tool } from './places.mjs';
import { ensureBrowsers, ensureDependencies, ensureKits, ensurePeers, run } from './setup.mjs';
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
  if (!ensurePeers())
    throw new Error('Karşılaştırılanlar kurulamadı. / The packages to compare with could not be installed.');
  if (!ensureKits())
    throw new Error(
      'Bileşen takımlarının sayfaları çizilemedi. / The pages of the component kits could not be drawn.',
    );
  if (!run(projectNode(), [tool('wxt'), 'build'])) throw new Error('Derlenemedi. / The build failed.');
  const quick = process.argv.includes('--quick');
  const size = quick ? ['--pages=12', '--seeds=1'] : ['--pages=45', '--seeds=5'];
  const env = {
    ...ensureBrowsers({ firefox: false }),
    KATIP_QUICK: quick ? '1' : '0',
  };
  const search = process.argv.includes('--search');
  for (const name of search ? [join('mutate', 'search.ts')] : names) {
    console.log(`\n== ${name}`);
    const words = [...typescript, join(folder, name), '--peers', ...size, ...process.argv.slice(2)];
    if (!run(projectNode(), words, { env })) process.exitCode = 1;
  }
  if (!search) gather(quick ? 'quick' : 'full');
}

/** One file of what every benchmark has written. */
function gather(size) {
  const output = join(root, 'output');
  const read = (name) => {
    const path = join(output, name);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  };
  const { dependencies: versions } = JSON.parse(readFileSync(join(folder, 'peers', 'package.json'), 'utf8'));
  const whole = {
    size,
    versions,
    recognition: read('bench-mutations.json'),
    overlay: read('bench-overlay.json'),
    rehearsal: read('bench-rehearsal.json'),
  };
  writeFileSync(join(output, 'bench.json'), `${JSON.stringify(whole, null, 1)}\n`);
}
