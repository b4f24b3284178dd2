/** İSG-KATİP after the sign-in and beside the way, in both editions. */
import { besidePaths } from '../addresses';
import { both, count } from '../change';
import type { Effect, Presses, Screen, World } from '../model';
import { control, controls, heading, notice, personOf, screen, text, unknown } from '../parts';
import { katipGo, katipPage, leave, old } from './katip-frame';

const individual: Effect = both(count('individual'), katipGo('/bireysel'));

const entry2020: Presses = {
  'Kayıtlı Kullanıcı Girişi': katipGo('/kurum-secimi'),
  'İSG-KATİP Kullanıcı Kılavuzu': katipGo('/kilavuz'),
};
const entry2025: Presses = { Bireysel: individual, Kurumsal: katipGo('/kurum-secimi') };

const nameIn = (world: World): string => personOf(world, world.edevlet?.person ?? '')?.name ?? '';

/** Step 1.3. */
export function entryScreen(world: World): Screen {
  if (old(world)) {
    return screen(
      () =>
        katipPage(world, '/giris', [
          heading('HOŞGELDİNİZ'),
          text(`Kimliğiniz doğrulandı: ${nameIn(world)}`),
          controls(
            'bar',
            control('Kayıtlı Kullanıcı Girişi', { look: 'strong' }),
            control('İSG-KATİP Kullanıcı Kılavuzu'),
          ),
        ]),
      { screen: 'registered-user-entry', edition: world.edition, moment: 'registered-2020' },
      [entry2020],
      ['Kayıtlı Kullanıcı Girişi'],
    );
  }
  return screen(
    () =>
      katipPage(world, '/giris', [
        heading('Giriş Türü'),
        text(`${nameIn(world)}, giriş türünü seçiniz.`),
        controls(
          'tiles',
          control('Bireysel', { beside: 'Kendi adıma' }),
          control('Kurumsal', { beside: 'İşyeri adına' }),
        ),
      ]),
    { screen: 'registered-user-entry', edition: world.edition, moment: 'registered-2025' },
    [entry2025],
    ['Kurumsal'],
  );
}

/** Pages beside the way. */
export function besideScreen(world: World, path: string): Screen {
  const titles: Readonly<Record<(typeof besidePaths)[number], readonly [string, string]>> = {
    '/kilavuz': ['Kullanıcı Kılavuzu', 'Kılavuz provada açılmaz; adımlar bu provadakilerle aynıdır.'],
    '/yetkili-firmalar': [
      old(world) ? 'Yetkili Firma Listesi' : 'Yetkilendirilmiş OSGB ve TSMB Listesi',
      'Provadaki OSGB: HAYALİ ORTAK SAĞLIK GÜVENLİK BİRİMİ.',
    ],
    '/belge': ['Belge Sorgulama', 'Belge sorgulama provanın dışındadır.'],
  };
  const known = besidePaths.find((one) => one === path);
  const [title, words] = known ? titles[known] : ['Sayfa bulunamadı', 'Provada böyle bir sayfa yok.'];
  const back = world.edevlet ? '/giris' : '/';
  return screen(
    () =>
      katipPage(world, path, [
        heading(title),
        text(words),
        controls('bar', control('Geri dön', { look: 'link' })),
      ]),
    path === '/yetkili-firmalar'
      ? { screen: 'authorised-firms', edition: 'katip-2020', moment: 'authorised-firms' }
      : unknown,
    [
      {
        'Geri dön': (next) =>
          back === '/giris' && !openKatip(next) ? katipGo('/')(next) : katipGo(back)(next),
      },
    ],
    ['Geri dön'],
  );
}

const openKatip = (world: World): boolean =>
  world.tabs.some((tab) => tab.id === world.open && tab.katip !== null);

/** The session of this tab is over, or there never was one. */
export function expiredScreen(world: World): Screen {
  return screen(
    () =>
      katipPage(world, '/oturum', [
        notice('Oturumunuz sona erdi.', 'warning'),
        text('Lütfen yeniden giriş yapınız.'),
        controls('bar', control('Giriş sayfasına dön', { look: 'link' })),
      ]),
    { screen: 'session-expired', edition: 'edevlet', moment: 'session-expired' },
    [{ 'Giriş sayfasına dön': leave }],
    ['Giriş sayfasına dön'],
  );
}
