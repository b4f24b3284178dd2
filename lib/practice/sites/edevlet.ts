/** The e-Devlet portal, rehearsed: the words in their places, none of its design. */
import {
  consentAddress,
  katipOf,
  ministryOf,
  ministrySlug,
  partsOf,
  portal,
  programmeOf,
  serviceSlug,
} from '../addresses';
import { go, inNewTab, stay } from '../change';
import type { Effect, Place, Presses, Screen, World } from '../model';
import { control, controls, heading, page, personOf, screen, text, unknown } from '../parts';
import type { Block, ControlView, PageView } from '../view';
import { askSignIn } from './identity';

const letters = [...'ABCÇDEFGHIİKLMNOÖPRSŞTUÜVYZ'];

/** Institutions by their first letter; the ministry bears another name in each edition. */
const names = (world: World): string[] => [
  'Adalet Bakanlığı',
  'Afet ve Acil Durum Yönetimi Başkanlığı',
  'Aile ve Sosyal Hizmetler Bakanlığı',
  ministryOf(world.edition),
  'Çevre, Şehircilik ve İklim Değişikliği Bakanlığı',
  'Dışişleri Bakanlığı',
  'Emniyet Genel Müdürlüğü',
  'Milli Eğitim Bakanlığı',
  'Sağlık Bakanlığı',
  'Ticaret Bakanlığı',
];

interface Draft {
  readonly path: string;
  readonly title: string;
  readonly body: () => readonly Block[];
  readonly asking?: World['asking'];
}

interface Frame {
  readonly page: () => PageView;
  readonly on: Presses;
}

const signOut: Effect = (world) => ({ ...go(`${portal}/`)(world), edevlet: null });
const headOn = (asking: World['asking']): Presses => ({
  'Giriş Yap': askSignIn(asking),
  user: go(`${portal}/kullanici`),
  Çıkış: signOut,
});
const headPresses: Readonly<Record<World['asking'], Presses>> = {
  katip: headOn('katip'),
  edevlet: headOn('edevlet'),
  service: headOn('service'),
};

function headOf(world: World): ControlView[] {
  const person = world.edevlet && personOf(world, world.edevlet.person);
  return person
    ? [control(`Sayın ${person.name}`, { press: 'user', look: 'link' }), control('Çıkış')]
    : [control('Giriş Yap', { look: 'strong' })];
}

function frame(world: World, { path, title, body, asking = 'edevlet' }: Draft): Frame {
  return {
    page: () =>
      page(`${portal}${path}`, {
        style: 'edevlet',
        site: 'edevlet',
        title,
        name: 'türkiye.gov.tr',
        head: headOf(world),
        body: body(),
      }),
    on: headPresses[asking],
  };
}

const goTo = (path: string): Effect => go(`${portal}${path}`);

const homePresses: Presses = {
  Kurumlar: goTo('/kurumlar'),
  'e-Hizmetler': goTo('/hizmetler'),
  Belediyeler: goTo('/belediyeler'),
  Firmalar: goTo('/firmalar'),
};

function home(world: World): Screen {
  const tile = (name: string, beside: string): ControlView => control(name, { beside });
  const built = frame(world, {
    path: '/',
    title: 'Vatandaş Kapısı',
    body: () => [
      heading('Devletin Kısayolu', 1),
      controls(
        'tiles',
        tile('e-Hizmetler', 'Tüm hizmetler'),
        tile('Kurumlar', 'Tüm kurumlar'),
        tile('Belediyeler', 'Yerel hizmetler'),
        tile('Firmalar', 'Firma hizmetleri'),
      ),
    ],
  });
  const inside = world.edevlet !== null;
  return screen(
    built.page,
    inside
      ? { screen: 'edevlet-home-signed-in', edition: 'edevlet', moment: 'edevlet-signed-in' }
      : { screen: 'edevlet-home-signed-out', edition: 'edevlet', moment: 'edevlet-signed-out' },
    [built.on, homePresses],
    [inside ? 'Kurumlar' : 'Giriş Yap'],
  );
}

const inTurkish = (one: string, other: string): number => one.localeCompare(other, 'tr');

const letterPresses: Presses = Object.fromEntries(
  letters.map((each) => [`letter-${each}`, stay({ letter: each })]),
);

function institutions(world: World, { ui }: Place): Screen {
  // In 2020 the ministry stands on the first page; today its letter has to be chosen first.
  const letter = ui.letter ?? 'A';
  const old = world.edition === 'katip-2020';
  const listed = names(world).filter((name) => name.startsWith(letter));
  const ministry = ministryOf(world.edition);
  const built = frame(world, {
    path: '/kurumlar',
    title: 'Kurumlar',
    body: () => [
      heading('Kurumlar', 1),
      controls(
        'letters',
        ...letters.map((each) => control(each, { press: `letter-${each}`, chosen: each === letter })),
      ),
      controls('list', ...listed.toSorted(inTurkish).map((name) => control(name, { look: 'link' }))),
      ...(listed.length === 0 ? [text('Provada bu harfte kurum yok.')] : []),
    ],
  });
  const there = listed.includes(ministry);
  return screen(
    built.page,
    {
      screen: 'institutions',
      edition: 'edevlet',
      moment: there ? 'institutions-ministry' : 'institutions-letter',
    },
    [built.on, letterPresses],
    [there ? ministry : `letter-${old ? 'A' : 'Ç'}`],
    (press) => {
      if (!listed.includes(press)) return null;
      return goTo(press === ministry ? ministrySlug(world.edition) : '/kurum');
    },
  );
}

const otherServices = [
  'Kıdem Tazminatı Hesaplama',
  'Yabancı Çalışma İzni Başvurusu',
  'İşyeri Kayıt Sorgulama',
];
const otherPresses: Presses = Object.fromEntries(otherServices.map((name) => [name, goTo('/hizmet')]));

function services(world: World): Screen {
  const programme = programmeOf(world.edition);
  const list = [otherServices[0] ?? '', programme, ...otherServices.slice(1)];
  const built = frame(world, {
    path: ministrySlug(world.edition),
    title: ministryOf(world.edition),
    body: () => [
      heading(ministryOf(world.edition), 1),
      controls('list', ...list.map((name) => control(name, { look: 'link' }))),
    ],
  });
  return screen(
    built.page,
    { screen: 'institution-services', edition: 'edevlet', moment: 'services' },
    [built.on, otherPresses, { [programme]: goTo(serviceSlug(world.edition)) }],
    [programme],
  );
}

const goesOn: Presses = {
  'Uygulamaya Git': (world) => inNewTab(consentAddress)({ ...world, asking: 'katip' }),
};
const verifies: Presses = { 'Kimliğimi Şimdi Doğrula': askSignIn('service') };

function service(world: World): Screen {
  const programme = programmeOf(world.edition);
  const inside = world.edevlet !== null;
  const katip = katipOf(world.edition);
  const built = frame(world, {
    path: serviceSlug(world.edition),
    title: programme,
    asking: 'service',
    body: () => [
      text(ministryOf(world.edition), 'small'),
      heading(programme, 1),
      text(
        `Bu hizmet ${ministryOf(world.edition)} işbirliği ile e-Devlet Kapısı altyapısı üzerinden sunulmaktadır.`,
      ),
      ...(inside
        ? [
            text('Giriş yapacağınız uygulama ile ilgili bilgiler:', 'strong'),
            {
              kind: 'pairs',
              pairs: [
                ['Uygulama Adı', programme],
                ['Uygulama Adresi', `${katip}/`],
              ],
            } as const,
            controls('bar', control('Uygulamaya Git', { look: 'strong', newTab: true })),
          ]
        : [
            text('Bu hizmetten yararlanmak için kimliğinizi doğrulamanız gerekmektedir.'),
            controls('bar', control('Kimliğimi Şimdi Doğrula', { look: 'strong' })),
          ]),
    ],
  });
  return screen(
    built.page,
    inside
      ? { screen: 'service-redirect', edition: 'edevlet', moment: 'service-redirect' }
      : { screen: 'service-sign-in', edition: 'edevlet', moment: 'service-sign-in' },
    [built.on, inside ? goesOn : verifies],
    [inside ? 'Uygulamaya Git' : 'Kimliğimi Şimdi Doğrula'],
  );
}

const toHome: Presses = { 'Ana sayfaya dön': goTo('/') };

function elsewhere(world: World, path: string): Screen {
  const built = frame(world, {
    path,
    title: 'Sayfa',
    body: () => [
      heading('Bu sayfa provanın dışındadır', 1),
      text('Geri düğmesiyle ya da ana sayfadan yola dönün.'),
      controls('bar', control('Ana sayfaya dön', { look: 'link' })),
    ],
  });
  return screen(built.page, unknown, [built.on, toHome], ['Ana sayfaya dön']);
}

/** The page of the portal at a place. */
export function edevletScreen(world: World, place: Place): Screen {
  const { pathname } = partsOf(place.address);
  if (pathname === '/') return home(world);
  if (pathname === '/kurumlar') return institutions(world, place);
  if (pathname === ministrySlug(world.edition)) return services(world);
  if (pathname === serviceSlug(world.edition)) return service(world);
  return elsewhere(world, pathname);
}
