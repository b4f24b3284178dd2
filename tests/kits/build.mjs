/** Draws every page into dist/, each a single file with nothing outside it, and the list of them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import * as data from './data.mjs';
import { fixtures } from './fixtures/index.mjs';

const here = import.meta.dirname;
const dist = path.join(here, 'dist');

/** Made-up numbers must look right and be wrong: lengths as printed, checksums failing. */
function checkNumbers() {
  const text = JSON.stringify([data.firms, data.contracts(12, ''), data.contracts2020(6)]);
  const persons = text.match(/(?<!\d)\d{11}(?!\d)/g) ?? [];
  const valid = persons.filter(data.passesChecksum);
  if (persons.length === 0 || valid.length > 0)
    throw new Error(`T.C. numbers that pass their checksum: ${valid}`);
  for (const { sicil } of data.firms) {
    if (!/^\d-\d{4}-\d\d-\d\d-\d{7}-\d{3}-\d\d-\d\d-\d{3}$/.test(sicil))
      throw new Error(`Not a printed SGK number: ${sicil}`);
  }
}

function checkNames() {
  const names = fixtures.map((fixture) => fixture.name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0) throw new Error(`Names used twice: ${twice}`);
  for (const { expect } of fixtures) {
    if (expect.after && !names.includes(expect.after)) throw new Error(`No such page: ${expect.after}`);
  }
}

const modules = [...new Set(fixtures.map(({ renderer, module }) => `${renderer}/${module}`))];

/** Kits that draw markup rather than components of React. */
const ofMarkup = new Set(['bootstrap']);

/** One script per module of pages; it leaves one function behind, which draws a component of the module. */
const entries = {
  name: 'entries',
  setup(build) {
    build.onResolve({ filter: /^pages:/ }, ({ path: id }) => ({ path: id.slice(6), namespace: 'pages' }));
    build.onLoad({ filter: /.*/, namespace: 'pages' }, ({ path: id }) => {
      const [kit] = id.split('/');
      const [ext, page] = ofMarkup.has(kit) ? ['js', 'Page(props)'] : ['jsx', '<Page {...props} />'];
      const contents = `
        import { draw } from './pages/${kit}/shell.${ext}';
        import * as pages from './pages/${id}.${ext}';
        globalThis.drawPage = (name, props) => { const Page = pages[name]; draw(${page}); };`;
      return { contents, loader: 'jsx', resolveDir: here };
    });
  },
};

async function bundle() {
  const result = await build({
    absWorkingDir: here,
    entryPoints: modules.map((id) => ({ in: `pages:${id}`, out: id.replace('/', '-') })),
    plugins: [entries],
    bundle: true,
    minify: true,
    write: false,
    outdir: dist,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    // The project around this package draws with another library; its settings must not reach in here.
    tsconfigRaw: {},
    charset: 'utf8',
    loader: { '.css': 'text' },
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(result.outputFiles.map((file) => [path.basename(file.path, '.js'), file.text]));
}

// A closing tag or a comment's opening inside a string would end the script too early.
const inline = (script) => script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

function html({ component, props, expect }, script) {
  const title = expect.edition === 'katip-2020' ? 'İSG-KATİP' : 'İSG Katip Web Uygulaması';
  return `<!doctype html>
<html lang="tr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>html,body{margin:0}body{font-family:system-ui,sans-serif}</style>
</head>
<body>
<div id="root"></div>
<script>${inline(script)}</script>
<script>drawPage(${JSON.stringify(component)}, ${inline(JSON.stringify(props))})</script>
</body>
</html>
`;
}

// Milliseconds until the page no longer changes: the opening of a layer, or the last rebuild of a late list.
function listed({ name, renderer, url, facts, expect, props }) {
  const settles = props.late ? 3000 : ofMarkup.has(renderer) ? 500 : 1000;
  return { name, file: `${name}.html`, url, renderer, settles, facts, expect };
}

const start = performance.now();
checkNumbers();
checkNames();
const scripts = await bundle();
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
let bytes = 0;
for (const fixture of fixtures) {
  const page = html(fixture, scripts.get(`${fixture.renderer}-${fixture.module}`));
  bytes += Buffer.byteLength(page);
  await writeFile(path.join(dist, `${fixture.name}.html`), page);
}
await writeFile(path.join(dist, 'index.json'), `${JSON.stringify(fixtures.map(listed), null, 2)}\n`);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const of = (kit) => fixtures.filter(({ renderer }) => renderer === kit).length;
console.log(
  `${of('antd')} pages of Ant Design, ${of('mui')} of MUI, ${of('bootstrap')} of Bootstrap, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`,
);
