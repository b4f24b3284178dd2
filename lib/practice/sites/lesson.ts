/** Pages that are none of the state's: a lesson in the place of a look-alike, and an address that no longer answers. */
import { siteOf } from '../../catalog/hosts';
import { elsewhereAddress, katipOf, lookAlike, mailAddress, otherAddress } from '../addresses';
import { both, count, go } from '../change';
import type { PracticeEdition, Screen } from '../model';
import { control, controls, heading, page, screen, text, unknown } from '../parts';

const say = (address: string, here: string): readonly [title: string, text: string] => {
  const ours = `“${here.replace('https://', '')}”, “www.turkiye.gov.tr”, “giris.turkiye.gov.tr”`;
  if (address === elsewhereAddress)
    return [
      'Bu işin adresi bu değil',
      `Sözleşme, yazdığınız adreste onaylanmaz. Bu işin adresleri: ${ours}. Geri dönün ya da adresi yeniden yazın.`,
    ];
  return [
    'Bu adres resmî değil',
    `${address === otherAddress ? 'Yazdığınız adres' : address} bu işin resmî adreslerinden biri değildir. Böyle bir yerde hiçbir bilginizi yazmayın. Harfleri tek tek okuyun: ${ours}. Bu adreslerde İ, ı, ş, ğ, ç, ö, ü harfleri yoktur. Geri dönün ya da adresi yeniden yazın.`,
  ];
};

/** An address that is none of this work's: nothing is asked for there, and nothing could be. `here`: İSG-KATİP's own. */
export function lessonScreen(address: string, way: string, here: string): Screen {
  return screen(
    () => {
      const [title, words] = say(address, here);
      const empty = page(address, { style: 'plain', site: null, title, name: '', body: [] });
      return { ...empty, lesson: { title, text: words } };
    },
    unknown,
    [],
    [{ kind: 'address', tab: 0, address: way }],
  );
}

/** An address of İSG-KATİP that is not the rehearsed edition's. */
export function deadScreen(address: string, edition: PracticeEdition): Screen {
  const here = katipOf(edition);
  const old = edition === 'katip-2020';
  const onward = old ? 'Kılavuzdaki adrese git' : 'Bugünkü adrese git';
  return screen(
    () =>
      page(address, {
        style: 'plain',
        site: siteOf(address),
        title: 'Sayfa açılmadı',
        name: '',
        body: [
          heading('Bu adres provada yanıt vermiyor'),
          text(
            old
              ? `Bu, bugünkü adrestir; gerçekte ona gidersiniz. Şimdi 2020 kılavuzunun ekranlarını prova ediyorsunuz; onların adresi: ${here}/`
              : `Eski kılavuzlardaki adres bugün yanıt vermeyebilir. Bugünkü adres: ${here}/`,
          ),
          controls('bar', control(onward, { look: 'link' })),
        ],
      }),
    unknown,
    [{ [onward]: go(`${here}/`) }],
    [onward],
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
