/** Words that a control which approves, saves or consents can never have in its name: they do something else, or the opposite. */
import { words } from '../text/fold';

/** Beginnings of words, folded. */
const stems = (
  'sil redd reddi rede iptal vazgec hayir kapat kapan geri fesh fesih sonlandir durdur kaldir cikis cikar itiraz duzel ' +
  'duzenle ertele beklet bekle sonra yazdir indir filtre temizle sifirla ekle guncelle incele detay goruntule ' +
  'degistir kopyala paylas yardim anasayfa arama sorgula aktar yukle askiya istifa ayril olumsuz uygunsuz ' +
  'menu ayar dosya liste rapor belge kilavuz degil engelle dondur bloke pasif iade imha feragat terk disla haric ' +
  'gecersiz gormezden menfi hatali yanlis sikayet onaylarimi ' +
  // A page that is half in English.
  'delet reject cancel declin refus remov discard undo revok withdraw terminat dismiss abort disagree disapprov'
).split(' ');
/** Whole words, folded. */
const wholes = new Set(
  (
    'ret red cik ara yok no ana sayfa yeni tasi birak pas atla hic sona disi disinda eksik ' +
    'back close deny end exit later not skip stop void'
  ).split(' '),
);
/** Verbs that end something; as roots they would be the beginnings of harmless words. */
const ending = /^(?:boz|cay|coz|sok|cek|ayir|erdir)(?:[iu]n(?:[iu]z)?|il|m[ae]|[iu]yor(?:um|uz)|d[iu]m)?$/u;

const verbs =
  '(?:et|ed|onayla|imzala|kaydet|kayded|ver|tamamla|gonder|bitir|iste|gor|dogrula|uygula|tasdikle|yap|ol)';
/** “Onaylama”, “etmiyorum”, “istemem”, “onaylanmadı”, “verilmesin”, “kaydetmeden”: the verb turned round. */
const turned = new RegExp(
  `^(?:kabul|${verbs}(?:n|[iu]l)?)m(?:[ae](?:|m|z|d[ae]n|y[iu]n(?:[iu]z)?|yiz|y[ae]l[iu]m|y[ae]c[ae].*|y[ae]n.*|yip|d[iu].*|m[iu]s.*|s[iu]n.*)|[iu]yor.*)$`,
  'u',
);
/** “Onaylandı”, “kabul edilenler”: what has been done already is a state or a list, nothing to press. */
const done = new RegExp(`^(?:${verbs}(?:n|[iu]l)(?:[ae]n|d[iu]|m[iu]s)|onayli)(?:l[ae]r.*|)$`, 'u');
/** “Onaysız”, “imzasız”. */
const lacking = /^(?:onay|imza|kayit|kabul|teyit|tasdik)s[iu]z/u;
/** “Son ver”, “sözleşmeyi bitir”: each word alone could approve. */
const phrases = [/\bson ver/u, /\b(?:sozlesme|gorevlendirme|hizmet|calisma)\S* (?:\S+ )*bitir/u];

const contraryWord = (word: string): boolean =>
  wholes.has(word) ||
  [turned, done, lacking, ending].some((form) => form.test(word)) ||
  stems.some((stem) => word.startsWith(stem));

/** A piece that only stands alone where a word was cut: it is short, or the end of a verb turned round. */
const cut = (piece: string): boolean => piece.length <= 3 || /^m[aeiu](?:yor|y[iu]n|d[ae]n)/u.test(piece);

/** Words written apart, as in “R E D D E T” and “Onayla ma”, put together again. */
function together(pieces: readonly string[]): string[] {
  return pieces.flatMap((_, from) =>
    pieces
      .map((_, to) => pieces.slice(from, to + 1))
      .filter((run) => run.length > 1 && run.some(cut))
      .map((run) => run.join('')),
  );
}

/** Whether a name says something contrary to approving. */
export function isContrary(name: string): boolean {
  const pieces = words(name);
  return (
    phrases.some((phrase) => phrase.test(pieces.join(' '))) ||
    [...pieces, ...together(pieces)].some(contraryWord)
  );
}

const approving = 'onay kabul imza kayd kayit tamam evet uygun teyit tasdik dogrula gonder sonuc'.split(' ');

/** Whether some word of the name speaks of approving; where none does, the person is asked to look twice. */
export const speaksOfApproving = (name: string): boolean =>
  words(name).some((word) => approving.some((stem) => word.startsWith(stem)));
