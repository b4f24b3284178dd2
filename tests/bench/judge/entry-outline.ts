/** Runs in a page of the checks: the product's own outline of it. */
import { takeOutline } from '../../../lib/screen/outline';

(globalThis as unknown as { takeOutline: typeof takeOutline }).takeOutline = takeOutline;
