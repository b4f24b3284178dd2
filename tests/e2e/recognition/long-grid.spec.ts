/** In a long grid only some rows are counted; one that is chosen or covered is seen wherever it stands. */
import { expect, test } from '@playwright/test';
import { lookAt } from '../../bench/judge/judge';
import { bundleReader, openJudgeStage } from '../../bench/judge/stage';
import type { Fixture } from '../../fixtures/types';

const url = 'https://isgkatip.csgb.gov.tr/';
const line = (at: number): string => `<td>Kişi ${at}</td><td>Görev</td><td>Örnek ${at} Ltd.</td>`;

/** `other` is the row at place 70. */
const page = (other: string, style = '', rest = '', rows = 90): string =>
  `<!doctype html><html lang="tr"><title>Liste</title><style>td{height:26px}${style}</style><body><table><tbody>${Array.from(
    { length: rows },
    (_, at) => (at === 70 ? other : `<tr>${line(at)}</tr>`),
  ).join('')}</tbody></table>${rest}</body></html>`;

const signs: Readonly<Record<string, string>> = {
  selected: `<tr aria-selected="true">${line(70)}</tr>`,
  class: `<tr class="rowSelected">${line(70)}</tr>`,
  current: `<tr aria-current="true">${line(70)}</tr>`,
  ticked: `<tr><td><input type="checkbox" checked> Kişi 70</td><td>Görev</td><td>Örnek 70 Ltd.</td></tr>`,
};

test('far down, a chosen row is seen as chosen and a covered one as covered', async () => {
  const stage = await openJudgeStage();
  try {
    const script = await bundleReader();
    const read = async (html: string, scrolled = 0) => {
      await stage.show({ url, html } as Fixture);
      await stage.page.evaluate((y) => window.scrollTo(0, y), scrolled);
      const { sightings } = await lookAt(stage.page, url, script);
      const snapshot = sightings[0]?.snapshot;
      if (!snapshot) throw new Error('nothing was seen');
      return {
        chosen: snapshot.things.filter((one) => one.look === 'row' && one.selected === true).length,
        ...snapshot.rest,
      };
    };
    const plain = page(`<tr>${line(70)}</tr>`);
    expect(await read(plain)).toMatchObject({ chosen: 0, veiled: 0 });
    for (const [sign, row] of Object.entries(signs)) expect((await read(page(row))).chosen, sign).toBe(1);
    const cover = '<div style="position:fixed;inset:200px 0 100px;background:#fff"></div>';
    const covered = await read(page(`<tr>${line(70)}</tr>`, '', cover), 1900);
    expect(covered.veiled).toBeGreaterThan(0);
    expect((await read(plain, 1900)).veiled).toBe(0);
  } finally {
    await stage.close();
  }
});

test('the chosen row is read with its state though it has been scrolled far away', async () => {
  const stage = await openJudgeStage();
  try {
    const script = await bundleReader();
    const state = '<td>Onay Bekliyor</td>';
    const html = page(`<tr class="selected">${line(70)}${state}</tr>`, '', '', 400);
    await stage.show({ url, html } as Fixture);
    await stage.page.evaluate(() => window.scrollTo(0, 8000));
    const { sightings } = await lookAt(stage.page, url, script);
    const things = sightings[0]?.snapshot.things ?? [];
    const rows = things.filter((one) => one.look === 'row' && one.selected === true);
    expect(rows.map(({ names, reach }) => [names, reach])).toEqual([[['onay bekliyor'], 'up']]);
    expect(sightings[0]?.snapshot.partial).toBe(true);
  } finally {
    await stage.close();
  }
});
