/** Pages of component kits for the bench: drawn by the kit once, then kept as they stand, so that no kit mends a mutation. */
import { kitPages } from '../../e2e/recognition/kit-pages';
import type { Fixture } from '../../fixtures/types';
import type { QuickStage } from './quick-stage';

interface Drawn extends Fixture {
  /** Milliseconds until nothing moves any more; absent where the page stands at once. */
  readonly settles?: number;
}

/** Every kit page on which something must be ringed; none where the kits have not been built. */
export const ringedKits = (): readonly Drawn[] =>
  kitPages().filter(
    ({ expect, optional }) => expect.rings.length > 0 && !expect.after && optional.length === 0,
  );

/** The document as it is drawn, without its scripts. Runs in the page. */
const freeze = (): string => {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type=radio],input[type=checkbox]'))
    field.toggleAttribute('checked', field.checked);
  for (const option of document.querySelectorAll('option'))
    option.toggleAttribute('selected', option.selected);
  for (const one of document.querySelectorAll('script,style,link[rel=stylesheet]')) one.remove();
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
  return `<!doctype html>${document.documentElement.outerHTML}`;
};

/** The page as it is mutated: one that its kit draws stands still, every other one is as it was. */
export async function still(stage: QuickStage, fixture: Drawn): Promise<Fixture> {
  if (fixture.settles === undefined) return fixture;
  await stage.show(fixture);
  await stage.page.waitForTimeout(fixture.settles);
  return { ...fixture, html: await stage.page.evaluate(freeze) };
}
