/**
 * The records' editions, oldest first, each by the first eight letters of their digest. A test takes the digest of
 * today's records: when it is not the last one here, it says which to append. Nothing is ever taken out: the place of
 * the last is the number that a code carries.
 */
export const recordDigests: readonly string[] = [
  '95269161',
  'ad5cf1b6',
  '85ff26e2',
  '27b890c7',
  '734c3bf4',
  '4dd17b24',
  '44cf8b3d',
  'c4a29f18',
  'd5e78e26',
  'da2f5ad1',
  '8fc54b68',
  '9b71247d',
  '64b3d98f',
  '709e2d65',
  'e31dd174',
  '733f88ad',
  'c98bb722',
];

/** The number of today's records, from 1 on. */
export const recordVersion: number = recordDigests.length;
