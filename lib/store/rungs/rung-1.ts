/** Version 1: attempts and their presses. */
import type { Rung } from './rung';

export const rung1: Rung = (db) => {
  db.createObjectStore('attempts', { keyPath: 'id' });
  db.createObjectStore('events', { keyPath: ['attempt', 'number'] });
};
