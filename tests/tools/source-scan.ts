/** Reads sources as text: what they import, which names they touch, without their comments. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const left = new Set(['node_modules', '.git', '.output', '.wxt', 'output', 'dist', '.cache']);

/** Paths of all files under a folder of the project, with forward slashes; nothing installed or built. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true })
    .filter((entry) => !left.has(entry.name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(join(projectFolder, path.split('/').join(sep)), 'utf8');
}

const lexemes = new RegExp(
  [
    String.raw`\/\*[\s\S]*?\*\/`,
    String.raw`\/\/[^\n]*`,
    String.raw`'(?:\\.|[^'\\\n])*'`,
    String.raw`"(?:\\.|[^"\\\n])*"`,
    '`(?:\\\\[\\s\\S]|[^`\\\\])*`',
    String.raw`(?<=(?:^|[(=,:[!&|?{};+>]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*`,
  ].join('|'),
  'gu',
);

/** The source without comments; strings, templates and patterns stay. */
export function withoutComments(source: string): string {
  return source.replace(lexemes, (it) => (/^\/[*/]/u.test(it) ? ' ' : it));
}

/** The source without comments and without what stands in quotes. */
export function bareCode(source: string): string {
  return source.replace(lexemes, (it) => (/^\/[*/]/u.test(it) ? ' ' : /^['"`]/u.test(it) ? "''" : '/ /'));
}

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const statements = /\b(import|export)\s+(?:(type)\s+)?((?:[\w*\s{},$]+?)\s+from\s+)?(['"])([^'"]+)\4/gu;
const dynamic = /\b(?:import|require)\s*\(\s*(['"])([^'"]+)\1/gu;

function namesOnlyTypes(clause: string | undefined): boolean {
  const inner = clause?.match(/^\{([^}]*)\}\s*from/u)?.[1];
  if (inner === undefined) return false;
  const names = inner
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 && names.every((name) => name.startsWith('type '));
}

/** Everything a source imports or passes on. */
export function importsOf(source: string): Import[] {
  const text = withoutComments(source);
  const fixed = [...text.matchAll(statements)]
    .filter(([, word, , clause]) => word === 'import' || clause !== undefined)
    .map((match) => ({
      from: match[5] ?? '',
      typeOnly: match[2] === 'type' || namesOnlyTypes(match[3]?.trim()),
    }));
  const late = [...text.matchAll(dynamic)].map((match) => ({ from: match[2] ?? '', typeOnly: false }));
  return [...fixed, ...late];
}

/** The project path that a relative import of `path` means, without its ending; null for a package. */
export function resolveImport(path: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  return posix.normalize(posix.join(posix.dirname(path), from));
}

/** `path` relative to the project's folder, with forward slashes. */
export function inProject(path: string): string {
  return relative(projectFolder, path).split(sep).join('/');
}
