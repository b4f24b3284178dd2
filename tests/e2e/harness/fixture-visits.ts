import type { Page } from '@playwright/test';
import { type Fixture, known, silent } from '../../fixtures';
import { respond } from '../../fixtures/serve';
import type { Stage } from './chromium';
import { share } from './size';

/** All test pages, or every `step`-th of them in a run that has to be short. */
export function fixturesFor(step: number): Fixture[] {
  return share([...known, ...silent], step);
}

const byName = new Map([...known, ...silent].map((fixture) => [fixture.name, fixture]));

/** Shows test pages one after the other, each with the route that it needs running in its tab. */
export class Visitor {
  private readonly tabs = new Map<string, Page>();
  private current: Fixture | null = null;
  /** How many known pages were shown, and on how many of them the guide said so. */
  readonly tally = { known: 0, recognised: 0 };

  constructor(private readonly stage: Stage) {
    stage.serve((url) => (this.current ? respond(url.href, [this.current]) : '<title>…</title>'));
  }

  private async tabFor(route: string | undefined): Promise<Page> {
    const key = route ?? '';
    const open = this.tabs.get(key);
    if (open) return open;
    this.current = null;
    const page =
      route === undefined ? await this.stage.context.newPage() : await this.stage.startRoute(route);
    this.tabs.set(key, page);
    return page;
  }

  /** Opens a fixture, and before it the one it has to follow; waits until the guide has had its say. */
  async show(fixture: Fixture): Promise<Page> {
    const page = await this.tabFor(fixture.expect.route);
    const before = fixture.expect.after === undefined ? undefined : byName.get(fixture.expect.after);
    if (before) await this.turnTo(page, before);
    await this.turnTo(page, fixture);
    return page;
  }

  private async turnTo(page: Page, fixture: Fixture): Promise<void> {
    this.current = fixture;
    await page.goto(fixture.url, { waitUntil: 'load' });
    const { screen, rings } = fixture.expect;
    if (screen === 'unknown') {
      await page.waitForTimeout(250);
      return;
    }
    this.tally.known += 1;
    // Whether each one is right is judged elsewhere: here the guide only has to have been at work.
    await this.stage
      .until(page, (seen) => seen.card?.screen === screen && seen.rings.length >= rings.length, 2000)
      .then(() => {
        this.tally.recognised += 1;
      })
      .catch(() => undefined);
  }
}
