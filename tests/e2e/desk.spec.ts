/** The help-desk's page: whatever code a guide says, it opens that screen and state; whatever is no code, it opens none. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { momentTexts } from '../../lib/catalog/texts';
import { codeOfLead, codeOfState } from '../../lib/support/spoken/code';
import { type SpokenState, sights, situations, spokenRoutes } from '../../lib/support/spoken/state';
import { type Fixture, known } from '../fixtures';
import { respond } from '../fixtures/serve';
import { openStage, type Stage } from './harness/chromium';
import { findings, findingsInAllLooks, sideways } from './harness/page-look';
import { popupOver as popupOverTab, tabOf } from './harness/popup-over';
import { full, share } from './harness/size';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
  expect(stage.faults()).toEqual([]);
});
test.afterAll(() => stage.close());

const deskWith = async (code: string): Promise<Page> => {
  const page = await stage.extensionPage(`desk.html?code=${code}`);
  await page.locator('#desk-code').waitFor();
  return page;
};
const screenOn = (page: Page) => page.locator('[data-screen]');

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#desk-code').fill(text);
  await page.keyboard.press('Enter');
}

/** A state of every situation, each with another route and another sight. */
const states: readonly SpokenState[] = situations.map((situation, at) => ({
  ...situation,
  route: spokenRoutes[at % spokenRoutes.length] ?? null,
  sight: sights[at % sights.length] ?? 'plain',
}));
const stateOf = (moment: string, grey: string | null = null): SpokenState => {
  const state = states.find((one) => one.moment === moment && one.grey === grey);
  if (!state) throw new Error(`no row for ${moment}`);
  return { ...state, route: '3', sight: 'plain' };
};

/** Waits until the page shows this very state, not the one before it. */
async function opened(page: Page, { screen, moment, grey, route }: SpokenState): Promise<void> {
  const look = () =>
    page.evaluate(() => {
      const found = document.querySelector<HTMLElement>('[data-screen]')?.dataset;
      return [found?.screen, found?.moment, found?.grey ?? null, found?.route ?? null];
    });
  await expect.poll(look, { intervals: [10, 20, 40, 80] }).toEqual([screen, moment, grey, route]);
}

test('every situation’s code opens its own screen, in its state', async () => {
  const page = await deskWith('');
  await expect(screenOn(page)).toHaveCount(0);
  const each = states.filter((one, at) => one.moment !== states[at - 1]?.moment);
  for (const state of full ? states : share(each, 8)) {
    await type(page, codeOfState(state));
    await opened(page, state);
    await expect(screenOn(page)).toHaveCount(1);
  }
});

/** States that a still picture cannot stand in: there nothing is marked, and the page says so. */
const notDrawn = new Set([
  'consent-nobody null',
  'organisation-2020 control-waiting',
  'organisation-2020-several control-waiting',
  'organisation-2020-individual control-waiting',
  'organisation-2025 control-waiting',
  'organisation-2025-several control-waiting',
  'contracts-unclear null',
  'contracts-unclear approve-none-pending',
  'contracts-approve-missing approve-unknown',
  'contracts-2025-approve-missing approve-unknown',
  'contracts-2025-choose approve-unknown',
  'contracts-2025-choose-several approve-unknown',
  'done null',
]);

test('the guide itself knows the drawing of each state again, and rings on it what it rings for the caller', {
  tag: '@full',
}, async () => {
  const page = await deskWith('');
  await page.setViewportSize({ width: 1280, height: 1000 });
  const drawn = states.filter(({ screen }) => screen !== 'unknown');
  const ringed = new Map<string, string[]>();
  for (const state of share(drawn, 8)) {
    const route = state.step?.startsWith('e.') ? 'e' : state.step?.startsWith('3.') ? '3' : '1';
    await type(page, codeOfState({ ...state, route, sight: 'plain' }));
    await opened(page, { ...state, route });
    const drawing = page.locator('.drawing:not([data-rings="looking"])');
    const name = `${state.moment} ${state.grey}`;
    if (notDrawn.has(name)) await expect(drawing).toHaveAttribute('data-rings', /unsure|none/u);
    else await expect(drawing, name).toHaveAttribute('data-rings', /ringed|none/u);
    const rings = await drawing
      .locator('[data-drawn-ring]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-drawn-ring') ?? ''));
    ringed.set(name, rings);
  }
  expect(ringed.size).toBeGreaterThan(10);
  for (const [name, rings] of ringed)
    if (
      / (?!null)|unclear|-none|-empty|two-step|expired|other|consent-nobody|done|notice/u.test(name) &&
      !/pending|selected/u.test(name)
    )
      expect(rings, name).toEqual([]);
});

const ringed = [
  ['contracts-choose-several', 'approve-nothing-selected', ['pending-row', 'pending-row']],
  ['contracts-approve', null, ['approve']],
  ['contracts-approve-grey', 'approve-unknown', []],
  ['approval-2020', null, ['save']],
  ['contracts-2025-choose', 'approve-nothing-selected', ['pending-row']],
  ['approval-2025', null, ['save']],
] as const;

for (const [moment, grey, rings] of share(ringed, 2))
  test(`the ring lies where the caller’s does: ${moment} ${grey ?? ''}`, async () => {
    const page = await deskWith('');
    await page.setViewportSize({ width: 1280, height: 1000 });
    await type(page, codeOfState(stateOf(moment, grey)));
    await expect(page.locator('.drawing')).toHaveAttribute(
      'data-rings',
      rings.length > 0 ? 'ringed' : 'none',
    );
    const seen = page.locator('[data-drawn-ring]');
    expect(await seen.evaluateAll((all) => all.map((one) => one.getAttribute('data-drawn-ring')))).toEqual(
      rings,
    );
    const about: Record<string, string> = {
      approve: 'Onayla',
      save: moment.endsWith('2020') ? 'Kayıt' : 'Evet',
    };
    for (const [at, target] of rings.entries()) {
      const thing = about[target]
        ? page.locator('.drawing button').getByText(about[target], { exact: true })
        : page.locator('.drawing tbody tr').nth(at);
      const [ring, box] = [await seen.nth(at).boundingBox(), await thing.boundingBox()];
      for (const side of ['x', 'y'] as const)
        expect(Math.abs((box?.[side] ?? 0) - (ring?.[side] ?? 0) - 4)).toBeLessThan(1.5);
      expect(Math.abs((ring?.height ?? 0) - (box?.height ?? 0) - 8)).toBeLessThan(2);
      // A row may go on sideways under the edge of its list; the ring ends there.
      expect((ring?.width ?? 0) - (box?.width ?? 0)).toBeLessThan(10);
      expect(ring?.width ?? 0).toBeGreaterThan((box?.width ?? 0) * 0.8);
    }
    // Nothing in the picture can be pressed, and where the caller’s place is out of view no ring is shown.
    await expect(page.locator('[data-part="practice-site"]')).toHaveAttribute('inert', '');
    await type(page, codeOfState({ ...stateOf(moment, grey), sight: 'down' }));
    await expect(page.locator('.drawing')).toHaveAttribute('data-rings', 'none');
    await expect(seen).toHaveCount(0);
  });

test('the code in the address may be written with blanks, hyphens, dots, plus signs and percents', async () => {
  const code = codeOfState(stateOf('contracts-choose', 'approve-nothing-selected'));
  const strip = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
  const ways = [
    encodeURIComponent(code),
    code.replaceAll(' ', '+'),
    code.replaceAll(' ', '-'),
    code.replaceAll(' ', '.'),
    code.replaceAll(' ', '%20'),
    encodeURIComponent(code.replaceAll(' ', ' · ')),
    encodeURIComponent(code.toLocaleUpperCase('tr')),
    encodeURIComponent(strip(code)),
    encodeURIComponent('3 · 1.5.3 · sözleşme · 2020'),
  ];
  for (const written of share(ways, 4)) {
    const page = await deskWith(written);
    await expect(screenOn(page)).toHaveAttribute('data-screen', 'contracts');
    // In the page itself: a document-wide search finds it, no shadow root and no frame hides it.
    expect(await page.evaluate(() => document.querySelectorAll('[data-screen="contracts"]').length)).toBe(1);
    expect(page.frames()).toHaveLength(1);
    await page.close();
  }
});

test('a wrong word or two changed about open nothing; what may have been meant is offered', async () => {
  const code = codeOfState(stateOf('approval-2020'));
  const [a = '', b = '', c = '', d = ''] = code.split(' ');
  const page = await deskWith('');
  for (const wrong of [
    [b, a, c, d],
    [a, c, b, d],
    ['masa', b, c, d],
    [a, b, c],
    [a, `${b.slice(0, -1)}q`, c, d],
  ]) {
    await type(page, wrong.join(' '));
    await expect(page.locator('[data-heard="wrong"]')).toBeVisible();
    await expect(screenOn(page)).toHaveCount(0);
    await page.locator('.offer', { hasText: `${a} ${b} ${c} ${d}` }).click();
    await expect(screenOn(page)).toHaveAttribute('data-moment', 'approval-2020');
    await page.getByRole('button', { name: 'Yeni görüşme' }).click();
    await expect(screenOn(page)).toHaveCount(0);
  }
  await type(page, 'Ayşe Hanım arıyor 12345678901');
  await expect(page.locator('[data-heard="wrong"]')).toContainText('listede yok');
  expect(page.url()).not.toMatch(/Ay|123/u);
  await type(page, codeOfLead({ route: '1', step: '1.4' }));
  await expect(page.locator('[data-heard="lead"]')).toContainText('1. Yol · 4. adım');
  await expect(screenOn(page)).toHaveCount(0);
});

/** One page of every screen and edition, as the live guide meets it. */
const met: readonly Fixture[] = [
  ...new Map(
    known
      .filter(({ expect: want }) => want.after === undefined && want.screen !== 'approval-complete')
      .map((fixture) => [
        `${fixture.expect.screen} ${fixture.expect.edition} ${fixture.expect.greyTarget}`,
        fixture,
      ]),
  ).values(),
];

test('the code on a live card opens the screen that the card is about, in its state', async () => {
  const some = full ? met : met.filter((fixture, at) => at % 20 === 0 || fixture.expect.greyTarget);
  let current: Fixture | undefined;
  stage.serve((url) => (current && respond(url.href, [current])) ?? '<!doctype html><title>…</title>');
  const live = await stage.startRoute('1');
  const page = await deskWith('');
  const greys = new Set<string>();
  for (const fixture of some) {
    current = fixture;
    await live.goto(fixture.url, { waitUntil: 'load' });
    const { card } = await stage.until(live, (seen) => seen.card?.screen === fixture.expect.screen);
    await type(page, card?.helpCode ?? '');
    await expect(screenOn(page)).toHaveAttribute('data-screen', fixture.expect.screen);
    const moment = (await screenOn(page).getAttribute('data-moment')) ?? '';
    const grey = await screenOn(page).getAttribute('data-grey');
    if (grey) greys.add(grey);
    // The same words stand on the caller's card: its title, and why it is grey.
    expect(card?.text).toContain(momentTexts[moment as keyof typeof momentTexts].title.tr);
    expect((card?.whyDisabled ?? null) === null).toBe(grey === null);
    if (card?.whyDisabled) await expect(page.locator('.facts')).toContainText(card.whyDisabled);
  }
  expect(some.length).toBeGreaterThan(full ? 10 : 5);
  expect(greys.size).toBeGreaterThan(1);
});

test('the lines are gone through with one key, and typing is left alone', async () => {
  const page = await deskWith(encodeURIComponent(codeOfState(stateOf('contracts-approve'))));
  const now = page.locator('.lines [aria-current]');
  await expect(now).toContainText('Sözleşmeler listesi');
  await page.keyboard.press('ArrowRight');
  await expect(now).toContainText('“Onayla” düğmesine basın');
  for (let times = 0; times < 30; times += 1) await page.keyboard.press('ArrowRight');
  await expect(now).toContainText('yeni kodu');
  await page.locator('#desk-code').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(now).toContainText('yeni kodu');
  // A code opened by Enter hands the keys to the lines; a wrong one leaves them in the box.
  await type(page, codeOfState(stateOf('approval-2020')));
  await expect(now).toContainText('Onay penceresi');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.lines [data-said]')).toHaveCount(2);
  await type(page, 'elma armut masa tabak');
  await expect(page.locator('#desk-code')).toBeFocused();
});

test('the tree is walked by presses to something to do, and its outcome is offered for the log', async () => {
  const page = await deskWith(encodeURIComponent(codeOfState(stateOf('contracts-none'))));
  for (const name of ['Beklediğim sözleşme yok', 'Hayır'])
    await page.locator('.answers').getByRole('button', { name, exact: true }).click();
  await expect(page.locator('[data-part="todo"]')).toContainText(
    'OSGB’nizi, uzmanınızı ya da hekiminizi arayın',
  );
  await expect(page.getByLabel('Sonuç')).toHaveValue('provider');
  // By keyboard alone: focus stays in the tree when a press takes its button away.
  await expect(page.getByRole('button', { name: 'Bir soru geri' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.question')).toContainText('kendi onayını');
  await expect(page.locator('.answers button').first()).toBeFocused();
  await page.getByRole('button', { name: 'Yeni görüşme' }).click();
  await expect(page.locator('#desk-code')).toBeFocused();
});

test('the message is copied by a press alone, holds the code of the chosen step, and nothing is read back', async () => {
  const page = await stage.context.newPage();
  await page.addInitScript(`
    globalThis.copied = []; globalThis.readings = 0;
    Object.defineProperty(navigator, 'clipboard', { value: {
      writeText: async (text) => { globalThis.copied.push({ text, active: navigator.userActivation.isActive }); },
      readText: async () => { globalThis.readings += 1; return ''; },
      read: async () => { globalThis.readings += 1; return []; },
    } });`);
  await page.goto(
    `chrome-extension://${stage.extensionId}/desk.html?code=${codeOfState(stateOf('contracts-choose'))}`,
  );
  await page.getByRole('combobox', { name: 'Yol' }).selectOption('1');
  await page.getByRole('combobox', { name: 'Adım' }).selectOption('1.5.4');
  const code = codeOfLead({ route: '1', step: '1.5.4' });
  await expect(page.locator('[data-part="lead-code"]')).toHaveText(code);
  expect(await page.evaluate('globalThis.copied')).toEqual([]);
  await page.getByRole('button', { name: 'Metni kopyala' }).click();
  await expect(page.getByText('Kopyalandı.')).toBeVisible();
  const [first] = (await page.evaluate('globalThis.copied')) as { text: string; active: boolean }[];
  expect(first?.active).toBe(true);
  expect(first?.text).toContain(code);
  expect(first?.text).toBe(await page.locator('[data-part="message"]').inputValue());
  expect(await page.evaluate('globalThis.readings')).toBe(0);
  // What is sent leads where its code leads.
  const message = page.locator('[data-part="message"]');
  expect(await message.inputValue()).toContain('Sonra gideceğiniz adım: 1. Yol · 5. adım');
  await page.getByRole('combobox', { name: 'Yol' }).selectOption('3');
  await page.getByRole('combobox', { name: 'Adım' }).selectOption('1.5.3');
  expect(await message.inputValue()).not.toContain('gideceğiniz');
  expect(await message.inputValue()).toContain('Resmî adres: https://www.turkiye.gov.tr/');
});

test('the minutes are reckoned and refused', async () => {
  const page = await deskWith('');
  await expect(page.locator('[data-part="minutes"]')).toContainText('ayda en az 240 dakika');
  await page.getByLabel('Tehlike sınıfı').selectOption('very');
  await expect(page.locator('[data-part="minutes"]')).toContainText('480');
  await page.getByLabel('Çalışan sayısı').fill('on iki');
  await expect(page.locator('[data-part="minutes"]')).toHaveCount(0);
  await expect(page.getByText('rakamla yazın')).toBeVisible();
});

/** Puts a call of two days ago into the records, as the desk does. */
async function keepYesterdays(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('katip-rehberi');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const at = Date.now() - 2 * 86_400_000;
  const tx = db.transaction('calls', 'readwrite');
  const data = { at, code: '', screen: 'contracts', outcome: 'solved' };
  tx.objectStore('calls').put({ id: 'onceki', at, version: 1, data });
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
}

test('a call that is kept before the log stands open is kept once it does', async () => {
  const page = await stage.context.newPage();
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    const late = new Promise<void>((wake) => Object.assign(globalThis, { openLog: wake }));
    // The one answer that a page waits for comes when the test says so.
    IDBFactory.prototype.open = function (this: IDBFactory, ...given) {
      const request = open.apply(this, given);
      const add = request.addEventListener.bind(request);
      request.addEventListener = (type: string, heard: EventListener) =>
        add(type, (event: Event) => void (type === 'success' ? late.then(() => heard(event)) : heard(event)));
      return request;
    } as typeof open;
  });
  const code = encodeURIComponent(codeOfState(stateOf('session-expired')));
  await page.goto(`chrome-extension://${stage.extensionId}/desk.html?code=${code}`);
  await page.getByRole('button', { name: 'Görüşmeyi kaydet' }).click();
  await expect(page.locator('.calls')).toHaveCount(0);
  await page.evaluate('globalThis.openLog()');
  await expect(page.locator('.calls tbody tr')).toHaveCount(1);
  await page.getByRole('button', { name: 'Günlüğü sil' }).click();
  await page.getByRole('button', { name: 'Evet, sil' }).click();
  await expect(page.locator('.calls')).toHaveCount(0);
});

test('the log keeps calls over a reload, goes out as a table, and is erased after asking', async () => {
  const code = codeOfState(stateOf('session-expired'));
  const page = await deskWith(encodeURIComponent(code));
  const other = await deskWith('');
  await page.bringToFront();
  await page.getByLabel('Sonuç').selectOption('solved');
  await page.getByRole('button', { name: 'Görüşmeyi kaydet' }).dblclick();
  await expect(page.getByText('Görüşme kaydedildi.')).toBeVisible();
  await expect(page.locator('.calls tbody')).toContainText('Çözüldü');
  // Pressed twice, then put right: it is one call, and a second page of the desk shows it as well.
  await page.getByLabel('Sonuç').selectOption('calls-again');
  await page.getByRole('button', { name: 'Görüşmeyi kaydet' }).click();
  await expect(page.locator('.calls tbody')).toContainText('yeniden arayacak');
  await expect(other.locator('.calls tbody')).toContainText('yeniden arayacak');
  await expect(other.locator('.calls tbody tr')).toHaveCount(1);
  await page.evaluate(keepYesterdays);
  await page.reload();
  await expect(page.locator('.calls tbody tr')).toHaveCount(1);
  await expect(page.getByText('görünmeyen 1 eski görüşme')).toBeVisible();
  await expect(page.locator('.calls tbody')).toContainText('Deneyip yeniden arayacak');
  // Nothing in which a name could be written, but for the code and the headcount.
  expect(await page.locator('input:visible').count()).toBe(2);
  expect(await page.locator('textarea:not([readonly])').count()).toBe(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('yardim-masasi.csv');
  const table = readFileSync(await file.path(), 'utf8');
  expect(table.split(`"${code}";"Oturumun kapandığı sayfa"`)).toHaveLength(2);
  expect(table.split('\r\n')).toHaveLength(4);
  await page.getByRole('button', { name: 'Günlüğü sil' }).click();
  await expect(page.getByText('2 görüşme silinecek')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vazgeç' })).toBeFocused();
  await page.getByRole('button', { name: 'Evet, sil' }).click();
  await expect(page.locator('.calls')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Bugün henüz görüşme yok.')).toBeVisible();
});

test('a step given at the desk is shown in the popup and starts its route there', async () => {
  stage.serve(() => '<!doctype html><html lang="tr"><title>Boş</title><p>Henüz boş.</p></html>');
  const page = await stage.extensionPage('popup.html');
  await page.getByText('Yardım masası size bir kod mu verdi?').click();
  const box = page.getByLabel('Yardım masasının kodu');
  await box.fill(codeOfState(stateOf('contracts-choose')));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="lead"]')).toContainText('sizin kartınızdaki kod');
  await box.fill('elma armut');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="lead"]')).toContainText('Kod anlaşılamadı');
  await box.fill(codeOfLead({ route: '2', step: '1.5.3' }).toLocaleUpperCase('tr'));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="lead"]')).toContainText('2. Yol · 5. adım');
  expect(await findings(page)).toEqual([]);
  const next = stage.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Bu yolu yeni sekmede başlat' }).click();
  await (await next).waitForURL('https://www.turkiye.gov.tr/csgb-isg-katip');
});

/** The popup as over another tab, in a machine with these voices. */
async function popupOver(live: Page, voices: readonly object[]): Promise<Page> {
  const page = await popupOverTab(
    stage,
    await tabOf(stage, live),
    `
    globalThis.said = [];
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
      getVoices: () => ${JSON.stringify(voices)}, cancel() {}, speak: (words) => globalThis.said.push(words.text),
    }) });`,
  );
  await page.locator('[data-tab-state="seen"]').waitFor();
  return page;
}

test('the popup shows the code large, reads it aloud by a voice of the machine alone, and takes up the desk’s route', async () => {
  stage.serve(
    () =>
      '<!doctype html><html lang="tr"><title>İSG</title><button>Bireysel</button><button>Kurumsal</button>',
  );
  const live = await stage.startRoute('1');
  const before = await stage.until(live, (seen) => seen.rings.length === 1);
  const far = await popupOver(live, [{ lang: 'tr-TR', localService: false }]);
  await expect(far.getByRole('button', { name: 'Kodu büyük göster' })).toBeVisible();
  await expect(far.getByRole('button', { name: 'Kodu sesli oku' })).toHaveCount(0);
  await far.close();
  const page = await popupOver(live, [{ lang: 'tr-TR', localService: true }]);
  const code = (await page.locator('[data-part="help-code"]').textContent()) ?? '';
  expect(code).toBe(before.card?.helpCode);
  await page.getByRole('button', { name: 'Kodu büyük göster' }).click();
  expect((await page.locator('.code-big li').allTextContents()).join(' ')).toBe(code);
  await page.getByRole('button', { name: 'Kodu sesli oku' }).click();
  expect(await page.evaluate('globalThis.said')).toEqual([`${code.replaceAll(' ', '. ')}.`]);
  await page.getByText('Yardım masası size bir kod mu verdi?').click();
  await page.getByLabel('Yardım masasının kodu').fill(codeOfLead({ route: '3', step: '1.6' }));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bu sekmede bu yola geç' }).click();
  await expect(page.getByText('Rehber bu yola geçti.')).toBeVisible();
  // The route is another; the screen, its step and its ring are what recognition says, not what the code names.
  const after = await stage.until(live, (seen) => seen.card?.route === '3');
  expect(after.card).toMatchObject({ screen: 'registered-user-entry', step: '1.3' });
  expect(after.rings.map(({ target }) => target)).toEqual(['registered-user']);
});

test('has no fault for assistive means in any look, fits from 320 px on, and a planted fault is seen', async () => {
  const page = await deskWith(
    encodeURIComponent(codeOfState(stateOf('contracts-choose', 'approve-nothing-selected'))),
  );
  await page.getByRole('button', { name: 'Görüşmeyi kaydet' }).click();
  await page.locator('.calls').waitFor();
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await findingsInAllLooks(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await type(page, 'elma armut masa');
  expect(await findings(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('h1')?.after(document.createElement('button')));
  expect((await findings(page)).join()).toContain('button-name');
});

test('every control is reached by keyboard and is large enough', async () => {
  const page = await deskWith(encodeURIComponent(codeOfState(stateOf('contracts-choose'))));
  const controls = page.locator(
    'button:visible, input:visible, select:visible, textarea:visible, summary:visible, section[tabindex="0"]:visible',
  );
  for (const control of await controls.all()) {
    if (await control.evaluate((one) => one.closest('[inert]') !== null)) continue;
    await page.keyboard.press('Tab');
    await expect(control).toBeFocused();
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});
