/** Version 3: own scenarios, collected results, the log of calls; attempts found by their beginning. */
import type { Rung } from './rung';

export const rung3: Rung = (db, tx) => {
  for (const name of ['scenarios', 'classes', 'calls']) db.createObjectStore(name, { keyPath: 'id' });
  tx.objectStore('attempts').createIndex('started', 'started');
};
