/** How much of a check is run: a share in `npm test`, everything in `npm run test:full`. */

/** Whether the bars are run at their full sizes. */
export const full = process.env.KATIP_FULL === '1';

/**
 * All of them in a full run, else one in `each`. The stride shifts now and then: lists repeat their renderers in
 * turn, and a plain stride would always meet the same ones.
 */
export const share = <One>(all: readonly One[], each: number): One[] =>
  full ? [...all] : all.filter((_, index) => (index + Math.floor(index / 13)) % each === 0);
