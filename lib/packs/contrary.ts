/** Words that a control which approves, saves or consents can never have in its name: they do something else, or the opposite. */
import { words } from '../text/fold';

/** Beginnings of words, folded. */
const stems = (
  'sil redd reddi iptal vazgec hayir kapat kapan geri fesh fesih sonlandir durdur kaldir cikis cikar itiraz duzel ' +
  'duzenle ertele beklet bekle sonra yazdir indir filtre temizle sifirla ekle guncelle incele detay goruntule ' +
  'degistir kopyala paylas yardim anasayfa arama sorgula aktar yukle askiya istifa ayril olumsuz uygunsuz ' +
  'menu ayar dosya liste rapor belge kilavuz'
).split(' ');
/** Whole words, folded. */
const wholes = new Set('ret red cik ara yok degil no ana sayfa yeni tasi birak pas atla hic'.split(' '));
/** “Onaylama”, “kabul etmiyorum”, “istemem”: the verb turned round. */
const turned =
  /^(?:et|onayla|kabul|imzala|kaydet|ver|tamamla|gonder|bitir|iste)m[aei](?:m|yin|yiniz|yorum|yoruz|z|den|dim)?$|m[iu]yor(?:um|uz)?$|m[ae]yin(?:iz)?$/u;

/** Whether a name says something contrary to approving. */
export const isContrary = (name: string): boolean =>
  words(name).some(
    (word) => wholes.has(word) || turned.test(word) || stems.some((stem) => word.startsWith(stem)),
  );

const approving = 'onay kabul imza kayd kayit tamam evet uygun teyit tasdik dogrula bitir gonder sonuc'.split(
  ' ',
);

/** Whether some word of the name speaks of approving; where none does, the person is asked to look twice. */
export const speaksOfApproving = (name: string): boolean =>
  words(name).some((word) => approving.some((stem) => word.startsWith(stem)));
