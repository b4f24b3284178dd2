/** Other words for the same thing, as a ministry might choose them; and words that look alike and mean something else. */
import { type Apply, all, legalTargets, pick, pressed, type Ref, texts } from './ground';

const key = (text: string): string =>
  text
    .toLocaleLowerCase('tr')
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** By target and, folded, by the name it has now. Written from what Turkish sites say, not from the records. */
const others: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  enter: {
    'isg katip giriş': [
      'İSG-KATİP Sistemine Giriş',
      'İSG-KATİP’e Giriş',
      'İSG-KATİP Girişi',
      'İSG-KATİP Giriş Yap',
      'İSG-KATİP Uygulamasına Giriş',
    ],
    'e devlet giriş': [
      'e-Devlet ile Giriş',
      'e-Devlet Kapısı ile Giriş',
      'E-Devlet Girişi',
      'e-Devlet ile Giriş Yap',
      'E-Devlet’e Giriş',
    ],
  },
  'sign-in': {
    'giriş yap': ['Sisteme Giriş Yap', 'Giriş', 'Devam Et', 'Giriş Yapın', 'Sisteme Giriş'],
    'sisteme giriş yap': ['Giriş Yap', 'Sisteme Giriş', 'Sisteme Giriş Yapın', 'Devam Et', 'Giriş'],
  },
  'registered-user': {
    'kayıtlı kullanıcı girişi': [
      'Kayıtlı Kullanıcı ile Giriş',
      'Kayıtlı Kullanıcı Giriş',
      'Kayıtlı Kullanıcı Girişi Yap',
      'Kayıtlı Kullanıcıların Girişi',
    ],
    kurumsal: [
      'Kurumsal Giriş',
      'Kurumsal Kullanıcı',
      'Kurumsal Kullanıcı Girişi',
      'Kurumsal Olarak Giriş',
      'Kurumsal Girişi',
    ],
  },
  'organisation-continue': {
    'kayıtlı kullanıcı girişi': ['Kayıtlı Kullanıcı Giriş', 'Kayıtlı Kullanıcı Girişi Yap'],
    devam: ['Devam Et', 'İleri', 'Seç ve Devam Et'],
    'devam et': ['Devam', 'İleri', 'Seçili İşyeriyle Devam Et'],
    'giriş yap': ['Giriş', 'Devam Et', 'Sisteme Giriş Yap'],
    seç: ['Seç ve Devam Et', 'Devam', 'İşyerini Seç'],
  },
  'declaration-update': {
    'e bildirge kullanıcı güncelle': [
      'E-Bildirge Kullanıcısı Güncelle',
      'E-Bildirge Kullanıcısını Güncelle',
      'e-Bildirge Kullanıcı Güncelleme',
    ],
  },
  module: {
    'hizmet alan işyerleri modülü': [
      'Hizmet Alan İşyeri Modülü',
      'Hizmet Alan İşyerleri',
      'Hizmet Alan İşyerlerinin Modülü',
    ],
    'süreç yönetimi': ['Süreç Yönetim', 'Süreçler', 'Süreçlerin Yönetimi', 'İSG Süreç Yönetimi'],
  },
  contracts: {
    sözleşmeler: ['Sözleşmelerim', 'Tüm Sözleşmeler', 'Sözleşme'],
    'hizmet sözleşmeleri': [
      'İSG Hizmet Sözleşmeleri',
      'Hizmet Sözleşmesi',
      'Hizmet Sözleşmelerim',
      'İSG Hizmet Sözleşmesi',
    ],
    'isg hizmet sözleşmeleri': ['Hizmet Sözleşmeleri', 'Hizmet Sözleşmesi', 'İSG Hizmet Sözleşmelerim'],
  },
  'pending-tab': {
    'onay bekleyen sözleşmeler': [
      'Onay Bekleyenler',
      'Onay Bekleyen',
      'Onay Bekleyen Sözleşmelerim',
      'Onay Bekleyen Hizmet Sözleşmeleri',
      'Onayı Bekleyen Sözleşmeler',
    ],
  },
  'verify-identity': {
    'kimliğimi şimdi doğrula': [
      'Kimliğimi Doğrula',
      'Kimlik Doğrula',
      'Kimliğimi Hemen Doğrula',
      'Kimliğinizi Şimdi Doğrulayın',
    ],
  },
  'go-to-app': {
    'uygulamaya git': ['Uygulamayı Aç', 'Uygulamaya Giriş', 'Uygulamaya Gidin', 'Uygulamaya Şimdi Git'],
  },
  'edevlet-sign-in': { 'giriş yap': ['Giriş', 'Sisteme Giriş Yap', 'Giriş Yapın', 'e-Devlet’e Giriş Yap'] },
  institutions: { kurumlar: ['Tüm Kurumlar', 'Kurumlarımız', 'Kamu Kurumları', 'Kurumlar ve Hizmetleri'] },
  ministry: {
    'çalışma ve sosyal güvenlik bakanlığı': [
      'T.C. Çalışma ve Sosyal Güvenlik Bakanlığı',
      'Çalışma ve Sosyal Güvenlik Bakanlığı (ÇSGB)',
    ],
    'aile çalışma ve sosyal hizmetler bakanlığı': [
      'T.C. Aile, Çalışma ve Sosyal Hizmetler Bakanlığı',
      'Aile, Çalışma ve Sosyal Hizmetler Bakanlığı (AÇSHB)',
    ],
  },
};

const renamedLegal: Readonly<Record<string, readonly string[]>> = {
  approve: ['Onay Ver', 'Kabul Et', 'Onaya Sun', 'Sözleşmeyi Onayla', 'Onaylama'],
  save: ['Kaydet', 'Onay Ver', 'Onaylama', 'Kaydı Tamamla', 'Devam'],
  consent: ['Kabul Et', 'İzin Ver', 'Onay Ver', 'Onaylama'],
};

const wordsOf = (element: Element): string =>
  element.matches('input') ? (element.getAttribute('value') ?? '') : (element.textContent ?? '');

/** Writes other words where the name stood. Only where the name is all there is to the element. */
function rename(element: Element, name: string): void {
  element.removeAttribute('aria-label');
  if (element.matches('input')) {
    element.setAttribute('value', name);
    return;
  }
  const [first, ...rest] = texts(element);
  if (!first) {
    element.append(name);
    return;
  }
  first.data = name;
  for (const node of rest) node.remove();
}

const named = (ref: Ref): string => key(wordsOf(ref.element));

export const otherWords: Apply = (ground) => {
  let changed = false;
  for (const ref of ground.refs) {
    const list = others[ref.target]?.[named(ref)];
    if (!list) continue;
    rename(ref.element, pick(ground, list));
    changed = true;
  }
  return changed;
};

/** Names of things beside the way, said otherwise; few enough that a person still knows the screen. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  yeni: ['Yeni Ekle', 'Ekle'],
  detay: ['Ayrıntı', 'Detaylar'],
  yazdır: ['Çıktı Al', 'Yazdırma'],
  incele: ['Görüntüle'],
  'güvenli çıkış': ['Oturumu Kapat', 'Çıkış'],
  anket: ['Anketler'],
  dosyalar: ['Dosyalarım', 'Belgeler'],
  'yetkili firma listesi': ['Yetkili Kurum Listesi'],
  duyurular: ['Duyuru ve Haberler'],
  'tüm sözleşmeler': ['Sözleşmelerin Tümü', 'Hepsi'],
  'iptal et': ['Vazgeç', 'Geri Dön'],
  'mobil imza': ['Mobil İmza ile'],
  'internet bankacılığı': ['Banka ile Giriş'],
  'şifremi unuttum': ['Şifremi Hatırlamıyorum'],
};

/** Neighbours are renamed, one or two of them; what is to be pressed keeps its name. */
export const otherNeighbours: Apply = (ground) => {
  const found = all(pressed).filter(
    (one) =>
      neighbours[key(wordsOf(one))] !== undefined &&
      !ground.refs.some((ref) => ref.element.contains(one) || one.contains(ref.element)),
  );
  const count = Math.min(found.length, 1 + Math.floor(ground.random() * 2));
  for (let at = 0; at < count; at++) {
    const one = found.splice(Math.floor(ground.random() * found.length), 1)[0];
    if (one) rename(one, pick(ground, neighbours[key(wordsOf(one))] ?? ['']));
  }
  return count > 0;
};

export const legalRenamed: Apply = (ground) => {
  const legal = ground.refs.filter((ref) => legalTargets.includes(ref.target));
  for (const ref of legal) rename(ref.element, pick(ground, renamedLegal[ref.target] ?? ['']));
  return legal.length > 0;
};

/** Alike in words or place, and not the thing. */
export const decoys: Readonly<Record<string, readonly string[]>> = {
  approve: [
    'Onaylandı',
    'Onay Geçmişi',
    'Onaylananlar',
    'Onaylanmış Sözleşmeler',
    'Reddet',
    'Sil',
    'Onayı Kaldır',
    'Onay Bekliyor',
    'Toplu Onay',
    'Onaylama Kılavuzu',
  ],
  save: [
    'Kayıtlar',
    'Kayıt Sil',
    'Sil',
    'Kayıtlı Belgeler',
    'Yeni Kayıt',
    'Reddet',
    'Onaylandı',
    'Evet, Sil',
    'Onay Geçmişi',
    'Kayıtlı Kullanıcı Girişi',
  ],
  consent: ['Onaylandı', 'Reddet', 'Onay Geçmişi', 'Onayladıklarım', 'Onayı Geri Al'],
  enter: [
    'İSG-KATİP Kullanıcı Kılavuzu',
    'İSG-KATİP Giriş Sorunları',
    'E-Devlet Giriş Yardımı',
    'e-Devlet Nedir?',
    'Personel Girişi',
    'İSG-KATİP Destek',
  ],
  'sign-in': [
    'Giriş Yöntemleri',
    'Giriş Yapamıyorum',
    'Giriş Geçmişi',
    'Şifremi Unuttum',
    'Sisteme Kayıt Ol',
  ],
  'registered-user': [
    'Kayıtlı Kullanıcı Listesi',
    'Kayıtlı Kullanıcı Girişi Yardımı',
    'Kayıtsız Kullanıcı Girişi',
    'Kurumsal İletişim',
    'Kurumsal Kimlik',
    'Bireysel',
  ],
  'organisation-continue': ['Kayıtlı Kullanıcı Listesi', 'Vazgeç', 'Geri', 'Devamsızlık Bildir', 'İptal Et'],
  organisation: [
    'İSG PROFESYONELLERİ BİREYSEL GİRİŞ ( ) (C Sınıfı İş Güvenliği Uzmanı)',
    'KAYITLI FİRMA BULUNAMADI',
  ],
  'declaration-update': [
    'E-Bildirge Kullanıcı Kılavuzu',
    'E-Bildirge Kullanıcı Sil',
    'E-Bildirge Kullanıcı Güncelleme Geçmişi',
  ],
  module: [
    'Hizmet Veren İşyerleri Modülü',
    'Hizmet Alan İşyerleri Raporu',
    'Süreç Yönetimi Kılavuzu',
    'Süreç Takvimi',
    'İşyeri Yönetimi',
  ],
  contracts: [
    'Silinen Sözleşmeler',
    'Taşeron Sözleşmeler',
    'Hizmet Sözleşmeleri Arşivi',
    'Sözleşme Kılavuzu',
    'Eğitim Sözleşmeleri',
  ],
  'pending-tab': [
    'Onaylanan Sözleşmeler',
    'Onay Bekleyen Görevler',
    'Reddedilen Sözleşmeler',
    'Onay Bekleyen Sözleşme Raporu',
  ],
  'pending-row': ['Onaylandı', 'Reddedildi', 'Onay Bekleyen Yok', 'Sona Erdi'],
  'verify-identity': ['Kimliğimi Kaybettim', 'Kimlik Doğrulama Nedir?', 'Kimlik Paylaşımı'],
  'go-to-app': ['Uygulamaya Git Yardımı', 'Uygulama Hakkında', 'Uygulamaya Puan Ver', 'Siteye Git'],
  'edevlet-sign-in': ['Giriş Yardımı', 'Giriş Geçmişi', 'Üye Ol'],
  institutions: ['Kurum Başvurusu', 'Kurumlar İçin', 'Kurumsal', 'Belediyeler'],
  ministry: ['Adalet Bakanlığı', 'Sosyal Güvenlik Kurumu Başkanlığı', 'Çalışma Genel Müdürlüğü'],
  'ministry-letter': ['D', 'Z'],
  service: ['İSG-KATİP Sözleşme Sorgulama', 'İş Sağlığı ve Güvenliği Belge Sorgulama', '4A Hizmet Dökümü'],
};

export const decoyed: Apply = (ground) => {
  for (const ref of ground.refs) {
    const now = named(ref);
    const name = pick(
      ground,
      (decoys[ref.target] ?? ['Başka']).filter((one) => key(one) !== now),
    );
    if (ref.target === 'pending-row') renameState(ref, name);
    else if (
      ref.target === 'organisation' &&
      ref.element.querySelectorAll('td,[role=cell],[role=gridcell]').length > 1
    )
      ref.element.remove();
    else rename(ref.element, name);
  }
  return ground.refs.length > 0;
};

function renameState(ref: Ref, name: string): void {
  for (const node of texts(ref.element))
    if (/onay/u.test(key(node.data)) && /bekl/u.test(key(node.data))) node.data = name;
}

const otherApplications = [
  'Örnek Belediyesi e-Hizmet',
  'Deneme Üniversitesi Öğrenci Bilgi Sistemi',
  'Vergi Hesabım',
  'İSG-KATİP Sözleşme Takip Özel Yazılımı',
];

/** The consent or sign-in is another application's: what names İSG-KATİP names another one. */
export const otherApplication: Apply = (ground) => {
  if (!ground.refs.some((ref) => ref.target === 'consent' || ref.target === 'sign-in')) return false;
  const name = pick(ground, otherApplications);
  let changed = false;
  for (const node of texts()) {
    if (ground.refs.some((ref) => ref.element.contains(node))) continue;
    const next = node.data
      .replace(/İş Sağlığı ve Güvenliği[^.<]*?(?:İSG-KATİP\)?|Programı(?: \(İSG-KATİP\))?)/giu, name)
      .replace(/\S*isgkatip\S*/giu, 'https://ornek.example')
      .replace(/İSG[- ]KATİP(?: Web Uygulaması)?/giu, name);
    if (next === node.data) continue;
    node.data = next;
    changed = true;
  }
  return changed;
};
