/** The three days of route e: a mark on the toolbar button that says what it means, and the popup's words, without a server. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { at } from './life/judge';
import { fixtureNamed, shelve } from './life/pages';
import { useStage } from './life/setting';
import { aside, extensionStorage } from './life/worker';

const stage = useStage();
const notice = fixtureNamed('declaration-notice-2025-spa');
const choice = fixtureNamed('organisation-2025-spa-table');
const day = 24 * 60 * 60 * 1000;

interface Marks {
  readonly badge: string;
  readonly title: string;
  /** Days from now until the alarm; null for none. */
  readonly alarm: number | null;
}

interface Scope {
  readonly chrome: {
    readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
    readonly alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  };
}

/** What the browser itself holds: the toolbar button's mark and title, and the alarm. */
async function marks(): Promise<Marks> {
  const page = await aside(stage());
  return page.evaluate(async (ms) => {
    const { action, alarms } = (globalThis as unknown as Scope).chrome;
    const alarm = await alarms.get('declaration');
    const alarmIn = alarm ? Math.round((10 * (alarm.scheduledTime - Date.now())) / ms) / 10 : null;
    return { badge: await action.getBadgeText({}), title: await action.getTitle({}), alarm: alarmIn };
  }, day);
}

const plain: Omit<Marks, 'alarm'> = { badge: '', title: 'Katip Rehberi' };

test('set by the notice, due after three days, put away when the person has come back', {
  tag: '@full',
}, async () => {
  shelve(stage(), [notice]);
  expect(await marks()).toEqual({ ...plain, alarm: null });
  const page = await stage().startRoute('e');
  await page.goto(notice.url);
  await stage().until(page, at('e', 'declaration-notice'));
  await expect.poll(marks).toEqual({ ...plain, alarm: 3 });
  const popup = await stage().extensionPage('popup.html');
  await expect(popup.getByText('Hatırlatma günü:')).toBeVisible();

  // Three days later, the browser started anew: the alarm is past.
  const storage = extensionStorage(stage());
  await storage.set({ declaredAt: Date.now() - 3 * day - 1000 });
  await stage().killWorker();
  await popup.reload();
  await expect(popup.getByText('3 gün doldu')).toBeVisible();
  await expect(popup.getByText('Hatırlatma günü:')).toHaveCount(0);
  await expect(popup.getByRole('link', { name: 'Takvime ekle' })).toHaveCount(0);
  const due = await marks();
  expect(due).toMatchObject({ badge: '3', alarm: null });
  expect(due.title).toMatch(/^Katip Rehberi: (?:3 gün doldu|the 3 days are over)/u);
  await popup.getByRole('button', { name: 'English' }).click();
  await expect(popup.getByText('The 3 days are over')).toBeVisible();
  await popup.getByRole('button', { name: 'Türkçe' }).click();

  shelve(stage(), [choice]);
  await page.bringToFront();
  await page.goto(choice.url);
  await stage().until(page, (seen) => seen.card?.step === 'e.5');
  await expect.poll(marks).toEqual({ ...plain, alarm: null });
});

test('the calendar file is in the language of the person', async () => {
  const page = await stage().extensionPage('popup.html');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Reminder after 3 days').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Add to calendar' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('isg-katip-reminder.ics');
  const text = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '');
  expect(text).toContain('SUMMARY:Enter İSG-KATİP again\r\n');
  expect(text).toContain('call ALO 170.\r\n');
  await page.getByRole('button', { name: 'Türkçe' }).click();
});
