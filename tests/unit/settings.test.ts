import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardModel } from '../../lib/advice/card';
import {
  features,
  furnished,
  helpDeskLine,
  inForce,
  noOrganisation,
  policyKeys,
  readOrganisation,
} from '../../lib/advice/organisation';
import { freshSettings, type GuideSettings, parseSettings } from '../../lib/advice/settings';
import { recordOf, screenRecords as records } from '../../lib/catalog';
import { hosts } from '../../lib/catalog/hosts';
import { cardWords } from '../../lib/catalog/texts';
import { parsePageMessage } from '../../lib/messages/parse';
import { decide } from '../../lib/session/decide';
import { freshMemory } from '../../lib/session/memory';
import { freshTab } from '../../lib/session/tab-state';
import schema from '../../public/managed-schema.json';
import { entry } from './hub-pages';
import { desk, orders } from './hub-ports';
import { button, snapshotFor, snapshotOf } from './making';

const screen = entry;
const set = (part: Partial<GuideSettings>) =>
  ({ kind: 'settings', settings: { ...freshSettings, ...part } }) as const;

describe('settings', () => {
  it('are taken in their form alone', () => {
    expect(parseSettings(freshSettings)).toEqual(freshSettings);
    expect(parseSettings({ ...freshSettings, off: ['giris.turkiye.gov.tr', 'example.org'] })?.off).toEqual([
      'giris.turkiye.gov.tr',
    ]);
    for (const bad of [null, [], { ...freshSettings, appear: 'never' }, { ...freshSettings, readAloud: 1 }])
      expect(parseSettings(bad)).toBeNull();
    expect(parsePageMessage(set({ appear: 'route' }))).toEqual(set({ appear: 'route' }));
    expect(parsePageMessage({ kind: 'settings', settings: 5 })).toBeNull();
  });

  it('“only on a route” holds on İSG-KATİP too, and the guide wakes with a route', async () => {
    const at = desk();
    expect(at.hello(7, 0)).toBe('wake');
    await at.hub.fromPage(set({ appear: 'route' }));
    expect(at.sent.at(-1)).toEqual({ tab: -1, frame: null, message: { kind: 'report' } });
    expect(at.see(7, 0, screen)?.kind).toBe('sleep');
    expect(at.hello(7, 0)).toBe('sleep');
    expect(at.hello(8, 0, 'edevlet', true)).toBe('sleep');
    await at.hub.fromPage({ kind: 'start', route: '1' });
    expect(at.hello(901, 0)).toBe('wake');
  });

  it('a host that is off stays asleep, on a route too; the others do not', async () => {
    const at = desk();
    await at.hub.fromPage(set({ off: ['isgkatip.csgb.gov.tr'] }));
    const hello = (host: string) =>
      at.hub.fromFrame(
        { tab: 7, frame: 0, site: 'katip', host, secret: false },
        { kind: 'hello', calls: false },
      );
    expect(hello('isgkatip.csgb.gov.tr')?.kind).toBe('sleep');
    expect(hello('isgkatip.ailevecalisma.gov.tr')?.kind).toBe('wake');
  });

  it('reading aloud switched off is told to the card', async () => {
    const at = desk();
    at.hello(7, 0);
    expect(orders(at.see(7, 0, screen)).card).not.toHaveProperty('silent');
    await at.hub.fromPage(set({ readAloud: false }));
    expect(orders(at.see(7, 0, screen)).card?.silent).toBe(true);
  });

  it('without reminders none is set, and the day is kept', async () => {
    const at = desk();
    await at.hub.fromPage({ kind: 'reminder', set: true });
    await at.hub.fromPage(set({ reminders: false }));
    expect(at.reminders.at(-1)).toBeNull();
    await at.hub.fromPage(set({ reminders: true }));
    expect(at.reminders.at(-1)).not.toBeNull();
  });

  it('and all else are forgotten at once', async () => {
    const at = desk();
    at.hello(7, 0);
    await at.hub.fromPage(set({ readAloud: false }));
    await at.hub.fromPage({ kind: 'forget' });
    at.hello(7, 0);
    expect(orders(at.see(7, 0, screen)).card).not.toHaveProperty('silent');
    expect(at.reminders.at(-1)).toBeNull();
  });
});

describe('what an organisation lays down', () => {
  const policy = {
    helpDeskNumber: '0312 000 00 00',
    helpDeskHours: 'Hafta içi 09.00–17.00',
    defaultRoute: '3',
    switchedOff: ['readAloud'],
    packs: ['{}'],
  };

  it('is read whole, and its schema names the same keys', () => {
    expect(readOrganisation(policy)).toEqual({
      helpDesk: { number: '0312 000 00 00', hours: 'Hafta içi 09.00–17.00' },
      route: '3',
      off: ['readAloud'],
      packs: ['{}'],
      unread: [],
    });
    expect(Object.keys(schema.properties).sort()).toEqual([...policyKeys].sort());
    expect(schema.properties.switchedOff.items.enum).toEqual([...features]);
    expect(readOrganisation({})).toEqual(noOrganisation);
  });

  it('leaves out what is not well formed, and says so', () => {
    const bad: Record<string, unknown[]> = {
      helpDeskNumber: ['', 'abc', '1', 5, '<b>0312</b>', '0312 000 00 00 ext', '()()()'],
      helpDeskHours: ['<i>9</i>', 'https://x', 'www.ornek.tr', 'ornek.com', 'a\nb', 'x'.repeat(81), 9],
      defaultRoute: ['4', 1, null],
      switchedOff: ['readAloud', ['all'], [1]],
      packs: ['{}', [5], ['x'.repeat(200_001)]],
    };
    for (const [key, values] of Object.entries(bad))
      for (const value of values) expect(readOrganisation({ ...policy, [key]: value }).unread).toEqual([key]);
    expect(readOrganisation({ ...policy, extra: 1 }).unread).toEqual(['extra']);
  });

  it('switches off what is understood, whatever else stands beside it, and says that something is not', () => {
    const { off, unread } = readOrganisation({ switchedOff: ['desk', 'sesli', 5, 'outline'] });
    expect(off).toEqual(['desk', 'outline']);
    expect(unread).toEqual(['switchedOff']);
  });

  it('never throws, and never puts page code or an address on the card', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...policyKeys, '__proto__', 'x'), fc.anything()),
        (stored) => {
          const line = helpDeskLine(readOrganisation(stored), 'tr');
          expect(line).not.toMatch(/[<>]|https?:|www\./u);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stands on the card, and switches off for good', () => {
    const organisation = readOrganisation(policy);
    const at = desk();
    at.hub.arrange(organisation);
    at.hello(7, 0);
    const card = orders(at.see(7, 0, screen)).card;
    expect(card?.hints.at(-1)).toBe('Kurumunuzun yardım masası: 0312 000 00 00 (Hafta içi 09.00–17.00)');
    expect(card?.silent).toBe(true);
    expect(inForce(freshSettings, organisation).readAloud).toBe(false);
    if (card) expect(furnished(card, freshSettings, noOrganisation).hints).toEqual(card.hints);
  });
});

describe('the small card of the login page', () => {
  it('leads to the popup for what can go wrong, and no other card does', () => {
    for (const screen of ['identity-verification', 'contracts'] as const) {
      const record = records.find((one) => one.screen === screen);
      if (!record) throw new Error('no such screen');
      const sighting = { frame: 0, look: 1, snapshot: snapshotFor(record) };
      const around = { records, now: 0, waited: false };
      const counsel = decide({ ...freshTab, route: '1' }, [sighting], around)?.counsel;
      if (!counsel) throw new Error('nothing decided');
      const card = cardModel(counsel, record, 'tr');
      expect(card.troubles.length).toBeGreaterThan(0);
      const hint = cardWords.stuck.tr;
      expect(furnished(card, freshSettings, noOrganisation, true).hints).toEqual([...card.hints, hint]);
      expect(furnished(card, freshSettings, noOrganisation).hints).toEqual(card.hints);
      expect(furnished({ ...card, troubles: [] }, freshSettings, noOrganisation, true).hints).toEqual(
        card.hints,
      );
    }
  });

  it.each([true, false])('is where the browser has one: %s', async (smallLogin) => {
    const sign = recordOf('identity-verification', 'edevlet');
    if (!sign) throw new Error('no such screen');
    const at = desk({ ...freshMemory, tabs: { 7: { ...freshTab, route: '1' } } }, [], 1_000_000, smallLogin);
    at.hello(7, 0, 'identity');
    const { card } = orders(at.see(7, 0, snapshotFor(sign)));
    expect(card?.hints.includes(cardWords.stuck.tr)).toBe(smallLogin);
    at.hello(8, 0);
    expect(orders(at.see(8, 0, screen)).card?.hints).not.toContain(cardWords.stuck.tr);
  });
});

describe('outlines that an organisation switches off', () => {
  it.each([['outline'], ['trainer']])('by “%s” are neither offered nor taken', async (feature) => {
    const at = desk();
    at.hello(7, 0);
    const strange = snapshotOf('katip', [button('Dosyalar'), button('Raporlar')]);
    expect(orders(at.see(7, 0, strange)).card?.sketch).not.toBe('');
    at.hub.arrange(readOrganisation({ switchedOff: [feature] }));
    expect(orders(at.see(7, 0, strange)).card?.sketch).toBe('');
    const before = at.sent.length;
    expect(at.hub.outlines({ kind: 'outline', tab: 7 })).toEqual([]);
    expect(at.sent).toHaveLength(before);
  });
});

describe('the hosts that can be set', () => {
  it('are the five of the product', () => {
    expect(parseSettings({ ...freshSettings, off: Object.keys(hosts) })?.off).toHaveLength(5);
  });
});
