/** Whether the portal shows the menu of somebody who is signed in: that there is one, never whose. */
import { fold } from '../text/fold';
import { attr, findIn, textOf } from './dom';
import { isDrawn } from './reach';

const leaving: ReadonlySet<string> = new Set(['cikis', 'cikis yap', 'guvenli cikis', 'oturumu kapat']);
/** The portal's place for the sign-in link, and, once signed in, for the person's menu (public material). */
const area = 'li#l,.login-area';
const presses = 'a,button,[role=button],[role=menuitem]';
/** More links than this are not gone through: the menu stands in the page's head. */
const most = 400;

/** A menu in the place of the sign-in link, or a way out. In doubt there is none. */
export function showsAccount(root: Element): boolean {
  const all = Array.from(findIn(root, presses)).slice(0, most);
  if (all.some((one) => leaving.has(fold(textOf(one).slice(0, 40))) && isDrawn(one))) return true;
  for (const place of findIn(root, area)) {
    const inside = Array.from(findIn(place, presses));
    const entry = inside.some(
      (one) => attr(one, 'href').includes('giris.turkiye.gov.tr') || fold(textOf(one)).includes('giris'),
    );
    if (!entry && inside.some((one) => textOf(one).trim() !== '' && isDrawn(one))) return true;
  }
  return false;
}
