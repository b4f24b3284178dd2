/** Words of Turkish interfaces: those of the catalogue, and those that buttons, menus and headings are made of. Folded. */
import { cluesOf } from '../catalog/lexicon';
import type { ScreenRecord } from '../catalog/model';
import { words } from '../text/fold';

const approving =
  'onay onayi onayim onayimi onayini onaya onayla onaylayin onaylayiniz onaylama onaylamak onayliyorum onaylarim ' +
  'onaylandi onaylanan onaylanmis onaylanacak onaylanmadi onaysiz onayli onaylanma kabul et edin ediniz ediyorum ederim ' +
  'edildi etme etmiyorum ver verin veriniz veriyorum verildi uygun uygundur gor gorun gordum teyit tasdik dogrula ' +
  'dogrulama imza imzala imzalayin kaydet kaydedin kayit kaydi kaydini tamam tamamla tamamlandi bitir gonder gonderin ' +
  'gonderildi evet bitti okudum anladim';
const refusing =
  'sil silin silinen redd reddet reddedin reddedildi ret red iptal edilen vazgec vazgecin hayir kapat kapatin geri al ' +
  'gonderme fesih feshet sonlandir durdur kaldir duzelt duzeltme itiraz bekle bekleyen bekleyenler bekliyor beklemede';
const acting =
  'yeni ekle ekleme duzenle guncelle guncelleme incele inceleme detay detayi detaylar ayrinti ayrintilar goster goruntule gorunum ara arama ' +
  'sorgula sorgulama filtre filtrele temizle yenile yazdir indir aktar disa ice yukle sec secin seciniz secili secim ' +
  'devam ileri sonraki onceki gec gecis git gir giris girisi cikis cik yap yapin ac kopyala paylas degistir atama ' +
  'basla baslat hazirla listele listesi liste listeler rapor raporlar olustur planla tasi';
const things =
  'sozlesme sozlesmeyi sozlesmeler sozlesmesi sozlesmeleri sozlesmelerim sozlesmelerimi sozlesmenin gorevlendirme ' +
  'gorevlendirmeler hizmet hizmetler isyeri isyerleri isyerlerim isveren kurum kurumlar kurumsal bireysel modul modulu ' +
  'surec surecler surecleri yonetim yonetimi islem islemler islemleri basvuru basvurular belge belgeler dosya dosyalar ' +
  'form bilgi bilgiler bilgileri kullanici kullanicilar hesap profil ayar ayarlar menu ana sayfa anasayfa duyuru duyurular ' +
  'yardim kilavuz kilavuzu destek iletisim hakkinda panel pano takvim bildirim bildirimler mesaj mesajlar talep talepler ' +
  'kayitlar personel calisan calisanlar profesyonel profesyonelleri uzman hekim egitim egitimler sertifika denetim arsiv ' +
  'gecmis tarihce durum durumu tarih tarihi tur turu kategori adi soyadi numara numarasi no sira saglik guvenligi guvenlik ' +
  'sinif sinifi sure suresi baslangic bitis baslama ayrilis aciklama notlar secenekler diger tum tumu hepsi genel ozel ' +
  'aktif pasif eski guncel devam eden biten sona eren gelen giden taslak taslaklar islemlerim basvurularim belgelerim ' +
  'sifre dil turkce english arabulucu ozet grafik istatistik anket bolum sekme tablo satir sutun pencere ekran ekrani sistem ' +
  'sistemi uygulama uygulamasi bakanlik bakanligi baslik icerik mevzuat sss sikca sorulan sorular';
const small =
  've veya ile icin bu bir tum her daha az cok fazla en olarak da de mi mu var yok dk trh grv ayl max id ' +
  'isg katip osgb tsmb dsp sgk e tc t c bildirge devlet kapisi hosgeldiniz buton tiklayin tiklayiniz lutfen simdi';

/** The vocabulary for these records. */
export function vocabularyOf(records: readonly ScreenRecord[]): string[] {
  const catalogue = records
    .flatMap(cluesOf)
    .filter((clue) => clue.match !== 'stem' && clue.match !== 'letter' && clue.see !== 'row')
    .flatMap((clue) => clue.named.flatMap(words));
  const general = [approving, refusing, acting, things, small].join(' ').split(' ');
  return [...new Set([...catalogue, ...general])].filter((word) => /^[a-z]+$/u.test(word));
}
