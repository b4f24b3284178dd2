/** npm run build:web, npm run build:scorm: the rehearsal without the extension. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { cmi5Structure, page, scormManifest } from './package-files.mjs';
import { root } from './places.mjs';
import { zip } from './zip.mjs';

/** Points that pass an exam; the same as in lib/practice/rules.ts, which a test compares. */
export const pass = 70;

async function script(entry, into) {
  rmSync(into, { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: into,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        // What is loaded later elsewhere stands in the one script here: its address is never asked for.
        checks: { emptyImportMeta: false },
        input: join(root, 'entrypoints', 'packages', entry, 'main.ts'),
        output: {
          format: 'iife',
          entryFileNames: 'simulator.js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'simulator.css' : '[name][extname]',
        },
      },
    },
  });
  cpSync(join(root, 'public', 'icon', '32.png'), join(into, 'icon.png'));
}

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

function pack(folder) {
  const files = new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file))]));
  writeFileSync(`${folder}.zip`, zip(files));
}

/** The simulator as static files. */
async function web() {
  const into = join(root, '.output', 'web');
  await script('web', into);
  writeFileSync(join(into, 'index.html'), page("'none'"));
  console.log(`${into}: index.html`);
}

/** The packages for learning platforms. */
async function scorm() {
  const into = join(root, '.output', 'scorm');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const one = join(into, 'katip-rehberi-scorm12');
  await script('scorm', one);
  writeFileSync(join(one, 'index.html'), page("'none'"));
  writeFileSync(join(one, 'imsmanifest.xml'), scormManifest(filesOf(one), pass));
  pack(one);
  const other = join(into, 'katip-rehberi-cmi5');
  await script('cmi5', other);
  // Which origin that is, the page learns from the address it is launched with; its script then narrows this down.
  writeFileSync(join(other, 'index.html'), page('http: https:'));
  writeFileSync(join(other, 'cmi5.xml'), cmi5Structure(pass));
  pack(other);
  console.log(`${into}: katip-rehberi-scorm12.zip, katip-rehberi-cmi5.zip`);
}

const wish = process.argv[2];
if (wish === 'web') await web();
if (wish === 'scorm') await scorm();
