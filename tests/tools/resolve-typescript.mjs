/** Finds './name' as './name.ts' or './name/index.ts', as the bundler does. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const endings = ['.ts', '.tsx', '/index.ts'];

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && context.parentURL?.startsWith('file:')) {
      const plain = new URL(specifier, context.parentURL);
      for (const ending of endings) {
        const url = new URL(`${plain.pathname}${ending}`, plain);
        if (existsSync(fileURLToPath(url))) return next(url.href, context);
      }
    }
    return next(specifier, context);
  },
});
