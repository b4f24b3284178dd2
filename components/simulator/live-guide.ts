/** The guide as on the live site, over the rehearsed one: the same reader, recogniser, hub, rings and card. */
import type { CardModel, CardPreferences } from '../../lib/advice/card-model';
import { isServicePath, type Site, siteOf } from '../../lib/catalog/hosts';
import type { Route } from '../../lib/catalog/model';
import { Attendant } from '../../lib/guide/attend';
import { makeDock } from '../../lib/guide/dock';
import { makeHeed } from '../../lib/guide/heed';
import { VeiledGuide } from '../../lib/guide/veiled-guide';
import type { HubToFrame, TabReport } from '../../lib/messages/protocol';
import { makeReader } from '../../lib/screen/read';
import { Hub, type Sender } from '../../lib/session/hub';
import type { Memory } from '../../lib/session/memory';
import { freshTab } from '../../lib/session/tab-state';
import { drawCardHere } from './card-here';
import { clearOfTools } from './clear-of-tools';
import type { PracticeEdition } from './kinds';

/** What stands in the rehearsed browser now. */
export interface Standing {
  readonly tab: number;
  readonly site: Site | null;
  readonly address: string;
  readonly title: string;
  /** Another one for every document that a real browser would load. */
  readonly document: string;
}

export interface LiveNeeds {
  /** The drawn practice site; nothing outside it is read. */
  root(): Element | null;
  /** The world's clock, ms since 1970. */
  now(): number;
  readonly memory: Memory;
  save(memory: Memory): void;
  /** The person closed the card. */
  closed(): void;
  readonly edition: PracticeEdition;
  /** The person pressed an address on the card. */
  visit(address: string): void;
}

/** A memory in which these tabs walk this route. */
export const routed = (memory: Memory, tabs: readonly number[], route: Route): Memory => ({
  ...memory,
  tabs: Object.fromEntries(tabs.map((tab) => [tab, memory.tabs[tab] ?? { ...freshTab, route }])),
});

/** Whether the address may be the service page's, where the guide shows itself without a route. */
const calls = (address: string): boolean => isServicePath(new URL(address).pathname);

/** One for each rehearsal. Nothing is drawn while it is switched off. */
export class LiveGuide {
  readonly #hub: Hub;
  readonly #attendant: Attendant;
  #standing: Standing | null = null;
  #listener: (message: HubToFrame) => void = () => undefined;
  #on = true;
  #ended = false;

  constructor(needs: LiveNeeds) {
    this.#hub = new Hub({
      now: needs.now,
      save: needs.save,
      remind: () => undefined,
      forget: async () => undefined,
      openOwn: () => undefined,
      send: (tab, _frame, message) => tab === this.#standing?.tab && this.#hear(message),
      sendAll: (message) => this.#hear(message),
      open: async () => ({ tab: this.#standing?.tab ?? 0, secret: false }),
    });
    this.#hub.recall(needs.memory);
    const draw = drawCardHere({
      edition: () => needs.edition,
      address: () => this.#standing?.address ?? 'about:blank',
      go: needs.visit,
    });
    const heed = makeHeed(() => this.#attendant.now(5));
    this.#attendant = new Attendant({
      top: true,
      ports: {
        alive: () => true,
        tell: async (message) => {
          const sender = this.#sender();
          if (message.kind === 'close') needs.closed();
          return sender && this.#on ? this.#hub.fromFrame(sender, message) : { kind: 'sleep' };
        },
        onHub: (listener) => {
          this.#listener = listener;
        },
      },
      makeReader: (lexicon) =>
        makeReader(this.#standing?.site ?? 'katip', lexicon, true, {
          root: needs.root,
          address: () => new URL(this.#standing?.address ?? 'about:blank'),
          title: () => this.#standing?.title ?? '',
        }),
      mount: (actions) =>
        new VeiledGuide(document, (dock) => makeDock({ ...clearOfTools(dock), draw }), actions),
      beside: (_guide, _orders, ringed) => heed(ringed),
    });
  }

  #hear(message: HubToFrame): void {
    if (!this.#ended) this.#listener(message);
  }

  #sender(): Sender | null {
    const { tab, site } = this.#standing ?? { tab: 0, site: null };
    return site ? { tab, frame: 0, site, secret: false } : null;
  }

  /** Tells what stands in the browser; called after it was drawn. */
  show(standing: Standing): void {
    const before = this.#standing;
    const real = siteOf(standing.address) === standing.site ? standing : { ...standing, site: null };
    this.#standing = real;
    const same = before?.tab === real.tab && before.site === real.site && before.document === real.document;
    if (this.#on && !same) this.#greet();
  }

  #greet(): void {
    if (this.#ended || !this.#standing) return;
    if (this.#standing.site === null) this.#hear({ kind: 'sleep' });
    else void this.#attendant.hello(calls(this.#standing.address));
  }

  /** Switches the guide on or off; switched on again, a closed card is shown again. */
  set(on: boolean): void {
    if (this.#on === on) return;
    this.#on = on;
    if (!on) this.#hear({ kind: 'sleep' });
    else this.again();
  }

  /** Shows a card that the person had closed. */
  again(): void {
    if (this.#standing) void this.#hub.fromPage({ kind: 'show-again', tab: this.#standing.tab });
    this.#greet();
  }

  /** A tab was opened from another one: the route goes along. */
  opened(tab: number, opener: number): void {
    this.#hub.opened(tab, opener, false);
  }

  closedTab(tab: number): void {
    this.#hub.closed(tab);
  }

  /** What the guide makes of the page now. */
  async report(): Promise<TabReport | null> {
    return this.#standing ? this.#hub.fromPage({ kind: 'ask', tab: this.#standing.tab }) : null;
  }

  async card(): Promise<CardModel | null> {
    return (await this.report())?.card ?? null;
  }

  prefer(preferences: CardPreferences): void {
    void this.#hub.fromPage({ kind: 'preferences', preferences });
  }

  /** Takes the guide off for good. */
  end(): void {
    this.#hear({ kind: 'sleep' });
    this.#ended = true;
  }
}
