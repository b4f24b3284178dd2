/** What the guide's script reads of the extension's storage: one mark. The login page's script has no part in it. */
import { curtainKey } from '../../lib/messages/protocol';

interface Own {
  readonly storage?: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

const scope = globalThis as unknown as { browser?: Own; chrome?: Own };

/** Whether the curtain is on in some tab, by the worker's own mark; private windows leave none. */
export async function someCurtain(): Promise<boolean> {
  try {
    const local = (scope.browser ?? scope.chrome)?.storage?.local;
    return (await local?.get(curtainKey))?.[curtainKey] === true;
  } catch {
    return false;
  }
}
