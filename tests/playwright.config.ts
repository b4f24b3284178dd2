import { defineConfig } from '@playwright/test';

const full = process.env.KATIP_FULL === '1';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../output/playwright',
  workers: 1,
  // A second try for what a busy machine disturbed; whatever needed one is named in the summary.
  retries: 1,
  forbidOnly: true,
  timeout: full ? 600_000 : 90_000,
  expect: { timeout: 5000 },
  reporter: [['list'], ['json', { outputFile: '../output/playwright.json' }]],
});
