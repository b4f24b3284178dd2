/** Walks a route as a first-time employer would: looks at the card, presses what is ringed, goes on. */
import type { Seen, SeenRing } from '../e2e/harness/stage';

interface Rect {
  readonly x: number;
  readonly y: number;
}

interface WalkFrame {
  url(): string;
  parentFrame(): WalkFrame | null;
  frameElement(): Promise<{ boundingBox(): Promise<Rect | null> } | null>;
}

/** What the walker needs of a page; Playwright's and puppeteer's pages both have it. */
export interface WalkPage {
  url(): string;
  frames(): WalkFrame[];
  isClosed(): boolean;
  readonly mouse: { click(x: number, y: number): Promise<void> };
}

export interface WalkStage<P extends WalkPage> {
  startRoute(route: string): Promise<P>;
  look(page: P): Promise<Seen>;
  pages(): Promise<P[]>;
}

/** One stop of a walk, as it was before anything was pressed. */
export interface Stop {
  readonly number: number;
  readonly step: string;
  readonly screen: string;
  readonly edition: string;
  readonly targets: readonly string[];
  /** What was pressed; null at the end and where the page goes on by itself. */
  readonly pressed: string | null;
  readonly url: string;
  readonly seen: Seen;
}

export interface WalkOptions<P extends WalkPage> {
  /** Called at every stop, before pressing. */
  readonly atStop?: (stop: Stop, page: P) => Promise<void> | void;
  /** Whether this is the end; without it: the step `done`. */
  readonly end?: (seen: Seen) => boolean;
  /** Longest wait for the next stop, in milliseconds. */
  readonly patience?: number;
}

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
const most = 40;
/** Screens on which there is nothing to press. */
const ringless = ['identity-two-step', 'approval-complete', 'declaration-notice', 'session-expired'];

/** What makes a stop another one: not where its rings lie, which a shifting page changes by itself. */
function stateOf(seen: Seen, url: string): string {
  const { card, rings } = seen;
  return [url, card?.step, card?.screen, card?.text, ...rings.map((ring) => ring.target)].join('|');
}

/** The state with the places of its rings: equal twice in a row, the page has come to rest. */
function shape(seen: Seen, url: string): string {
  const spots = seen.rings.map(({ box }) => `${Math.round(box.x)},${Math.round(box.y)}`);
  return [stateOf(seen, url), ...spots].join('|');
}

/** The tab to go on in: the one that was opened since `before`, else the same. */
async function tabAfter<P extends WalkPage>(
  stage: WalkStage<P>,
  page: P,
  before: ReadonlySet<P>,
): Promise<P> {
  const opened = (await stage.pages()).find((each) => !before.has(each) && /^https:/u.test(each.url()));
  return opened ?? page;
}

interface Settled<P> {
  readonly page: P;
  readonly seen: Seen;
  readonly state: string;
}

/** Waits until looks in a row agree on something that is not `last`, here or in a tab opened since `before`. */
async function settled<P extends WalkPage>(
  stage: WalkStage<P>,
  start: P,
  before: ReadonlySet<P>,
  last: string,
  ms: number,
): Promise<Settled<P>> {
  const end = Date.now() + ms;
  let previous = '';
  let alike = 0;
  for (;;) {
    const page = await tabAfter(stage, start, before);
    const seen = await stage.look(page);
    const now = shape(seen, page.url());
    alike = now === previous ? alike + 1 : 0;
    // Elsewhere a moment without a ring may only be the page at work.
    const complete = seen.rings.length > 0 || ringless.includes(seen.card?.screen ?? '');
    const enough = complete ? 1 : 8;
    const state = stateOf(seen, page.url());
    if (alike >= enough && state !== last && seen.card?.verdict === 'known') return { page, seen, state };
    if (Date.now() > end) {
      throw new Error(`The walk stands still at ${page.url()}. Last: ${JSON.stringify(seen, null, 1)}`);
    }
    previous = now;
    await pause(120);
  }
}

/** Where a frame's own (0, 0) lies in the page's view. */
async function originOf(frame: WalkFrame): Promise<Rect> {
  if (frame.parentFrame() === null) return { x: 0, y: 0 };
  const box = await (await frame.frameElement())?.boundingBox();
  if (!box) throw new Error(`The frame of ${frame.url()} is not to be seen.`);
  return box;
}

/** Presses the middle of a ring with the mouse, in whatever frame it lies. */
export async function pressRing(page: WalkPage, ring: SeenRing): Promise<void> {
  const frame = page.frames().find((each) => each.url() === ring.frameUrl);
  if (!frame) throw new Error(`No frame ${ring.frameUrl} on ${page.url()}.`);
  const origin = await originOf(frame);
  const { x, y, width, height } = ring.box;
  await page.mouse.click(origin.x + x + width / 2, origin.y + y + height / 2);
}

/** Walks a route to its end and returns its stops; throws where the guide no longer leads on. */
export async function walkRoute<P extends WalkPage>(
  stage: WalkStage<P>,
  route: string,
  options: WalkOptions<P> = {},
): Promise<Stop[]> {
  const patience = options.patience ?? 10_000;
  const isEnd = options.end ?? ((seen: Seen) => seen.card?.step === 'done');
  const stops: Stop[] = [];
  let page = await stage.startRoute(route);
  let before = new Set(await stage.pages());
  let last = '';
  while (stops.length < most) {
    const next = await settled(stage, page, before, last, patience);
    const { seen } = next;
    page = next.page;
    last = next.state;
    const ring = isEnd(seen) ? undefined : seen.rings[0];
    const stop = stopOf(stops.length + 1, seen, page.url(), ring);
    stops.push(stop);
    await options.atStop?.(stop, page);
    if (isEnd(seen)) return stops;
    before = new Set(await stage.pages());
    if (ring) await pressRing(page, ring);
    await pause(150);
  }
  throw new Error(`Route ${route} does not end within ${most} stops.`);
}

function stopOf(number: number, seen: Seen, url: string, ring: SeenRing | undefined): Stop {
  return {
    number,
    step: seen.card?.step ?? '',
    screen: seen.card?.screen ?? '',
    edition: seen.card?.edition ?? '',
    targets: seen.rings.map((each) => each.target),
    pressed: ring?.target ?? null,
    url,
    seen,
  };
}
