/** Pages that are none of the state's: a lesson in the place of a look-alike, and an address that no longer answers. */
import { siteOf } from '../../catalog/hosts';
import { lookAlike, mailAddress, otherAddress } from '../addresses';
import { both, count, go } from '../change';
import type { Screen } from '../model';
import { control, controls, heading, page, screen, text, unknown } from '../parts';

/** A look-alike address: nothing is asked for there, and nothing could be. */
export function lessonScreen(address: string, way: string): Screen {
  const base = () =>
    page(address, { style: 'plain', site: null, title: 'Bu adres resmî değil', name: '', body: [] });
  return screen(
    () => ({
      ...base(),
      lesson: {
        title: 'Bu adres resmî değil',
        text: `${address === otherAddress ? 'Yazdığınız adres' : address} devletin adreslerinden biri değildir. Böyle bir yerde hiçbir bilginizi yazmayın. Harfleri tek tek okuyun: “isgkatip.csgb.gov.tr”, “www.turkiye.gov.tr”, “giris.turkiye.gov.tr”. Geri dönün ya da adresi yeniden yazın.`,
      },
    }),
    unknown,
    [],
    [{ kind: 'address', tab: 0, address: way }],
  );
}

/** An address that does not answer in this edition. */
export function deadScreen(address: string, today: string): Screen {
  return screen(
    () =>
      page(address, {
        style: 'plain',
        site: siteOf(address),
        title: 'Sayfa açılmadı',
        name: '',
        body: [
          heading('Bu adres provada yanıt vermiyor'),
          text(`Eski kılavuzlardaki adres bugün yanıt vermeyebilir. Bugünkü adres: ${today}/`),
          controls('bar', control('Bugünkü adrese git', { look: 'link' })),
        ],
      }),
    unknown,
    [{ 'Bugünkü adrese git': go(`${today}/`) }],
    ['Bugünkü adrese git'],
  );
}

/** A letter with two addresses, one of which has a letter too many: the learner reads before pressing. */
export function mailScreen(way: string): Screen {
  return screen(
    () =>
      page(mailAddress, {
        style: 'plain',
        site: null,
        title: 'Örnek ileti',
        name: 'Örnek posta kutusu',
        body: [
          heading('Sözleşmeniz onayınızı bekliyor'),
          text('Gönderen: tanımadığınız bir adres', 'small'),
          text('Sayın işveren, sözleşmenizi hemen onaylamak için bu bağlantıya basınız:'),
          controls('bar', control(lookAlike, { press: 'look-alike', look: 'link' })),
          heading('Kendi notunuz', 3),
          text('İSG-KATİP’e her zaman bu adresten giriyorum:'),
          controls('bar', control(way, { press: 'own-address', look: 'link' })),
        ],
      }),
    unknown,
    [{ 'look-alike': both(count('lookAlike'), go(lookAlike)), 'own-address': go(way) }],
    ['own-address'],
  );
}
