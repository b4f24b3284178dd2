import { exactly, exactlyOne, oneOf, stem } from '../../clues';
import type { ScreenRecord } from '../../model';
import { consents, otherActs } from '../beside-approve';

/**
 * Words that turn a question about approving into another one. The sentences that merely warn
 * (“iptal edilemez”, “geri alınamaz”) do not count.
 */
const contrary = stem(
  [
    ...otherActs,
    ...consents,
    'kaldir',
    'geri',
    'durdur',
    'vazgec',
    'onaylanama',
    'onaylanma',
    'onaylami',
    'istemed',
    'istemiy',
    // “Onaylıyor musunuz?” is asked of other things that happen to a contract as well.
    'yenile',
    'aktar',
    'kopyala',
    'gonder',
    'yazdir',
    'cikti',
    'indir',
    'olusturulacak',
    'olusturulsun',
    'olusturmak',
    'arsiv',
    'pasif',
    'dondur',
    'iade',
    'itiraz',
    'kapatilac',
    'kapatilmasi',
    'kapatilsin',
    'sozlesmeyi kapat',
    'protokol',
    'bedel',
    'artis',
    'yetkisi',
    'yetki ver',
    'vekalet',
    // It went wrong, and is only asked about again.
    'sorun olus',
    'bir sorun',
    'beklenmeyen',
    'tekrar dene',
    // Other things that are approved and may name a contract.
    'izin',
    'satin alma',
    'siparis',
    'kira sozles',
    'is sozles',
    'egitim sozles',
    'egitim kay',
    'egitim talep',
    'egitim talebi',
    'egitim plan',
    'olcum sozles',
    'is hijyeni',
    'arac sozles',
    'taseron sozles',
    'fatura',
    'odeme',
    'bordro',
    'teklif',
  ],
  [
    'iptal edilem',
    'iptal edilmez',
    'iptal edem',
    'geri alinam',
    'geri alinm',
    'geri alam',
    'geri donulem',
    'geri dondurulem',
    'geri donem',
    'degistirilem',
    'degistirem',
    'guncellenem',
    'guncelleyem',
    'kaldirilam',
    'silinem',
    'vazgecilem',
    'vazgecmek icin',
    'duzenlenen',
    'duzenlenmis',
    'bildirim gonder',
    'bilgilendirme gonder',
    'posta gonder',
    'sms gonder',
  ],
);

/** The act itself. A contract that awaits approval, was approved or goes to somebody else’s approval is only spoken of. */
const approving = stem(
  [
    'onayla',
    'onayliyor',
    'onay verec',
    'onay veril',
    'onay veriy',
    'onay vermek',
    'onayi veril',
    'onayi vermek',
    'onayinizi',
    'onay islem',
    'sozlesme onay',
    'sozlesmesi onay',
    'sozlesmenin onay',
  ],
  ['onay bekl', 'onayi bekl', 'onayina', 'onaylanmis', 'onaylanan', 'onaylandi'],
);

const agree = exactly('Onayla', 'Onaylıyorum', 'Evet, Onayla', 'Evet, Onaylıyorum');

/** Step 1.6 today: a confirmation. Its exact words are not verified; it is known by what it speaks of and by its buttons. */
export const approvalDialog: ScreenRecord = {
  screen: 'approval-dialog',
  edition: 'katip-2025',
  sites: ['katip'],
  depth: 2,
  scope: 'window',
  recognise: {
    must: [
      stem(['sozlesme'], ['sozlesmeli']),
      approving,
      exactlyOne(exactly('Evet'), exactly('Tamam'), agree),
      oneOf(exactly('Hayır'), exactly('Vazgeç'), exactly('İptal'), exactly('Kapat')),
    ],
    never: [contrary, exactly('Kayıt', 'Sil', 'Reddet')],
  },
  targets: {
    save: { clue: exactly('Evet', 'Tamam', ...agree.named), weight: 'legal', pick: 'one' },
  },
  marks: { closer: exactly('Hayır', 'Vazgeç', 'İptal', 'Kapat') },
  source: { document: 'public', standing: 'assumed' },
};
