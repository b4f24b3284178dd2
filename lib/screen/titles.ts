/** Titles of windows and lists: whether they name the contract and its approval, or something else. */
import { fold } from '../text/fold';

/** What names an assignment or a contract, however it is put together. */
const ofContract =
  'gorevlendirme|sozles|kayit|kayd|bilgi|isg$|is$|isyer|sagli|guvenli|hizmet|profesyonel|uzman|hekim|personel|ekran|katip$|alan$|ve$|ile$|icin$|no$|numara|\\d';
const ofAssignment = new RegExp(`^(?:atama|calisma|form|pencere|id$|${ofContract})`, 'u');
/** A title has no more words than these. */
const titleWords = 6;

/** Whether a window's title names something else: without a word of approving, each of its words has to be about the assignment. */
export function titlesOther(title: string): boolean {
  const all = fold(title).split(' ').filter(Boolean);
  if (all.length > titleWords || all.some((word) => word.startsWith('onay'))) return false;
  return all.some((word) => !ofAssignment.test(word));
}

/** What the heading of the workplace's own contracts may be put together of. */
const ofOwnList = new RegExp(
  `^(?:alim|goruntule|modul|surec|yonetim|islem|liste|onay$|onayi|onayla(?:ma)?$|bekle|devam$|eden|guncellenmesi$|gereken|tum$|detay|sayfa|osgb$|sistem|ara$|arama$|sorgu|filtre|sec|durum|ozet|${ofContract})`,
  'u',
);
/** The name of a firm stands before its contracts. */
const ofFirm = /^(?:as|ltd|sti|san|tic|ticaret|sanayi|anonim|limited|sirketi)$/u;
/** Beginnings of the words, with or without diacritics in either normal form: a look at each text has to be cheap. */
const named = /s.{1,2}zle.{1,2}me|g.{1,2}revlendirme/iu;
const longest = 120;

/** Whether a heading names the workplace's own contracts, other ones, or none. */
export function headsOtherList(heading: string): 'own' | 'other' | '' {
  if (heading.length > longest || !named.test(heading)) return '';
  const all = fold(heading).split(' ').filter(Boolean);
  if (!all.some((word) => /^(?:sozles|gorevlendirme)/u.test(word))) return '';
  if (all.some((word) => ofFirm.test(word))) return 'own';
  return all.every((word) => ofOwnList.test(word)) ? 'own' : 'other';
}
