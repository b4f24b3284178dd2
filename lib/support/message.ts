/** A text that a clerk sends to the caller: what the card says, the official address, and nothing of anybody. */
import type { CardModel } from '../advice/card-model';
import type { Language, Route, Said } from '../catalog/model';
import { routeAddress } from '../catalog/routes';

const words = {
  greeting: { tr: 'Merhaba, konuştuğumuz adım:', en: 'Hello, the step we spoke of:' },
  careful: { tr: 'Dikkat', en: 'Careful' },
  compare: { tr: 'Basmadan önce karşılaştırın', en: 'Compare before you press' },
  back: { tr: 'Yola dönüş', en: 'The way back' },
  then: { tr: 'Sonra gideceğiniz adım', en: 'The step to go to then' },
  address: { tr: 'Resmî adres', en: 'Official address' },
  lead: {
    tr: 'Katip Rehberi’nin düğmesine basın, “Yardım masasının kodu” kutusuna yazın',
    en: 'Press the button of Katip Rehberi and type into “Code from the help-desk”',
  },
  secret: {
    tr: 'Şifrenizi, doğrulama kodunuzu ve T.C. kimlik numaranızı kimseye yazmayın.',
    en: 'Send nobody your password, your verification code or your T.C. number.',
  },
  end: {
    tr: 'Bu ileti resmî değildir. Resmî yardım hattı: ALO 170',
    en: 'This message is not official. Official help line: ALO 170',
  },
} as const satisfies Record<string, Said>;

/** Where the caller is led from here. */
export interface LeadOn {
  readonly code: string;
  readonly route: Route;
  /** The step in words; '' where it is the one that the card is about. */
  readonly place: string;
}

/** The message about a card, and the code of the step to go to. */
export function messageOf(model: CardModel, lead: LeadOn, language: Language): string {
  const word = (key: keyof typeof words): string => words[key][language];
  const { place, title, say, whyDisabled, compare, hazard, wayBack } = model;
  const lines = [
    word('greeting'),
    place,
    `${title}.`,
    say,
    whyDisabled,
    compare.length > 0 ? `${word('compare')}: ${compare.join('; ')}.` : '',
    hazard && `${word('careful')}: ${hazard}`,
    wayBack.length > 0 ? `${word('back')}: ${wayBack.join(' ')}` : '',
    lead.place && `${word('then')}: ${lead.place}`,
    `${word('address')}: ${routeAddress[lead.route]}`,
    `${word('lead')}: ${lead.code}`,
    word('secret'),
    word('end'),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
