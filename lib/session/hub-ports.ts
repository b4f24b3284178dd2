/** Who speaks to the hub, and what it needs of the browser. */
import type { Site } from '../catalog/hosts';
import type { HubToFrame } from '../messages/protocol';
import type { KeepingPorts } from './keeping';

export interface Sender {
  readonly tab: number;
  readonly frame: number;
  readonly site: Site;
  /** The host of its page, for what is set by host. */
  readonly host?: string;
  /** A private window: nothing of it is stored. */
  readonly secret: boolean;
}

export interface HubPorts extends KeepingPorts {
  send(tab: number, frame: number | null, message: HubToFrame): void;
  /** To every frame of ours in every tab, known to this worker or not. */
  sendAll(message: HubToFrame): void;
  /** Opens one of our own pages. */
  openOwn(path: string): void;
  open(address: string): Promise<{ tab: number; secret: boolean }>;
  /** The login page's card is the small one: what can go wrong there stands in the popup alone. */
  readonly smallLogin?: boolean;
}
