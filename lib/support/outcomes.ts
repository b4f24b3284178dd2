/** What can come of a call. Chosen from this list alone: the log has no place for a word of one's own. */
import type { Said } from '../catalog/model';

export const outcomes = [
  'solved',
  'calls-again',
  'accountant',
  'sgk',
  'provider',
  'waits',
  'browser',
  'alo170',
  'unclear',
] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeWords: Readonly<Record<Outcome, Said>> = {
  solved: { tr: 'Çözüldü', en: 'Solved' },
  'calls-again': { tr: 'Deneyip yeniden arayacak', en: 'Will try and call again' },
  accountant: { tr: 'Muhasebecisine yönlendirildi', en: 'Sent to the accountant' },
  sgk: { tr: 'SGK müdürlüğüne yönlendirildi', en: 'Sent to the SGK office' },
  provider: {
    tr: 'OSGB’sine, uzmanına ya da hekimine yönlendirildi',
    en: 'Sent to the OSGB, specialist or physician',
  },
  waits: { tr: '3 gün bekleyecek', en: 'Waits three days' },
  browser: { tr: 'Tarayıcı ya da bilgisayar sorunu', en: 'A matter of browser or computer' },
  alo170: { tr: 'ALO 170’e yönlendirildi', en: 'Sent to ALO 170' },
  unclear: { tr: 'Anlaşılamadı', en: 'Could not be made out' },
};
