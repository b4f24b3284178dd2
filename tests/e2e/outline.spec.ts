/** An outline of pages full of identifiers holds none of them; and the check can fail. */
import { expect, test } from '@playwright/test';
import { lexiconOf, screenRecords } from '../../lib/catalog';
import { vocabularyOf } from '../../lib/packs/vocabulary';
import type { FrameOutline } from '../../lib/screen/outline-model';
import { fold } from '../../lib/text/fold';
import { bundleOutline, type JudgeStage, openJudgeStage } from '../bench/judge/stage';
import { identifiers } from '../fixtures/identifiers';

let stage: JudgeStage;
let script: string;
test.beforeAll(async () => {
  stage = await openJudgeStage();
  script = await bundleOutline();
});
test.afterAll(() => stage?.close());

/** A small generator of numbers 0 to 1, the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

/** Places where an identifier may stand, each with an interface's words about it. */
const places: readonly ((id: string) => string)[] = [
  (id) =>
    `<table><tr><th>Adı Soyadı</th><th>Durum</th></tr><tr><td>${id}</td><td>Onay Bekliyor</td></tr></table>`,
  (id) => `<button type="button">${id}</button>`,
  (id) => `<button type="button"><span>${id}</span> <span>Onayla</span></button>`,
  (id) => `<h2>${id}</h2>`,
  (id) => `<a href="/x?${id}" title="${id}">Detay</a>`,
  (id) => `<div role="button" tabindex="0" aria-label="${id}">★</div>`,
  (id) => `<p>${id}</p>`,
  (id) => `<label>${id} <input type="text" value="${id}" placeholder="${id}"></label>`,
  (id) => `<ul><li tabindex="0">${id}</li></ul>`,
  (id) => `<div class="x-grid-row"><span class="x-grid-cell-inner">${id}</span></div>`,
  (id) => `<table><tr><th>${id}</th></tr><tr><td>1</td></tr></table>`,
  (id) => `<select><option>${id}</option></select>`,
  (id) => `<div role="treeitem" class="${id}">${id}</div>`,
  (id) => `<input type="submit" value="${id}">`,
  (id) => `<img alt="${id}" src="data:," title="${id}">`,
  (id) => `<div role="tab" aria-selected="true">Sözleşmeler ${id}</div>`,
];

const pageOf = (ids: readonly string[]): string =>
  `<!doctype html><html lang="tr"><title>${escaped(ids[0] ?? '')}</title><body><h1>Sözleşmeler</h1>
  <button type="button">Sözleşmeyi Onayla</button>
  ${ids.map((id, at) => places[at % places.length]?.(escaped(id))).join('\n')}</body></html>`;

async function outlineOf(
  html: string,
  wider: string[] | null | undefined = undefined,
  code = script,
): Promise<FrameOutline> {
  const fixture = {
    name: 'planted',
    url: 'https://isgkatip.csgb.gov.tr/',
    html,
    renderer: 'plain',
    facts: '',
    expect: { screen: 'unknown', edition: null, step: null, rings: [] },
  } as const;
  await stage.show(fixture);
  await stage.page.evaluate(code);
  const words = wider === undefined ? vocabularyOf(screenRecords) : wider;
  return stage.page.evaluate(
    ([lexicon, vocabulary]) =>
      (globalThis as unknown as { takeOutline(...given: unknown[]): FrameOutline }).takeOutline(
        'katip',
        lexicon,
        true,
        vocabulary,
      ),
    [lexiconOf('katip'), words] as const,
  );
}

const vocabulary = new Set(vocabularyOf(screenRecords));
/** The identifiers that an outline tells: whole, or any word of them that is no word of an interface. */
function told(ids: readonly string[], outline: FrameOutline): string[] {
  const text = ` ${fold(outline.things.flatMap((one) => [...one.said, ...one.names, ...one.holds]).join(' | '))} `;
  const raw = JSON.stringify(
    outline.things.map(({ said, names, holds, begins, tag, role }) => [
      said,
      names,
      holds,
      begins,
      tag,
      role,
    ]),
  );
  return ids.filter((id) => {
    const words = fold(id)
      .split(' ')
      .filter((word) => word.length > 2 && !vocabulary.has(word));
    return raw.includes(id) || words.some((word) => text.includes(` ${word} `));
  });
}

/** At the full size 10 000; a share of it otherwise. */
const count = process.env.KATIP_FULL === '1' ? 10_000 : 3000;

test('none of many planted identifiers is in an outline', async () => {
  test.setTimeout(300_000);
  const all = identifiers(count, seeded(7));
  // A frame's outline is cut at 600 things: fewer stand on one page.
  const size = 250;
  for (let at = 0; at < all.length; at += size) {
    const ids = all.slice(at, at + size);
    const outline = await outlineOf(pageOf(ids));
    expect(told(ids, outline)).toEqual([]);
    expect(outline.things.some((one) => one.said.includes('Sözleşmeyi Onayla'))).toBe(true);
    expect(JSON.stringify(outline.things.map((one) => one.said))).not.toMatch(/\d/u);
  }
});

test('an outline that tells everything, and one with a name among its words, are caught', async () => {
  const ids = identifiers(64, seeded(3));
  expect(told(ids, await outlineOf(pageOf(ids), null)).length).toBeGreaterThan(20);
  const name = 'Kezban Karagözlü';
  const page = pageOf([name, name, name, name]);
  expect(told([name], await outlineOf(page))).toEqual([]);
  expect(told([name], await outlineOf(page, [...vocabulary, 'kezban', 'karagozlu']))).toEqual([name]);
});

test('an outline that lets the cells of a table through is caught', async () => {
  const careless = script.replace(/if \(!control && [^;]*\) return;/u, '');
  expect(careless).not.toBe(script);
  const ids = identifiers(40, seeded(5));
  const cells = pageOf([]).replace(
    '</body>',
    `<table><tr><th>Durum</th></tr>${ids.map((id) => `<tr><td>${escaped(id)}</td></tr>`).join('')}</table></body>`,
  );
  expect(told(ids, await outlineOf(cells))).toEqual([]);
  expect(told(ids, await outlineOf(cells, null, careless)).length).toBeGreaterThan(15);
});
