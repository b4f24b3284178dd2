/** What can go wrong with the records, and the sentence for it. */
import type { Said } from '../catalog/model';
import { faultWords } from './words';

export type FaultKind = 'quota' | 'blocked' | 'newer' | 'damaged' | 'gone' | 'closed' | 'unknown';

/** Every operation of the store rejects with this and with nothing else; `say` is ready to be shown. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly say: Said;

  constructor(
    readonly kind: FaultKind,
    cause?: unknown,
  ) {
    super(kind, { cause });
    this.say = faultWords[kind];
  }
}

const kinds: Readonly<Record<string, FaultKind>> = {
  QuotaExceededError: 'quota',
  NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR: 'quota',
  VersionError: 'newer',
  InvalidStateError: 'closed',
  NotFoundError: 'damaged',
  DataError: 'damaged',
  DataCloneError: 'damaged',
  ConstraintError: 'damaged',
  NotReadableError: 'damaged',
  $ZodError: 'damaged',
  ZodError: 'damaged',
};

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** The fault behind an error of the database; a fault stays what it is. */
export function faultOf(error: unknown): StoreFault {
  return error instanceof StoreFault ? error : new StoreFault(kinds[nameOf(error)] ?? 'unknown', error);
}
