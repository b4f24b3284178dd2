import type { Rung } from './rung';
import { rung1 } from './rung-1';
import { rung2 } from './rung-2';
import { rung3 } from './rung-3';

/** The ladder: the step at index n leads from version n to n + 1. Only ever added to. */
export const ladder: readonly Rung[] = [rung1, rung2, rung3];
