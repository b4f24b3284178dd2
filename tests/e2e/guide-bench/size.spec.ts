import { expect, test } from '@playwright/test';
import { bundle } from './bundle';

/** Of the identity script's 15 kB something must be left for looking and recognising. */
const most = 14_000;

test('guide and card with preact stay small', async () => {
  const { size } = await bundle('entry-only');
  console.log(`guide, card and preact: ${size} bytes gzip`);
  expect(size).toBeLessThanOrEqual(most);
});
