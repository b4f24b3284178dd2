import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.mjs';
import { childEnvironment, projectNode, root, tool } from './places.mjs';

/** Runs a program without standard input; true when it ended well. */
export function run(program, words, { cwd = root, env = {}, shell = false } = {}) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  return spawnSync(program, words, { cwd, env: childEnvironment(env), stdio, shell }).status === 0;
}

const npm = (words, cwd) => run('npm', words, { cwd, shell: process.platform === 'win32' });

function locked(path) {
  if (!existsSync(path)) return null;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Whether a folder's node_modules holds what its lockfile names, optional packages aside. */
function installed(folder) {
  const wanted = locked(join(folder, 'package-lock.json')) ?? {};
  const there = locked(join(folder, 'node_modules', '.package-lock.json'));
  if (there === null) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || there[path]?.version === entry.version,
  );
}

/** Whether a lockfile names every variant of the packages that come in one variant for each system. */
function lockIsWhole(folder) {
  const wanted = locked(join(folder, 'package-lock.json')) ?? {};
  const names = new Set(Object.keys(wanted).map((path) => path.replace(/^.*node_modules\//u, '')));
  return Object.values(wanted).every((entry) =>
    Object.keys(entry.optionalDependencies ?? {}).every((name) => names.has(name)),
  );
}

function ensurePackages(folder) {
  if (installed(folder)) return true;
  console.log(`Bağımlılıklar kuruluyor / installing packages: ${folder}`);
  const quiet = ['--no-audit', '--no-fund'];
  // `npm ci` refuses a lockfile in which a variant for another system is missing; `install` keeps to it all the same.
  return npm(lockIsWhole(folder) ? ['ci', ...quiet] : ['install', '--no-save', ...quiet], folder);
}

/** Installs the project's packages where they are missing or not the locked ones, and prepares its types. */
export function ensureDependencies() {
  if (!ensurePackages(root))
    throw new Error('Bağımlılıklar kurulamadı. / The packages could not be installed.');
  // Always: a page that is new since the last time has to be among the declared ones.
  if (!run(projectNode(), [tool('wxt'), 'prepare'])) {
    throw new Error('Tür bildirimleri hazırlanamadı. / The type declarations could not be prepared.');
  }
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log('Tarayıcılar kuruluyor / installing browsers: chromium, firefox-esr');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'firefox-esr'], { env });
}

/**
 * Finds a Chromium and, where asked for, a Firefox, installing what is missing; returns them as environment
 * variables for the tests. Throws a sentence for the person when it cannot.
 */
export function ensureBrowsers({ firefox }) {
  if (!findChromium() || (firefox && !findFirefox())) installFromDebian();
  if (!findChromium()) run(projectNode(), [tool('playwright-core'), 'install', 'chromium']);
  const chromium = findChromium();
  if (!chromium) {
    throw new Error(
      'Chromium bulunamadı ve kurulamadı. Chromium ya da Edge kurun veya CHROMIUM değişkenine yolunu yazın. / ' +
        'No Chromium was found and none could be installed. Install Chromium or Edge, or set CHROMIUM to its path.',
    );
  }
  const fox = findFirefox();
  if (firefox && !fox) {
    throw new Error(
      'Firefox bulunamadı ve kurulamadı. Firefox kurun veya FIREFOX değişkenine yolunu yazın. / ' +
        'No Firefox was found and none could be installed. Install Firefox, or set FIREFOX to its path.',
    );
  }
  return { CHROMIUM: chromium, ...(fox ? { FIREFOX: fox } : {}) };
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist');
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
}

function oldest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.min(...readdirSync(path).map((name) => oldest(join(path, name))));
}

/** Installs what the benchmarks compare with, a package of their own. */
export const ensurePeers = () => ensurePackages(join(root, 'tests', 'bench', 'peers'));

/** Builds the pages drawn with component kits, a package of their own, when their sources are newer. */
export function ensureKits() {
  const folder = join(root, 'tests', 'kits');
  const dist = join(folder, 'dist');
  if (!existsSync(join(folder, 'package.json'))) return true;
  if (!ensurePackages(folder)) return false;
  if (existsSync(dist) && oldest(dist) >= newest(folder)) return true;
  return npm(['run', 'build'], folder);
}
