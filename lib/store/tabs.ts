/** Tells the other tabs what changed. */
import { type TableName, tables } from './rows';

const known: ReadonlySet<unknown> = new Set(tables);

export interface Tabs {
  tell(changed: readonly TableName[]): void;
  onChange(heard: (changed: readonly TableName[]) => void): () => void;
  close(): void;
}

/** The channel of one database. */
export function tellTabs(name: string): Tabs {
  const channel = new BroadcastChannel(`${name}:records`);
  return {
    tell: (changed) => {
      try {
        channel.postMessage(changed);
      } catch {
        // Closed in the meantime: what was written is written all the same.
      }
    },
    onChange: (heard) => {
      const take = ({ data }: MessageEvent<unknown>): void => {
        if (Array.isArray(data) && data.every((one) => known.has(one))) heard(data as TableName[]);
      };
      channel.addEventListener('message', take);
      return () => channel.removeEventListener('message', take);
    },
    close: () => channel.close(),
  };
}
