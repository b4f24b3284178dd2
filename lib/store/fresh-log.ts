/**
 * Chromium keeps what is written in a log. Killed in mid-write it leaves a torn last line, and once started again it
 * writes on behind it; the start after that finds a damaged log and throws everything away without a word. Whenever a
 * database is deleted it begins a new log: so an empty one is made and deleted before anything is written.
 */

/** Longest that it may take, ms: the records do not wait for it any longer. */
const most = 1000;

const over = (request: IDBRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

async function makeAndDelete(name: string): Promise<void> {
  const opening = indexedDB.open(name, 1);
  await over(opening);
  opening.result.close();
  await over(indexedDB.deleteDatabase(name));
}

/** Makes the browser begin a new log, for the records of this name. Never rejects: without it only that risk is left. */
export async function beginLog(name: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((wake) => {
    timer = setTimeout(wake, most);
  });
  // A few letters more than a name of records ever has: it is nobody's.
  await Promise.race([makeAndDelete(`${name}:new-log`).catch(() => undefined), late]);
  clearTimeout(timer);
}
