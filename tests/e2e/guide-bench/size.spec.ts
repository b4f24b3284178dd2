import { expect, test } from '@playwright/test';
import { bundle } from './bundle';

/** Of the identity script's 15 kB something must be left for looking and recognising. */
const most = 13_200;

test('guide and card stay small', async () => {
  const { size } = await bundle('entry-only');
  console.log(`guide and card: ${size} bytes gzip`);
  expect(size).toBeLessThanOrEqual(most);
});
