import type { CardText, Said } from '../model';
import { said, shared } from './common';
import type { Grey, Hint } from './keys';

const because = (tr: string, en: string): Said => said(`“Onayla” gri: ${tr}`, `“Onayla” is grey: ${en}`);
const waiting = (tr: string, en: string): Said =>
  said(`${tr} gri. ${shared.maybeMissing.tr}`, `${en} is grey. ${shared.maybeMissing.en}`);
const scroll = (where: string, way: string, en: string): Said =>
  said(`Basacağınız yer ${where}: ${way} kaydırın.`, `To see where to press, scroll ${en}.`);

/** Why a control is there but inactive. */
export const greyTexts: Readonly<Record<Grey, Said>> = {
  'approve-nothing-selected': because(
    'seçili satır görünmüyor. Önce onay bekleyen satıra bir kez tıklayın.',
    'no row seems selected. First click once on the row that awaits approval.',
  ),
  'approve-not-pending': because(
    'seçtiğiniz satır onay beklemiyor. Onay bekleyen satırı seçin.',
    'the row you selected does not await approval. Select one that does.',
  ),
  'approve-several-selected': because(
    'birden çok satır seçili. Yalnızca birini seçin.',
    'several rows are selected. Select one only.',
  ),
  'approve-none-pending': because(
    'onay bekleyen satır görünmüyor. Önce uzman ya da hekim onaylar.',
    'no row seems to await approval. The professional approves first.',
  ),
  'approve-unknown': because(
    `nedenini göremiyoruz. ${shared.waitClick.tr}`,
    `we cannot see why. ${shared.waitClick.en}`,
  ),
  'save-unknown': waiting('Onayı tamamlayan düğme', 'The button that completes the approval'),
  'continue-nothing-selected': said(
    'Düğme gri: seçili işyeri görünmüyor. Önce işyerinizi seçin.',
    'The button is grey: no firm seems selected. First choose your firm.',
  ),
  'sign-in-waiting': waiting('Giriş düğmesi', 'The sign-in button'),
  'consent-waiting': waiting('İzin düğmesi', 'The consent button'),
  'control-waiting': waiting('Basacağınız düğme', 'The button to press'),
};

/** Short additions to the card. */
export const hintTexts: Readonly<Record<Hint, Said>> = {
  'scroll-up': scroll('yukarıda', 'yukarı', 'up'),
  'scroll-down': scroll('aşağıda', 'aşağı', 'down'),
  'scroll-left': scroll('solda', 'sola', 'left'),
  'scroll-right': scroll('sağda', 'sağa', 'right'),
  covered: said(
    'Basacağınız yerin önünü kapatan bir şey var; önce onu kapatın.',
    'Something covers the place to press; close it first.',
  ),
  'list-partial': said('Liste uzun; hepsine bakamadık.', 'The list is long; we did not look at all of it.'),
  'column-hidden': said(
    'Durum sütunu görünmüyor: listeyi yana kaydırın ya da sütunu açın.',
    'The column with the state is out of sight: scroll the list sideways, or show the column.',
  ),
  'another-approve': said(
    'Ekrandaki “Onayla” başka bir yazıya ait görünüyor; sözleşmeyi onaylamak için ona basmayın.',
    'The “Onayla” on the screen seems to belong to another text; do not press it to approve the contract.',
  ),
  renamed: said(
    'Düğmenin adı değişmiş olabilir; basmadan yazısını okuyun.',
    'The button may have a new name; read it before you press.',
  ),
  'new-tab': said('Sonraki sayfa yeni sekmede açılır.', 'The next page opens in a new tab.'),
  'old-address': said(
    'Bu adres 2020’den. Bugünkü: isgkatip.csgb.gov.tr',
    'This address is of 2020. Today’s is isgkatip.csgb.gov.tr',
  ),
  'moved-on-other-route': said(
    'Başka bir yoldasınız; o da aynı onaya çıkar.',
    'You are on another route; it leads to the same approval.',
  ),
  'other-roles': shared.roles,
  'account-unseen': said(
    'Giriş yaptığınızı göremiyoruz. Yapmadıysanız ileride kimliğiniz sorulur.',
    'We cannot see that you are signed in. If you are not, you will be asked later.',
  ),
  'wrong-application': said(
    'Girişi başka bir uygulama istedi.',
    'Another application asked for the sign-in.',
  ),
};

/** What stands first on the card, in place of the moment's own words, where a hint matters more than all of them. */
export const foremostTexts: Partial<Record<Hint, Pick<CardText, 'title' | 'say'>>> = {
  'another-approve': {
    title: said(
      'Bu “Onayla” başka bir yazıya ait görünüyor',
      'This “Onayla” seems to belong to another text',
    ),
    say: said(
      'Sözleşmeyi onaylamak için ona basmayın. Seçtiğiniz sözleşmeyi onaylayan düğmeyi arayın; adı değişmiş olabilir. Emin değilseniz basmayın, OSGB’nize sorun.',
      'Do not press it to approve the contract. Look for the button that approves the contract you chose; it may have a new name. If you are not sure, do not press; ask your OSGB.',
    ),
  },
};
