/** Gathers the sightings of all frames, decides, and tells each frame its part. Holds no truth: frames can always report again. */
import { orphanCard } from '../advice/card';
import type { CardModel } from '../advice/card-model';
import type { Counsel } from '../advice/counsel';
import { allows, furnished, type Organisation } from '../advice/organisation';
import type { GuideSettings } from '../advice/settings';
import type { Site } from '../catalog/hosts';
import type { Route } from '../catalog/model';
import { routeAddress } from '../catalog/routes';
import type { FrameToHub, HubToFrame, PageToHub, TabReport } from '../messages/protocol';
import type { FlowPack } from '../packs/model';
import { drawCurtain, withCurtain } from './curtain';
import { decide } from './decide';
import type { HubPorts, Sender } from './hub-ports';
import { Keeping } from './keeping';
import { Knowledge } from './knowledge';
import type { Memory } from './memory';
import { heardOutline, type OutlineAsked, type OutlinedFrame, outlinesFor } from './outlines';
import { reportOf } from './report';
import { TabBook } from './tab-book';
import { forgetPage, hush, ordersFor, shows, type Tab, wakes } from './tab-record';
import { freshTab } from './tab-state';

export type { HubPorts, Sender } from './hub-ports';

export class Hub {
  private readonly keeping: Keeping;
  private readonly knowledge = new Knowledge();
  private readonly tabs: TabBook;

  constructor(private readonly ports: HubPorts) {
    this.keeping = new Keeping(ports);
    this.tabs = new TabBook(this.keeping);
  }

  /** Takes up what was stored; called once, before anything else. */
  recall(memory: Memory): void {
    this.keeping.recall(memory);
  }

  /** Takes packs into use; with `anew` every frame greets again and gets the words of now. */
  use(packs: readonly FlowPack[], anew = false): void {
    this.knowledge.use(packs);
    if (anew) for (const kind of ['sleep', 'report'] as const) this.ports.sendAll({ kind });
  }

  /** A message from a frame; the answer goes back to that frame. */
  fromFrame(sender: Sender, message: FrameToHub): HubToFrame | null {
    const tab = this.tabs.tab(sender.tab, sender.secret);
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
      default:
        return heardOutline(tab, sender, message, this.ports);
    }
  }

  /** A message from one of our pages. */
  async fromPage(message: Exclude<PageToHub, OutlineAsked>): Promise<TabReport | null> {
    const { resume } = this.keeping.kept;
    if (message.kind === 'start') await this.start(message.route);
    else if (message.kind === 'resume' && resume) await this.start(resume.route);
    else if (message.kind === 'stop') this.setRoute(message.tab, null);
    else if (message.kind === 'lead') this.setRoute(message.tab, message.route);
    else if (message.kind === 'curtain')
      drawCurtain(message, this.tabs, this.ports, this.knowledge, this.keeping);
    else if (message.kind === 'show-again') this.showAgain(message.tab);
    else if (message.kind === 'preferences') this.prefer(message);
    else if (message.kind === 'reminder') this.keeping.setReminder(message.set);
    else if (message.kind === 'settings') this.set(message.settings);
    else if (message.kind === 'forget') await this.forget();
    return message.kind === 'ask' ? reportOf(message, this.tabs, this.keeping) : null;
  }

  /** A page of ours asks for a tab's outlines, or fetches them. */
  outlines(asked: OutlineAsked): OutlinedFrame[] {
    if (!allows(this.keeping.organisation, 'outline')) return [];
    return outlinesFor(asked, this.tabs, this.knowledge, this.ports);
  }

  /** A tab was opened by another one: the route goes along. */
  opened(id: number, opener: number, secret: boolean): void {
    const { route, curtain } = this.tabs.state(opener) ?? freshTab;
    if (route || curtain) this.tabs.setState(id, this.tabs.tab(id, secret), { ...freshTab, route, curtain });
  }

  closed(id: number): void {
    this.tabs.closed(id);
  }

  /** These tabs are open: others went while no worker could hear of it. */
  present(ids: readonly number[]): void {
    this.tabs.present(ids);
  }

  /** The browser was started anew: tabs have other numbers now. Where a route was left is kept. */
  started(): void {
    this.keeping.remember({ tabs: {} });
  }

  /** What the browser's policy lays down: at the worker's start, and `anew` whenever it changes. Sets the alarm again. */
  arrange(organisation: Organisation, anew = false): void {
    this.keeping.organisation = organisation;
    this.keeping.remind();
    if (anew) this.ports.sendAll({ kind: 'report' });
  }

  private hello(tab: Tab, sender: Sender, calls: boolean): HubToFrame {
    if (sender.frame === 0) {
      forgetPage(tab);
      this.tabs.setState(sender.tab, tab, { ...tab.state, notices: 0 });
    }
    // What another document said in this frame is void.
    tab.sightings.delete(sender.frame);
    tab.spots.delete(sender.frame);
    const place = { site: sender.site, host: sender.host, calls };
    const awake = wakes(tab, place, this.keeping.settings);
    tab.frames.set(sender.frame, { ...place, awake, sent: '' });
    const answer = awake ? this.wakeUp(sender.site, tab) : ({ kind: 'sleep' } as const);
    return withCurtain(answer, tab, sender.site, this.knowledge, this.keeping);
  }

  private wakeUp(site: Site, tab: Tab): Extract<HubToFrame, { kind: 'wake' }> {
    const { language } = this.keeping.preferences(tab.secret);
    return { kind: 'wake', lexicon: this.knowledge.lexicon(site), orphan: orphanCard(language) };
  }

  private sighted(
    tab: Tab,
    sender: Sender,
    { look, snapshot }: Extract<FrameToHub, { kind: 'sighting' }>,
  ): HubToFrame | null {
    const { site, host } = sender;
    const fresh = { site, host, awake: true, calls: snapshot.site === 'edevlet', sent: '' };
    const frame = tab.frames.get(sender.frame) ?? fresh;
    tab.frames.set(sender.frame, frame);
    if (!wakes(tab, frame, this.keeping.settings)) return hush(tab, sender.frame);
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
      records: this.knowledge.records,
      now: this.ports.now(),
      waited: this.keeping.waited(),
    });
    if (!decision) return;
    const before = tab.state.last?.screen ?? 'unknown';
    this.tabs.setState(id, tab, decision.tab);
    tab.counsel = decision.counsel;
    tab.reasons = decision.reasons;
    tab.record = decision.record;
    tab.card = shows(tab, this.keeping.settings) ? this.cardFor(decision.counsel, tab) : null;
    if (!tab.secret) this.keeping.noteProgress(decision.counsel, before);
  }

  private cardFor(counsel: Counsel, tab: Tab): CardModel {
    const { language } = this.keeping.preferences(tab.secret);
    const card = this.knowledge.card(counsel, tab.record, [...tab.sightings.values()], language);
    const small = this.ports.smallLogin === true && tab.frames.get(0)?.site === 'identity';
    return furnished(card, this.keeping.settings, this.keeping.organisation, small);
  }

  private prefer({ preferences, secret }: Extract<PageToHub, { kind: 'preferences' }>): void {
    this.keeping.prefer(preferences, secret === true);
    for (const [id, tab] of this.tabs) this.retell(tab, id);
  }

  private set(settings: Partial<GuideSettings>): void {
    this.keeping.remember({ settings: { ...this.keeping.kept.settings, ...settings } });
    this.keeping.remind();
    // Every frame speaks again, and hears then whether it is to sleep.
    this.ports.sendAll({ kind: 'report' });
  }

  /** Everything that was remembered is forgotten; open tabs begin anew. */
  private async forget(): Promise<void> {
    this.tabs.clear();
    await this.keeping.forget();
    this.ports.sendAll({ kind: 'report' });
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
    this.tabs.setState(sender.tab, tab, { ...tab.state, closed: true });
    tab.card = null;
    for (const frame of tab.frames.values()) frame.awake = false;
    this.ports.send(sender.tab, null, { kind: 'sleep' });
    return { kind: 'sleep' };
  }

  private showAgain(id: number): void {
    const tab = this.tabs.recalled(id);
    if (!tab) return;
    this.tabs.setState(id, tab, { ...tab.state, closed: false });
    this.wakeFrames(tab, id);
  }

  private async start(route: Route): Promise<void> {
    const { tab, secret } = await this.ports.open(routeAddress[route]);
    this.tabs.tab(tab, secret);
    this.setRoute(tab, route);
    if (!secret) this.keeping.remember({ resume: { route, step: null, at: this.ports.now() } });
  }

  private setRoute(id: number, route: Route | null): void {
    const tab = this.tabs.recalled(id);
    if (!tab) return;
    this.tabs.setState(id, tab, { ...tab.state, route, closed: false });
    this.wakeFrames(tab, id);
  }

  private wakeFrames(tab: Tab, id: number): void {
    // No frame has been heard since the worker was started anew: let them speak.
    if (tab.frames.size === 0) this.ports.send(id, null, { kind: 'report' });
    for (const [frame, known] of tab.frames) {
      known.awake = wakes(tab, known, this.keeping.settings);
      known.sent = '';
      this.ports.send(id, frame, known.awake ? this.wakeUp(known.site, tab) : { kind: 'sleep' });
    }
    if (tab.state.route === null && tab.frames.get(0)?.awake !== true) tab.card = null;
  }
}
