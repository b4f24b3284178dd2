/** One life of a tab with a route, as commands for fast-check: what a person, the browser and a page may do to it. */
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import type { Stage } from '../harness/chromium';
import { lookScript } from '../harness/look-script';
import { type FrameSeen, mergeSeen, type Seen } from '../harness/stage';
import { at } from './judge';
import { fixtureNamed, turnInto } from './pages';
import { extensionStorage } from './worker';

/** The pages of a life: a mark in each says which one it is. */
const shown = [
  ['portal-2025-spa-1', 'portal-entry', 'enter'],
  ['main-menu-2025-spa-open', 'main-menu', 'contracts'],
  ['contracts-2025-spa-bar-none', 'contracts', 'pending-row'],
  ['contracts-2020-aria-iframe-one-pending', 'contracts', 'pending-row'],
] as const;
const origins = shown.map(([name]) => new URL(fixtureNamed(name).url));
const framed = 3;

const marked = (index: number): string =>
  fixtureNamed(shown[index]?.[0] ?? '').html.replace('</body>', `<i hidden data-page="${index}"></i></body>`);

/** Serves the pages, their frames too. */
export function serveLife(stage: Stage): void {
  const frames = fixtureNamed(shown[framed][0]).frames ?? {};
  stage.serve((url) => {
    const index = origins.findIndex((each) => each.host === url.host && each.pathname === url.pathname);
    return frames[url.href] ?? (index < 0 ? '<!doctype html><title>…</title>' : marked(index));
  });
}

export interface Life {
  readonly stage: Stage;
  page: Page;
  /** Puts another version in the extension's place. */
  update(): Promise<void>;
  /** Switches the extension off and on again. */
  toggle(): Promise<void>;
}

/** What is known of the tab: how far back and forward it can go, and whether its scripts may be an older version's. */
export interface Expected {
  at: number;
  length: number;
  /** Per entry: loaded since the extension last changed. */
  fresh: boolean[];
}

const openLook = lookScript('(element) => element.shadowRoot');

async function seenOf(life: Life): Promise<Seen> {
  return mergeSeen([await life.page.evaluate<FrameSeen>(openLook)]);
}

const quiet = (seen: Seen): boolean => seen.cards <= 1 && seen.rings.length === 0;

/** One card at most, the step of the page that is there, and the route still known to the extension. */
export async function expectTruth(life: Life, model: Expected, patience = 10_000): Promise<void> {
  const { page, stage } = life;
  await page.bringToFront();
  const mark = page.locator('[data-page]').first();
  const index = Number(await mark.getAttribute('data-page', { timeout: 10_000 }));
  const [, screen, target] = shown[index] ?? ['', '', ''];
  const right = at('1', screen, target);
  if (model.fresh[model.at]) await stage.until(page, right, patience);
  // An older version's script is silent or says that the page has to be reloaded; its page may have been loaded anew.
  else
    await expect
      .poll(async () => quiet(await seenOf(life)) || right(await stage.look(page)), { timeout: patience })
      .toBe(true);
  expect(await page.locator('html > div').count()).toBeLessThanOrEqual(1);
  const { resume } = await extensionStorage(stage).get();
  expect(resume).toMatchObject({ route: '1' });
}

type Act = (life: Life, model: Expected) => Promise<void>;

class Command implements fc.AsyncCommand<Expected, Life> {
  constructor(
    private readonly name: string,
    /** Whether the outcome is looked at before the next command, or that one follows at once. */
    private readonly looks: boolean,
    private readonly may: (model: Expected) => boolean,
    private readonly act: Act,
  ) {}
  check(model: Readonly<Expected>): boolean {
    return this.may(model);
  }
  async run(model: Expected, life: Life): Promise<void> {
    await this.act(life, model);
    if (this.looks) await expectTruth(life, model);
  }
  toString(): string {
    return `${this.name}${this.looks ? '' : '…'}`;
  }
}

const always = (): boolean => true;
const goTo =
  (index: number): Act =>
  async ({ page }, model) => {
    await page.goto(origins[index]?.href ?? '', { waitUntil: 'domcontentloaded' });
    model.at += 1;
    model.length = model.at + 1;
    model.fresh = [...model.fresh.slice(0, model.at), true];
  };
const step =
  (by: number): Act =>
  async ({ page }, model) => {
    if (by < 0) await page.goBack({ waitUntil: 'commit' });
    else await page.goForward({ waitUntil: 'commit' });
    model.at += by;
  };
const reload: Act = async ({ page }, model) => {
  await page.reload({ waitUntil: 'domcontentloaded' });
  model.fresh[model.at] = true;
};
const stale = (model: Expected): void => {
  model.fresh = model.fresh.map(() => false);
};
/** A page whose own address is not that of the pushed content is told apart by its mark. */
const push =
  (index: number): Act =>
  ({ page }) =>
    turnInto(page, marked(index));
const inTop = (model: Expected): boolean => model.at >= 0;

/** Closes the tab in the middle and goes on from where it was left. */
const closeAndResume: Act = async (life, model) => {
  await life.page.close();
  life.page = await life.stage.startRoute('1');
  Object.assign(model, { at: 0, length: 1, fresh: [true] });
};

/** The renderer falls over; the person closes the tab and begins again. */
const crash: Act = async (life, model) => {
  const session = await life.stage.context.newCDPSession(life.page);
  const fallen = life.page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await fallen;
  await closeAndResume(life, model);
};

/** Commands that fast-check may string together; `rough` are those that change the extension itself. */
export function commandsOf(rough: boolean): fc.Arbitrary<fc.AsyncCommand<Expected, Life>>[] {
  const make = (name: string, may: (model: Expected) => boolean, act: Act) =>
    fc.boolean().map((looks) => new Command(name, looks, may, act));
  const page = fc.constantFrom(0, 1, 2, framed);
  const usual = [
    page.chain((index) => make(`go to ${index}`, always, goTo(index))),
    fc.constantFrom(0, 1, 2).chain((index) => make(`push ${index}`, inTop, push(index))),
    make('back', (model) => model.at > 0, step(-1)),
    make('forward', (model) => model.at < model.length - 1, step(1)),
    make('reload', always, reload),
    make('worker killed', always, ({ stage }) => stage.killWorker()),
    make('tab closed', always, closeAndResume),
    make('renderer crashed', always, crash),
  ];
  return rough
    ? [
        ...usual,
        make('updated', always, async (life, model) => {
          await life.update();
          stale(model);
        }),
        make('switched off and on', always, async (life, model) => {
          await life.toggle();
          stale(model);
        }),
      ]
    : usual;
}
