import { exactly, exactlyOne, oneOf, stem } from '../../clues';
import type { ScreenRecord } from '../../model';

/**
 * Words that turn a question about approving into another one. The sentences that merely warn
 * (“iptal edilemez”, “geri alınamaz”) do not count.
 */
const contrary = stem(
  [
    'redd',
    'sil',
    'iptal',
    'kaldir',
    'geri',
    'fesh',
    'fesih',
    'sonlandir',
    'durdur',
    'hata',
    'basarisiz',
    'onaylanama',
    'onaylanma',
    'onaylami',
    'istemed',
    'istemiy',
  ],
  [
    'iptal edilem',
    'iptal edilmez',
    'geri alinam',
    'geri alinm',
    'geri donulem',
    'geri dondurulem',
    'degistirilem',
    'kaldirilam',
    'silinem',
  ],
);

/** Step 1.6 today: a confirmation. Its exact words are not verified; it is known by what it speaks of and by its buttons. */
export const approvalDialog: ScreenRecord = {
  screen: 'approval-dialog',
  edition: 'katip-2025',
  sites: ['katip'],
  depth: 2,
  scope: 'window',
  recognise: {
    must: [
      stem(['sozlesme']),
      stem(['onay']),
      exactlyOne(exactly('Evet'), exactly('Tamam'), exactly('Onayla')),
      oneOf(exactly('Hayır'), exactly('Vazgeç'), exactly('İptal'), exactly('Kapat')),
    ],
    never: [contrary, exactly('Kayıt', 'Sil', 'Reddet')],
  },
  targets: {
    save: { clue: exactly('Evet', 'Tamam', 'Onayla'), weight: 'legal', pick: 'one' },
  },
  marks: { closer: exactly('Hayır', 'Vazgeç', 'İptal', 'Kapat') },
  source: { document: 'public', standing: 'assumed' },
};
