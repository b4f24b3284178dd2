import type { CardText } from '../model';
import { said } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const rest = { troubles: [troubles.wrongFirm, troubles.individual, troubles.sessionEnds] };

/** Steps 1.5.1 and 1.5.2: from the menu to the contracts. */
export const menuTexts = {
  'module-2020': {
    title: said('“Hizmet Alan İşyerleri Modülü” satırını açın', 'Open “Hizmet Alan İşyerleri Modülü”'),
    say: said(
      'Soldaki menüde bu satıra basın. Altında yeni satırlar açılır.',
      'Press this entry in the menu on the left. New entries open below it.',
    ),
    ...rest,
  },
  'module-2025': {
    title: said('“Süreç Yönetimi” bölümünü açın', 'Open “Süreç Yönetimi”'),
    say: said(
      'Menüde bu yazıya basın. Sözleşmeler bu bölümdedir.',
      'Press it in the menu. The contracts are in that part.',
    ),
    ...rest,
  },
  'contracts-entry-2020': {
    title: said('Menüde “Sözleşmeler” satırına basın', 'Press “Sözleşmeler” in the menu'),
    say: said('Sözleşmeler ana ekranda sıralanır.', 'The contracts are listed on the main screen.'),
    hazard: said('“Silinen Sözleşmeler” başka bir listedir.', '“Silinen Sözleşmeler” is another list.'),
    ...rest,
  },
  'contracts-entry-2025': {
    title: said('“Hizmet Sözleşmeleri” girişine basın', 'Press “Hizmet Sözleşmeleri”'),
    say: said(
      '“Süreç Yönetimi” altındadır. Sözleşme listesi açılır.',
      'It is under “Süreç Yönetimi”. The list of contracts opens.',
    ),
    ...rest,
  },
} as const satisfies Partial<Record<Moment, CardText>>;
