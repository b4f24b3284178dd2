/** What is said of a pack, in both languages. */
import type { Said } from '../catalog/model';

const quoted = (name: string): string => `“${name.slice(0, 60)}”`;
type Faulty = (name: string) => Said;
const about =
  (tr: string, en: string): Faulty =>
  (name) => ({ tr: `${quoted(name)}: ${tr}`, en: `${quoted(name)}: ${en}` });

/** Why a pack is refused. */
export const faultSaid = {
  contrary: about(
    'bu ad onaylamanın tersini ya da başka bir işi anlatıyor; bu düğmeye verilemez.',
    'this name says the opposite of approving, or something else; the control cannot have it.',
  ),
  taken: about('ekranda başka bir şeyin adı budur.', 'something else is already called so.'),
  legalName: about(
    'hukukî sonucu olan bir düğmenin adı budur; başka bir şeye verilemez.',
    'a control with legal effect is called so; nothing else can have this name.',
  ),
  longLegal: about(
    'hukukî sonucu olan bir düğme için fazla uzun; en çok beş sözcük olur.',
    'too long for a control with legal effect; five words at most.',
  ),
  signs: about(
    'bu yazı kabul edilmez. En az iki harfi olmalı; harf, rakam ve . , : ? ! - ( ) “ ” dışında işaret olmaz.',
    'this cannot be taken. It needs two letters at least, and no signs but letters, digits and . , : ? ! - ( ) “ ”.',
  ),
  address: about(
    'e-posta ya da internet adresine benziyor; pakette adres olmaz.',
    'this looks like an e-mail or web address; a pack holds no addresses.',
  ),
  number: {
    tr: 'Bir yazıda telefon, T.C. kimlik ya da SGK sicil numarasına benzeyen uzun bir numara var; pakette böyle numara olmaz. Kurumunuzun yardım numarasını bilgi işlem biriminiz tarayıcı politikasıyla verir.',
    en: 'A text holds a long number, like one of a telephone, a T.C. identity or an SGK file; a pack holds no such numbers. The help-desk’s number is given by your IT department through the browser’s policy.',
  },
  noClue: about(
    'bu adın verildiği ipucu rehberde yok. Paket başka bir sürüm için yapılmış olabilir.',
    'the guide has no such clue. The pack may have been made for another version.',
  ),
  fixed: about('bu ipucuna yeni ad verilemez.', 'this clue cannot have another name.'),
  already: about('rehber bu adı zaten biliyor.', 'the guide knows this name already.'),
  noScreen: {
    tr: 'Paket, rehberin bilmediği bir ekrandan söz ediyor.',
    en: 'The pack speaks of a screen that the guide does not know.',
  },
  fewClues: {
    tr: 'Yeni sürümün bir ekranı çok az ipucuyla kurulmuş.',
    en: 'A screen of the new edition is built of too few clues.',
  },
} as const;

/** On the card: a control is ringed under a name that a pack gives it. */
export const nameFrom = (old: string, name: string, pack: string): Said => ({
  tr: `${quoted(old)} düğmesinin adı artık ${quoted(name)}. Bu bilgi, eklenen paketten geliyor: ${pack}.`,
  en: `${quoted(old)} is now called ${quoted(name)}. This comes from an added pack: ${pack}.`,
});

/** On the card: the whole screen is known by a pack. */
export const screenFrom = (pack: string): Said => ({
  tr: `Bu ekranı, eklenen bir pakete göre tanıdık: ${pack}.`,
  en: `This screen is known from an added pack: ${pack}.`,
});
