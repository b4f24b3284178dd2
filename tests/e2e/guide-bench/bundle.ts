/** Bundles the guide with its card for pages of these checks, as small as a build would make it. */
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
  const built = await rolldown({
    input: here(`./${entry}.ts`),
    platform: 'browser',
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' }, target: 'es2022' },
    logLevel: 'warn',
  });
  const { output } = await built.generate({ format: 'iife', minify: true, comments: false });
  await built.close();
  const { code } = output[0];
  return { code, size: gzipSync(code, { level: 9 }).length };
}
