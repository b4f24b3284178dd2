/** Packs: what they add, what they must not, and that without them nothing changes. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import type { Edition } from '../../lib/catalog/model';
import { applyPacks } from '../../lib/packs/apply';
import { hashOf } from '../../lib/packs/hash';
import { inUse, readKept } from '../../lib/packs/kept';
import { type ClueRef, emptyPack, type FlowPack, type PackScreen } from '../../lib/packs/model';
import { faultOfName, faultsOf } from '../../lib/packs/rules';
import { Knowledge } from '../../lib/session/knowledge';
import { desk } from './hub-ports';
import { snapshotOf } from './making';

const renaming = (edition: Edition, screen: PackScreen, clue: ClueRef, name: string): FlowPack => ({
  ...emptyPack('deneme01', 'Deneme paketi'),
  names: [{ edition, screen, clue, name }],
});
const approve = { in: 'target', id: 'approve' } as const;
const save = { in: 'target', id: 'save' } as const;
const approveAs = (name: string) =>
  faultOfName(screenRecords, { edition: 'katip-2020', screen: 'contracts', clue: approve, name });

describe('without packs', () => {
  it('the records are the catalogue itself', () => {
    expect(applyPacks(screenRecords, []).records).toBe(screenRecords);
    expect(new Knowledge().records).toBe(screenRecords);
  });
});

describe('a name for a control of legal weight', () => {
  const refused = [
    'Sil',
    'SİL',
    'Sözleşmeyi Sil',
    'Reddet',
    'Reddedin',
    'Ret',
    'İptal',
    'İptal Et',
    'Vazgeç',
    'Hayır',
    'Kapat',
    'Kabul Etme',
    'Kabul Etmiyorum',
    'Onaylama',
    'Onaylamıyorum',
    'Onayı Geri Al',
    'Onayı İptal Et',
    'Onayı Kaldır',
    'Feshet',
    'Sonlandır',
    'Çıkış',
    'Güvenli Çıkış',
    'Yazdır',
    'Detay',
    'Yeni',
    'Taşeron Sözleşmeler',
    'Diğer İşyerlerim',
    'İncele',
    'Geri Gönder',
    'Düzeltme İste',
    'Sonra Onayla',
    'RED',
    'Yazdirma',
    'istemiyorum',
    // In capitals, in the polite form, written apart or wrongly.
    'REDDEDİNİZ',
    'Red Et',
    'RED EDİN',
    'R E D D E T',
    'Re d det',
    'S İ L',
    'Redet',
    'Rededin',
    'Siliniz',
    'SILINIZ',
    'Vazgeçiniz',
    'Onayla ma',
    'Onay Ver me',
    'Onayla mıyorum',
    // The verb turned round, in every form.
    'Onaylamayınız',
    'Onaylanmadı',
    'Onaylanmasın',
    'Onaylanmaz',
    'Onaylanmamış',
    'Onaylamadan Geç',
    'Onay Verilmesin',
    'Onay verilmez',
    'Kabul Edilmedi',
    'Kabul Edilmez',
    'Uygun Görülmedi',
    'Uygun Görme',
    'Uygun Değildir',
    'Onaysız Bırak',
    'Kaydetmeden Çık',
    // What was done already.
    'Onaylananlar',
    'Onaylılar',
    'Kabul Edilenler',
    // Ending something in other words.
    'Sözleşmeyi Bitir',
    'Hizmet Sözleşmesini Bitir',
    'Son Ver',
    'Sona Erdir',
    'Onayını Çek',
    'Caydım',
    'Bozunuz',
    'İade Et',
    'Dondur',
    'Engelle',
    'Pasifleştir',
    'Geçersiz Kıl',
    'Hariç Tut',
    'Onay Dışı',
    'Delete',
    'Reject',
    'Decline',
    'Cancel',
  ];
  it.each(refused)('is never “%s”', (name) => {
    expect(approveAs(name)).not.toBeNull();
  });

  it.each([
    'Sözleşmeyi Onayla',
    'Onayı Ver',
    'Uygundur',
    'Kabul Ediyorum',
    'İmzala ve Onayla',
    'Tasdik Et',
    'e-İmza ile Onayla',
    'İmza At',
    'Onaylamak İstiyorum',
    'Seçili Olanı Onayla',
    'Onayı Tamamla',
    'Onaya Gönder',
    'İşveren Onayı Ver',
    'Son Onay',
    'Uygun Gör',
  ])('may be “%s”', (name) => {
    expect(approveAs(name)).toBeNull();
  });

  it('is not that of another control of its screen, in whatever spelling', () => {
    for (const name of ['Yazdır', 'YAZDIR', 'yazdir', 'D\u00adetay', 'Sözleşmeler'])
      expect(approveAs(name.normalize('NFC'))).not.toBeNull();
  });

  it('is not that of a label or a state either', () => {
    const saveAs = (name: string) =>
      faultOfName(screenRecords, { edition: 'katip-2020', screen: 'approval-dialog', clue: save, name });
    for (const name of ['Görevlendirme ID', 'Açıklama', 'Onaylandı', 'Onay Bekliyor'])
      expect(saveAs(name)).not.toBeNull();
    expect(saveAs('Onayı Kaydet')).toBeNull();
  });

  it('is never given to anything else', () => {
    const tab = { in: 'target', id: 'pending-tab' } as const;
    for (const name of ['Onayla', 'Kayıt', 'Evet', 'Tamam', 'Onaylıyorum'])
      expect(
        faultOfName(screenRecords, { edition: 'katip-2025', screen: 'contracts', clue: tab, name }),
      ).not.toBeNull();
  });
});

describe('what is written', () => {
  const marks = [
    'https://ornek.example',
    'www.ornek.com',
    'ornek.com',
    '#onay',
    '.x-btn',
    'a[href]',
    'div > a',
    '<b>Onayla</b>',
    '^Onay.*$',
    'Onay|Kayıt',
    'javascript:1',
    '&lt;b&gt;',
    'a{color:red}',
    'Onayla\n',
    ' Onayla',
    '12',
    '\u202eOnayla',
    'ali@ornek',
    '//onay',
    'x'.repeat(61),
    '',
  ];
  it.each(marks)('is never an address, a selector, a pattern or HTML: %j', (name) => {
    expect(approveAs(name)).not.toBeNull();
  });
});

describe('applied', () => {
  it('a new name reaches target and clues of its screen, and what must not be there elsewhere', () => {
    const { records, origins } = applyPacks(screenRecords, [
      renaming('katip-2020', 'contracts', approve, 'Sözleşmeyi Onayla'),
    ]);
    const ofGrid = (one: { screen: string; edition: string }) =>
      one.screen === 'contracts' && one.edition === 'katip-2020';
    const own = records.filter(ofGrid);
    expect(own.length).toBe(2 * screenRecords.filter(ofGrid).length);
    for (const one of own) expect(one.targets.approve?.clue.named).toEqual(['Onayla', 'Sözleşmeyi Onayla']);
    const firms = records.find((one) => one.screen === 'authorised-firms');
    expect(JSON.stringify(firms?.recognise.never)).toContain('Sözleşmeyi Onayla');
    expect(origins).toEqual([
      {
        edition: 'katip-2020',
        screen: 'contracts',
        target: 'approve',
        name: 'sozlesmeyi onayla',
        old: 'Onayla',
        shown: 'Sözleşmeyi Onayla',
        pack: 'Deneme paketi',
      },
    ]);
  });

  it('a window is known by one renamed thing and no more', () => {
    const pack: FlowPack = {
      ...renaming('katip-2020', 'approval-dialog', save, 'Onayı Kaydet'),
    };
    const closer = {
      edition: 'katip-2020',
      screen: 'approval-dialog',
      clue: { in: 'mark', id: 'closer' },
      name: 'Bitti',
    } as const;
    const { records } = applyPacks(screenRecords, [{ ...pack, names: [...pack.names, closer] }]);
    const own = records.filter((one) => one.screen === 'approval-dialog' && one.edition === 'katip-2020');
    const known = own.map(({ recognise }) =>
      ['Onayı Kaydet', 'Bitti'].filter((name) => JSON.stringify(recognise.must).includes(name)),
    );
    expect(known).toEqual([[], ['Onayı Kaydet'], ['Bitti']]);
  });
});

describe('the hub with packs', () => {
  const pack = renaming('katip-2020', 'contracts', approve, 'Sözleşmeyi Onayla');

  it('greets every frame anew, with the new words', () => {
    const at = desk();
    at.hello(7, 0, 'katip');
    at.hub.use([pack], true);
    expect(at.sent.slice(-2).map((one) => [one.tab, one.message.kind])).toEqual([
      [-1, 'sleep'],
      [-1, 'report'],
    ]);
    const sender = { tab: 7, frame: 0, site: 'katip', secret: false } as const;
    const answer = at.hub.fromFrame(sender, { kind: 'hello', calls: false });
    expect(answer?.kind === 'wake' && answer.lexicon.whole).toContain('sozlesmeyi onayla');
    at.hub.use([], true);
    const after = at.hub.fromFrame(sender, { kind: 'hello', calls: false });
    expect(after?.kind === 'wake' && after.lexicon.whole).not.toContain('sozlesmeyi onayla');
  });

  it('hands an outline over once, and keeps none that was not asked for', () => {
    const at = desk();
    const sender = { tab: 9, frame: 0, site: 'katip', secret: false } as const;
    const outline = { ...snapshotOf('katip', []), things: [] };
    at.hub.fromFrame(sender, { kind: 'outlined', outline });
    expect(at.hub.outlines({ kind: 'outlines', tab: 9 })).toEqual([]);
    expect(at.hub.outlines({ kind: 'outline', tab: 9 })).toEqual([]);
    expect(at.sent.at(-1)?.message.kind).toBe('outline');
    at.hub.fromFrame(sender, { kind: 'outlined', outline });
    expect(at.hub.outlines({ kind: 'outlines', tab: 9 })).toEqual([{ frame: 0, outline }]);
    expect(at.hub.outlines({ kind: 'outlines', tab: 9 })).toEqual([]);
    expect(JSON.stringify(at.saved)).not.toContain('things');
  });
});

describe('kept', () => {
  it('a pack whose content was altered is not used', () => {
    const pack = renaming('katip-2020', 'contracts', approve, 'Sözleşmeyi Onayla');
    const kept = { pack, hash: hashOf(pack), on: true };
    expect(inUse(readKept([kept]), screenRecords)).toEqual([pack]);
    expect(inUse(readKept([{ ...kept, on: false }]), screenRecords)).toEqual([]);
    const altered = { ...kept, pack: { ...pack, title: 'Başka' } };
    expect(readKept([altered, null, 7, {}, { pack: 1 }])).toEqual([]);
    expect(readKept('x')).toEqual([]);
  });

  it('two packs that give one name to two things are not both used', () => {
    const one = renaming('katip-2020', 'contracts', approve, 'Sözleşmeyi Onayla');
    const other = renaming('katip-2020', 'contracts', { in: 'must', id: 'Yeni' }, 'Sözleşmeyi Onayla');
    expect(faultsOf(screenRecords, other, [one])).not.toEqual([]);
  });
});
