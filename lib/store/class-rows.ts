/** Results of a class, as they are kept. */
import type { HandedIn } from '../practice/class-results';
import { orderly, sha256 } from '../support/digest';
import { readHandedIn } from './doors/result';
import type { Store } from './index';
import type { Json } from './json';
import type { Kept } from './rows';

/** Version of the form in which they are kept. */
const version = 1;

/** The same result handed in twice is one row. */
export const handedInId = (one: HandedIn): string => sha256(orderly(one)).slice(0, 24);

/** The row of a result. `at`: ms since 1970. */
export const handedInRow = (one: HandedIn, at: number): Kept => ({
  id: handedInId(one),
  at,
  version,
  data: JSON.parse(JSON.stringify(one)) as Json,
});

const readRow = (data: Json, form: number): HandedIn | null => {
  if (form !== version) return null;
  const read = readHandedIn(JSON.stringify(data));
  return 'handedIn' in read ? read.handedIn : null;
};

/** Every result that can be read, the latest taken in first. */
export const classResults = async (store: Pick<Store, 'classes'>): Promise<HandedIn[]> =>
  (await store.classes.read(readRow)).map(({ it }) => it);
