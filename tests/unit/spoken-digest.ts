/** The digest by which the records' version is told. */
import { createHash } from 'node:crypto';
import { screenRecords } from '../../lib/catalog';
import { routeScreens, routeSteps } from '../../lib/catalog/routes';

/** Eight letters that change with any record or route. */
export const recordDigest = (): string =>
  createHash('sha256')
    .update(JSON.stringify([screenRecords, routeSteps, routeScreens]))
    .digest('hex')
    .slice(0, 8);
