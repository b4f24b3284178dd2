/** Invented firms, people and contracts for the pages. No number here passes its checksum; the build checks it. */

/** Workplaces; three bear one name and differ by their SGK number alone. */
export const firms = [
  ['Örnek Un ve Gıda Ticaret Anonim Şirketi', '2-1061-01-01-1234567-034-12-55-000', 'Tehlikeli', 12],
  ['Örnek Un ve Gıda Ticaret Anonim Şirketi', '2-1061-01-01-1234568-034-27-19-000', 'Tehlikeli', 38],
  ['Örnek Un ve Gıda Ticaret Anonim Şirketi', '2-4711-01-01-7654321-006-03-42-001', 'Az Tehlikeli', 7],
  ['Deneme Ahşap Sanayi Limited Şirketi', '4-1623-02-02-0001919-016-08-73-000', 'Çok Tehlikeli', 21],
].map(([name, sicil, hazard, workers], at) => ({ key: `firma-${at + 1}`, name, sicil, hazard, workers }));

const specialist = 'C Sınıfı İş Güvenliği Uzmanı';
const physician = 'İşyeri Hekimi';
const nurse = 'Diğer Sağlık Personeli';

const persons = [
  ['10000000001', 'Deniz Kurgulu', specialist],
  ['20000000002', 'Ekin Hayalioğlu', physician],
  ['30000000003', 'Yağmur Örnekçi', nurse],
  ['40000000004', 'Işıl Denemegil', specialist],
  ['50000000005', 'Güneş Varsayımlı', physician],
  ['60000000006', 'Çınar Taslakoğlu', specialist],
];

export const pending = 'Sözleşme Onay Bekliyor';
export const approved = 'Sözleşme Onaylandı';

/** Contracts `first` … `first + count - 1` in one state; the same number always gives the same contract. */
export function contracts(count, state, first = 1) {
  return Array.from({ length: count }, (_, offset) => {
    const number = first + offset;
    const [tckn, name, role] = persons[(number - 1) % persons.length];
    return {
      key: `s-${number}`,
      id: 4_810_000 + number * 37,
      tckn,
      name,
      role,
      provider: number % 2 ? 'Kurmaca OSGB Limited Şirketi' : 'Temsili OSGB Anonim Şirketi',
      sicil: firms[(number - 1) % firms.length].sicil,
      begins: `${String(((number * 3) % 27) + 1).padStart(2, '0')}.0${((number - 1) % 9) + 1}.2025`,
      minutes: role === physician ? 120 : 240,
      state,
    };
  });
}

/** The manual's names for the two states. */
export const states2020 = { pending: 'Onay Bekliyor', approved: 'Onaylandı' };

/** Rows of the manual's contracts screen: the given numbers await approval, the others are approved. */
export function contracts2020(count, ...awaiting) {
  return Array.from({ length: count }, (_, at) => {
    const state = awaiting.includes(at + 1) ? states2020.pending : states2020.approved;
    return contracts(1, state, at + 1)[0];
  });
}

/** The columns of the manual's contracts screen: heading, field of a contract or a fixed text. */
export const columns2020 = [
  ['Grv. Durumu', () => 'Dışa Grv.'],
  ['TC Kimlik No.', (row) => row.tckn],
  ['Adı Soyadı', (row) => row.name],
  ['Grv. Türü', () => 'Sözleşme'],
  ['Personel Kategori Adı', (row) => row.role],
  ['Çalışma Şekli', () => 'Kısmi Süreli'],
  ['Grv. Başlama Trh.', (row) => row.begins],
  ['Çalışma Durumu', () => 'Devam Ediyor'],
  ['Grv. Ayrılış Trh.', () => ''],
  ['Grv. Onay Durumu', (row) => row.state],
].map(([title, of]) => ({ title, of }));

/** The manual's toolbar, `Onayla` apart. */
export const toolbar2020 = {
  before: ['Yeni', 'İncele'],
  after: ['Sil', 'Detay', 'Yazdır', 'Taşeron Sözleşmeler', 'Diğer İşyerlerim'],
};

/** The six fields of the manual's approval window, with what the page has filled in. */
export const fields2020 = [
  ['Görevlendirme ID', '4810037'],
  ['Ayl. Çlş. Süresi (Dk.)', '240'],
  ['Ayl. Fzl. Mesai Süresi (Dk.)', '0'],
  ['Kalan Max. Ayl. Çlş. Süresi (Dk.)', '11460'],
  ['Kalan Max. Ayl. Fzl. Mesai Süresi (Dk.)', '1350'],
  ['Açıklama', ''],
];

/** Entries of the manual's left panel; those of the module lie inside it. */
export const menu2020 = {
  before: ['Ana Sayfa', 'Anket', 'İSG Profesyonelleri'],
  module: 'Hizmet Alan İşyerleri Modülü',
  inside: ['Sözleşmeler', 'Silinen Sözleşmeler', 'Stajyerler'],
  after: [
    'Sorumlu Müdür İşlemleri',
    'Yetki Belgesi Başvuruları',
    'Dosyalar',
    'Kurum Değiştir',
    'Güvenli Çıkış',
  ],
};

export const contractTabs = [
  ['devam', 'Devam Eden Sözleşmeler'],
  ['bekleyen', 'Onay Bekleyen Sözleşmeler'],
  ['guncelle', 'Güncellenmesi Gereken Sözleşmeler'],
  ['tum', 'Tüm Sözleşmeler'],
];

export const announcements = [
  ['18.02.2025', 'Sözleşme onaylarının takibi hakkında duyuru'],
  ['03.02.2025', 'Eğitim kurumları için planlı bakım çalışması'],
  ['21.01.2025', 'Yıllık değerlendirme raporlarının gönderilmesi'],
];

export const notice = {
  bakanlik: 'İş Sağlığı ve Güvenliği Kayıt, Takip ve Analiz Programı (İSG-KATİP)',
  onlyDeclarant:
    'İSG hizmeti alan işyerleri için sisteme yalnızca SGK kayıtlarındaki E-Bildirge Kullanıcısı giriş yapabilir.',
  done: 'İşleminiz başarıyla gerçekleştirilmiştir.',
};

/** Whether an eleven-digit number would pass as a T.C. Kimlik No. */
export function passesChecksum(text) {
  const d = [...text].map(Number);
  if (d.length !== 11 || d[0] === 0) return false;
  const odd = d[0] + d[2] + d[4] + d[6] + d[8];
  const even = d[1] + d[3] + d[5] + d[7];
  return (
    d[9] === (((7 * odd - even) % 10) + 10) % 10 && d[10] === d.slice(0, 10).reduce((a, b) => a + b) % 10
  );
}
