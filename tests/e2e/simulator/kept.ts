/** What must not be kept, and everything that is. */
import type { Page } from '@playwright/test';

/** A number that passes the checksum and belongs to nobody: the first that does from this beginning. */
export function checkedNumber(beginning: string): string {
  const d = [...beginning].map(Number);
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const odd = sum(d.filter((_, at) => at % 2 === 0));
  const even = sum(d.filter((_, at) => at % 2 === 1));
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return `${beginning}${tenth}${(sum(d) + tenth) % 10}`;
}

/** Everything that this page has kept anywhere. */
export const keptWords = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      location.href,
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      for (const table of db.objectStoreNames)
        texts.push(
          await new Promise<string>((done) => {
            const all = db.transaction(table).objectStore(table).getAll();
            all.onsuccess = () => done(JSON.stringify(all.result));
          }),
        );
      db.close();
    }
    return texts.join('\n');
  });
