/** e-Devlet and its identity service, words in their places and nothing of their looks. */
import type { SpokenState } from '../../support/spoken/state';
import type { Block, PageView } from '../view';
import { control, controls, heading, page, text } from './parts';

const programme = 'İş Sağlığı ve Güvenliği Kayıt, Takip ve Analiz Programı (İSG-KATİP)';
const ministry = 'Çalışma ve Sosyal Güvenlik Bakanlığı';

const portal = (
  path: string,
  title: string,
  signedIn: boolean,
  body: readonly Block[],
  off = false,
): PageView =>
  page(
    {
      style: 'edevlet',
      site: 'edevlet',
      address: `https://www.turkiye.gov.tr${path}`,
      title,
      head: {
        name: 'türkiye.gov.tr',
        items: [signedIn ? control('ŞULE Ö.') : control('Giriş Yap', { disabled: off })],
      },
    },
    body,
  );

const tiles = (off: boolean): Block =>
  controls(
    'tiles',
    control('e-Hizmetler', { beside: 'Tüm hizmetler' }),
    control('Kurumlar', { beside: 'Tüm kurumlar', disabled: off }),
    control('Belediyeler', { beside: 'Yerel hizmetler' }),
  );

function institutions({ moment, grey }: SpokenState): PageView {
  const off = grey !== null;
  const shown = moment === 'institutions-ministry';
  const letters = [...'ABCÇDEFGHİKLMNOPRSŞTUÜVYZ'].filter(
    (one) => moment !== 'institutions-nowhere' || one !== 'Ç',
  );
  return portal('/kurumlar', 'Kurumlar', true, [
    heading('Kurumlar', 1),
    controls(
      'letters',
      ...letters.map((one) => control(one, { press: `harf ${one}`, disabled: off && !shown && one === 'Ç' })),
    ),
    controls(
      'list',
      control('Adalet Bakanlığı', { look: 'link' }),
      ...(shown ? [control(ministry, { look: 'link', disabled: off })] : []),
    ),
  ]);
}

function service(state: SpokenState): PageView {
  const signedIn = state.screen === 'service-redirect';
  const off = state.grey !== null;
  const action = signedIn
    ? control('Uygulamaya Git', { newTab: true, disabled: off })
    : control('Kimliğimi Şimdi Doğrula', { disabled: off });
  return portal('/csgb-isg-katip', programme, signedIn, [
    text(ministry, 'small'),
    heading(programme, 1),
    text('Bu hizmet e-Devlet Kapısı altyapısı üzerinden sunulmaktadır.'),
    controls('bar', action),
  ]);
}

const identity = (title: string, body: readonly Block[]): PageView =>
  page(
    {
      style: 'identity',
      site: 'identity',
      address: 'https://giris.turkiye.gov.tr/Giris/gir',
      title,
      head: { name: 'e-Devlet Kapısı Kimlik Doğrulama Sistemi', items: [] },
    },
    body,
  );

const askers: Partial<Record<SpokenState['moment'], string>> = {
  'identity-katip': programme,
  'identity-edevlet': 'e-Devlet Kapısı',
  'identity-other': 'Kurgu Belediyesi Su Aboneliği',
  'consent-katip': programme,
  'consent-other': 'Kurgu Belediyesi Su Aboneliği',
};

function verification({ moment, grey }: SpokenState): PageView {
  const asker = askers[moment];
  const methods = ['e-Devlet Şifresi', 'Mobil İmza', 'e-İmza', 'T.C. Kimlik Kartı', 'İnternet Bankacılığı'];
  return identity('e-Devlet Kapısı Kimlik Doğrulama Sistemi', [
    ...(asker ? [text(`Giriş Yapılacak Uygulama: ${asker}`)] : []),
    controls('methods', ...methods.map((name) => control(name))),
    text('Çizimde bilgi kutusu yoktur.', 'small'),
    controls('bar', control('İptal Et'), control('Giriş Yap', { look: 'strong', disabled: grey !== null })),
  ]);
}

const twoStep = (): PageView =>
  identity('e-Devlet Kapısı', [
    heading('İki Aşamalı Giriş Onay'),
    text('Telefonunuzdaki uygulamaya gelen isteği onaylayınız.'),
    controls('bar', control('İptal Et')),
  ]);

function consent({ moment, grey }: SpokenState): PageView {
  const asker = askers[moment];
  const sharing = text('Ad ve soyad bilginiz paylaşılacaktır.');
  const naming = heading(`${asker ?? ''} Uygulamasına Giriş Yapıyorsunuz.`.trim());
  return identity('e-Devlet Kapısı', [
    // A text after a sentence that names nobody would be taken for the name.
    ...(asker ? [naming, sharing] : [sharing, naming]),
    controls('bar', control('Onayla', { look: 'strong', disabled: grey !== null }), control('İptal')),
  ]);
}

/** The picture of a screen of e-Devlet; null for one that is not of it. */
export function stillEdevlet(state: SpokenState): PageView | null {
  const off = state.grey !== null;
  switch (state.screen) {
    case 'edevlet-home-signed-out':
      return portal('/', 'e-Devlet Kapısı', false, [heading('Devletin Kısayolu', 1), tiles(false)], off);
    case 'edevlet-home-signed-in':
      return portal('/', 'e-Devlet Kapısı', true, [heading('Devletin Kısayolu', 1), tiles(off)]);
    case 'institutions':
      return institutions(state);
    case 'institution-services':
      return portal('/calisma-ve-sosyal-guvenlik-bakanligi', ministry, true, [
        heading(ministry, 1),
        controls(
          'list',
          control('Kıdem Tazminatı Hesaplama', { look: 'link' }),
          control(programme, { look: 'link', disabled: off }),
          control('Yabancı Çalışma İzni Başvurusu', { look: 'link' }),
        ),
      ]);
    case 'service-sign-in':
    case 'service-redirect':
      return service(state);
    case 'identity-verification':
      return verification(state);
    case 'identity-two-step':
      return twoStep();
    case 'identity-consent':
      return consent(state);
    case 'session-expired':
      return identity('e-Devlet Kapısı', [
        heading('Oturumunuzun süresi dolmuştur'),
        text('Güvenliğiniz için oturumunuzun süresi dolmuş. Lütfen yeniden giriş yapınız.'),
        controls('bar', control('Yeniden Giriş')),
      ]);
    default:
      return null;
  }
}
