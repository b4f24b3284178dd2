import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';

/** Words that let the project's Node run TypeScript as it stands in the sources. */
export const typescript = [
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
  '--import',
  pathToFileURL(join(root, 'tests', 'tools', 'resolve-typescript.mjs')).href,
];
