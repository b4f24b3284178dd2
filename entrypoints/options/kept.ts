/** All that is stored, from the three places where something may be: records, the browser's keys, the page's own keys. */
import { browser } from 'wxt/browser';
import type { StoredLine } from '../../components/options/ledger-view';
import { ledgerWords as words } from '../../components/options/ledger-words';
import { keyName } from '../../components/options/options';
import type { Language } from '../../lib/catalog/model';
import type { Store } from '../../lib/store';
import { bytesOf } from '../../lib/store/ledger';
import { tableWords } from '../../lib/store/words';

function keyLine(place: string, key: string, value: unknown, language: Language): StoredLine {
  const many = typeof value === 'object' && value !== null ? Object.keys(value).length : 1;
  const count = key === 'tabs' || key === 'packs' ? many : 1;
  return { key: `${place}:${key}`, name: keyName(key)[language], count, damaged: 0, bytes: bytesOf(value) };
}

/** Nothing is kept behind a key that holds nothing. */
const isHeld = ([, value]: [string, unknown]): boolean =>
  value !== null && value !== false && !(typeof value === 'object' && Object.keys(value).length === 0);

/** Every line of the ledger that holds something. `unopened`: there are records, but they cannot be opened. */
export async function storedLines(
  store: Store | null,
  unopened: boolean,
  language: Language,
): Promise<StoredLine[]> {
  const [ledger, local] = await Promise.all([
    store?.ledger().catch(() => null) ?? null,
    browser.storage.local.get(null),
  ]);
  const rows = (ledger?.lines ?? []).filter(({ count }) => count > 0);
  return [
    ...(unopened
      ? [{ key: 'unopened', name: words.unopened[language], count: 1, damaged: 0, bytes: 0 }]
      : []),
    ...rows.map(({ table, ...line }) => ({ ...line, key: table, name: tableWords[table][language] })),
    ...Object.entries(local)
      .filter(isHeld)
      .map(([key, value]) => keyLine('browser', key, value, language)),
    ...Object.entries({ ...localStorage }).map(([key, value]) => keyLine('page', key, value, language)),
  ];
}

/** Calls back when the browser's keys change; returns the end of it. */
export function watchKept(changed: () => void): () => void {
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether this page stands in a private window. */
export const isSecret = (): boolean => browser.extension.inIncognitoContext;
