/** What the hub keeps: nothing of private windows, the reminder of route e, the card's place, a true report. */

import { describe, expect, it } from 'vitest';
import type { CardPreferences } from '../../lib/advice/card-model';
import { noOrganisation } from '../../lib/advice/organisation';
import { freshMemory, threeDays } from '../../lib/session/memory';
import { freshTab } from '../../lib/session/tab-state';
import { desk, orders } from './hub-ports';
import { button, label, line, snapshotOf } from './making';

const entry = snapshotOf('katip', [button('Bireysel'), button('Kurumsal')]);
const notice = snapshotOf('katip', [label('Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.')]);
const choice = snapshotOf('katip', [
  line('ÖRNEK A.Ş. (Hizmet Alan İşyeri E-Bildirge Kullanıcı)', 1),
  button('Vazgeç & Çıkış Yap', { at: 8 }),
  button('E-Bildirge Kullanıcı Güncelle', { at: 9 }),
]);
const onRouteE = { ...freshMemory, tabs: { 7: { ...freshTab, route: 'e' as const } } };
const preferences: CardPreferences = { corner: 'top-left', folded: true, textSize: 2, language: 'en' };
const prefer = (at: ReturnType<typeof desk>, tab: number, secret: boolean, one = preferences) =>
  at.hub.fromFrame({ tab, frame: 0, site: 'katip', secret }, { kind: 'preferences', preferences: one });

describe('a private window', () => {
  it('is guided like any other, and nothing of it is saved', async () => {
    const at = desk(freshMemory, [7, 8]);
    at.hello(7, 0);
    at.hub.opened(8, 7, true);
    expect(orders(at.see(7, 0, entry)).card?.step).toBe('1.3');
    at.see(7, 0, notice);
    prefer(at, 7, true);
    at.hub.fromFrame({ tab: 7, frame: 0, site: 'katip', secret: true }, { kind: 'close' });
    at.hub.closed(7);
    expect(at.saved).toEqual([]);
    expect(at.reminders).toEqual([]);
    expect(await at.hub.fromPage({ kind: 'ask', tab: 8 })).toMatchObject({ resume: null, reminder: null });
  });

  it('leaves no trace in what ordinary windows save later', () => {
    const at = desk(freshMemory, [7]);
    at.hello(7, 0);
    at.see(7, 0, entry);
    prefer(at, 7, true);
    at.hello(8, 0);
    at.hub.fromFrame({ tab: 8, frame: 0, site: 'katip', secret: false }, { kind: 'close' });
    expect(at.saved).toHaveLength(1);
    expect(at.saved[0]).toEqual({ ...freshMemory, tabs: { 8: { ...freshTab, closed: true } } });
  });

  it('keeps its own card’s place as long as it lives, and does not move the others’', () => {
    const at = desk(freshMemory, [7]);
    at.hello(7, 0);
    at.see(7, 0, entry);
    prefer(at, 7, true);
    expect(orders(at.see(7, 0, entry)).preferences).toEqual(preferences);
    at.hello(8, 0);
    expect(orders(at.see(8, 0, entry)).preferences).toEqual(freshMemory.preferences);
  });

  it('takes a language chosen in its popup for itself alone, and nothing of it is saved', async () => {
    const at = desk(freshMemory, [7]);
    for (const tab of [7, 8]) {
      at.hello(tab, 0);
      at.see(tab, 0, entry);
    }
    prefer(at, 7, true, { ...freshMemory.preferences, corner: 'top-left' });
    const asked = await at.hub.fromPage({ kind: 'ask', tab: 7, secret: true });
    if (!asked) throw new Error('no report');
    const english = { ...asked.preferences, language: 'en' as const };
    await at.hub.fromPage({ kind: 'preferences', preferences: english, secret: true });
    at.hub.fromFrame({ tab: 8, frame: 0, site: 'katip', secret: false }, { kind: 'close' });
    expect(at.saved.length).toBeGreaterThan(0);
    for (const one of at.saved) expect(one.preferences).toEqual(freshMemory.preferences);
    await at.hub.fromPage({ kind: 'show-again', tab: 8 });
    expect(orders(at.see(7, 0, entry)).card?.language).toBe('en');
    expect(orders(at.see(8, 0, entry)).card?.language).toBe('tr');
    // Over a page that the guide does not know as well.
    const elsewhere = await at.hub.fromPage({ kind: 'ask', tab: 99, secret: true });
    expect(elsewhere?.preferences).toEqual(english);
    expect((await at.hub.fromPage({ kind: 'ask', tab: 99 }))?.preferences).toEqual(freshMemory.preferences);
  });

  it('passes its route on to tabs it opens, unsaved', () => {
    const at = desk({ ...freshMemory }, [7, 8]);
    at.hello(7, 0);
    at.hub.opened(8, 7, true);
    expect(at.saved).toEqual([]);
  });
});

describe('the card’s place', () => {
  it('is kept, and told to the other frames', () => {
    const at = desk();
    at.hello(7, 0);
    at.see(7, 0, entry);
    prefer(at, 7, false);
    expect(at.saved.at(-1)?.preferences).toEqual(preferences);
    expect(orders(at.sent.at(-1)?.message).preferences).toEqual(preferences);
    expect(orders(at.die().see(7, 0, entry))).toMatchObject({ preferences, card: { language: 'en' } });
  });
});

describe('the language', () => {
  const turkish = freshMemory.preferences;
  const english = { ...turkish, language: 'en' as const };

  it('changes the card that is there, at once', () => {
    const at = desk();
    at.hello(7, 0);
    at.see(7, 0, entry);
    prefer(at, 7, false, english);
    expect(orders(at.sent.at(-1)?.message).card?.language).toBe('en');
  });

  it('changes every card when it is chosen on a page of ours', async () => {
    const at = desk();
    for (const tab of [7, 8]) {
      at.hello(tab, 0);
      at.see(tab, 0, entry);
    }
    await at.hub.fromPage({ kind: 'preferences', preferences: english });
    expect(at.kinds()).toEqual(['0 orders', '0 orders']);
    expect(at.sent.map((one) => orders(one.message).card?.language)).toEqual(['en', 'en']);
    await at.hub.fromPage({ kind: 'preferences', preferences: english });
    expect(at.sent).toHaveLength(2);
  });
});

describe('the reminder of route e', () => {
  it('is set once, three days after the notice', () => {
    const at = desk(onRouteE);
    at.hello(7, 0);
    at.see(7, 0, notice);
    const due = at.time + threeDays;
    expect(at.reminders).toEqual([due]);
    expect(at.saved.at(-1)?.declaredAt).toBe(at.time);
    at.time += 60_000;
    at.see(7, 0, { ...notice, partial: true });
    expect(at.reminders).toEqual([due]);
    const next = at.die();
    next.hub.arrange(noOrganisation);
    expect(next.reminders).toEqual([due]);
  });

  it('turns step e.3 into e.5 when the days have passed, and is put away then', () => {
    const at = desk({ ...onRouteE, declaredAt: 1_000_000 });
    at.hello(7, 0);
    at.time = 1_000_000 + threeDays - 1;
    expect(orders(at.see(7, 0, choice)).card?.step).toBe('e.3');
    expect(at.reminders).toEqual([]);
    at.time += 1;
    expect(orders(at.see(7, 0, choice)).card?.step).toBe('e.5');
    expect(at.reminders).toEqual([null]);
    const next = at.die();
    next.hub.arrange(noOrganisation);
    expect(next.reminders).toEqual([null]);
  });

  it('is set anew when the notice comes again after the days have passed', () => {
    const at = desk({ ...onRouteE, declaredAt: 1_000_000 });
    at.hello(7, 0);
    at.time = 1_000_000 + threeDays + 5;
    at.see(7, 0, choice);
    at.see(7, 0, notice);
    expect(at.reminders.at(-1)).toBe(at.time + threeDays);
  });

  it('is set and taken off by hand', async () => {
    const at = desk();
    await at.hub.fromPage({ kind: 'reminder', set: true });
    expect(at.reminders).toEqual([at.time + threeDays]);
    await at.hub.fromPage({ kind: 'reminder', set: false });
    expect(at.reminders.at(-1)).toBeNull();
    expect(at.saved.at(-1)?.declaredAt).toBeNull();
  });
});

describe('the report', () => {
  it('tells the truth of a tab', async () => {
    const at = desk(onRouteE);
    at.hello(7, 0);
    at.see(7, 0, entry);
    const report = await at.hub.fromPage({ kind: 'ask', tab: 7 });
    expect(report).toMatchObject({ route: 'e', closed: false, counsel: { screen: 'registered-user-entry' } });
    expect(report?.reasons.map((one) => one.kind)).toEqual(['found', 'found']);
    expect(report?.card?.screen).toBe('registered-user-entry');
  });

  it('of an unknown tab, or one asleep, is empty but for what is kept', async () => {
    const at = desk({ ...onRouteE, resume: { route: '1', step: '1.4', at: 3 } });
    expect(await at.hub.fromPage({ kind: 'ask', tab: 99 })).toEqual({
      route: null,
      counsel: null,
      reasons: [],
      card: null,
      closed: false,
      curtain: false,
      resume: { route: '1', step: '1.4', at: 3 },
      reminder: null,
      preferences: freshMemory.preferences,
      settings: freshMemory.settings,
      organisation: noOrganisation,
    });
    expect(await at.hub.fromPage({ kind: 'ask', tab: 7 })).toMatchObject({ route: 'e', counsel: null });
  });

  it('answers no other message', async () => {
    const at = desk(onRouteE);
    at.hello(7, 0);
    expect(await at.hub.fromPage({ kind: 'stop', tab: 7 })).toBeNull();
    expect(await at.hub.fromPage({ kind: 'preferences', preferences })).toBeNull();
    expect(at.saved.at(-1)?.preferences).toEqual(preferences);
  });
});
