/** Bundles the rehearsed world, its drawing and the guide's reader into one script, with the styles beside it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface ParityBundle {
  readonly code: string;
  readonly style: string;
}

/** The script of `parity-entry.tsx`; it leaves `parity` in the page's global scope. */
export const parityBundle = (): Promise<ParityBundle> => drawingBundle(here('./parity-entry.tsx'));

/** A script that draws the rehearsed world, and the styles it asks for. */
export async function drawingBundle(input: string): Promise<ParityBundle> {
  const styles: string[] = [];
  const built = await rolldown({
    input,
    platform: 'browser',
    transform: { target: 'es2022' },
    logLevel: 'silent',
    plugins: [
      {
        name: 'styles-beside',
        load(id: string) {
          if (!id.endsWith('.css')) return null;
          styles.push(readFileSync(id, 'utf8'));
          return { code: '', moduleType: 'js' };
        },
      },
    ],
  });
  const { output } = await built.generate({ format: 'iife', minify: true, comments: false });
  await built.close();
  return { code: output[0].code, style: styles.join('\n') };
}
