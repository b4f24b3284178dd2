import { expect, type Page, test } from '@playwright/test';
import type { Route } from '../../../lib/catalog/model';
import {
  newPracticeSession,
  type PracticeEdition,
  practiceAnswer,
  practiceSelector,
  practiceWay,
} from '../../fixtures/practice';
import { walkRoute } from '../../tools/walk';
import { copyBuild } from '../harness/copy-build';
import { readingFaults } from '../harness/reading';
import { traps } from '../harness/traps';
import { openOwnStage, useStage } from '../life/setting';
import { extensionStorage } from '../life/worker';
import { announcedFaults, ears } from './announced';
import { stopFaults } from './stops';

// The traps do not change what the guide does: they hear what it reaches for, and what it has spoken.
const stage = useStage({ testScript: `${traps}\n${ears}` });
/** In the usual run each route in one edition; Firefox and the keyboard walk others. */
const usual = ['1 katip-2020', '2 katip-2025', '3 katip-2025', 'e katip-2020'];
const size = (route: Route, edition: string) =>
  usual.includes(`${route} ${edition}`) ? {} : { tag: '@full' };
const day = 24 * 60 * 60 * 1000;

/** Walks to the end and returns the tab in which it ended. */
async function walk(route: Route, edition: PracticeEdition): Promise<Page> {
  const session = newPracticeSession(edition, 2000);
  stage().serve((url) => practiceAnswer(url, session));
  const faults: string[] = [];
  let last: Page | null = null;
  const stops = await walkRoute<Page>(stage(), route, {
    end: (seen) => seen.card?.step === 'done' || seen.card?.step === 'e.4',
    atStop: async (stop, page) => {
      last = page;
      faults.push(
        ...(await stopFaults(stop, page, route, edition)),
        ...(await readingFaults(stage(), page)),
        ...(await announcedFaults(stage(), page, stop.seen)),
      );
    },
  });
  expect(faults).toEqual([]);
  expect(stops.length).toBe(practiceWay(route, edition).length);
  if (last === null) throw new Error('The walk has no stop.');
  return last;
}

for (const edition of ['katip-2020', 'katip-2025'] as const) {
  for (const route of ['1', '2', '3'] as const) {
    test(`route ${route}, ${edition}: to its end by its rings`, size(route, edition), async () => {
      await walk(route, edition);
    });
  }

  test(
    `route e, ${edition}: to the notice, and to the firm three days later`,
    size('e', edition),
    async () => {
      const page = await walk('e', edition);
      const notice = await stage().until(page, (seen) => seen.card?.step === 'e.4');
      expect(notice.rings).toEqual([]);
      const storage = extensionStorage(stage());
      await expect.poll(async () => typeof (await storage.get()).declaredAt).toBe('number');

      await page.goto(page.url().replace('?guncelle=1', ''));
      await stage().until(page, (seen) => seen.card?.step === 'e.3' && seen.rings.length === 1);

      await storage.set({ declaredAt: Date.now() - 3 * day - 1000 });
      await stage().killWorker();
      await page.reload();
      const returned = await stage().until(page, (seen) => seen.card?.step === 'e.5');
      expect(returned.card).toMatchObject({ route: 'e', screen: 'organisation-choice', edition });
      expect(returned.rings.map((ring) => ring.target)).toEqual(['organisation', 'organisation']);
      await page.locator(practiceSelector('organisation')).first().click();
      const chosen = await stage().until(page, (seen) => seen.rings[0]?.target === 'organisation-continue');
      expect(chosen.card?.step).toBe('e.5');
      await storage.set({ declaredAt: null });
      await stage().killWorker();
    },
  );
}

const chatty = `setTimeout(() => {
  const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('html > div'));
  const live = root.querySelector('[data-part=live]');
  live.textContent = live.textContent + '';
}, 1500)`;

test('a guide that says a step twice is caught', { tag: '@full' }, async () => {
  const own = await openOwnStage({
    testScript: ears,
    extension: copyBuild('chrome', { appendToContent: chatty }),
  });
  const session = newPracticeSession('katip-2025', 2000);
  own.serve((url) => practiceAnswer(url, session));
  const page = await own.startRoute('1');
  const seen = await own.until(page, ({ card }) => card?.screen === 'portal-entry');
  expect(await announcedFaults(own, page, seen)).toEqual([]);
  await page.waitForTimeout(1800);
  expect((await announcedFaults(own, page, seen)).join()).toContain('said twice');
  await own.close();
});
