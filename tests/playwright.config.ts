import { defineConfig } from '@playwright/test';

const full = process.env.KATIP_FULL === '1';
/** Their outcome hangs on how fast things are drawn: they run alone, after the others. */
const timed = [/\/life\/storm\.spec\.ts$/u, /\.timed\.spec\.ts$/u];

export default defineConfig({
  testDir: './e2e',
  outputDir: process.env.KATIP_BROWSER_OUTPUT ?? '../output/playwright',
  workers: 1,
  // What is dear and close to another test is left to the full run.
  ...(full ? {} : { grepInvert: /@full/u }),
  projects: [
    { name: 'side-by-side', testIgnore: timed },
    { name: 'alone', testMatch: timed },
  ],
  // A second try for what a busy machine disturbed; whatever needed one is named in the summary.
  retries: 1,
  forbidOnly: true,
  timeout: full ? 600_000 : 180_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.KATIP_BROWSER_REPORT ?? '../output/playwright.json' }],
  ],
});
