/** İSG-KATİP from the entry to the window of step 1.6, but for the grid of contracts. */
import { describe, expect, it } from 'vitest';
import { cardModel } from '../../lib/advice/card';
import { counselOn, seen } from './advising';
import { button, heading, label, line, sicilText, windowOf } from './making';

const firm = (at: number, over = {}) =>
  line('ÖRNEK A.Ş. ( ) (Hizmet Alan İşyeri E-Bildirge Kullanıcı)', at, over);
const trap = (over = {}) =>
  line('İSG PROFESYONELLERİ BİREYSEL GİRİŞ (C Sınıfı İş Güvenliği Uzmanı)', 30, over);
const leave = button('Vazgeç & Çıkış Yap', { at: 40 });
const proceed = (over = {}) => button("Kayıtlı Kullanıcı Giriş'i", { at: 41, ...over });
const update = button('E-Bildirge Kullanıcı Güncelle', { at: 42 });

describe('1.3', () => {
  it('is one button in 2020, the right one of two today', () => {
    expect(seen('katip', [button('Kayıtlı Kullanıcı Girişi', { at: 6 })])).toContain(
      '1.3 registered-2020 | registered-user@6 |',
    );
    const two = (selected: boolean) => [
      button('Bireysel', { at: 1, selected }),
      button('Kurumsal', { at: 2 }),
    ];
    expect(seen('katip', two(false))).toContain('1.3 registered-2025 | registered-user@2 |');
    expect(seen('katip', two(true))).toContain('1.3 registered-2025-individual | registered-user@2 |');
  });
});

describe('1.4 of 2020', () => {
  it('rings every firm and never the trap above them', () => {
    expect(seen('katip', [trap(), firm(1), proceed(), leave])).toContain(
      '1.4 organisation-2020 | organisation@1 |',
    );
    expect(seen('katip', [trap(), firm(1), firm(2), proceed(), leave])).toContain(
      'organisation-2020-several | organisation@1 organisation@2 |',
    );
    expect(seen('katip', [trap({ selected: true }), firm(1), proceed(), leave])).toContain(
      'organisation-2020-individual | organisation@1 |',
    );
  });

  it('goes on once one is chosen, not when two are', () => {
    expect(seen('katip', [firm(1, { selected: true }), firm(2), proceed(), leave])).toContain(
      'organisation-2020-continue | organisation-continue@41 |',
    );
    expect(
      seen('katip', [firm(1, { selected: true }), firm(2, { selected: true }), proceed(), leave]),
    ).toContain('organisation-2020-several |');
  });

  it('says why the button is grey', () => {
    const grey = proceed({ disabled: true });
    expect(seen('katip', [firm(1), grey, leave])).toContain('| organisation@1 | continue-nothing-selected |');
    expect(seen('katip', [trap(), grey, leave])).toContain(
      'organisation-2020-none | – | continue-nothing-selected |',
    );
    expect(seen('katip', [firm(1, { selected: true }), grey, leave])).toContain(
      '-continue | – | control-waiting |',
    );
  });
});

describe('1.4 today', () => {
  const today = (...firms: ReturnType<typeof line>[]) => [
    ...firms,
    label('İşyeri seçiniz'),
    button('Devam Et', { at: 50 }),
  ];
  it('knows a firm by its number, whichever it is', () => {
    expect(seen('katip', today(line(sicilText, 3), line(sicilText, 4)))).toContain(
      'organisation-2025-several | organisation@3 organisation@4 |',
    );
    expect(seen('katip', today(line(sicilText, 3, { selected: true })))).toContain(
      'organisation-2025-continue | organisation-continue@50 |',
    );
    expect(seen('katip', today(line('1234', 3)))).not.toContain('organisation@');
  });

  it('says to type where the firm is looked for, and speaks of the office only where a list lacks it', () => {
    const said = (over: object) =>
      counselOn(
        'katip',
        [heading('Firma Seçimi'), label('SGK Sicil No'), button('Devam Et', { at: 50 }), update],
        over,
      );
    expect(said({ asks: true }).moment).toBe('organisation-2025-search');
    expect(said({}).moment).toBe('organisation-2025-none');
    expect(said({ asks: true }).rings).toEqual([]);
  });
});

describe('route e', () => {
  const choice = [firm(1), proceed(), leave, update];
  it('presses the update first, and the firm three days later', () => {
    expect(seen('katip', choice, { route: 'e' })).toContain(
      'organisation-choice e.3 declaration-update | declaration-update@42 |',
    );
    expect(seen('katip', choice, { route: 'e', waited: true })).toContain(
      'organisation-choice e.5 declaration-return | organisation@1 |',
    );
    expect(seen('katip', [proceed(), leave, update], { route: 'e', waited: true })).toContain(
      'e.5 organisation-2020-none | – |',
    );
    expect(seen('katip', choice, { route: '1' })).toContain('organisation-choice 1.4');
  });

  it('knows the notice, of either edition', () => {
    const notice = [label('Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.')];
    expect(seen('katip', notice, { route: 'e' })).toContain(
      'declaration-notice e.4 declaration-notice | – |',
    );
  });
});

describe('the menu', () => {
  const rest = ['Ana Sayfa', 'Güvenli Çıkış'].map((text, n) => button(text, { at: 80 + n }));
  const menu = (...entries: [string, object?][]) => [
    ...entries.map(([text, over], at) => button(text, { at, ...over })),
    ...rest,
  ];
  it('opens the employer’s module first', () => {
    expect(seen('katip', menu(['Hizmet Alan İşyerleri Modülü'], ['Dosyalar']))).toContain(
      'main-menu 1.5.1 module-2020 | module@0 |',
    );
  });

  it('takes Sözleşmeler under that module, never under another', () => {
    expect(
      seen('katip', menu(['Hizmet Alan İşyerleri Modülü'], ['Sözleşmeler'], ['Silinen Sözleşmeler'])),
    ).toContain('1.5.2 contracts-entry-2020 | contracts@1 |');
    expect(
      seen('katip', menu(['İSG Profesyonelleri'], ['Sözleşmeler'], ['Hizmet Alan İşyerleri Modülü'])),
    ).toContain('1.5.1 module-2020 | module@2 |');
    expect(seen('katip', menu(['Hizmet Alan İşyerleri Modülü'], ['Dosyalar'], ['Sözleşmeler']))).toContain(
      '1.5.1 module-2020 | module@0 |',
    );
  });

  it('does not close a module that stands open and lacks its entry', () => {
    const open = { expanded: true };
    for (const module of ['Hizmet Alan İşyerleri Modülü', 'Süreç Yönetimi']) {
      expect(seen('katip', menu([module, open], ['Dosyalar']))).toMatch(
        / 1\.5\.2 contracts-entry-20\d\d \| – \| – \| renamed/u,
      );
      expect(seen('katip', menu([module, { expanded: false }], ['Dosyalar']))).toContain('module@0');
    }
  });

  it('today: the process, then its contracts', () => {
    expect(seen('katip', menu(['Süreç Yönetimi']))).toContain('1.5.1 module-2025 | module@0 |');
    expect(seen('katip', menu(['Süreç Yönetimi'], ['(İSG) Hizmet Sözleşmeleri']))).toContain(
      '1.5.2 contracts-entry-2025 | contracts@1 |',
    );
  });

  it('says which way to scroll, and why an entry is grey', () => {
    const below = menu(['Hizmet Alan İşyerleri Modülü'], ['Sözleşmeler', { reach: 'down' }]);
    expect(seen('katip', below)).toContain('contracts-entry-2020 | – | – | scroll-down');
    const grey = menu(['Hizmet Alan İşyerleri Modülü'], ['Sözleşmeler', { disabled: true }]);
    expect(seen('katip', grey)).toContain('contracts-entry-2020 | – | control-waiting |');
  });

  it('of a professional is no menu of an employer', () => {
    const entered = menu(['İSG Profesyonelleri'], ['Sözleşmeler'], ['Kurum Değiştir']);
    expect(seen('katip', entered)).toContain('individual-entry – individual-entry | – |');
  });
});

describe('1.6', () => {
  const inside = (...items: ReturnType<typeof button>[]) => items.map((one) => ({ ...one, window: 0 }));
  const fields = [
    'Görevlendirme ID',
    'Ayl. Çlş. Süresi (Dk.)',
    'Ayl. Fzl. Mesai Süresi (Dk.)',
    'Açıklama',
  ].map((text) => label(text));
  const window2020 = (over = {}) => inside(button('Kayıt', { at: 9, ...over }), button('Kapat'), ...fields);

  it('rings Kayıt of the window of 2020', () => {
    expect(seen('katip', window2020(), { windows: [windowOf()] })).toContain(
      'approval-dialog 1.6 approval-2020 | save@9 |',
    );
    expect(seen('katip', window2020({ disabled: true }), { windows: [windowOf()] })).toContain(
      'approval-2020-grey | – | save-unknown |',
    );
    expect(seen('katip', window2020(), { windows: [windowOf(['redd'])] })).toContain('unknown-window | – |');
  });

  it('rings the one that says yes today, whatever it is called', () => {
    for (const yes of ['Evet', 'Tamam', 'Onayla'])
      for (const no of ['Hayır', 'Vazgeç', 'İptal', 'Kapat']) {
        const items = inside(button(yes, { at: 9 }), button(no));
        expect(seen('katip', items, { windows: [windowOf(['sozlesme', 'onayla', 'musunuz'])] })).toContain(
          'approval-2025 | save@9 |',
        );
      }
    const grey = inside(button('Evet', { disabled: true }), button('Hayır'));
    expect(seen('katip', grey, { windows: [windowOf(['sozlesme', 'onayla'])] })).toContain(
      'approval-2025-grey | – | save-unknown |',
    );
  });
});

describe('Onayla in the rows of 2025', () => {
  const tab = button('Onay Bekleyen Sözleşmeler', { at: 1, selected: true, main: true });
  const head = [tab, button('Tüm Sözleşmeler', { at: 2, selected: false, main: true }), label('Durum')];
  const own = (row: number, over = {}) => button('Onayla', { at: row + 100, row, ...over });
  const awaiting = (over = {}) => line('Sözleşme Onay Bekliyor', 100, over);
  const unread = line('', 101);

  it('is not ringed while another live one stands in a row whose state cannot be read', () => {
    const two = [...head, awaiting(), unread, own(100), own(101)];
    expect(seen('katip', two)).toContain('contracts-2025-choose | pending-row@100 |');
    expect(seen('katip', [...head, awaiting({ selected: true }), unread, own(100), own(101)])).toContain(
      'contracts-2025-approve | approve@200 |',
    );
  });

  it('is ringed where it is the only one that can be meant', () => {
    expect(seen('katip', [...head, awaiting(), own(100)])).toContain('approve@200 |');
    expect(seen('katip', [...head, awaiting(), unread, own(100), own(101, { disabled: true })])).toContain(
      'approve@200 |',
    );
    const settled = line('Sözleşme Onaylandı', 102);
    expect(seen('katip', [...head, awaiting(), settled, own(100), own(102)])).toContain('approve@200 |');
  });
});

describe('an Onayla that stands in a text of its own', () => {
  const rows = [line('Sözleşme Onay Bekliyor', 100, { selected: true })];
  const head = [
    button('Onay Bekleyen Sözleşmeler', { at: 1, selected: true, main: true }),
    button('Tüm Sözleşmeler', { at: 2, selected: false, main: true }),
    label('Durum'),
  ];
  const shown = (...sections: ({ prose: boolean; stems: string[] } | undefined)[]) =>
    seen('katip', [
      ...head,
      ...rows,
      ...sections.map((section, n) => button('Onayla', { at: 200 + n, ...(section ? { section } : {}) })),
    ]);
  const plain = { prose: false, stems: [] };
  const consent = { prose: true, stems: ['okudum', 'sozlesme'] };

  it('is not the list’s where something else is agreed to, or spoken of', () => {
    for (const other of [consent, { prose: false, stems: ['cerez'] }, { prose: true, stems: [] }])
      expect(shown(other)).toContain('contracts-2025-approve-missing | – | – | another-approve renamed');
  });

  it('is what the card says first, and nowhere that it goes by another name', () => {
    const counsel = counselOn('katip', [...head, ...rows, button('Onayla', { at: 200, section: consent })]);
    for (const language of ['tr', 'en'] as const) {
      const card = cardModel(counsel, null, language);
      const usual = cardModel({ ...counsel, hints: ['renamed'] }, null, language);
      expect(card.title).not.toBe(usual.title);
      expect(card.title).toContain('Onayla');
      expect([card.say, ...card.hints].join(' ')).not.toContain(usual.title);
      expect(card.hints).toEqual(usual.hints);
      expect(card.compare).toEqual(usual.compare);
    }
  });

  it('is the list’s where nothing is said, or the list is spoken of', () => {
    for (const own of [undefined, plain, { prose: true, stems: ['satir'] }])
      expect(shown(own)).toContain('contracts-2025-approve | approve@200 |');
  });

  it('does not hide the list’s own', () => {
    expect(shown(plain, consent)).toContain('contracts-2025-approve | approve@200 |');
    expect(shown(plain, plain)).toContain('contracts-2025-approve-missing | – |');
  });
});
