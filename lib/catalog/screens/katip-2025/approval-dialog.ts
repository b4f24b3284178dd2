import { beginning, drawn, exactly, exactlyOne, oneOf, stem } from '../../clues';
import { otherObjectSign } from '../../lexicon';
import type { ScreenRecord } from '../../model';
import { besideApproving, consents, otherActs, otherObjects, otherSubjects } from '../beside-approve';

/**
 * Words that turn a question about approving into another one. The sentences that merely warn
 * (“iptal edilemez”, “geri alınamaz”) do not count.
 */
const contrary = stem(
  [
    ...otherActs,
    ...consents,
    ...otherSubjects,
    ...besideApproving,
    ...otherObjects,
    'kaldir',
    'geri',
    'durdur',
    'vazgec',
    'onaylamadan',
    'onaylayacak kisi',
    'onaylanama',
    'onaylanmadi',
    'onaylanmaz',
    'onaylanmama',
    'onaylanmami',
    'onaylanmayac',
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
    // Of the approving itself something is told, or asked: when, where, how one is to hear of it.
    'onay bildirim',
    'onay ekran',
    'onay sayfa',
    'onay surec',
    'onay durum',
    'onay sira',
    'siraya alin',
    'surebilir',
    'surmekte',
    'degisecek',
    'daha sonra',
    'uygulamasi baslat',
    'imza uygulama',
    'imza baslat',
    'tum sozlesme',
    'ek gorevlendirme',
    // Another thing than a contract is approved, or that something is done to it: “… uzatılmasını onaylıyor musunuz?”
    otherObjectSign,
    'sona ermesini',
    'istifa',
    'ertele',
    'otomatik onay',
    'paylas',
    'uzasin',
    // Another paper than the contract itself, or another contract than this.
    'sablon',
    'taslag',
    'tutanag',
    'yeni sozlesme yap',
    'yeni bir sozlesme',
    'siradaki sozlesme',
    'sekmede acil',
    'siralamak',
    // It went wrong, and is only asked about again.
    'sorun olus',
    'bir sorun',
    'beklenmeyen',
    'tekrar dene',
    'yeniden dene',
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
    'danismanlik sozles',
    'bakim sozles',
    'onarim sozles',
    'temizlik sozles',
    'yemek sozles',
    'nakliye sozles',
    'tasima sozles',
    'sigorta sozles',
    'kredi sozles',
    'kefalet',
    'aboneli',
    'gizlilik sozles',
    'lisans sozles',
    'yazilim sozles',
    'ortaklik sozles',
    'bayilik sozles',
    'staj sozles',
    'toplu is sozles',
    'fatura',
    'odeme',
    'bordro',
    'teklif',
  ],
  [
    'daha sonra degis',
    'daha sonra iptal ed',
    'daha sonra geri',
    'iptal edilem',
    'iptal edilmez',
    'iptal edem',
    'geri alinam',
    'geri alinm',
    'geri alam',
    'geri donulem',
    'geri donusu',
    'geri dondurulem',
    'geri donem',
    'degistirilem',
    'degistirem',
    'guncellenem',
    'guncelleyem',
    'kaldirilam',
    'silinem',
    'vazgecilem',
    'onaylamadan once',
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
  ['onay bekl', 'onayi bekl', 'onayina', 'onaylanmis', 'onaylanan', 'onaylandi', 'onayladi'],
);

const agree = exactly('Onayla', 'Onaylıyorum', 'Evet, Onayla', 'Evet, Onaylıyorum');
const okay = exactly('Tamam');
const refusals = [exactly('Hayır'), exactly('Vazgeç'), exactly('İptal'), exactly('Kapat')];
const spoken = [stem(['sozlesme'], ['sozlesmeli']), approving];
/** Another question, another act, or what was asked before is done. */
const barred = [contrary, exactly('Kayıt', 'Sil', 'Reddet'), beginning('İşleminiz başarıyla')];

/** Step 1.6 today: a confirmation. Its exact words are not verified; it is known by what it speaks of and by its buttons. */
export const approvalDialog: ScreenRecord = {
  screen: 'approval-dialog',
  edition: 'katip-2025',
  sites: ['katip'],
  depth: 2,
  scope: 'window',
  recognise: {
    must: [...spoken, exactlyOne(exactly('Evet'), agree), oneOf(...refusals)],
    never: [...barred, okay],
  },
  targets: {
    save: { clue: exactly('Evet', ...agree.named), weight: 'legal', pick: 'one' },
  },
  marks: { closer: exactly('Hayır', 'Vazgeç', 'İptal', 'Kapat') },
  source: { document: 'public', standing: 'assumed' },
};

/** What is asked, or is about to be done, rather than told. */
const asking = stem([
  'misiniz',
  'musunuz',
  'edilsin mi',
  'onaylansin',
  'onaylanacak',
  'onaylamak uzere',
  'onayinizi',
  'tamamlanacak',
]);

/** The same with “Tamam”, which ends windows that only tell something as well: it has to be asked, and what refuses it written. */
export const approvalDialogByOkay: ScreenRecord = {
  ...approvalDialog,
  recognise: {
    must: [...spoken, asking, exactlyOne(okay), oneOf(...refusals.map(drawn))],
    never: [...barred, exactly('Evet'), agree],
  },
  targets: {
    save: { clue: okay, weight: 'legal', pick: 'one' },
  },
};
