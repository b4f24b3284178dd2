/** What may be told of a name, and that the vocabulary holds no name of a person. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import { vocabularyOf } from '../../lib/packs/vocabulary';
import { makeSketcher } from '../../lib/screen/sketch';
import { fold } from '../../lib/text/fold';
import { firstNames, surnames } from '../fixtures/identifiers';

const vocabulary = vocabularyOf(screenRecords);
const sketch = makeSketcher(vocabulary);

describe('a sketch', () => {
  it.each([
    'Onayla',
    'Sözleşmeyi Onayla',
    'Kaydet',
    'Onayı Kaydet',
    'Kabul Ediyorum',
    'Onay Bekleyen Sözleşmelerim',
    'E-Devlet Giriş',
    'Hizmet Alan İşyerleri Modülü',
    'Tüm Sözleşmeler',
    'Görevlendirmeyi Onayla',
    'İmzala ve Onayla',
  ])('tells “%s”', (name) => {
    expect(sketch(name).said).toBe(name);
  });

  it('leaves a name out as a whole when one word is not an interface’s', () => {
    expect(sketch('Sayın Ayşe Onay')).toEqual({ said: '', hidden: [2, 2, 2], count: 3 });
    expect(sketch('Onayla Şahin')).toMatchObject({ said: '' });
    expect(sketch('ÖRNEK TEMİZLİK LTD. ŞTİ.')).toMatchObject({ said: '' });
  });

  it('leaves every digit out', () => {
    expect(sketch('Onay Bekleyenler (37)').said).toBe('Onay Bekleyenler');
    expect(sketch('1-4321-01-01')).toEqual({ said: '', hidden: [], count: 4 });
  });
});

describe('the vocabulary', () => {
  it('tells no name of a person, alone or in full', () => {
    for (const first of firstNames) {
      expect(sketch(first).said, first).toBe('');
      for (const last of surnames) expect(sketch(`${first} ${last}`).said).toBe('');
    }
    for (const last of surnames) expect(sketch(last).said, last).toBe('');
  });

  it('would be caught with one in it', () => {
    const poor = makeSketcher([...vocabulary, fold('Ayşe'), fold('Yılmaz')]);
    expect(poor('Ayşe Yılmaz').said).toBe('Ayşe Yılmaz');
  });
});
