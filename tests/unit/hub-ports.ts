/** A hub with ports of paper: everything it does is written down, the clock is turned by hand. */

import type { Site } from '../../lib/catalog/hosts';
import type { FrameToHub, HubToFrame } from '../../lib/messages/protocol';
import type { Snapshot } from '../../lib/screen/snapshot';
import { Hub, type Sender } from '../../lib/session/hub';
import { freshMemory, type Memory } from '../../lib/session/memory';

export interface Sent {
  readonly tab: number;
  readonly frame: number | null;
  readonly message: HubToFrame;
}

export interface Desk {
  readonly hub: Hub;
  readonly sent: Sent[];
  readonly saved: Memory[];
  readonly opened: string[];
  readonly reminders: (number | null)[];
  time: number;
  /** A frame's greeting; its answer's kind. */
  hello(tab: number, frame: number, site?: Site, calls?: boolean): string;
  see(tab: number, frame: number, snapshot: Snapshot, look?: number): HubToFrame | null;
  /** Forgets the worker: a new hub that knows what was saved. */
  die(): Desk;
  kinds(tab?: number): string[];
}

let nextTab = 900;

export function desk(
  memory: Memory = freshMemory,
  secret: readonly number[] = [],
  time = 1_000_000,
  smallLogin = false,
): Desk {
  const sent: Sent[] = [];
  const saved: Memory[] = [];
  const opened: string[] = [];
  const reminders: (number | null)[] = [];
  const hub = new Hub({
    now: () => self.time,
    smallLogin,
    send: (tab, frame, message) => void sent.push({ tab, frame, message }),
    save: (one) => void saved.push(structuredClone(one)),
    openOwn: (path) => void opened.push(path),
    open: async (address) => {
      opened.push(address);
      return { tab: ++nextTab, secret: false };
    },
    sendAll: (message) => void sent.push({ tab: -1, frame: null, message }),
    forget: async () => void saved.push(structuredClone(freshMemory)),
    remind: (at) => void reminders.push(at),
  });
  hub.recall(memory);
  const sites = new Map<string, Site>();
  const sender = (tab: number, frame: number): Sender => ({
    tab,
    frame,
    site: sites.get(`${tab}:${frame}`) ?? 'katip',
    secret: secret.includes(tab),
  });
  const self: Desk = {
    hub,
    sent,
    saved,
    opened,
    reminders,
    time,
    hello(tab, frame, site = 'katip', calls = false) {
      sites.set(`${tab}:${frame}`, site);
      return hub.fromFrame(sender(tab, frame), { kind: 'hello', calls })?.kind ?? 'nothing';
    },
    see(tab, frame, snapshot, look = 1) {
      sites.set(`${tab}:${frame}`, snapshot.site);
      const message: FrameToHub = { kind: 'sighting', look, snapshot };
      return hub.fromFrame(sender(tab, frame), message);
    },
    die: () => desk(saved.at(-1) ?? memory, secret, self.time, smallLogin),
    kinds: (tab) =>
      sent
        .filter((one) => tab === undefined || one.tab === tab)
        .map((one) => `${one.frame} ${one.message.kind}`),
  };
  return self;
}

export type Orders = Extract<HubToFrame, { kind: 'orders' }>;
export const orders = (answer: HubToFrame | null | undefined): Orders => {
  if (answer?.kind !== 'orders') throw new Error(`no orders but ${answer?.kind ?? 'nothing'}`);
  return answer;
};
