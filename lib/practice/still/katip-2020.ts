/** İSG-KATİP as the manual shows it. */
import type { SpokenState } from '../../support/spoken/state';
import type { Block, PageView, RowView, TreeEntry, WindowView } from '../view';
import { columns, control, controls, firms, grid, heading, page, people, row, text } from './parts';

const place = {
  style: 'katip-2020',
  site: 'katip',
  address: 'https://isgkatip.ailevecalisma.gov.tr/',
  title: 'İSG-KATİP v9.19.01.10',
  head: { name: 'İş Sağlığı ve Güvenliği Kayıt, Takip ve İzleme Programı İSG-KATİP v9.19.01.10', items: [] },
} as const;

const guide = control('İSG-KATİP Kullanıcı Kılavuzu');

const portal = ({ grey }: SpokenState): PageView =>
  page(place, [
    controls(
      'toolbar',
      guide,
      control('İSG-KATİP Giriş', { disabled: grey !== null }),
      control('Yetkili Firma Listesi'),
    ),
    heading('HOŞGELDİNİZ'),
    text('Sisteme girişlerde sadece e-Devlet Kapısı üzerinden yapılabilmektedir.'),
    text('İSG Hizmeti Alan İşyerleri için sadece SGK E-Bildirge Kullanıcıları sisteme giriş yapabilir.'),
    text('Tüm sorularınız için ALO 170’i arayabilirsiniz.', 'small'),
  ]);

const registered = ({ grey }: SpokenState): PageView =>
  page(place, [
    heading('HOŞGELDİNİZ'),
    controls('toolbar', control('Kayıtlı Kullanıcı Girişi', { disabled: grey !== null }), guide),
  ]);

function organisation({ moment, grey }: SpokenState): PageView {
  const chosen =
    moment.endsWith('-continue') || (moment === 'declaration-return' && grey !== 'continue-nothing-selected');
  const own = (index: 0 | 1): RowView =>
    row(
      `firm-${index}`,
      [`${firms[index].name} ( ${firms[index].sicil} ) (Hizmet Alan İşyeri E-Bildirge Kullanıcı)`],
      { chosen: chosen && index === 0 },
    );
  const several = moment.endsWith('-several') || moment.endsWith('-continue');
  const rows = moment.endsWith('-none') ? [] : several ? [own(0), own(1)] : [own(0)];
  const trap = row('trap', ['İSG PROFESYONELLERİ BİREYSEL GİRİŞ ( ) (C Sınıfı İş Güvenliği Uzmanı)'], {
    chosen: moment.endsWith('-individual'),
  });
  return page(place, [
    heading('Kurum Seçiniz'),
    { kind: 'choices', rows: [trap, ...rows] },
    controls(
      'toolbar',
      control('Kayıtlı Kullanıcı Giriş’i', { disabled: grey !== null && moment !== 'declaration-update' }),
      control('Vazgeç & Çıkış Yap'),
    ),
    text('İşyeri - Firma yukarıdaki listede gözükmüyor ise aşağıdaki butona basınız.', 'small'),
    controls(
      'toolbar',
      control('E-Bildirge Kullanıcı Güncelle', {
        disabled: moment === 'declaration-update' && grey !== null,
      }),
      guide,
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

const under = (chosen: string, disabled: boolean): TreeEntry[] => [
  { ...control('Sözleşmeler', { disabled }), chosen: chosen === 'Sözleşmeler' },
  { ...control('Silinen Sözleşmeler'), chosen: chosen === 'Silinen Sözleşmeler' },
  control('Stajyerler'),
];

function tree(open: boolean, chosen = '', grey: { module?: boolean; entry?: boolean } = {}): Block {
  const module: TreeEntry = {
    ...control('Hizmet Alan İşyerleri Modülü', { disabled: grey.module === true }),
    open,
    under: open ? under(chosen, grey.entry === true) : [],
  };
  const rest = [
    'Sorumlu Müdür İşlemleri',
    'Yetki Belgesi Başvuruları',
    'Dosyalar',
    'Kurum Değiştir',
    'Güvenli Çıkış',
  ];
  return {
    kind: 'tree',
    entries: [
      control('Ana Sayfa'),
      control('Anket'),
      control('İSG Profesyonelleri'),
      module,
      ...rest.map((name) => control(name)),
    ],
  };
}

const shell = (side: Block, main: readonly Block[], window: WindowView | null = null): PageView =>
  page(place, [{ kind: 'split', side: [side], main }], window);

const menu = ({ moment, grey }: SpokenState): PageView => {
  const open = moment === 'contracts-entry-2020';
  const off = grey !== null;
  return shell(tree(open, '', open ? { entry: off } : { module: off }), [text('Ana Sayfa')]);
};

const toolbar = (approve: 'live' | 'grey' | 'missing'): Block =>
  controls(
    'toolbar',
    control('Yeni'),
    control('İncele'),
    ...(approve === 'missing' ? [] : [control('Onayla', { disabled: approve === 'grey' })]),
    control('Sil'),
    control('Detay'),
    control('Yazdır'),
    control('Taşeron Sözleşmeler'),
    control('Diğer İşyerlerim'),
  );

const heads = [
  'Adı Soyadı',
  'Grv. Türü',
  'Personel Kategori Adı',
  'Çalışma Şekli',
  'Grv. Başlama Trh.',
  'Grv. Onay Durumu',
];
const waits = 'Onay Bekliyor';

function contract(index: 0 | 1 | 2, status: string, chosen: boolean): RowView {
  const category = ['B Sınıfı İş Güvenliği Uzmanı', 'İşyeri Hekimi', 'Diğer Sağlık Personeli'][index] ?? '';
  const cells = [people[index], 'Dışarıdan Grv.', category, 'Kısmi Süreli', `0${index + 1}.09.2020`, status];
  return row(`contract-${index}`, cells, { chosen });
}

/** The rows of a situation: what each waits for, and which are chosen. */
function rowsOf(moment: SpokenState['moment']): RowView[] {
  const settled = contract(2, 'Onaylandı', moment === 'contracts-wrong-row');
  switch (moment) {
    case 'contracts-empty':
      return [];
    case 'contracts-none':
    case 'done':
      return [contract(0, 'Onaylandı', false), settled];
    case 'contracts-choose-several':
      return [contract(0, waits, false), contract(1, waits, false), settled];
    case 'contracts-many-selected':
      return [contract(0, waits, true), contract(1, waits, true), settled];
    case 'contracts-choose':
    case 'contracts-wrong-row':
      return [contract(0, waits, false), settled];
    default:
      return [contract(0, waits, true), settled];
  }
}

function contractsMain({ moment, grey }: SpokenState): Block[] {
  const unclear = moment === 'contracts-unclear';
  const shown = unclear ? heads.slice(0, -1) : heads;
  const rows = rowsOf(unclear ? 'contracts-choose' : moment).map((one) => ({
    ...one,
    cells: one.cells.slice(0, shown.length),
  }));
  const approve = moment === 'contracts-approve-missing' ? 'missing' : grey === null ? 'live' : 'grey';
  return [toolbar(approve), grid('Sözleşmeler', columns(...shown), rows)];
}

const contracts = (state: SpokenState): PageView => shell(tree(true, 'Sözleşmeler'), contractsMain(state));

function approval({ grey }: SpokenState): PageView {
  const behind: SpokenState['moment'] = 'contracts-approve';
  const fields = [
    'Görevlendirme ID',
    'Ayl. Çlş. Süresi (Dk.)',
    'Ayl. Fzl. Mesai Süresi (Dk.)',
    'Kalan Max. Ayl. Çlş. Süresi (Dk.)',
    'Kalan Max. Ayl. Fzl. Mesai Süresi (Dk.)',
    'Açıklama',
  ];
  const values = ['1000001', '240', '0', '11 460', '0', ''];
  return shell(
    tree(true, 'Sözleşmeler'),
    [toolbar('live'), grid('Sözleşmeler', columns(...heads), rowsOf(behind))],
    {
      title: 'Onay',
      body: [{ kind: 'pairs', pairs: fields.map((name, at) => [name, values[at] ?? ''] as const) }],
      controls: [control('Kayıt', { disabled: grey !== null }), control('Kapat')],
      controlsAt: 'top',
    },
  );
}

const list = (title: string, chosen: string): PageView =>
  shell(tree(true, chosen), [
    heading(title),
    grid(title, columns('Adı Soyadı', 'Personel Kategori Adı'), [row('one', [people[0], 'İşyeri Hekimi'])]),
  ]);

/** The picture of a screen of 2020; null for one that is not of this edition. */
export function still2020(state: SpokenState): PageView | null {
  switch (state.screen) {
    case 'portal-entry':
      return portal(state);
    case 'registered-user-entry':
      return registered(state);
    case 'organisation-choice':
      return organisation(state);
    case 'declaration-notice':
      return noticeOf(organisation({ ...state, moment: 'organisation-2020' }));
    case 'main-menu':
      return menu(state);
    case 'contracts':
    case 'approval-complete':
      return contracts(state);
    case 'approval-dialog':
      return approval(state);
    case 'authorised-firms':
      return page(place, [
        heading('Yetkili Firma Listesi'),
        grid('Firmalar', columns('Firma', 'İl'), [row('one', ['KURGU OSGB LİMİTED ŞİRKETİ', 'İZMİR'])]),
      ]);
    case 'deleted-contracts':
      return list('Silinen Sözleşmeler', 'Silinen Sözleşmeler');
    case 'other-workplaces':
      return list('Diğer İşyerlerim', '');
    case 'individual-entry':
      return page(place, [
        {
          kind: 'split',
          side: [
            {
              kind: 'tree',
              entries: ['Ana Sayfa', 'İSG Profesyonelleri', 'Kurum Değiştir', 'Güvenli Çıkış'].map((name) =>
                control(name),
              ),
            },
          ],
          main: [text('İSG Profesyonelleri Bireysel Giriş')],
        },
      ]);
    default:
      return null;
  }
}
