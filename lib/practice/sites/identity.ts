/** The identity service, rehearsed: cards of invented people in the place of every field. */
import { consentAddress, giris, katipOf, portal, programmeOf, serviceSlug } from '../addresses';
import { both, count, go, signIn, stay, telephone } from '../change';
import type { Effect, Place, Presses, Screen, World } from '../model';
import { control, controls, has, heading, notice, page, personOf, screen, text } from '../parts';
import type { Block, ControlView } from '../view';

const title = 'e-Devlet Kapısı Kimlik Doğrulama Sistemi';

/** The five methods; in the rehearsal each is played with the same cards. */
const methods = ['e-Devlet Şifresi', 'Mobil İmza', 'e-İmza', 'T.C. Kimlik Kartı', 'İnternet Bankacılığı'];

const askerOf = (world: World): string =>
  world.asking === 'katip' ? programmeOf(world.edition) : 'e-Devlet Kapısı';

const asker = (world: World): Block => ({
  kind: 'pairs',
  pairs: [['Giriş Yapılacak Uygulama', askerOf(world)]],
});

/** Where the sign-in leads: the page that asked for it. */
const onward = (world: World): Effect => {
  if (world.asking === 'katip') return go(consentAddress);
  return go(world.asking === 'service' ? `${portal}${serviceSlug(world.edition)}` : `${portal}/`);
};

const signedIn =
  (person: string): Effect =>
  (world) =>
    onward(world)({ ...world, edevlet: { person, last: world.now, from: world.now } });

const cancel: Effect = (world) =>
  go(world.asking === 'katip' ? `${katipOf(world.edition)}/` : `${portal}/`)(world);

function methodTabs(world: World, chosen: string): ControlView[] {
  const old = world.edition === 'katip-2020';
  return methods.map((name) => control(name, { chosen: name === chosen, look: old ? 'button' : 'link' }));
}

const asks = (name: string): string =>
  name === 'e-Devlet Şifresi'
    ? 'Provada bilgi yazılmaz: kim olduğunuzu seçip düğmeye basınız.'
    : `${name} ile giriş de provada böyledir: kim olduğunuzu seçip düğmeye basınız.`;

const always: Presses = {
  ...Object.fromEntries(methods.map((one) => [one, stay({ method: one })])),
  code: stay({ code: 'seen' }),
  'İptal Et': cancel,
};
const choose = (press: string): Effect => stay({ person: press.slice('person-'.length) });

function verification(world: World, { ui }: Place): Screen {
  const old = world.edition === 'katip-2020';
  const method = ui.method ?? 'e-Devlet Şifresi';
  // Whom the learner plays is chosen already: so that what is ringed can be pressed.
  const person = ui.person ?? world.scenario.plays;
  const code = has(world, 'security-code') && ui.code !== 'seen' && person !== '';
  const name = old ? 'Sisteme Giriş Yap' : 'Giriş Yap';
  const enter: Effect = code
    ? stay({ code: 'asked' })
    : stay({ stage: 'two-step', since: String(world.now), person });
  const people = () =>
    world.scenario.people.map((one) =>
      control(`Örnek kişi: ${one.name}`, { press: `person-${one.id}`, chosen: one.id === person }),
    );
  const right =
    person !== world.scenario.plays
      ? `person-${world.scenario.plays}`
      : code && ui.code === 'asked'
        ? 'code'
        : name;
  return screen(
    () =>
      page(giris, {
        style: 'identity',
        site: 'identity',
        title,
        name: old ? 'Vatandaş Kimlik Doğrulama Sistemi' : title,
        body: [
          asker(world),
          controls(old ? 'tiles' : 'methods', ...methodTabs(world, method)),
          text(asks(method)),
          { kind: 'people', label: 'Siz kimsiniz?', people: people() },
          ...(ui.code === 'asked'
            ? [
                notice('Güvenlik kodu: resimdeki karakterler provada 7 K 2 M.', 'warning'),
                controls('bar', control('Güvenlik kodunu gördüm', { press: 'code' })),
              ]
            : []),
          controls(
            'bar',
            control('İptal Et'),
            control(name, { look: 'strong', disabled: person === '' || ui.code === 'asked' }),
          ),
        ],
      }),
    {
      screen: 'identity-verification',
      edition: 'edevlet',
      moment: world.asking === 'katip' ? 'identity-katip' : 'identity-edevlet',
    },
    person === '' || ui.code === 'asked' ? [always] : [always, { [name]: enter }],
    [right],
    (press) => (world.scenario.people.some((one) => press === `person-${one.id}`) ? choose(press) : null),
  );
}

function twoStep(world: World, { ui }: Place): Screen {
  const ready = personOf(world, ui.person ?? '')?.twoStep === true;
  return screen(
    () =>
      page(giris, {
        style: 'identity',
        site: 'identity',
        title,
        name: title,
        body: [
          asker(world),
          heading('İki Aşamalı Giriş Onay'),
          text('Mobil Onay', 'strong'),
          text(
            ready
              ? 'Telefonunuzdaki e-Devlet Kapısı uygulamasına gelen isteği onaylayınız. Provada kendiliğinden sürer.'
              : 'Bu kişinin iki aşamalı girişi kurulu değil: istek gidecek telefon yok. e-Devlet mobil uygulamasından ya da PTT şubesinden kurulur.',
          ),
          controls('bar', control('İptal Et')),
        ],
      }),
    { screen: 'identity-two-step', edition: 'edevlet', moment: 'two-step' },
    [{ 'İptal Et': cancel }],
    // Whom the learner plays cannot go on here: that is the end, until two-step sign-in is set up.
    ready ? [{ kind: 'time', ms: telephone }] : ui.person === world.scenario.plays ? [] : ['İptal Et'],
  );
}

/** The consent: its Onayla is not the contract's. */
function consent(world: World): Screen {
  const person = world.edevlet?.person ?? '';
  const enter: Effect = both(signIn(person), go(`${katipOf(world.edition)}/giris`));
  return screen(
    () =>
      page(consentAddress, {
        style: 'identity',
        site: 'identity',
        title,
        name: title,
        body: [
          heading(`${programmeOf(world.edition)} Uygulamasına Giriş Yapıyorsunuz.`),
          text('Uygulama ad ve soyad bilginizi görecektir.'),
          controls('bar', control('Onayla', { look: 'strong' }), control('İptal')),
        ],
      }),
    { screen: 'identity-consent', edition: 'edevlet', moment: 'consent-katip' },
    [{ Onayla: enter, İptal: both(count('refused'), go(`${katipOf(world.edition)}/`)) }],
    ['Onayla'],
  );
}

/** The page of the identity service at a place. */
export function identityScreen(world: World, place: Place): Screen {
  if (place.address.startsWith(consentAddress))
    return world.edevlet ? consent(world) : verification(world, place);
  return place.ui.stage === 'two-step' ? twoStep(world, place) : verification(world, place);
}

/** What time does there: the telephone answers. */
export function identityTick(world: World, place: Place): World {
  const { stage, since, person = '' } = place.ui;
  if (stage !== 'two-step' || world.now - Number(since) < telephone) return world;
  if (!personOf(world, person)?.twoStep) return world;
  // Whoever comes back to this page later is asked again, and not sent on at once.
  return signedIn(person)(stay({ stage: '', since: '' })(world));
}

/** Goes to the sign-in for whoever asks; who is signed in already goes straight on. */
export const askSignIn =
  (asking: World['asking']): Effect =>
  (world) => {
    const next = { ...world, asking };
    return next.edevlet ? onward(next)(next) : go(giris)(next);
  };
