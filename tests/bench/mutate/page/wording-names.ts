/** Other names for the same things, names of things that only look alike, by target. Written from what Turkish sites say, not from the records. */

/** By target and, folded, by the name it has now. Written from what Turkish sites say, not from the records. */
export const others: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
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

export const renamedLegal: Readonly<Record<string, readonly string[]>> = {
  approve: ['Onay Ver', 'Kabul Et', 'Onaya Sun', 'Sözleşmeyi Onayla', 'Onaylama'],
  save: ['Kaydet', 'Onay Ver', 'Onaylama', 'Kaydı Tamamla', 'Devam'],
  consent: ['Kabul Et', 'İzin Ver', 'Onay Ver', 'Onaylama'],
};

/** Names of things beside the way, said otherwise; few enough that a person still knows the screen. */
export const neighbours: Readonly<Record<string, readonly string[]>> = {
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

export const otherApplications = [
  'Örnek Belediyesi e-Hizmet',
  'Deneme Üniversitesi Öğrenci Bilgi Sistemi',
  'Vergi Hesabım',
  'İSG-KATİP Sözleşme Takip Özel Yazılımı',
];
