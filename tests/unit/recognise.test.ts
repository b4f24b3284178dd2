/** All must, no never; the foremost wins; equal best is torn; and a verdict says why. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import type { ScreenRecord } from '../../lib/catalog/model';
import { bears, bearsAlone, timesMet } from '../../lib/recognise/matching';
import { recognise } from '../../lib/recognise/recognise';
import { button, heading, label, line, snapshotOf, thing, windowOf } from './making';

const see = (snapshot: ReturnType<typeof snapshotOf>): string => {
  const verdict = recognise(snapshot, screenRecords);
  return verdict.kind === 'known' ? `${verdict.record.edition}/${verdict.record.screen}` : verdict.kind;
};
const inWindow = (texts: readonly string[], stems: readonly string[]) =>
  snapshotOf(
    'katip',
    texts.map((text) => button(text, { window: 0 })),
    { windows: [windowOf(stems)] },
  );

describe('a name', () => {
  const approve = { see: 'control', match: 'whole', named: ['Onayla'] } as const;
  const borne = (text: string, over = {}) => bears(thing('katip', button(text, over), 0), approve);

  it('counts whole, folded', () => {
    for (const text of ['Onayla', 'ONAYLA', ' onayla » ', 'Onay\u00adla'])
      expect(borne(text), text).toBe(true);
    for (const text of ['Onaylandı', 'Onayla ve gönder', 'Onay', 'Tümünü Onayla', ''])
      expect(borne(text), text).toBe(false);
  });

  it('may stand inside as a text of its own, or beside a count', () => {
    expect(borne('Onayla Sözleşmeyi onaylar', { inner: 'Onayla' })).toBe(true);
    expect(borne('Onayla (3)')).toBe(true);
  });

  it('of legal weight must stand alone', () => {
    const alone = (text: string, over = {}) => bearsAlone(thing('katip', button(text, over), 0), approve);
    expect(alone('Onayla')).toBe(true);
    expect(alone('Onayla (3)')).toBe(false);
    expect(alone('Onayla bütün sözleşmeleri birden onaylar', { inner: 'Onayla' })).toBe(false);
    expect(bearsAlone({ ...thing('katip', button('Onayla'), 0), names: ['onayla', 'reddet'] }, approve)).toBe(
      false,
    );
    expect(bearsAlone(thing('katip', label('Onayla'), 0), approve)).toBe(false);
  });

  it('of a control is not met by a text, a heading or a row', () => {
    for (const item of [label('Onayla'), heading('Onayla'), line('Onayla', 3)])
      expect(bears(thing('katip', item, 0), approve)).toBe(false);
  });

  it('of a text is met by a control or heading, of a heading by headings alone', () => {
    const text = { see: 'text', match: 'whole', named: ['Duyurular'] } as const;
    expect(bears(thing('katip', button('Duyurular'), 0), text)).toBe(true);
    const title = { see: 'heading', match: 'begins', named: ['Sözleşmeler'] } as const;
    expect(bears(thing('katip', heading('Sözleşmeler'), 0), title)).toBe(true);
    expect(bears(thing('katip', label('Sözleşmeler'), 0), title)).toBe(false);
  });

  it('of a stem is met in the text of its own window alone', () => {
    const clue = { see: 'text', match: 'stem', named: ['redd'] } as const;
    const two = snapshotOf('katip', [], { windows: [windowOf(['onay']), windowOf(['redd'])] });
    expect([timesMet(two, clue, 0), timesMet(two, clue, 1), timesMet(two, clue, -1)]).toEqual([0, 1, 0]);
  });
});

describe('look-alikes', () => {
  it('are told apart by the rest of the screen: 1.3 and 1.4 of 2020', () => {
    expect(see(snapshotOf('katip', [button('Kayıtlı Kullanıcı Girişi')]))).toBe(
      'katip-2020/registered-user-entry',
    );
    const rows = [
      line('ÖRNEK A.Ş. ( ) (Hizmet Alan İşyeri E-Bildirge Kullanıcı)', 1),
      line('BİREYSEL GİRİŞ', 2),
    ];
    const choice = [...rows, button('Kayıtlı Kullanıcı Giriş’i'), button('Vazgeç & Çıkış Yap')];
    expect(see(snapshotOf('katip', choice))).toBe('katip-2020/organisation-choice');
  });

  it('among dialogs get no name but unknown', () => {
    const yes = ['Evet', 'Hayır'];
    expect(see(inWindow(yes, ['sozlesme', 'onayla']))).toBe('katip-2025/approval-dialog');
    expect(see(inWindow(yes, ['sozlesme', 'sozlesme onay']))).toBe('katip-2025/approval-dialog');
    for (const contrary of [
      'redd',
      'sil',
      'iptal',
      'fesh',
      'hata',
      'basarisiz',
      'geri',
      'guncelle',
      'gonder',
      'fatura',
    ])
      expect(see(inWindow(yes, ['sozlesme', 'onayla', contrary])), contrary).toBe('unknown');
    expect(see(inWindow(yes, ['sozlesme']))).toBe('unknown');
    expect(see(inWindow(yes, ['onayla']))).toBe('unknown');
    expect(see(inWindow(['Evet'], ['sozlesme', 'onayla']))).toBe('unknown');
    expect(see(inWindow(['Evet', 'Tamam', 'Kapat'], ['sozlesme', 'onayla']))).toBe('unknown');
    expect(see(inWindow(['Evet', 'Hayır', 'Reddet'], ['sozlesme', 'onayla']))).toBe('unknown');
  });

  it('on another site are nothing', () => {
    expect(see(snapshotOf('edevlet', [button('Kayıtlı Kullanıcı Girişi')]))).toBe('unknown');
    const consent = [button('Onayla'), label('İSG-KATİP Uygulamasına Giriş Yapıyorsunuz.')];
    expect(see(snapshotOf('identity', consent))).toBe('edevlet/identity-consent');
    expect(see(snapshotOf('katip', consent))).toBe('unknown');
  });

  it('with clues in two windows make none', () => {
    const parted = snapshotOf('katip', [button('Evet', { window: 0 }), button('Hayır', { window: 1 })], {
      windows: [windowOf(['sozlesme', 'onayla']), windowOf(['sozlesme', 'onayla'])],
    });
    expect(see(parted)).toBe('unknown');
  });
});

describe('the verdict', () => {
  const record = (screen: string, over: Partial<ScreenRecord> = {}): ScreenRecord =>
    ({
      screen,
      edition: 'katip-2025',
      sites: ['katip'],
      depth: 1,
      scope: 'page',
      recognise: { must: [{ see: 'control', match: 'whole', named: ['Onayla'] }] },
      targets: {},
      source: { document: 'none', standing: 'assumed' },
      ...over,
    }) as ScreenRecord;
  const shown = snapshotOf('katip', [button('Onayla'), button('Reddet')]);

  it('is torn between two that fit equally', () => {
    const verdict = recognise(shown, [record('contracts'), record('main-menu')]);
    expect(verdict.kind).toBe('torn');
    if (verdict.kind === 'torn') expect(verdict.between).toHaveLength(2);
  });

  it('is for the foremost, then for the one without a near match, then for the one with more may', () => {
    const front = record('contracts', { depth: 2 });
    expect(recognise(shown, [record('main-menu'), front])).toMatchObject({ kind: 'known', record: front });
    const may = [{ see: 'control', match: 'whole', named: ['Reddet'] }] as const;
    const richer = record('contracts', { recognise: { must: record('x').recognise.must, may } });
    expect(recognise(shown, [record('main-menu'), richer])).toMatchObject({ kind: 'known', record: richer });
  });

  it('is no other for a path, but a path breaks a tie', () => {
    const here = record('contracts', { paths: ['/surec/akis'] });
    const on = { ...shown, path: '/surec/akis' };
    expect(recognise(on, [record('main-menu'), here])).toMatchObject({ kind: 'known', record: here });
    expect(recognise(shown, [record('main-menu'), here]).kind).toBe('torn');
  });

  it('cannot be bought back from a never by any number of may', () => {
    const clues = record('x').recognise;
    const never = [{ see: 'control', match: 'whole', named: ['Reddet'] }] as const;
    const vetoed = record('contracts', {
      depth: 3,
      recognise: { ...clues, may: clues.must as never, never },
    });
    const verdict = recognise(shown, [vetoed]);
    expect(verdict).toMatchObject({ kind: 'unknown', nearest: null });
    expect(recognise(shown, [vetoed, record('main-menu')])).toMatchObject({ kind: 'known' });
  });

  it('names what it lacked, and the nearest screen', () => {
    const verdict = recognise(snapshotOf('katip', [button('Kurumsal')]), screenRecords);
    expect(verdict).toMatchObject({ kind: 'unknown', nearest: { screen: 'registered-user-entry' } });
    expect(verdict.reasons.map((one) => `${one.kind} ${one.clue}`)).toEqual([
      'missing Bireysel',
      'found Kurumsal',
    ]);
    expect(recognise(snapshotOf('katip', []), screenRecords)).toMatchObject({
      kind: 'unknown',
      nearest: null,
    });
  });
});
