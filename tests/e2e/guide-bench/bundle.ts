/** Bundles the guide with its card for pages of these checks, as small as a build would make it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface Bundle {
  readonly code: string;
  /** Bytes after gzip. */
  readonly size: number;
}

/** One script from one entry beside this file. */
export async function bundle(entry: string): Promise<Bundle> {
  const file = here(`../../.cache/guide-bench/${entry}.js`);
  const built = await rolldown({
    input: here(`./${entry}.ts`),
    platform: 'browser',
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' }, target: 'es2022' },
    logLevel: 'warn',
  });
  await built.write({ file, format: 'iife', minify: true, comments: false });
  await built.close();
  const code = readFileSync(file, 'utf8');
  return { code, size: gzipSync(code, { level: 9 }).length };
}
