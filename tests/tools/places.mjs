import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const windows = process.platform === 'win32';

/** The Node that the project brings along; the running one until that is installed. */
export function projectNode() {
  const path = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(path) ? path : process.execPath;
}

/** The environment of every child: the project's Node and tools in front, nobody asked anything. */
export function childEnvironment(more = {}) {
  const front = [join(root, 'node_modules', 'node', 'bin'), join(root, 'node_modules', '.bin')];
  const path = [...front, process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, CI: 'true', PATH: path, ...more };
}

/** A tool of an installed package by the script that starts it, as words for the project's Node. */
export function tool(packageName, binName = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[binName]);
}
