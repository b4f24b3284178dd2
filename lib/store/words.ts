/** What people are told about their records. */
import type { Said } from '../catalog/model';
import type { FaultKind } from './fault';
import type { TableName } from './rows';

export const faultWords: Readonly<Record<FaultKind, Said>> = {
  quota: {
    tr: 'Bilgisayarda yer kalmadığı için bu son işlem kaydedilemedi. Önceki kayıtlarınız duruyor. Yer açıp yeniden deneyin.',
    en: 'There is no room left on this computer, so this last step was not saved. Your earlier records are still there. Free some space and try again.',
  },
  blocked: {
    tr: 'Rehber güncellendi ama eski bir sekmesi hâlâ açık. Rehberin öteki sekmelerini kapatıp bu sayfayı yenileyin. Kayıtlarınız duruyor.',
    en: 'The guide was updated, but an old tab of it is still open. Close the guide’s other tabs and reload this page. Your records are still there.',
  },
  newer: {
    tr: 'Kayıtlar, rehberin daha yeni bir sürümüyle yazılmış. Onlara dokunulmadı. Rehberi güncelleyip yeniden açın.',
    en: 'The records were written by a newer version of the guide. They were not touched. Update the guide and open it again.',
  },
  damaged: {
    tr: 'Kayıtlardan biri okunamadı. Hiçbir şey silinmedi. Okunabilen kayıtları “Ayarlar” sayfasından dosyaya aktarabilirsiniz.',
    en: 'One of the records could not be read. Nothing was deleted. You can export the readable records to a file on the “Settings” page.',
  },
  gone: {
    tr: 'Bu provanın kaydı silinmiş; bundan sonrası saklanmıyor. Saklanması için “Baştan başla” düğmesine basın.',
    en: 'The record of this rehearsal has been erased; nothing from here on is kept. To have it kept, press “Start over”.',
  },
  closed: {
    tr: 'Kayıtlarla bağlantı kesildi. Bu sayfayı yenileyin. Kaydedilmiş olanlar duruyor.',
    en: 'The connection to the records was lost. Reload this page. What was saved is still there.',
  },
  unknown: {
    tr: 'Kayıtlar şu anda açılamıyor. Tarayıcıyı kapatıp açın ve yeniden deneyin. Hiçbir şey silinmedi.',
    en: 'The records cannot be opened at the moment. Close and reopen the browser and try again. Nothing was deleted.',
  },
};

/** Said once, when the records that were there last time are gone. */
export const wipedWords: Said = {
  tr: 'Daha önceki kayıtlar bulunamadı: tarayıcı onları silmiş ya da dosyaları bozulmuş olabilir. Dosyaya aktardığınız bir yedek varsa “Ayarlar” sayfasından geri alabilirsiniz.',
  en: 'The earlier records were not found: the browser may have deleted them, or their files were damaged. If you exported a copy to a file, you can bring it back on the “Settings” page.',
};

/** What each table holds, for people. */
export const tableWords: Readonly<Record<TableName, Said>> = {
  attempts: { tr: 'Prova denemeleri', en: 'Rehearsals' },
  events: { tr: 'Provalardaki basışlar', en: 'Presses in rehearsals' },
  results: { tr: 'Sınav sonuçları', en: 'Exam results' },
  scenarios: { tr: 'Sizin hazırladığınız senaryolar', en: 'Scenarios of your own' },
  classes: { tr: 'Sınıftan toplanan sonuçlar', en: 'Results collected from a class' },
  calls: { tr: 'Yardım masasının günlüğü (adsız)', en: 'The help desk’s log (without names)' },
  settings: { tr: 'Prova ayarları', en: 'Settings of the rehearsal' },
};

/** Why a file was not taken. */
export const fileWords = {
  big: {
    tr: 'Bu dosya çok büyük: kayıt dosyası en çok 50 MB olabilir. Hiçbir şey değiştirilmedi.',
    en: 'This file is too large: a record file may have 50 MB at most. Nothing was changed.',
  },
  notOurs: {
    tr: 'Bu dosya, Katip Rehberi’nin kayıt dosyası değil. Hiçbir şey değiştirilmedi.',
    en: 'This file is not a record file of Katip Rehberi. Nothing was changed.',
  },
  newer: {
    tr: 'Bu dosya, rehberin daha yeni bir sürümüyle yazılmış. Önce rehberi güncelleyin. Hiçbir şey değiştirilmedi.',
    en: 'This file was written by a newer version of the guide. Update the guide first. Nothing was changed.',
  },
  changed: {
    tr: 'Bu dosya bozulmuş ya da sonradan değiştirilmiş. Hiçbir şey değiştirilmedi. Dosyayı yeniden alın.',
    en: 'This file is damaged or was changed afterwards. Nothing was changed here. Get the file again.',
  },
  damaged: {
    tr: 'Bu dosyanın içinde okunamayan bir kayıt var. Hiçbir şey değiştirilmedi.',
    en: 'There is a record in this file that cannot be read. Nothing was changed.',
  },
  unsafe: {
    tr: 'Bu dosyada, bir kayıtta bulunmaması gereken bir yazı var (sayfa kodu ya da komut). Alınmadı. Hiçbir şey değiştirilmedi.',
    en: 'This file holds text that does not belong in a record (page code or a command). It was not taken. Nothing was changed.',
  },
} as const satisfies Record<string, Said>;
