/** What a trainer is told of a pack before it is taken in. */
import { describe, expect, it } from 'vitest';
import { packLines } from '../../components/trainer/pack-lines';
import { emptyPack, type FlowPack } from '../../lib/packs/model';

const naming = (id: string, name: string): FlowPack => ({
  ...emptyPack('deneme01', 'Deneme paketi'),
  names: [{ edition: 'katip-2025', screen: 'contracts', clue: { in: 'target', id }, name }],
});

describe('a new name for a control with legal effect', () => {
  it('is told to be one, in both languages', () => {
    expect(packLines(naming('approve', 'Sözleşmeyi Onayla'), 'tr').join()).toMatch(/ · hukukî sonucu var$/u);
    expect(packLines(naming('approve', 'Sözleşmeyi Onayla'), 'en').join()).toMatch(/ · has legal effect$/u);
    expect(packLines(naming('pending-tab', 'Bekleyenler'), 'tr').join()).not.toContain('hukukî');
  });

  it('that does not speak of approving says so to whoever takes the pack in', () => {
    const doubt = 'Bu adda onay sözü geçmiyor.';
    expect(packLines(naming('approve', 'Başlat'), 'tr').join()).toContain(doubt);
    expect(packLines(naming('approve', 'Sözleşmeyi Onayla'), 'tr').join()).not.toContain(doubt);
  });
});
