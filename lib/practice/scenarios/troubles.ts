/** Scenarios in which something is missing, grey or wrong, and the right thing is to notice it. */
import type { Scenario } from '../model';
import {
  food,
  former,
  isil,
  oguz,
  paperOf,
  physician,
  said,
  scenario,
  specialist,
  sule,
  textile,
} from './cast';

const wrongMinutes = { ...specialist, minutes: 60 };
const experienced = said('Bir kez onaylamış işverenler', 'Employers who have approved once');
const accountants = said('İşverenler ve mali müşavirler', 'Employers and accountants');

export const troubled: readonly Scenario[] = [
  scenario({
    id: 'isyeri-yok',
    title: said('İşyeri listede yok', 'The firm is not in the list'),
    teaches: said(
      'Önce SGK, sonra E-Bildirge Kullanıcı Güncelle, üç gün sonra yeniden giriş.',
      'First SGK, then the update, and again after three days.',
    ),
    forWhom: accountants,
    before: said(
      'SGK sizi yeni e-Bildirge kullanıcısı olarak yazdı. İSG-KATİP bunu henüz bilmiyor.',
      'SGK has entered you as the new e-Bildirge user. İSG-KATİP does not know it yet.',
    ),
    minutes: 10,
    routes: ['1', '2', '3', 'e'],
    firms: [{ ...textile, user: 'oguz', atSgk: 'sule' }],
  }),
  scenario({
    id: 'yetkili-degil',
    title: said('E-Bildirge kullanıcısı siz değilsiniz', 'You are not the e-Bildirge user'),
    teaches: said(
      'SGK’daki kayıt değişmeden güncelleme işe yaramaz: önce SGK müdürlüğü.',
      'Before SGK’s entry changes the update is of no use: the SGK office first.',
    ),
    forWhom: accountants,
    minutes: 7,
    routes: ['1', 'e'],
    plays: 'oguz',
    firms: [textile],
    before: said(
      'Siz OĞUZ PROVA’sınız. SGK’da işyerinin e-Bildirge kullanıcısı ŞULE ÖRNEK; siz değilsiniz.',
      'You are OĞUZ PROVA. At SGK the firm’s e-Bildirge user is ŞULE ÖRNEK, not you.',
    ),
    end: 'declared',
  }),
  scenario({
    id: 'uzman-onaylamadi',
    title: said('Uzman henüz onaylamadı', 'The specialist has not approved yet'),
    teaches: said(
      'Önce uzman ya da hekim onaylar; sıra size gelmeden onay bekleyen satır çıkmaz.',
      'The professional approves first; before that no row awaits you.',
    ),
    minutes: 6,
    contracts: [{ ...specialist, professional: false }, former],
    paper: { ...paperOf(textile, []), leave: [specialist.id] },
    end: 'waiting',
  }),
  scenario({
    id: 'onayla-gri',
    title: said('“Onayla” gri', '“Onayla” is grey'),
    teaches: said(
      'Gri düğmenin nedeni okunur; zorlamadan beklenir ya da yardım istenir.',
      'The reason for a grey button is read; one waits or asks for help.',
    ),
    minutes: 7,
    faults: ['grey'],
    paper: paperOf(textile, [], [specialist]),
    end: 'waiting',
  }),
  scenario({
    id: 'kayitsiz',
    title: said('“Kayıt”a basılmadan çıkıldı', 'Left without “Kayıt”'),
    teaches: said(
      'Onayla tek başına yetmez: onayı penceredeki Kayıt (bugün Evet, Tamam ya da Onayla) tamamlar.',
      'Onayla alone is not enough: Kayıt in the window (today Evet, Tamam or Onayla) completes it.',
    ),
    forWhom: experienced,
    before: said(
      '“Onayla”ya bastınız, pencere açıldı; onu hiçbir şeye basmadan kapattınız. Sözleşme onaylandı mı? Listeye bakın.',
      'You pressed “Onayla”, the window opened, and you closed it. Is the contract approved? Look at the list.',
    ),
    faults: ['without-save'],
    minutes: 8,
    contracts: [specialist, physician, former],
    paper: paperOf(textile, [specialist, physician]),
  }),
  scenario({
    id: 'sure-yanlis',
    title: said('Dakika yanlış', 'The minutes are wrong'),
    teaches: said(
      'Bilgi elinizdekiyle tutmuyorsa doğru davranış onaylamamak ve aramaktır.',
      'If a detail differs, the right thing is not to approve, and to call.',
    ),
    minutes: 8,
    contracts: [wrongMinutes, former],
    paper: { ...paperOf(textile, [specialist]), approve: [], leave: [specialist.id] },
    end: 'called',
  }),
  scenario({
    id: 'kisi-yanlis',
    title: said('Kişi ve tarih başka', 'Another person, another date'),
    teaches: said(
      'Onay bekleyen her satır sizin değildir: kişi, görev ve tarih satırda karşılaştırılır.',
      'Not every waiting row is yours: compare person, duty and date in the row.',
    ),
    minutes: 9,
    contracts: [{ ...specialist, id: '900300', name: 'CEM HAYALİ', start: '01.06.2026' }, specialist, former],
    paper: { ...paperOf(textile, [specialist]), leave: ['900300'] },
  }),
  scenario({
    id: 'oturum-biter',
    title: said('Oturum sona erer', 'The session ends'),
    teaches: said(
      'On dakika boş kalınca oturum kapanır; yol kaybolmaz, yeniden girilir.',
      'After ten idle minutes the session closes; one enters again.',
    ),
    minutes: 9,
    faults: ['session-expires'],
  }),
  scenario({
    id: 'bireysel',
    title: said('Bireysel giriş', 'The individual entry'),
    teaches: said(
      'Bireysel giriş işyeri için değildir; geri dönüp Kurumsal seçilir.',
      'The individual entry is not for the workplace; go back and choose Kurumsal.',
    ),
    before: said(
      'İşyeri yerine bireysel girişi seçtiniz. Sözleşmeler burada yok.',
      'You chose the individual entry instead of the firm’s. No contracts are here.',
    ),
    faults: ['individual'],
    minutes: 7,
  }),
  scenario({
    id: 'iki-asama-yok',
    title: said('İki aşamalı giriş kurulu değil', 'Two-step sign-in is not set up'),
    teaches: said(
      'Kurulmadan giriş sürmez: e-Devlet mobil uygulaması ya da PTT şubesi.',
      'Without it the sign-in does not go on: the e-Devlet app or a PTT branch.',
    ),
    minutes: 6,
    plays: 'isil',
    people: [isil, sule],
    firms: [{ ...textile, user: 'isil', atSgk: 'isil' }],
    end: 'waiting',
  }),
  scenario({
    id: 'benzer-adres',
    title: said('Benzer adres', 'A look-alike address'),
    teaches: said(
      'Bir harfi fazla adres devletin adresi değildir.',
      'An address with one letter too many is not the state’s.',
    ),
    before: said(
      'Posta kutunuza bir ileti geldi. Basmadan önce adresi harf harf okuyun.',
      'A letter has come to your mailbox. Read the address letter by letter before you press.',
    ),
    minutes: 7,
    faults: ['look-alike'],
  }),
  scenario({
    id: 'eski-adres',
    title: said('Eski kılavuzdaki adres', 'The address of the old manual'),
    teaches: said(
      '2020’nin adresi yanıt vermeyebilir; bugünkü adrese gidilir.',
      'The address of 2020 may not answer; go to today’s.',
    ),
    minutes: 7,
    editions: ['katip-2025'],
    routes: ['1'],
    faults: ['old-address'],
    firms: [textile, food],
    people: [sule, oguz],
  }),
];
