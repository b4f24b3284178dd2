import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.{ts,tsx}'],
    environment: 'node',
    maxWorkers: 2,
    isolate: false,
    testTimeout: process.env.KATIP_FULL === '1' ? 600_000 : 180_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'output/vitest.json' },
  },
});
