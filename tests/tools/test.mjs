/** Runs every check of the project, stage by stage, and closes with a count of tests. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root, tool } from './places.mjs';
import { ensureBrowsers, ensureDependencies, ensureKits, run } from './setup.mjs';

const full = process.argv.includes('--full');
const reports = {
  vitest: join(root, 'output', 'vitest.json'),
  playwright: join(root, 'output', 'playwright.json'),
};
const environment = full ? { KATIP_FULL: '1' } : {};

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Tests counted from the reports that this run has written. */
function count() {
  const unit = readReport(reports.vitest);
  const browser = readReport(reports.playwright)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0),
    again: browser?.flaky ?? 0,
    skipped: (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0) + (browser?.skipped ?? 0),
  };
}

const node = (words) => run(projectNode(), words, { env: environment });

const stages = [
  [
    'Kurulum / set-up',
    () => {
      ensureDependencies();
      Object.assign(environment, ensureBrowsers({ firefox: true }));
      return ensureKits();
    },
  ],
  ['Biçim / lint', () => node([tool('@biomejs/biome', 'biome'), 'check', '.'])],
  ['Türler / types', () => node([tool('typescript', 'tsc'), '--noEmit'])],
  ['Derleme: Chromium / build', () => node([tool('wxt'), 'build'])],
  ['Derleme: Firefox / build', () => node([tool('wxt'), 'build', '-b', 'firefox'])],
  [
    'Birim ve sözleşme / unit and contract',
    () => node([tool('vitest'), 'run', '--config', 'tests/vitest.config.ts']),
  ],
  [
    'Tarayıcılar / browsers',
    () => node([tool('@playwright/test', 'playwright'), 'test', '--config', 'tests/playwright.config.ts']),
  ],
];

function attempt(work) {
  try {
    return work();
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

function runStages() {
  const lines = [];
  for (const [name, work] of stages) {
    console.log(`\n== ${name}`);
    const start = Date.now();
    const well = attempt(work);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    lines.push(`${well ? 'tamam ' : 'HATA  '} ${seconds.padStart(7)} s  ${name}`);
    if (!well) return { lines, well };
  }
  return { lines, well: true };
}

for (const report of Object.values(reports)) rmSync(report, { force: true });
const { lines, well } = runStages();
const { passed, failed, skipped, again } = count();
console.log(`\n== Özet / summary${full ? ' (--full)' : ''}`);
for (const line of lines) console.log(line);
for (const [name] of stages.slice(lines.length)) console.log(`atlandı${' '.repeat(11)} ${name}`);
if (again > 0) console.log(`${again} ikinci denemede geçti / passed at the second try only`);
if (skipped > 0) console.log(`${skipped} skipped`);
// A stage that fails without a failing test of its own still counts as one failure; no tests at all is one too.
const failures = failed > 0 || (well && passed > 0) ? failed : 1;
process.exitCode = failures > 0 ? 1 : 0;
console.log(`${passed} passed, ${failures} failed`);
