/** Screens: every known page is known with exactly its rings, every silent one stays silent; and the check can fail. */
import { expect, test } from '@playwright/test';
import { screenRecords } from '../../../lib/catalog';
import { otherListSign } from '../../../lib/catalog/lexicon';
import type { ScreenRecord } from '../../../lib/catalog/model';
import { bundleReader } from '../../bench/judge/stage';
import { openQuickStage, type QuickStage } from '../../bench/mutate/quick-stage';
import { known, silent } from '../../fixtures';
import { full, share } from '../harness/size';
import { type Judged, missed, summary } from './bars';
import { isSilent, judgeOne, judgeWith } from './judging';
import { type KitPage, kitPages } from './kit-pages';

let stage: QuickStage;
test.beforeAll(async () => {
  stage = await openQuickStage(await bundleReader());
});
test.afterAll(() => stage?.close());

test('known pages are known with their rings, silent pages stay silent', async () => {
  test.setTimeout(full ? 1_800_000 : 300_000);
  const all = [...known, ...silent];
  const byName = new Map(all.map((fixture) => [fixture.name, fixture]));
  const pages: Judged[] = [];
  const byHand = all.filter(({ renderer }) => renderer === 'hand');
  const drawn = all.filter(({ renderer }) => renderer !== 'hand');
  for (const fixture of [...share(byHand, 2), ...share(drawn, 13)])
    pages.push(await judgeOne(stage, fixture, byName));
  console.log(summary(pages));
  expect(silent.length).toBeGreaterThanOrEqual(300);
  expect(missed(pages)).toEqual([]);
});

/** One page of every kit for every screen and what is ringed first on it. */
const oneOfEach = (pages: readonly KitPage[]): KitPage[] => [
  ...new Map(
    pages.map((page) => {
      const { edition, screen, rings } = page.expect;
      return [`${page.renderer} ${edition} ${screen} ${rings[0]?.target}`, page];
    }),
  ).values(),
];

test('pages drawn by component kits are known as well', async () => {
  test.setTimeout(full ? 1_800_000 : 420_000);
  const built = kitPages();
  const some = oneOfEach(built);
  const all = full
    ? built
    : [
        ...share(
          some.filter((page) => !isSilent(page)),
          7,
        ),
        ...share(some.filter(isSilent), 5),
      ];
  expect(all.length, 'The kits have not been built: npm run build --prefix tests/kits').toBeGreaterThan(0);
  const byName = new Map(built.map((fixture) => [fixture.name, fixture]));
  const pages: Judged[] = [];
  for (const fixture of all) {
    const one = await judgeOne(stage, fixture, byName, () => fixture.settles);
    const faults = one.faults.filter(
      (fault) =>
        !fixture.optional.some((selector) => fault.startsWith('no ring') && fault.endsWith(selector)),
    );
    pages.push({ ...one, faults, right: faults.length === 0 });
  }
  console.log(summary(pages));
  expect(missed(pages)).toEqual([]);
});

/** The catalogue with one record changed. */
const changed = (
  screen: string,
  edition: string,
  change: (record: ScreenRecord) => ScreenRecord,
): ScreenRecord[] =>
  screenRecords.map((record) =>
    record.screen === screen && record.edition === edition ? change(record) : record,
  );

test('a window that need not speak of approving is caught on windows of refusal and deletion', async () => {
  const weak = changed('approval-dialog', 'katip-2025', (record) => ({
    ...record,
    recognise: { must: record.recognise.must.filter((must) => !('match' in must && must.match === 'stem')) },
  }));
  const windows = silent
    .filter((fixture) => fixture.name.startsWith('silent-window-2025'))
    .slice(0, full ? 30 : 12);
  expect(windows.length).toBeGreaterThan(10);
  const judge = async (records: readonly ScreenRecord[]): Promise<Judged[]> => {
    const pages: Judged[] = [];
    for (const fixture of windows) pages.push(await judgeWith(stage, fixture, records));
    return pages;
  };
  const onlySilent = (pages: readonly Judged[]) => missed(pages).filter((line) => !line.startsWith('known'));
  expect(onlySilent(await judge(screenRecords))).toEqual([]);
  const faults = onlySilent(await judge(weak));
  expect(faults.join('\n')).toContain('with a ring in a wrong place');
  expect(faults.join('\n')).toContain('silent-window-2025');
});

test('records that take a consent for words about the list are caught', async () => {
  const weak = screenRecords.map((record) => {
    const { agreedTo, ...marks } = record.marks ?? {};
    return agreedTo ? { ...record, marks: { ...marks, ofTheList: agreedTo } } : record;
  });
  for (const name of ['page-consent-beside-contracts-2020', 'page-cookies-beside-contracts-2020']) {
    const page = known.find((one) => one.name === name);
    if (!page) throw new Error(`There is no page ${name}.`);
    expect((await judgeWith(stage, page, screenRecords)).faults).toEqual([]);
    expect((await judgeWith(stage, page, weak)).faults.join()).toBe('1 rings');
  }
});

test('records that take any list with the contracts’ tools and tabs are caught', async () => {
  const weak = screenRecords.map((record) => {
    const { never = [], ...recognise } = record.recognise;
    const deaf = never.map((clue) => ({
      ...clue,
      named: clue.named.filter((name) => name !== otherListSign),
    }));
    return { ...record, recognise: { ...recognise, never: deaf } };
  });
  for (const name of ['page-leases-2025', 'page-refused-contracts-2020']) {
    const page = [...known, ...silent].find((one) => one.name === name);
    if (!page) throw new Error(`There is no page ${name}.`);
    expect((await judgeWith(stage, page, screenRecords)).faults).toEqual([]);
    expect((await judgeWith(stage, page, weak)).faults.join()).toContain('screen contracts');
  }
});

test('a record that is missing is caught on its own pages', async () => {
  const poor = screenRecords.filter(
    (record) => !(record.screen === 'contracts' && record.edition === 'katip-2025'),
  );
  const own = known
    .filter((one) => one.expect.screen === 'contracts' && one.expect.edition === 'katip-2025')
    .slice(0, 8);
  const pages: Judged[] = [];
  for (const fixture of own) pages.push(await judgeWith(stage, fixture, poor));
  expect(missed(pages)[0]).toContain('known: 0.00 % right');
});
