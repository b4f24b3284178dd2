/** Words in other endings are one word, words of another meaning are not; and no two words of the catalogue become one by softening. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import { compileLexicon } from '../../lib/catalog/lexicon';
import { nearness } from '../../lib/recognise/near';
import { alike } from '../../lib/screen/alike';
import { fold } from '../../lib/text/fold';
import { button, thing } from './making';

const same = (one: string, other: string): boolean => alike(fold(one), fold(other));

describe('alike', () => {
  it.each([
    ['git', 'gidin'],
    ['kitap', 'kitabı'],
    ['cevap', 'cevabımız'],
    ['hekimlik', 'hekimliği'],
    ['hekimlikler', 'hekimliğin'],
    ['yönetmelik', 'yönetmeliğinde'],
    ['sözleşmeler', 'sözleşmelerim'],
  ])('“%s” is “%s”', (one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });

  it.each([
    ['at', 'adı'],
    ['kat', 'kadın'],
    ['kayıt', 'kaydı'],
    ['git', 'gider'],
    ['hekimlik', 'hekimlig'],
    ['hekimliği', 'hekimliki'],
    ['onayla', 'onaylandı'],
    ['kayıt', 'kayıtlı'],
    ['belge', 'bekleyen'],
    ['yönetmeliği', 'yönetmelikti'],
  ])('“%s” is not “%s”', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });

  it('softening makes no two words of the catalogue one', () => {
    const words = compileLexicon(screenRecords).tokens;
    const plain = (word: string): string => word.replace(/[kpt]$/u, '');
    const pairs = words.flatMap((one) =>
      words
        .filter((other) => one < other && plain(one) !== one && !other.startsWith(one) && alike(one, other))
        .map((other) => `${one} ${other}`),
    );
    expect(words.length).toBeGreaterThan(30);
    expect(pairs).toEqual([]);
  });
});

describe('several names joined in one', () => {
  const near = (of: string, text: string): number => {
    const [found] = screenRecords
      .filter((record) => record.edition === 'katip-2025')
      .flatMap((record) => Object.entries(record.targets).filter(([id]) => id === of));
    if (!found) throw new Error(of);
    return nearness(thing('katip', button(text), 0), found[1].clue);
  };

  it('are one of them where each is borne whole', () => {
    expect(near('organisation-continue', 'Seç ve Devam Et')).toBe(1);
    expect(near('registered-user', 'Kurumsal Kullanıcı Girişi')).toBe(1);
  });

  it('are none with half of another, or with a word beside them', () => {
    expect(near('organisation-continue', 'Kullanıcı Seç')).toBe(0);
    expect(near('organisation-continue', 'Seç ve Sil')).toBe(0);
    expect(near('organisation-continue', 'Devam Et ve Bireysel')).toBe(0);
  });
});
