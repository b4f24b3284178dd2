/** The login page's whole script: its size is what that page pays. */
import script from '../../../entrypoints/identity.content';

Object.assign(globalThis, { script });
