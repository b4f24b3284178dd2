/** Runs every check of the project, stage by stage, and closes with a count of tests. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, projectNode, root, tool } from './places.mjs';
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

const full = process.argv.includes('--full');
const output = (name) => join(root, 'output', name);
const reports = {
  vitest: output('vitest.json'),
  browsers: [output('playwright.json'), output('playwright-alone.json')],
};
/** Browsers that may run at once: one more than two cores, for each waits now and then; what waits for long looks like a fault. */
const browsersAtOnce = Math.min(
  availableParallelism() + 1,
  Math.max(3, Math.floor(availableParallelism() / 2)),
  4,
);
const environment = full ? { KATIP_FULL: '1' } : {};

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Tests counted from the reports that this run has written. */
function count() {
  const unit = readReport(reports.vitest);
  const browsers = reports.browsers.map((path) => readReport(path)?.stats);
  const sum = (name) => browsers.reduce((total, stats) => total + (stats?.[name] ?? 0), 0);
  return {
    passed: (unit?.numPassedTests ?? 0) + sum('expected') + sum('flaky'),
    failed: (unit?.numFailedTests ?? 0) + sum('unexpected'),
    again: sum('flaky'),
    skipped: (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0) + sum('skipped'),
  };
}

const node = (words, more = {}) => run(projectNode(), words, { env: { ...environment, ...more } });

/** One of the two projects of the browser tests, with a report and a folder of its own. */
function browserTests(project, workers, report) {
  const playwright = [
    tool('@playwright/test', 'playwright'),
    'test',
    '--config',
    'tests/playwright.config.ts',
  ];
  return node([...playwright, `--project=${project}`, `--workers=${workers}`], {
    KATIP_BROWSER_REPORT: report,
    KATIP_BROWSER_OUTPUT: output(`playwright-${project}`),
  });
}

/** The pages of the component kits are drawn while what does not need them is checked; its words come at its stage. */
function drawKits() {
  const log = output('kits.log');
  mkdirSync(join(root, 'output'), { recursive: true });
  // Into a file: the checks meanwhile would leave a pipe unread.
  const out = openSync(log, 'w');
  const words = [join(root, 'tests', 'tools', 'kits.mjs')];
  const child = spawn(projectNode(), words, {
    cwd: root,
    env: childEnvironment(),
    stdio: ['ignore', out, out],
  });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => {
      process.stdout.write(readFileSync(log));
      done(code === 0);
    });
  });
}
let kits = Promise.resolve(false);

const stages = [
  [
    'Kurulum / set-up',
    () => {
      ensureDependencies();
      Object.assign(environment, ensureBrowsers({ firefox: true }));
      kits = drawKits();
      return true;
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
  ['Bileşen takımlarının sayfaları / pages of component kits', () => kits],
  [
    'Tarayıcılar, yan yana / browsers, side by side',
    () => {
      console.log(`${browsersAtOnce} tarayıcı birlikte / browsers at once`);
      return browserTests('side-by-side', browsersAtOnce, reports.browsers[0]);
    },
  ],
  ['Tarayıcılar, tek başına / browsers, alone', () => browserTests('alone', 1, reports.browsers[1])],
];

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

async function runStages() {
  const lines = [];
  for (const [name, work] of stages) {
    console.log(`\n== ${name}`);
    const start = Date.now();
    const well = await attempt(work);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    lines.push(`${well ? 'tamam ' : 'HATA  '} ${seconds.padStart(7)} s  ${name}`);
    if (!well) return { lines, well };
  }
  return { lines, well: true };
}

for (const report of Object.values(reports).flat()) rmSync(report, { force: true });
const { lines, well } = await runStages();
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
