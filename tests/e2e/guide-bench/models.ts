/** Cards as the guide would show them, with invented words. */
import type { CardModel, CardPreferences, Station } from '../../../lib/advice/card-model';

const names = [
  ['3.1', '1', 'e-Devlet’e giriş'],
  ['3.2', '2', 'Kimlik doğrulama'],
  ['3.3', '3', 'Kurumlar'],
  ['3.4', '4', 'Bakanlık'],
  ['3.5', '5', 'İSG-KATİP hizmeti'],
  ['1.3', '3', 'Kurumsal giriş'],
  ['1.4', '4', 'İşyeri seçimi'],
  ['1.5.4', '5', 'Sözleşmeler'],
  ['1.6', '6', 'Kontrol ve Kayıt'],
  ['done', '✓', 'Onaylandı'],
] as const;

export const stationsAt = (here: number): Station[] =>
  names.map(([step, number, name], index) => ({
    step,
    number,
    name,
    state: index < here ? 'past' : index === here ? 'here' : 'ahead',
  }));

const trouble = (when: string, then: string) => ({ when, then });

export const usualPreferences: CardPreferences = {
  corner: 'bottom-right',
  folded: false,
  textSize: 0,
  language: 'tr',
};

export const usualModel: CardModel = {
  language: 'tr',
  route: '3',
  step: '1.5.4',
  screen: 'contracts',
  edition: 'katip-2020',
  verdict: 'known',
  place: '3. Yol · 5. adım',
  stations: stationsAt(7),
  title: '“Onayla” düğmesine basın',
  say: 'Seçtiğiniz satırın durumu “Onay Bekliyor”. Çerçeve içine aldığımız “Onayla” düğmesine basın. Bir pencere açılacak.',
  why: 'Henüz hiçbir şey onaylanmadı: onay, sonraki pencerede “Kayıt” ile tamamlanır.',
  compare: ['Adı Soyadı', 'Görev türü', 'Görev başlama tarihi'],
  hazard: '',
  whyDisabled: '',
  hints: [],
  troubles: [
    trouble('“Onayla” düğmesini göremiyorum.', 'Listenin üstündeki araç çubuğunda sağa bakın.'),
    trouble('Birden çok satır onay bekliyor.', 'Her sözleşme ayrı onaylanır; sırayla seçin.'),
  ],
  wayBack: [],
  links: [],
  helpCode: '3-1.5.4-S20',
  source: 'Kılavuz, Resim 1.5',
  quiet: false,
};

/** Everything a card can say at once. */
export const fullModel: Partial<CardModel> = {
  hazard: 'Bilgiler farklıysa onaylamayın; OSGB’nizi arayın.',
  whyDisabled: 'Listede seçili satır yok. Önce durumu “Onay Bekliyor” olan satıra bir kez tıklayın.',
  hints: ['Düğmeyi görmek için sayfayı aşağı kaydırın.'],
  wayBack: ['Soldaki menüde “Hizmet Alan İşyerleri Modülü”nü açın.', '“Sözleşmeler”e basın.'],
  links: [{ label: 'Bugünkü İSG-KATİP adresi', href: 'https://isgkatip.csgb.gov.tr/' }],
};
