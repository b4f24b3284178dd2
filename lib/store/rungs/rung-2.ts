/** Version 2: results and settings; an attempt keeps its world, so that one can come back in mid-screen. */
import type { Rung } from './rung';

export const rung2: Rung = async (db, tx) => {
  db.createObjectStore('results', { keyPath: 'id' });
  db.createObjectStore('settings', { keyPath: 'key' });
  let at = await tx.objectStore('attempts').openCursor();
  while (at) {
    await at.update({ ...at.value, world: null });
    at = await at.continue();
  }
};
