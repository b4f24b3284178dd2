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

const tables = pages.filter(({ html }) => html.includes('<table'));

test('what lies around a page changes nothing of what is known and ringed', async () => {
  test.setTimeout(1_800_000);
  const stage = await openQuickStage(await bundleReader());
  const none = new Map<string, Fixture>();
  const faults: string[] = [];
  const judge = async (fixture: Fixture, what: string): Promise<void> => {
    const one = await judgeOne(stage, fixture, none);
    if (!one.right) faults.push(`${what}: ${fixture.name}: ${one.faults.join('; ')}`);
  };
  for (const [what, tags] of Object.entries(around))
    for (const fixture of share(pages, 67)) await judge(wrapped(fixture, tags), what);
  // A scroller around a table, as frameworks lay it.
  for (const fixture of share(
    tables.filter(({ renderer }) => !renderer.startsWith('ext')),
    23,
  )) {
    const html = fixture.html
      .replaceAll('<table', '<div tabindex="0" style="overflow-x:auto"><table')
      .replaceAll('</table>', '</table></div>');
    await judge({ ...fixture, html }, 'a scroller');
  }
  expect(faults).toEqual([]);
  await stage.close();
});
