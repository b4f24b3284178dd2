/** Gathers the sightings of all frames, decides, and tells each frame its part. Holds no truth: frames can always report again. */
import { cardModel, orphanCard } from '../advice/card';
import type { CardModel, CardPreferences } from '../advice/card-model';
import type { Counsel } from '../advice/counsel';
import { lexiconOf, recordOf, screenRecords } from '../catalog';
import type { Site } from '../catalog/hosts';
import type { Route } from '../catalog/model';
import { routeAddress } from '../catalog/routes';
import type { FrameToHub, HubToFrame, PageToHub, TabReport } from '../messages/protocol';
import { decide } from './decide';
import { Keeping, type KeepingPorts } from './keeping';
import type { Memory } from './memory';
import { forgetPage, newTab, ordersFor, shows, type Tab, wakes } from './tab-record';
import { freshTab, type TabState } from './tab-state';

export interface Sender {
  readonly tab: number;
  readonly frame: number;
  readonly site: Site;
  /** A private window: nothing of it is stored. */
  readonly secret: boolean;
}

export interface HubPorts extends KeepingPorts {
  send(tab: number, frame: number | null, message: HubToFrame): void;
  open(address: string): Promise<{ tab: number; secret: boolean }>;
}

export class Hub {
  private readonly keeping: Keeping;
  private readonly tabs = new Map<number, Tab>();

  constructor(private readonly ports: HubPorts) {
    this.keeping = new Keeping(ports);
  }

  /** Takes up what was stored; called once, before anything else. */
  recall(memory: Memory): void {
    this.keeping.recall(memory);
  }

  /** A message from a frame; the answer goes back to that frame. */
  fromFrame(sender: Sender, message: FrameToHub): HubToFrame | null {
    const tab = this.tab(sender.tab, sender.secret);
    switch (message.kind) {
      case 'hello':
        return this.hello(tab, sender, message.calls);
      case 'sighting':
        return this.sighted(tab, sender, message);
      case 'spots':
        tab.spots.set(sender.frame, message.spots);
        this.order(tab, sender.tab, -1);
        return null;
      case 'preferences':
        this.keeping.prefer(message.preferences, tab.secret);
        this.retell(tab, sender.tab);
        return null;
      case 'close':
        return this.close(tab, sender);
    }
  }

  /** A message from one of our pages. */
  async fromPage(message: PageToHub): Promise<TabReport | null> {
    const { resume } = this.keeping.kept;
    if (message.kind === 'start') await this.start(message.route);
    else if (message.kind === 'resume' && resume) await this.start(resume.route);
    else if (message.kind === 'stop') this.setRoute(message.tab, null);
    else if (message.kind === 'show-again') this.showAgain(message.tab);
    else if (message.kind === 'preferences') this.prefer(message.preferences);
    else if (message.kind === 'reminder') this.keeping.setReminder(message.set);
    return message.kind === 'ask' ? this.report(message.tab) : null;
  }

  /** A tab was opened by another one: the route goes along. */
  opened(id: number, opener: number, secret: boolean): void {
    const route = this.known(opener)?.route ?? null;
    if (route) this.setState(id, this.tab(id, secret), { ...freshTab, route });
  }

  closed(id: number): void {
    this.tabs.delete(id);
    if (!(id in this.keeping.kept.tabs)) return;
    const { [id]: _gone, ...tabs } = this.keeping.kept.tabs;
    this.keeping.remember({ tabs });
  }

  /** The browser was started anew: tabs have other numbers now. Where a route was left is kept. */
  started(): void {
    this.keeping.remember({ tabs: {} });
  }

  /** When the reminder of route e is due, ms since 1970; null for never. */
  due(): number | null {
    return this.keeping.due();
  }

  private known(id: number): TabState | undefined {
    return this.tabs.get(id)?.state ?? this.keeping.kept.tabs[id];
  }

  private tab(id: number, secret: boolean): Tab {
    const known = this.tabs.get(id);
    if (known) return known;
    const fresh = newTab(this.keeping.kept.tabs[id] ?? freshTab, secret);
    this.tabs.set(id, fresh);
    return fresh;
  }

  private hello(tab: Tab, sender: Sender, calls: boolean): HubToFrame {
    if (sender.frame === 0) {
      forgetPage(tab);
      this.setState(sender.tab, tab, { ...tab.state, notices: 0 });
    }
    // What another document said in this frame is void.
    tab.sightings.delete(sender.frame);
    tab.spots.delete(sender.frame);
    const awake = wakes(tab, sender.site, calls);
    tab.frames.set(sender.frame, { site: sender.site, awake, calls, sent: '' });
    return awake ? this.wakeUp(sender.site, tab) : { kind: 'sleep' };
  }

  private wakeUp(site: Site, tab: Tab): HubToFrame {
    const { language } = this.keeping.preferences(tab.secret);
    return { kind: 'wake', lexicon: lexiconOf(site), orphan: orphanCard(language) };
  }

  private sighted(
    tab: Tab,
    sender: Sender,
    { look, snapshot }: Extract<FrameToHub, { kind: 'sighting' }>,
  ): HubToFrame | null {
    const frame = tab.frames.get(sender.frame);
    if (!frame) {
      const calls = snapshot.site === 'edevlet';
      tab.frames.set(sender.frame, { site: sender.site, awake: true, calls, sent: '' });
    }
    if (!wakes(tab, sender.site, tab.frames.get(sender.frame)?.calls ?? false)) return { kind: 'sleep' };
    // The frame heard last stands last: of two in one place it is the one that is there.
    tab.sightings.delete(sender.frame);
    tab.sightings.set(sender.frame, { frame: sender.frame, look, snapshot });
    if (!tab.asked) {
      // The worker was started anew: the other frames have not been heard since.
      tab.asked = true;
      this.ports.send(sender.tab, null, { kind: 'report' });
    }
    this.settle(tab, sender.tab);
    this.order(tab, sender.tab, sender.frame);
    return ordersFor(tab, sender.frame, this.keeping.preferences(tab.secret));
  }

  private settle(tab: Tab, id: number): void {
    const decision = decide(tab.state, [...tab.sightings.values()], {
      records: screenRecords,
      now: this.ports.now(),
      waited: this.keeping.waited(),
    });
    if (!decision) return;
    const before = tab.state.last?.screen ?? 'unknown';
    this.setState(id, tab, decision.tab);
    tab.counsel = decision.counsel;
    tab.reasons = decision.reasons;
    tab.card = shows(tab) ? this.cardFor(decision.counsel, tab) : null;
    if (!tab.secret) this.keeping.noteProgress(decision.counsel, before);
  }

  private cardFor(counsel: Counsel, tab: Tab): CardModel {
    const { language } = this.keeping.preferences(tab.secret);
    return cardModel(counsel, recordOf(counsel.screen, counsel.edition), language);
  }

  private prefer(preferences: CardPreferences): void {
    this.keeping.prefer(preferences, false);
    for (const [id, tab] of this.tabs) this.retell(tab, id);
  }

  /** The same counsel again, in the language and place that are liked now. */
  private retell(tab: Tab, id: number): void {
    if (tab.card && tab.counsel) tab.card = this.cardFor(tab.counsel, tab);
    this.order(tab, id, -1);
  }

  /** Tells every frame but `except` what has changed for it. */
  private order(tab: Tab, id: number, except: number): void {
    for (const [frame, known] of tab.frames) {
      if (frame === except || !known.awake || !tab.sightings.has(frame)) continue;
      const before = known.sent;
      const orders = ordersFor(tab, frame, this.keeping.preferences(tab.secret));
      if (orders && known.sent !== before) this.ports.send(id, frame, orders);
    }
  }

  private close(tab: Tab, sender: Sender): HubToFrame {
    this.setState(sender.tab, tab, { ...tab.state, closed: true });
    tab.card = null;
    for (const frame of tab.frames.values()) frame.awake = false;
    this.ports.send(sender.tab, null, { kind: 'sleep' });
    return { kind: 'sleep' };
  }

  /** A tab that is known, or was before the worker was started anew. */
  private recalled(id: number): Tab | null {
    return this.tabs.get(id) ?? (this.keeping.kept.tabs[id] ? this.tab(id, false) : null);
  }

  private showAgain(id: number): void {
    const tab = this.recalled(id);
    if (!tab) return;
    this.setState(id, tab, { ...tab.state, closed: false });
    this.wakeFrames(tab, id);
  }

  private async start(route: Route): Promise<void> {
    const { tab, secret } = await this.ports.open(routeAddress[route]);
    this.tab(tab, secret);
    this.setRoute(tab, route);
    if (!secret) this.keeping.remember({ resume: { route, step: null, at: this.ports.now() } });
  }

  private setRoute(id: number, route: Route | null): void {
    const tab = this.recalled(id);
    if (!tab) return;
    this.setState(id, tab, { ...tab.state, route, closed: false });
    this.wakeFrames(tab, id);
  }

  private wakeFrames(tab: Tab, id: number): void {
    // No frame has been heard since the worker was started anew: let them speak.
    if (tab.frames.size === 0) this.ports.send(id, null, { kind: 'report' });
    for (const [frame, known] of tab.frames) {
      known.awake = wakes(tab, known.site, known.calls);
      known.sent = '';
      this.ports.send(id, frame, known.awake ? this.wakeUp(known.site, tab) : { kind: 'sleep' });
    }
    if (tab.state.route === null && tab.frames.get(0)?.awake !== true) tab.card = null;
  }

  private setState(id: number, tab: Tab, state: TabState): void {
    const same = JSON.stringify(tab.state) === JSON.stringify(state);
    tab.state = state;
    if (!same && !tab.secret) this.keeping.remember({ tabs: { ...this.keeping.kept.tabs, [id]: state } });
  }

  private report(id: number): TabReport | null {
    const tab = this.tabs.get(id);
    const state = this.known(id);
    return {
      route: state?.route ?? null,
      counsel: tab?.counsel ?? null,
      reasons: tab?.reasons ?? [],
      card: tab?.card ?? null,
      closed: state?.closed ?? false,
      resume: this.keeping.kept.resume,
      reminder: this.due(),
      preferences: this.keeping.preferences(tab?.secret ?? false),
    };
  }
}
