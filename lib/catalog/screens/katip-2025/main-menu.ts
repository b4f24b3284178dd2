import { control, exactly, oneOf, saying } from '../../clues';
import type { ScreenRecord } from '../../model';

const module = control('Süreç Yönetimi', 'Süreç Yönetim', 'Süreçler');
const contracts = control(
  '(İSG) Hizmet Sözleşmeleri',
  'Hizmet Sözleşmeleri',
  'İSG Hizmet Sözleşmesi',
  'Hizmet Sözleşmesi',
  'Hizmet Sözleşme Süreci',
);

/** The page itself asks about the contract: whoever is there is past the menu, and is not led away. */
const askedHere = saying(
  'sözleşmeyi onaylıyor musunuz',
  'sözleşmesini onaylıyor musunuz',
  'sözleşmeyi onaylamak istiyor musunuz',
  'sözleşmesini onaylamak istiyor musunuz',
  'sözleşmeyi onaylamak istediğinize',
  'sözleşmesini onaylamak istediğinize',
  'sözleşmeyi onaylamak üzeresiniz',
  'sözleşmesini onaylamak üzeresiniz',
);

/** Steps 1.5.1 and 1.5.2 today: “Süreç Yönetimi” › “(İSG) Hizmet Sözleşmeleri”. */
export const mainMenu: ScreenRecord = {
  screen: 'main-menu',
  edition: 'katip-2025',
  sites: ['katip'],
  depth: 0,
  scope: 'page',
  paths: ['/kisi-kurum/kisi-karti/kisi-kartim', '/surec/akis'],
  recognise: {
    // An open submenu may cover the module that it belongs to.
    must: [oneOf(module, exactly('(İSG) Hizmet Sözleşmeleri', 'Hizmet Sözleşmeleri'))],
    never: [exactly('Hizmet Alan İşyerleri Modülü'), exactly('E-Devlet Giriş'), askedHere],
  },
  targets: {
    module: { clue: module, weight: 'plain', pick: 'one' },
    contracts: { clue: contracts, weight: 'plain', pick: 'one' },
  },
  source: { document: 'public', standing: 'public' },
};
