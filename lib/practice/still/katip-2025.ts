/** İSG-KATİP of today, by what public material says of it. How it is laid out is assumed. */
import type { SpokenState } from '../../support/spoken/state';
import type { Block, PageView, RowView } from '../view';
import { columns, control, controls, firms, grid, heading, page, people, row, text } from './parts';

const title = 'İSG Katip Web Uygulaması';
const at = (path: string, signedIn: boolean) =>
  ({
    style: 'katip-2025',
    site: 'katip',
    address: `https://isgkatip.csgb.gov.tr${path}`,
    title,
    head: { name: 'İSG-KATİP', items: signedIn ? [control('Çıkış')] : [] },
  }) as const;

const portal = ({ grey }: SpokenState): PageView => {
  const place = at('/', false);
  const head = {
    name: 'İSG-KATİP',
    items: [control('E-Devlet Giriş', { look: 'strong', disabled: grey !== null })],
  };
  return page({ ...place, head }, [
    heading('Duyurular'),
    text('Bir işyeri adına yalnızca SGK E-Bildirge Kullanıcısı giriş yapabilir.'),
    controls(
      'tiles',
      control('Yetkilendirilmiş OSGB ve TSMB Listesi'),
      control('Kullanıcı Kılavuzları'),
      control('BELGE DOĞRULAMA'),
    ),
    text('ALO 170', 'small'),
  ]);
};

const registered = ({ moment, grey }: SpokenState): PageView =>
  page(at('/giris-turu', true), [
    heading('Giriş türünü seçiniz'),
    controls(
      'tiles',
      control('Bireysel', moment.endsWith('-individual') ? { chosen: true } : {}),
      control('Kurumsal', { disabled: grey !== null }),
    ),
  ]);

function organisation({ moment, grey }: SpokenState): PageView {
  const chosen =
    moment.endsWith('-continue') || (moment === 'declaration-return' && grey !== 'continue-nothing-selected');
  const firm = (index: 0 | 1): RowView =>
    row(`firm-${index}`, [firms[index].name, firms[index].sicil], { chosen: chosen && index === 0 });
  const several = moment.endsWith('-several') || moment.endsWith('-continue');
  const rows = moment.endsWith('-none') ? [] : several ? [firm(0), firm(1)] : [firm(0)];
  return page(at('/kurum-secimi', true), [
    heading('İşyeri Seçimi'),
    moment.endsWith('-search')
      ? { kind: 'search', label: 'İşyeri ara' }
      : grid('İşyerleri', columns('Firma', 'SGK Sicil No'), rows),
    controls(
      'toolbar',
      control('Devam', { look: 'strong', disabled: grey !== null && moment !== 'declaration-update' }),
      control('E-Bildirge Kullanıcı Güncelle', {
        disabled: moment === 'declaration-update' && grey !== null,
      }),
    ),
  ]);
}

const noticeOf = (behind: PageView): PageView => ({
  ...behind,
  window: {
    title: 'Bilgi',
    body: [text('Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.')],
    controls: [control('Tamam')],
    controlsAt: 'bottom',
  },
});

function menu({ moment, grey }: SpokenState): PageView {
  const open = moment === 'contracts-entry-2025';
  const off = grey !== null;
  const entry = { ...control('Süreç Yönetimi', { disabled: off && !open }), open };
  return page(at('/kisi-kurum/kisi-karti/kisi-kartim', true), [
    {
      kind: 'split',
      side: [
        {
          kind: 'tree',
          entries: [
            control('Kişi Kartım'),
            { ...entry, under: open ? [control('(İSG) Hizmet Sözleşmeleri', { disabled: off })] : [] },
          ],
        },
      ],
      main: [text('Kişi Kartım')],
    },
  ]);
}

const waits = 'Sözleşme Onay Bekliyor';

function contract(index: 0 | 1 | 2, status: string, chosen: boolean): RowView {
  const duty = ['İş Güvenliği Uzmanı', 'İşyeri Hekimi', 'Diğer Sağlık Personeli'][index] ?? '';
  return row(`contract-${index}`, [people[index], duty, `0${index + 1}.03.2026`, status], { chosen });
}

/** Where Onayla stands in the rows, and others than the one that waits are chosen. */
function inRows({ moment, grey }: SpokenState): RowView[] | null {
  const several = grey === 'approve-several-selected';
  if (!several && (grey !== 'approve-not-pending' || moment === 'contracts-wrong-row')) return null;
  if (moment === 'contracts-many-selected') return null;
  const both = moment === 'contracts-2025-choose-several';
  const rows = [
    contract(0, waits, several && both),
    contract(1, both ? waits : 'Sözleşme Onaylandı', several),
    contract(2, 'Sözleşme Onaylandı', !both || !several),
  ];
  return rows.map((one) => ({
    ...one,
    controls: [control('Onayla', { press: `onayla ${one.id}`, disabled: true })],
  }));
}

function rowsOf({ moment, grey }: SpokenState): RowView[] {
  const settled = contract(2, 'Sözleşme Onaylandı', moment === 'contracts-wrong-row');
  switch (moment) {
    case 'contracts-2025-empty':
      return [];
    case 'contracts-2025-none':
    case 'done':
      return [contract(0, 'Sözleşme Onaylandı', false), settled];
    case 'contracts-2025-choose-several':
      return [contract(0, waits, false), contract(1, waits, false)];
    case 'contracts-many-selected':
      return [contract(0, waits, true), contract(1, waits, true)];
    case 'contracts-2025-choose':
    case 'contracts-unclear':
    case 'contracts-2025-tab':
      return [contract(0, waits, false)];
    case 'contracts-wrong-row':
      return [contract(0, waits, false), settled];
    default:
      return [contract(0, waits, grey === null || grey === 'approve-unknown')];
  }
}

const tabNames = [
  'Devam Eden Sözleşmeler',
  'Onay Bekleyen Sözleşmeler',
  'Güncellenmesi Gereken Sözleşmeler',
  'Tüm Sözleşmeler',
];

function contractsBody(state: SpokenState): Block[] {
  const { moment, grey } = state;
  const first = moment === 'contracts-2025-tab';
  const chosen = first ? 'Devam Eden Sözleşmeler' : 'Onay Bekleyen Sözleşmeler';
  const heads = ['Personel', 'Görev', 'Başlangıç', 'Durum'];
  const all = moment === 'contracts-unclear' ? heads.slice(0, -1) : heads;
  const within = inRows(state);
  const rows = first ? [contract(2, 'Devam Ediyor', false)] : (within ?? rowsOf(state));
  const bar = [
    ...(within || moment === 'contracts-2025-approve-missing'
      ? []
      : [control('Onayla', { disabled: grey !== null && !first })]),
    control('Reddet'),
  ];
  return [
    heading('Hizmet Sözleşmeleri'),
    {
      kind: 'tabs',
      tabs: tabNames.map((name) =>
        control(name, { chosen: name === chosen, disabled: first && grey !== null && name === tabNames[1] }),
      ),
      body: [
        controls('toolbar', ...bar),
        grid(
          'Sözleşmeler',
          columns(...all),
          rows.map((one) => ({ ...one, cells: one.cells.slice(0, all.length) })),
        ),
      ],
    },
  ];
}

const contracts = (state: SpokenState): PageView =>
  page(at('/surec/hizmet-sozlesme-surec', true), contractsBody(state));

const approval = (state: SpokenState): PageView => ({
  ...contracts({ ...state, moment: 'contracts-2025-approve', grey: null }),
  window: {
    title: 'Onay',
    body: [text('Seçtiğiniz sözleşmeyi onaylamak istiyor musunuz?')],
    controls: [control('Evet', { look: 'strong', disabled: state.grey !== null }), control('Hayır')],
    controlsAt: 'bottom',
  },
});

const complete = (state: SpokenState): PageView => {
  const after = contracts(state);
  return {
    ...after,
    body: [
      { kind: 'notice', text: 'İşleminiz başarıyla gerçekleştirilmiştir', tone: 'success' },
      ...after.body,
    ],
  };
};

/** The picture of a screen of today; null for one that is not of this edition. */
export function still2025(state: SpokenState): PageView | null {
  switch (state.screen) {
    case 'portal-entry':
      return portal(state);
    case 'registered-user-entry':
      return registered(state);
    case 'organisation-choice':
      return organisation(state);
    case 'declaration-notice':
      return noticeOf(organisation({ ...state, moment: 'organisation-2025' }));
    case 'main-menu':
      return menu(state);
    case 'contracts':
      return contracts(state);
    case 'approval-dialog':
      return approval(state);
    case 'approval-complete':
      return complete(state);
    default:
      return null;
  }
}
