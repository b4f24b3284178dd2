/** Pages for the tests of this folder, taken from the test pages. */
import type { Page } from '@playwright/test';
import { type Fixture, known, silent } from '../../fixtures';
import { newPracticeSession, type PracticeEdition, practiceAnswer } from '../../fixtures/practice';
import { respond } from '../../fixtures/serve';
import type { Stage } from '../harness/chromium';

const byName = new Map([...known, ...silent].map((fixture) => [fixture.name, fixture]));

/** A test page by its name; throws when there is none. */
export function fixtureNamed(name: string): Fixture {
  const found = byName.get(name);
  if (!found) throw new Error(`There is no test page ${name}.`);
  return found;
}

const blank = '<!doctype html><html lang="tr"><meta charset="utf-8"><title>…</title><p>…</p>';

/** Serves these pages, and `more` by its addresses; anything else is an empty page. */
export function shelve(
  stage: Stage,
  pages: readonly Fixture[],
  more: Readonly<Record<string, string>> = {},
): void {
  stage.serve((url) => more[url.href] ?? respond(url.href, pages)?.body ?? blank);
}

/** Serves a practice world, with e-Devlet signed in already and, `inside`, İSG-KATİP and the firm as well. */
export function practise(stage: Stage, edition: PracticeEdition, inside: boolean): void {
  const session = newPracticeSession(edition, 900);
  Object.assign(session, { edevlet: true, katip: inside, firm: inside });
  stage.serve((url) => practiceAnswer(url, session));
}

/** Makes another page of the open document, at another path where one is given. Runs in the page. */
export function become([source, address]: readonly [source: string, address: string]): void {
  const next = new DOMParser().parseFromString(source, 'text/html');
  for (const old of document.head.querySelectorAll('style')) old.remove();
  document.head.append(...next.head.querySelectorAll('style'));
  document.title = next.title;
  document.body.replaceChildren(...next.body.childNodes);
  for (const still of document.body.querySelectorAll('script')) {
    const live = document.createElement('script');
    live.textContent = still.textContent;
    still.replaceWith(live);
  }
  if (address !== '') history.pushState(null, '', address);
}

/** Turns the open document into another page without loading one, as an application in one page does. */
export const turnInto = (page: Page, html: string, path = ''): Promise<void> =>
  page.evaluate(become, [html, path] as const);
