/** Installs and draws the pages of the component kits: on its own, so that other work can go on meanwhile. */
import { ensureKits } from './setup.mjs';

if (!ensureKits()) process.exitCode = 1;
