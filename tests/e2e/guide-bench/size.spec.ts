import { expect, test } from '@playwright/test';
import { bundle } from './bundle';

/** Guide, card and curtain: of the script's 40 kB more than half must be left for looking and reporting. */
const most = 19_500;

test('guide and card stay small', async () => {
  const { size } = await bundle('entry-only');
  console.log(`guide and card: ${size} bytes gzip`);
  expect(size).toBeLessThanOrEqual(most);
});
