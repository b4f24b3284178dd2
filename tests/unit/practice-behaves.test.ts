/** The screens of the manual, of today and of e-Devlet behave: each of their controls does what its name says. */
import { describe, expect, it } from 'vitest';
import { newWorld, nextPresses, press, scenarioOf, truthOf, viewOf, type World } from '../../lib/practice';
import type { PracticeEdition } from '../../lib/practice/model';
import type { Press } from '../../lib/practice/view';
import { pressNames } from '../tools/random-presses';

const minute = 60_000;

function begin(id: string, edition: PracticeEdition, route: '1' | '2' | '3' | 'e' = '1'): World {
  const scenario = scenarioOf(id);
  if (!scenario) throw new Error(id);
  return newWorld({ scenario, edition, route, seed: 0 });
}

/** Does what is right until the screen is reached. */
function until(world: World, screen: string): World {
  let now = world;
  for (let count = 0; truthOf(now).screen !== screen; count += 1) {
    const [next] = nextPresses(now);
    if (!next || count > 60) throw new Error(`No way to ${screen}`);
    now = press(now, next);
  }
  return now;
}

/** Presses by their names, or anything else one does; each has to be drawn. */
const go = (world: World, ...all: (string | Press)[]): World =>
  all.reduce<World>((now, one) => {
    if (typeof one !== 'string') return press(now, one);
    const { page } = viewOf(now);
    // A column that sorts is pressed by its head.
    expect(
      one.startsWith('sort-') ? JSON.stringify(page).includes(`"${one}"`) : pressNames(page).includes(one),
    ).toBe(true);
    return press(now, { kind: 'press', tab: now.open, press: one });
  }, world);

const says = (world: World): string => JSON.stringify(viewOf(world).page);
const window = (world: World): string => JSON.stringify(viewOf(world).page.window);
const screen = (world: World): string => truthOf(world).screen;
const time = (ms: number): Press => ({ kind: 'time', ms });

describe('the first page of 2020', () => {
  const portal = begin('tek-uzman', 'katip-2020');

  it('opens an announcement, the user’s guide, the list of authorised firms and the figures of a province', () => {
    const open = go(portal, 'news-0');
    expect(window(open)).toContain('Yüksekte Çalışma Eğitimleri');
    expect(viewOf(go(open, 'close')).page.window).toBeNull();
    expect(says(go(portal, 'İSG-KATİP Kullanıcı Kılavuzu'))).toContain('Kullanıcı Kılavuzu');
    expect(screen(go(portal, 'Yetkili Firma Listesi'))).toBe('authorised-firms');
    expect(says(go(portal, 'Ankara'))).toContain('Ankara ilindeki');
  });

  it('opens announcements by a double press alone', () => {
    const controls = viewOf(portal).page.body.flatMap((one) =>
      one.kind === 'box' ? one.body.flatMap((part) => (part.kind === 'controls' ? part.items : [])) : [],
    );
    const news = controls.filter((one) => one.press.startsWith('news-'));
    expect(news.length).toBeGreaterThan(1);
    expect(news.every((one) => one.double)).toBe(true);
  });
});

describe('the choice of the firm', () => {
  const choice = until(begin('ayni-ad', 'katip-2020'), 'organisation-choice');

  it('holds several firms of one name, told apart by their numbers, and grey until one is chosen', () => {
    expect(says(choice).match(/HAYALİ TEKSTİL TİCARET ANONİM ŞİRKETİ/gu)?.length).toBe(3);
    const names = pressNames(viewOf(choice).page);
    expect(names).not.toContain("Kayıtlı Kullanıcı Giriş'i");
    expect(screen(go(choice, 'firm-tekstil', "Kayıtlı Kullanıcı Giriş'i"))).toBe('main-menu');
  });

  it('is left by Vazgeç & Çıkış Yap: signed out, and no page behind it is open any more', () => {
    const left = go(choice, 'Vazgeç & Çıkış Yap');
    expect(screen(left)).toBe('portal-entry');
    expect(screen(go(left, { kind: 'back', tab: left.open }))).toBe('session-expired');
  });
});

describe('İSG-KATİP of 2020', () => {
  const list = until(begin('tek-uzman', 'katip-2020'), 'contracts');

  it('has Onayla, Sil, Detay and İncele grey until a row is chosen, and Onayla and Sil for an approved one', () => {
    const live = (world: World, ...names: string[]) =>
      names.map((name) => pressNames(viewOf(world).page).includes(name));
    expect(live(list, 'Onayla', 'Sil', 'Detay', 'İncele')).toEqual([false, false, false, false]);
    expect(live(go(list, 'row-900111'), 'Onayla', 'Sil', 'Detay', 'İncele')).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(live(go(list, 'row-900050'), 'Onayla', 'Sil', 'Detay', 'İncele')).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('shows details, says what it does not play, and closes both', () => {
    for (const name of ['Detay', 'İncele']) {
      const open = go(list, 'row-900111', name);
      expect(window(open)).toContain('ELİF SINAMA');
      expect(viewOf(go(open, 'close')).page.window).toBeNull();
    }
    for (const name of ['Yeni', 'Yazdır']) expect(window(go(list, name))).toContain('provanın dışındadır');
  });

  it('deletes only after a question, and keeps the row under Silinen Sözleşmeler', () => {
    const asked = go(list, 'row-900111', 'Sil');
    expect(says(go(asked, 'close'))).toContain('900111');
    const gone = go(asked, 'delete-yes');
    expect(pressNames(viewOf(gone).page)).not.toContain('row-900111');
    const deleted = go(gone, 'Silinen Sözleşmeler');
    expect(screen(deleted)).toBe('deleted-contracts');
    expect(says(deleted)).toContain('ELİF SINAMA');
  });

  it('approves by Kayıt, with the six fields in its window, and not by Kapat', () => {
    const open = go(list, 'row-900111', 'Onayla');
    for (const field of [
      'Görevlendirme ID',
      'Ayl. Çlş. Süresi (Dk.)',
      'Ayl. Fzl. Mesai Süresi (Dk.)',
      'Kalan Max. Ayl. Çlş. Süresi (Dk.)',
      'Kalan Max. Ayl. Fzl. Mesai Süresi (Dk.)',
      'Açıklama',
    ])
      expect(window(open)).toContain(`"${field}"`);
    const approved = (world: World) => world.contracts.find(({ id }) => id === '900111')?.employer;
    expect(approved(go(open, 'Kapat'))).toBe(false);
    expect(approved(go(open, 'Kayıt'))).toBe(true);
  });

  it('shows a subcontractor’s contract in its own list, and under Diğer İşyerlerim one’s own other firms alone', () => {
    const sub = begin('taseron', 'katip-2020');
    expect(says(go(until(sub, 'contracts')))).not.toContain('MERT DENEME');
    expect(says(sub)).toContain('MERT DENEME');
    const several = until(begin('ayni-ad', 'katip-2020'), 'contracts');
    const others = says(go(several, 'Diğer İşyerlerim'));
    expect(others).toContain('MERT DENEME');
    // A firm of somebody else is none of them.
    const foreign = several.contracts.map((one) => ({
      ...one,
      id: `${one.id}9`,
      firm: 'gida',
      name: 'BAŞKASI',
    }));
    const more = { ...several, contracts: [...several.contracts, ...foreign] };
    expect(says(go(more, 'Diğer İşyerlerim'))).not.toContain('BAŞKASI');
  });

  it('sorts by a column both ways, hides one, and shows it again', () => {
    const order = (world: World) => says(world).match(/row-\d+/gu);
    const up = go(list, 'sort-name');
    const down = go(up, 'sort-name');
    expect(order(up)).toEqual([...(order(down) ?? [])].reverse());
    expect(order(up)).not.toEqual(order(down));
    const less = go(list, 'column-number');
    expect(says(less)).not.toContain('12345678900');
    expect(says(go(less, 'column-number'))).toContain('12345678900');
  });

  it('goes back to the choice of the firm by Kurum Değiştir, and out by either Güvenli Çıkış', () => {
    expect(screen(go(list, 'Kurum Değiştir'))).toBe('organisation-choice');
    for (const exit of ['exit-above', 'Güvenli Çıkış']) {
      const out = go(list, exit);
      expect(screen(out)).toBe('portal-entry');
      expect(screen(go(out, { kind: 'back', tab: out.open }))).toBe('session-expired');
    }
  });
});

describe('today’s application', () => {
  it('refuses only after a question, and shows it under Tüm Sözleşmeler', () => {
    const list = go(until(begin('tek-uzman', 'katip-2025'), 'contracts'), 'Onay Bekleyen Sözleşmeler');
    const asked = go(list, 'row-900111', 'Reddet');
    expect(says(go(asked, 'no'))).toContain('ELİF SINAMA');
    const refused = go(asked, 'yes');
    expect(says(refused)).not.toContain('ELİF SINAMA');
    expect(says(go(refused, 'Tüm Sözleşmeler'))).toContain('Reddedildi');
  });
});

describe('e-Devlet', () => {
  const methods = ['e-Devlet Şifresi', 'Mobil İmza', 'e-İmza', 'T.C. Kimlik Kartı', 'İnternet Bankacılığı'];
  it.each(
    methods.flatMap((method) => (['katip-2020', 'katip-2025'] as const).map((one) => [method, one] as const)),
  )('is entered by %s, %s', (method, edition) => {
    const asked = go(until(begin('tek-uzman', edition, '3'), 'identity-verification'), method);
    const two = go(asked, edition === 'katip-2020' ? 'Sisteme Giriş Yap' : 'Giriş Yap');
    expect(screen(two)).toBe('identity-two-step');
    expect(screen(press(two, time(2999)))).toBe('identity-two-step');
    expect(screen(press(two, time(3000)))).toBe('edevlet-home-signed-in');
  });

  it('ends after ten idle minutes, or after an hour whatever is pressed', () => {
    const home = until(begin('tek-uzman', 'katip-2025', '3'), 'edevlet-home-signed-in');
    expect(screen(press(home, time(10 * minute - 1)))).toBe('edevlet-home-signed-in');
    expect(screen(press(home, time(10 * minute)))).toBe('edevlet-home-signed-out');
    let now = home;
    for (let count = 0; count < 6; count += 1)
      now = go(now, 'Kurumlar', time(9 * minute), { kind: 'back', tab: 1 });
    expect(screen(now)).toBe('edevlet-home-signed-in');
    expect(screen(go(now, 'Kurumlar', time(9 * minute), { kind: 'back', tab: 1 }))).toBe(
      'edevlet-home-signed-out',
    );
  });

  it('opens the application in a new tab, and that tab alone is signed in to it', () => {
    const service = until(begin('tek-uzman', 'katip-2025', '2'), 'service-redirect');
    const there = go(service, 'Uygulamaya Git');
    expect(there.tabs).toHaveLength(2);
    const inside = go(there, 'Onayla');
    expect(screen(inside)).toBe('registered-user-entry');
    const other = go(inside, { kind: 'new-tab' });
    const address = viewOf(inside).address;
    expect(screen(go(other, { kind: 'address', tab: other.open, address }))).toBe('session-expired');
    expect(screen(go(inside, { kind: 'reload', tab: inside.open }))).toBe('registered-user-entry');
  });

  it('asks for consent, and a refusal leads back with nothing entered', () => {
    const consent = until(begin('tek-uzman', 'katip-2025'), 'identity-consent');
    const refused = go(consent, 'İptal');
    expect(screen(refused)).toBe('portal-entry');
    expect(refused.tabs.every(({ katip }) => katip === null)).toBe(true);
  });

  it.each(['1', '2', '3'] as const)(
    'lets one go back from what follows the sign-in, on route %s',
    (route) => {
      for (const edition of ['katip-2020', 'katip-2025'] as const) {
        const two = until(begin('tek-uzman', edition, route), 'identity-two-step');
        const after = press(two, time(3000));
        expect(screen(after)).not.toBe('identity-two-step');
        const back = go(after, { kind: 'back', tab: after.open });
        expect(screen(back)).toBe('identity-verification');
        expect(viewOf(back).canForward).toBe(true);
        expect(viewOf(go(back, { kind: 'forward', tab: back.open })).address).toBe(viewOf(after).address);
      }
    },
  );

  it('opened twice, the application stands in two tabs, and each is signed in for itself', () => {
    const service = until(begin('tek-uzman', 'katip-2025', '2'), 'service-redirect');
    const once = go(go(service, 'Uygulamaya Git'), 'Onayla', 'Kurumsal');
    const twice = go(once, { kind: 'switch', tab: 1 }, 'Uygulamaya Git', 'Onayla');
    expect(twice.tabs).toHaveLength(3);
    expect(screen(twice)).toBe('registered-user-entry');
    const first = go(twice, { kind: 'switch', tab: 2 });
    expect(screen(first)).toBe('organisation-choice');
    expect(screen(go(twice, { kind: 'close-tab', tab: twice.open }))).toBe('organisation-choice');
  });

  it('has said that the session is over wherever one goes back or forward to inside', () => {
    for (const edition of ['katip-2020', 'katip-2025'] as const) {
      let now = press(until(begin('tek-uzman', edition), 'contracts'), time(11 * minute));
      expect(screen(now)).toBe('session-expired');
      while (viewOf(now).canBack) {
        now = go(now, { kind: 'back', tab: now.open });
        const { site } = viewOf(now).page;
        expect(['session-expired', 'portal-entry', 'identity-verification']).toContain(screen(now));
        expect(site).not.toBeNull();
      }
      while (viewOf(now).canForward) now = go(now, { kind: 'forward', tab: now.open });
      expect(screen(now)).toBe('session-expired');
    }
  });
});
