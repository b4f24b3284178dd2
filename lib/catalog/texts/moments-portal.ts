import type { CardText } from '../model';
import { joined, said } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const opens = said('Basınca e-Devlet’in kimlik sayfası açılır.', 'It opens e-Devlet’s identity page.');
const rest = {
  why: said(
    'İşyeri için yalnızca SGK e-Bildirge kullanıcısı girebilir.',
    'Only the SGK e-Bildirge user may enter for a workplace.',
  ),
  troubles: [troubles.notTheUser, troubles.oldAddress, troubles.noHelp],
};

/** Step 1.1, the first page of İSG-KATİP. */
export const portalTexts = {
  'portal-2020': {
    title: said('“İSG-KATİP Giriş” düğmesine basın', 'Press “İSG-KATİP Giriş”'),
    say: joined(said('Düğme sayfanın üst kısmındadır.', 'It is in the upper part of the page.'), opens),
    ...rest,
  },
  'portal-2025': {
    title: said('“E-Devlet Giriş” düğmesine basın', 'Press “E-Devlet Giriş”'),
    say: joined(said('Kırmızı düğme sağ üsttedir.', 'The red button is at the top right.'), opens),
    ...rest,
  },
} as const satisfies Partial<Record<Moment, CardText>>;
