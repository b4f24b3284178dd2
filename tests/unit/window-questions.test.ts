/** What a window asks, in a page's own words: only the question about the contract is the way's. */
import { describe, expect, test } from 'vitest';
import { lexiconOf, screenRecords } from '../../lib/catalog';
import type { ScreenRecord } from '../../lib/catalog/model';
import { recognise } from '../../lib/recognise/recognise';
import { makeMatcher } from '../../lib/screen/words';
import { box } from './approving';
import { button, type Item, label } from './making';

const matcher = makeMatcher(lexiconOf('katip'));
const dialog = (edition: string) => (one: ScreenRecord) =>
  one.screen === 'approval-dialog' && one.edition === edition;

function isApproval(text: string, records: readonly ScreenRecord[] = screenRecords): boolean {
  const verdict = recognise(box([button('Evet'), button('Hayır')], matcher.stems(text)), records);
  return verdict.kind === 'known' && verdict.record.screen === 'approval-dialog';
}

const fields = ['Görevlendirme ID', 'Ayl. Çlş. Süresi (Dk.)', 'Açıklama'];

function isApproval2020(title: string, records: readonly ScreenRecord[] = screenRecords): boolean {
  const items = [button('Kayıt'), button('Kapat'), ...fields.map((one) => label(one))];
  const verdict = recognise(box(items, matcher.stems([title, ...fields].join(' . '), title)), records);
  return verdict.kind === 'known' && verdict.record.screen === 'approval-dialog';
}

const others = [
  'Seçilen sözleşmeler arşivlenecektir. Onaylıyor musunuz?',
  'Sözleşme pasif duruma alınacaktır. Onaylıyor musunuz?',
  'Sözleşme OSGB’ye iade edilecektir. Onaylıyor musunuz?',
  'Sözleşmenin dondurulmasını onaylıyor musunuz?',
  'Hizmet sözleşmesi kapsamında kişisel verilerimin işlenmesini onaylıyorum.',
  'DENİZ ÖRNEK ile yapılan belirli süreli iş sözleşmesini onaylıyor musunuz?',
  'Sözleşmeye eklenecek ek protokolü onaylıyor musunuz?',
  'Sözleşme hakkındaki itirazı onaylıyor musunuz?',
  'Bu sözleşme kapatılacak, onaylıyor musunuz?',
  'Sözleşme bedelindeki artışı onaylıyor musunuz?',
  'Sözleşme onaylanırken beklenmeyen bir sorun oluştu. Tekrar denemek ister misiniz?',
  'Seçilen 3 eğitim kaydı onaylanacaktır. Sözleşme dosyaları etkilenmez.',
  'Sözleşme onaylama yetkisini DENİZ ÖRNEK adlı kullanıcıya vermeyi kabul ediyor musunuz?',
  'Kira sözleşmesini onaylamak istiyor musunuz?',
  'Danışmanlık sözleşmesini onaylıyor musunuz?',
  'Temizlik sözleşmesi onaylanacaktır. Devam edilsin mi?',
  'Toplu iş sözleşmesini onaylıyor musunuz?',
  'Stajyer sözleşmesini onaylamak istediğinize emin misiniz?',
  'Aboneliğiniz için sözleşme onaylanacaktır.',
  'DENİZ ÖRNEK ile yapılan stajyer sözleşmesini onaylıyor musunuz?',
  'Laboratuvar ile yapılan ölçüm hizmeti sözleşmesini onaylıyor musunuz?',
  'Sorumlu müdür sözleşmesini onaylıyor musunuz?',
  'Araca ait sözleşmeyi onaylıyor musunuz?',
  'Eğitim kurumu ile yapılan sözleşmeyi onaylıyor musunuz?',
  'Sözleşmeyi onaylamadınız. Sayfadan ayrılmak istiyor musunuz?',
  'Onaylamanız gereken sözleşmeler var. Oturumu kapatmak istiyor musunuz?',
  'Onaylamanız gereken 2 sözleşme var. Sözleşmeler sayfasına gitmek ister misiniz?',
  'Sözleşmeyi onaylamanız için hatırlatma kurulsun mu?',
  'Sözleşme onaylama işleminden memnun kaldınız mı?',
  'Sözleşmeyi onaylama yetkiniz bulunmamaktadır.',
  'Lütfen onaylamak istediğiniz sözleşmeyi seçiniz.',
  'Bu sözleşmeyi onaylayabilmeniz için önce İSG profesyonelinin onay vermesi gerekmektedir.',
  'Sözleşmeyi onaylamak için satırdaki Onayla düğmesine basınız.',
  'Sözleşme onay işlemleri 22:00–06:00 arasında yapılamamaktadır.',
  'Sözleşme onay ekranından ayrılıyorsunuz. Emin misiniz?',
  'Bu sözleşmeyi siz onaylayamazsınız.',
  'Bu sözleşmeyi onaylama süreniz dolmuştur.',
  'Profesyonelin sözleşmeden çıkarılmasını onaylıyor musunuz?',
  'Sözleşmeye bağlı çalışma planını onaylıyor musunuz?',
  'Sözleşme ekindeki belgeyi onaylıyor musunuz?',
  'Sözleşmedeki çalışan sayısını onaylıyor musunuz?',
  'Sözleşmenin bitirilmesini onaylıyor musunuz?',
  'Sözleşmenin sona ermesini onaylıyor musunuz?',
  'Sözleşmedeki aylık sürenin artırılmasını onaylıyor musunuz?',
  'Sözleşmenin diğer işyerinize taşınmasını onaylıyor musunuz?',
  'Sözleşmeye ikinci bir profesyonel eklenmesini onaylıyor musunuz?',
  'Bundan sonraki sözleşmelerinizin otomatik onaylanmasını ister misiniz?',
  'Sözleşmeyi onaylama işlemini ertelemek istiyor musunuz?',
  'Sözleşmeyi onaylamadan devam etmek istiyor musunuz?',
  'Sözleşme taslağını onaylıyor musunuz?',
  'Sözleşmenin ekini onaylıyor musunuz?',
  'Profesyonelin istifasını onaylıyor musunuz? Sözleşme kapanacaktır.',
  'Tehlike sınıfı değişikliğini onaylıyor musunuz? Sözleşmeleriniz etkilenecektir.',
  'Sözleşmelerinizi onaylayacak kişi olarak EGE PROVA atanacaktır. Devam edilsin mi?',
  'Tüm sözleşmeleriniz onaylanacaktır. Onaylıyor musunuz?',
  'Sözleşme onay bildirimlerini e-posta ile almak ister misiniz?',
  'Sözleşmeyi onaylamak için e-imza uygulaması başlatılsın mı?',
  'Asıl işveren sözleşmesini onaylıyor musunuz?',
  'Hizmet sözleşmesine ait ek görevlendirmeyi onaylıyor musunuz?',
  'Sözleşmenizi onaylamayı daha sonra yapmak ister misiniz?',
  'Sözleşme onay işleminiz sıraya alınmıştır.',
  'Sözleşmenin onaylanması 24 saat sürebilir.',
  'Sözleşme onay ekranı yarın değişecektir.',
  'Sözleşmeyi onaylayanların listesini görmek ister misiniz?',
  'Sözleşme onayı için randevu almak ister misiniz?',
  'Sözleşmede eksik bilgi var. Onaylamak yerine düzeltme istensin mi?',
  'Sözleşmeyi onaylayacak yetkili yok. Tanımlamak ister misiniz?',
  'Sözleşmeyi onaylamanız hâlinde eski sözleşme kapanır. Eskisini görmek ister misiniz?',
  'Onaylı defter sayfasını onaylıyor musunuz? Sözleşme No: 12',
];
const ours = [
  'Sözleşmeyi onaylıyor musunuz?',
  'İş güvenliği uzmanı NEHİR SINAMA ile yapılan hizmet sözleşmesini onaylıyor musunuz?',
  'Seçili 1 adet hizmet sözleşmesini onaylamak istediğinizden emin misiniz? Bu işlem geri alınamaz.',
  'İşyeri yetkilisi olarak sözleşmeyi onaylıyor musunuz? İşlem bitene kadar pencereyi kapatmayınız.',
  'Toplu işlemle 2 hizmet sözleşmesi onaylanacaktır. Emin misiniz?',
  'Sözleşmeyi onaylamadan önce bilgileri kontrol ediniz. Onaylıyor musunuz?',
  'Onayınıza sunulan hizmet sözleşmesini onaylıyor musunuz? Bu işlemin geri dönüşü yoktur.',
  'Yukarıda gösterilen sözleşmeyi onaylamak istiyor musunuz? Onaydan sonra değişiklik yapılamaz.',
  'Bilgileri kontrol ettiyseniz sözleşmeyi onaylayabilirsiniz.',
  'Bu sözleşmenin onaylanmasını istiyor musunuz? Onaylamadığınız takdirde yürürlüğe girmeyecektir.',
  'Sözleşme kaydı için onayınızı veriniz.',
  'Sözleşmeyi onaylamak için “Evet”, vazgeçmek için “Hayır” düğmesine basınız.',
  'ÖRNEK EĞİTİM KURUMLARI A.Ş. sözleşmesi onaylanacaktır. Devam etmek istiyor musunuz?',
  'Sözleşme bilgilerini ve sözleşmeyi şimdi onaylamak istiyor musunuz?',
  'Sözleşme No: 12. Bu görevlendirmeyi onaylıyor musunuz?',
  'Sözleşme listesinde seçili kaydı onaylamak üzeresiniz. Onaylıyor musunuz?',
];
const others2020 = [
  'Görevlendirme İptal',
  'Görevlendirme Ayrılış',
  'Görevlendirme Süre Güncelleme',
  'Görevlendirme Sonlandırma',
  'Taşeron Görevlendirme',
  'Stajyer Kaydı',
  'Yeni Sözleşme',
  'Görevlendirme Detayı',
  'Sözleşme İnceleme',
  'Fazla Mesai Talebi',
  'Fazla Mesai Bildirimi',
  'Süre Değişikliği',
  'Red Gerekçesi',
  'Görevlendirme Devri',
  'Vekil Görevlendirme',
  'Onay Kaldırma',
  'Onayı Geri Al',
  'Kopyala',
  'Yazdır',
  'Belge Ekle',
];
const ours2020 = [
  'Görevlendirme Onay',
  'Sözleşme Onayı',
  'Onay Ekranı',
  'Görevlendirme Bilgileri',
  'İSG Profesyoneli Sözleşmesi',
  'NEHİR SINAMA – Onay',
  '',
];

describe('a window’s question', () => {
  test.each(others)('is about something else: %s', (text) => expect(isApproval(text)).toBe(false));
  test.each([
    'Onayladığınız sözleşme için bildirim almak ister misiniz?',
    'Sözleşmeyi onayladınız. Sıradakine geçmek ister misiniz?',
  ])('is about something else where the contract was approved before: %s', (text) =>
    expect(isApproval(text)).toBe(false),
  );
  test.each(ours)('is about the contract: %s', (text) => expect(isApproval(text)).toBe(true));
  test.each(others2020)('of 2020 is about something else: %s', (title) =>
    expect(isApproval2020(title)).toBe(false),
  );
  test.each(ours2020)('of 2020 is about the contract: %s', (title) =>
    expect(isApproval2020(title)).toBe(true),
  );

  test('ends with “Tamam” only where what refuses it is written: a cross does not make a question', () => {
    const asked = matcher.stems('Sözleşme onay işlemi tamamlanacaktır.');
    const told = matcher.stems('Sözleşme onay işlemi e-Devlet üzerinden yapılır.');
    const ends = (closer: Item, stems = asked): boolean => {
      const verdict = recognise(box([button('Tamam'), closer], stems), screenRecords);
      return verdict.kind === 'known' && verdict.record.screen === 'approval-dialog';
    };
    expect(ends(button('Kapat'))).toBe(true);
    expect(ends(button('Kapat', { sign: true }))).toBe(false);
    expect(ends(button('Vazgeç'))).toBe(true);
    // What is only told is read and closed, by either of them.
    expect(ends(button('Kapat'), told)).toBe(false);
  });

  test('without the words that turn it, each would pass for the contract’s', () => {
    const careless = screenRecords.map((one) =>
      dialog('katip-2025')(one) || dialog('katip-2020')(one)
        ? { ...one, recognise: { ...one.recognise, never: [] } }
        : one,
    );
    for (const text of others) expect(isApproval(text, careless), text).toBe(true);
    for (const title of others2020) expect(isApproval2020(title, careless), title).toBe(true);
  });
});
