/** A page that lies whole in something else, as pages do, is read as before: a scroller, a panel, a table that lays it out. */
import { expect, test } from '@playwright/test';
import { bundleReader } from '../../bench/judge/stage';
import { openQuickStage } from '../../bench/mutate/quick-stage';
import { type Fixture, known } from '../../fixtures';
import { share } from '../harness/size';
import { judgeOne } from './judging';

/** What lies around, up to the page and after it. */
const around: Readonly<Record<string, readonly [string, string]>> = {
  'reached by keyboard': ['<div tabindex="0">', '</div>'],
  'a panel of tabs': ['<div role="tabpanel" aria-label="x" tabindex="0">', '</div>'],
  'hears for all that is in it': ['<div onclick="void 0">', '</div>'],
  'a hand over everything': ['<div style="cursor:pointer">', '</div>'],
  'a form': ['<form>', '</form>'],
  'a table of one cell': ['<table><tbody><tr><td>', '</td></tr></tbody></table>'],
  'a table of columns': [
    '<table><tbody><tr><td>Menü</td><td>Hoş geldiniz</td><td>',
    '</td></tr></tbody></table>',
  ],
};

const pages = known.filter(
  ({ html, frames, expect: { after } }) => !frames && after === undefined && /<body[^>]*>/u.test(html),
);

const wrapped = (fixture: Fixture, [open, close]: readonly [string, string]): Fixture => ({
  ...fixture,
  html: fixture.html
    .replace(/<body[^>]*>/u, (body) => body + open)
    .replace('</body>', () => `${close}</body>`),
});

/** A scroller around each table, as frameworks lay it. */
const scrolled = (fixture: Fixture): Fixture => ({
  ...fixture,
  html: fixture.html
    .replaceAll('<table', '<div tabindex="0" style="overflow-x:auto"><table')
    .replaceAll('</table>', '</table></div>'),
});
/** Ext draws its buttons as tables too: nobody lays a scroller around those. */
const tables = pages.filter(({ html, renderer }) => html.includes('<table') && !renderer.startsWith('ext'));

/** The pages in every wrapper, and those of them with tables in scrollers, read by `script`: what goes wrong. */
async function faultsOf(
  script: string,
  some: readonly Fixture[],
  lists: readonly Fixture[],
): Promise<string[]> {
  const stage = await openQuickStage(script);
  const none = new Map<string, Fixture>();
  const faults: string[] = [];
  const judge = async (fixture: Fixture, what: string): Promise<void> => {
    const one = await judgeOne(stage, fixture, none);
    if (!one.right) faults.push(`${what}: ${fixture.name}: ${one.faults.join('; ')}`);
  };
  for (const [what, tags] of Object.entries(around))
    for (const fixture of some) await judge(wrapped(fixture, tags), what);
  for (const fixture of lists) await judge(scrolled(fixture), 'a scroller');
  await stage.close();
  return faults;
}

test('what lies around a page changes nothing of what is known and ringed', async () => {
  test.setTimeout(3_600_000);
  expect(await faultsOf(await bundleReader(), share(pages, 97), share(tables, 37))).toEqual([]);
});

for (const [rule, name] of [
  ['&& !isHolder(element, role)', /^(?:organisation-2025|contracts-2020)/u],
  ['&& !holdsTable(row)', /bar-chosen|shelf-of-firms/u],
] as const)
  test(`a reader that takes what holds many things for one of them is caught: ${rule}`, {
    tag: '@full',
  }, async () => {
    test.setTimeout(600_000);
    const script = await bundleReader();
    expect(script).toContain(rule);
    const some = pages.filter((one) => name.test(one.name)).slice(0, 8);
    expect(await faultsOf(script.replace(rule, ''), some, [])).not.toEqual([]);
  });
