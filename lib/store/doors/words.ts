/** Why a file of packs or outlines is refused, ready to show. */
import type { Said } from '../../catalog/model';

export const doorWords = {
  noFile: {
    tr: 'Bu dosya okunamadı: bozulmuş ya da başka türden bir dosya. Hiçbir şey değiştirilmedi.',
    en: 'This file could not be read: it is damaged, or of another kind. Nothing was changed.',
  },
  noPack: {
    tr: 'Bu dosya bir rehber paketi değil ya da bozulmuş. Hiçbir şey değiştirilmedi.',
    en: 'This file is no pack for the guide, or it is damaged. Nothing was changed.',
  },
  newer: {
    tr: 'Bu paket daha yeni bir rehberle yapılmış. Önce rehberi güncelleyin.',
    en: 'This pack was made with a newer guide. Update the guide first.',
  },
  noOutline: {
    tr: 'Bu dosya bir ekran taslağı değil ya da bozulmuş.',
    en: 'This file is no outline of a screen, or it is damaged.',
  },
  newerOutline: {
    tr: 'Bu taslak daha yeni bir rehberle alınmış. Önce rehberi güncelleyin.',
    en: 'This outline was taken with a newer guide. Update the guide first.',
  },
  altered: {
    tr: 'Dosyanın içeriği sağlaması ile uyuşmuyor: sonradan değişmiş ya da bozulmuş. Alınmadı.',
    en: 'The content does not agree with its checksum: it was changed or damaged. It was not taken.',
  },
  faults: {
    tr: 'Paket bütünüyle geri çevrildi, çünkü:',
    en: 'The pack was refused as a whole, because:',
  },
} as const satisfies Record<string, Said>;
