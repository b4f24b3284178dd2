/** Runs the benchmarks in tests/bench, one after the other, peers beside; `--quick` for a run of minutes. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from './places.mjs';
import { ensureBrowsers, ensureDependencies, ensurePeers, run } from './setup.mjs';
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
  const quick = process.argv.includes('--quick');
  const size = quick ? ['--each=1', '--seeds=1'] : ['--each=3', '--seeds=5'];
  const env = {
    ...ensureBrowsers({ firefox: false }),
    KATIP_QUICK: quick ? '1' : '0',
  };
  for (const name of names) {
    console.log(`\n== ${name}`);
    const words = [...typescript, join(folder, name), '--peers', ...size, ...process.argv.slice(2)];
    if (!run(projectNode(), words, { env })) process.exitCode = 1;
  }
  gather(quick ? 'quick' : 'full');
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
  };
  writeFileSync(join(output, 'bench.json'), `${JSON.stringify(whole, null, 1)}\n`);
}
