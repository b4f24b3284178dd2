/** The public first page of İSG-KATİP, in both editions. */
import { stay } from '../change';
import type { Place, Presses, Screen, World } from '../model';
import { control, controls, heading, screen, text, unknown } from '../parts';
import type { ControlView } from '../view';
import { askSignIn } from './identity';
import { katipGo, katipPage, old } from './katip-frame';

const announcements = [
  ['21.09.2020', 'Yüksekte Çalışma Eğitimleri Değerlendirme Anketi'],
  ['10.09.2020', 'İş Sağlığı ve Güvenliği Kongresi'],
  ['27.08.2020', 'Rehberlik Programı başvuruları başlamıştır'],
] as const;

function announcement(ui: Place['ui']) {
  const found = ui.announcement ? announcements[Number(ui.announcement)] : undefined;
  return found
    ? {
        title: 'Duyuru',
        body: [text(found.join(' · ')), text('Bu duyuru provada boştur.')],
        controls: [control('Duyuruyu Kapat', { press: 'close' })],
        controlsAt: 'bottom' as const,
      }
    : null;
}

const newsRows = (): ControlView[] =>
  announcements.map(([date, title], at) =>
    control(`${date} ${title}`, { press: `news-${at}`, double: true, look: 'link' }),
  );

const presses2020: Presses = {
  'İSG-KATİP Giriş': askSignIn('katip'),
  'İSG-KATİP Kullanıcı Kılavuzu': katipGo('/kilavuz'),
  'Yetkili Firma Listesi': katipGo('/yetkili-firmalar'),
  ...Object.fromEntries(announcements.map((_, at) => [`news-${at}`, stay({ announcement: String(at) })])),
  Ankara: stay({ city: 'Ankara' }),
  İstanbul: stay({ city: 'İstanbul' }),
};
const closes: Presses = { close: stay({ announcement: '' }) };

function portal2020(world: World, { ui }: Place): Screen {
  const window = announcement(ui);
  return screen(
    () =>
      katipPage(
        world,
        '/',
        [
          controls(
            'bar',
            control('İSG-KATİP Kullanıcı Kılavuzu'),
            control('İSG-KATİP Giriş', { look: 'strong' }),
            control('Yetkili Firma Listesi'),
          ),
          heading('HOŞGELDİNİZ'),
          text(
            'Sisteme giriş yalnızca e-Devlet Kapısı üzerinden yapılır. Giriş için üstteki İSG-KATİP Giriş butonuna tıklayınız.',
          ),
          text(
            'İSG Hizmeti Alan İşyerleri için sadece SGK E-Bildirge Kullanıcıları sisteme giriş yapabilir.',
            'strong',
          ),
          text(
            'Tüm sorularınız için ALO 170’i arayabilir, isgkatip@ailevecalisma.gov.tr adresine e-posta gönderebilirsiniz.',
          ),
          {
            kind: 'box',
            title: 'DUYURULAR - (AÇMAK İÇİN ÇİFT TIKLAYINIZ)',
            body: [controls('list', ...newsRows())],
          },
          {
            kind: 'box',
            title: 'YETKİLİ FİRMA VE KURUMLAR',
            body: [
              controls(
                'bar',
                control('Ankara', { chosen: ui.city === 'Ankara' }),
                control('İstanbul', { chosen: ui.city === 'İstanbul' }),
              ),
              ...(ui.city
                ? [text(`${ui.city} ilindeki sertifika sayıları provada uydurmadır: 12 uzman, 7 hekim.`)]
                : []),
            ],
          },
        ],
        { window },
      ),
    window ? unknown : { screen: 'portal-entry', edition: world.edition, moment: 'portal-2020' },
    [window ? closes : presses2020],
    [window ? 'close' : 'İSG-KATİP Giriş'],
  );
}

const links2025: Presses = {
  'Yetkilendirilmiş OSGB ve TSMB Listesi': katipGo('/yetkili-firmalar'),
  'Kullanıcı Kılavuzları': katipGo('/kilavuz'),
  'BELGE DOĞRULAMA': katipGo('/belge'),
};
const enters2025: Presses = { 'E-Devlet Giriş': askSignIn('katip') };

function portal2025(world: World): Screen {
  return screen(
    () =>
      katipPage(
        world,
        '/',
        [
          heading('Duyurular'),
          text('Prova duyurusu: bugün yeni duyuru yoktur.'),
          controls('list', ...Object.keys(links2025).map((name) => control(name, { look: 'link' }))),
          text('İşyeri adına yalnızca SGK “E-Bildirge Kullanıcısı” giriş yapabilir.', 'strong'),
          text('ALO 170 · isgkatip@csgb.gov.tr'),
        ],
        { head: [control('E-Devlet Giriş', { look: 'strong' })] },
      ),
    { screen: 'portal-entry', edition: world.edition, moment: 'portal-2025' },
    [links2025, enters2025],
    ['E-Devlet Giriş'],
  );
}

/** The public first page. */
export const portalScreen = (world: World, place: Place): Screen =>
  old(world) ? portal2020(world, place) : portal2025(world);
