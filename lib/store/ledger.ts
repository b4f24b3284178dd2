/** All that is stored, told table by table. */
import type { Base } from './base';
import { readRow, type TableName, tables } from './rows';

export interface LedgerLine {
  readonly table: TableName;
  readonly count: number;
  /** Rows that cannot be read; they are among `count`. */
  readonly damaged: number;
  /** Size as a file would have it, in bytes. */
  readonly bytes: number;
}

export interface Ledger {
  readonly lines: readonly LedgerLine[];
  readonly count: number;
  readonly bytes: number;
}

/** Size of a value as JSON, in bytes. */
export const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value) ?? '').length;

function lineOf(table: TableName, rows: readonly unknown[]): LedgerLine {
  return {
    table,
    count: rows.length,
    damaged: rows.filter((row) => readRow(table, row) === null).length,
    bytes: rows.reduce<number>((sum, row) => sum + bytesOf(row), 0),
  };
}

/** Every table, empty ones too. */
export const ledgerOf = ({ read }: Base): Promise<Ledger> =>
  read([...tables], async (tx) => {
    const lines: LedgerLine[] = [];
    for (const table of tables) {
      const rows: readonly unknown[] = await tx.objectStore(table).getAll();
      lines.push(lineOf(table, rows));
    }
    return {
      lines,
      count: lines.reduce((sum, { count }) => sum + count, 0),
      bytes: lines.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  });
