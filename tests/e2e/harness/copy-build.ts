import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type BuildName = 'chrome' | 'firefox';

interface ContentScript {
  matches: string[];
  js?: string[];
  [option: string]: unknown;
}

export interface Manifest {
  name: string;
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: ContentScript[];
  [key: string]: unknown;
}

/** One text patch: `find` must occur in the file, otherwise copying throws, so that no mutant is empty. */
export interface TextPatch {
  /** Path inside the build; `*` stands for any run of characters. */
  readonly file: string;
  readonly find: string | RegExp;
  readonly put: string;
}

export interface Patches {
  /** Source of a content script that runs before every other, in every frame, at the document's start. */
  readonly firstScript?: string | undefined;
  /** Source appended to each content script of the build, as if the product itself did it. */
  readonly appendToContent?: string | undefined;
  /** Source put in front of the background script. */
  readonly beforeBackground?: string | undefined;
  readonly text?: readonly TextPatch[] | undefined;
  readonly manifest?: ((manifest: Manifest) => void) | undefined;
}

/** The folder of a build. */
export function buildFolder(browser: BuildName): string {
  return fileURLToPath(new URL(`../../../.output/${browser}-mv3`, import.meta.url));
}

/** The parsed manifest of a build folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

function prependScript(manifest: Manifest, folder: string, source: string): void {
  const scripts = manifest.content_scripts ?? [];
  writeFileSync(join(folder, 'test-first.js'), source);
  const matches = [...new Set(scripts.flatMap((script) => script.matches))];
  manifest.content_scripts = [
    { matches, js: ['test-first.js'], all_frames: true, run_at: 'document_start', match_about_blank: true },
    ...scripts,
  ];
}

function backgroundFile(manifest: Manifest): string {
  const background = manifest.background as { service_worker?: string; scripts?: string[] } | undefined;
  const file = background?.service_worker ?? background?.scripts?.[0];
  if (file === undefined) throw new Error('The build has no background script.');
  return file;
}

/** All files of a folder, as paths inside it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function patchText(folder: string, patch: TextPatch): void {
  const pattern = new RegExp(`^${patch.file.split('*').map(escapeRegExp).join('.*')}$`, 'u');
  let hits = 0;
  for (const file of filesOf(folder).filter((name) => pattern.test(name))) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replace(patch.find, () => patch.put);
    if (after === before) continue;
    writeFileSync(join(folder, file), after);
    hits += 1;
  }
  if (hits === 0) throw new Error(`Patch found nothing: ${String(patch.find)} in ${patch.file}`);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

const copies: string[] = [];
process.once('exit', () => {
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
});

/** Copies a build (or the folder `from`) to a new temporary folder, patches the copy and returns its path; it goes with the process. */
export function copyBuild(browser: BuildName, patches: Patches = {}, from = buildFolder(browser)): string {
  const folder = mkdtempSync(join(tmpdir(), 'katip-build-'));
  copies.push(folder);
  cpSync(from, folder, { recursive: true });
  const manifest = readManifest(folder);
  for (const patch of patches.text ?? []) patchText(folder, patch);
  if (patches.appendToContent !== undefined) {
    for (const file of new Set((manifest.content_scripts ?? []).flatMap((script) => script.js ?? []))) {
      const path = join(folder, file);
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n;${patches.appendToContent}`);
    }
  }
  if (patches.beforeBackground !== undefined) {
    const path = join(folder, backgroundFile(manifest));
    writeFileSync(path, `${patches.beforeBackground};\n${readFileSync(path, 'utf8')}`);
  }
  if (patches.firstScript !== undefined) prependScript(manifest, folder, patches.firstScript);
  patches.manifest?.(manifest);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
