/** What every section of the trainer's page is given. */
import type { Language, Said } from '../../lib/catalog/model';
import type { KeptScreen } from '../../lib/packs/kept-screens';
import type { KeptPack } from '../../lib/packs/model';
import type { TabOutline } from '../../lib/store/doors/outline';

export interface TrainerPorts {
  /** The outline of a tab; null when none comes. */
  outlineOf(tab: number): Promise<TabOutline | null>;
  /** Keeps the packs that `change` makes of those kept now; false when that failed and nothing has changed. */
  savePacks(change: (kept: readonly KeptPack[]) => readonly KeptPack[]): Promise<boolean>;
  /** Eight letters and digits that no other pack has. */
  newId(): string;
  saveFile(name: string, text: string): void;
  /** Opens the browser's own printing. */
  print(): void;
  keptScreens(): Promise<readonly KeptScreen[]>;
}

export interface SectionProps {
  readonly language: Language;
  readonly packs: readonly KeptPack[];
  /** Packs that the browser's policy carries: in force before all others, to be read only. */
  readonly policy: readonly KeptPack[];
  /** Why others that it carries are not used. */
  readonly policyFaults: readonly Said[];
  readonly ports: TrainerPorts;
  /** The tab whose outline is wanted; null for none. */
  readonly tab: number | null;
}
