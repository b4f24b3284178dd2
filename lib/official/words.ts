/** What is said about an address. Every sentence stands in both languages. */
import { hosts } from '../catalog/hosts';
import type { Said } from '../catalog/model';
import type { Answer, Flag, FlagKind } from './check';

/** `{like}` is the official host meant. */
const flagWords: Readonly<Record<FlagKind, Said>> = {
  misread: {
    tr: 'Dikkat: bu adres, kılavuzun yanlış okunmuş bir kopyasında geçer (“aile” yerine çift l ile “alle”). Doğrusu {like}. Bu adrese bilgi girmeyin.',
    en: 'Careful: this address comes from a misread copy of the manual (a double l, “alle”, in place of “aile”). The right one is {like}. Enter nothing here.',
  },
  'look-alike': {
    tr: 'Dikkat: bu ad, resmî adres {like} ile karıştırılabilir, ama o değildir. Bilgi girmeyin, sekmeyi kapatın.',
    en: 'Careful: this name can be taken for the official {like}, but it is not that. Enter nothing and close the tab.',
  },
  'our-name-elsewhere': {
    tr: 'Dikkat: adreste tanıdık bir ad geçiyor, ama sitenin sahibi işaretlediğimiz bölümdür. Adın başta ya da sonda geçmesi siteyi resmî yapmaz.',
    en: 'Careful: a familiar name stands in the address, but the part we marked is whose site it is. A name in front or behind does not make it official.',
  },
  'same-domain': {
    tr: 'Aynı kurumun başka bir adresi olabilir. İSG-KATİP onayında kullanılan beş adresten biri değildir; rehber burada çalışmaz.',
    en: 'It may be another address of the same institution. It is not one of the five used for the İSG-KATİP approval; the guide does not work here.',
  },
  'user-info': {
    tr: 'Dikkat: “@” işaretinden önce yazan, sitenin adı değildir. Site, “@”ten sonra yazandır.',
    en: 'Careful: what stands before the “@” is not the site. The site is what stands after it.',
  },
  'not-https': {
    tr: 'Adres https ile başlamıyor: bağlantı şifreli değil ya da bu bir web sayfası değil.',
    en: 'The address does not begin with https: the connection is not encrypted, or this is no web page.',
  },
  'other-port': {
    tr: 'Adreste olağan dışı bir bağlantı noktası (iki noktadan sonraki sayı) var. Resmî adreslerde bu yoktur.',
    en: 'The address names an unusual port (the number after the colon). The official addresses have none.',
  },
  'trailing-dot': {
    tr: 'Site adının sonunda fazladan bir nokta var. Resmî adresler böyle yazılmaz.',
    en: 'There is an extra dot at the end of the site’s name. The official addresses are not written so.',
  },
  punycode: {
    tr: 'Adres, görünüşte benzer harfler içerebilir: aslı “xn--” ile başlayan kodlu bir addır.',
    en: 'The address may hold letters that merely look alike: in truth it is a coded name that begins with “xn--”.',
  },
  'mixed-scripts': {
    tr: 'Dikkat: adreste farklı alfabelerin harfleri karışık duruyor. Bu, sahte adreslerin sık kullandığı bir yoldur.',
    en: 'Careful: letters of different alphabets are mixed in the address. False addresses often do that.',
  },
  'odd-spelling': {
    tr: 'Adres alışılmadık biçimde yazılmış (gizli harf, ters bölü ya da benzeri). Böyle yazılmış bir adrese güvenmeyin; kendiniz yazın.',
    en: 'The address is written in an unusual way (a hidden letter, a backslash or the like). Do not trust it; type it yourself.',
  },
  'number-address': {
    tr: 'Adres bir ad değil, sayılardan oluşuyor. Resmî siteler böyle açılmaz.',
    en: 'The address is a number, not a name. The official sites are not opened so.',
  },
};

const verdictWords: Readonly<Record<Answer['verdict'], Said>> = {
  yes: { tr: 'Evet, resmî adres', en: 'Yes, an official address' },
  no: { tr: 'Hayır, resmî adreslerden biri değil', en: 'No, not one of the official addresses' },
  unknown: { tr: 'Bilinmiyor', en: 'Not known' },
};

const verdictMore: Readonly<Record<Answer['verdict'], Said>> = {
  yes: {
    tr: 'İSG-KATİP onayında kullanılan beş resmî adresten biri.',
    en: 'One of the five official addresses used for the İSG-KATİP approval.',
  },
  no: {
    tr: 'İSG-KATİP onayında kullanılan beş adresten biri değil. Başka bir işiniz için doğru site olabilir; burada e-Devlet şifrenizi yazmayın.',
    en: 'Not one of the five addresses used for the İSG-KATİP approval. It may be right for something else; do not type your e-Devlet password here.',
  },
  unknown: {
    tr: 'Okunabilir bir web adresi yok: tarayıcının kendi sayfası, boş sekme ya da bir dosya olabilir.',
    en: 'There is no web address to read: a page of the browser itself, an empty tab or a file.',
  },
};

const rightName: Said = {
  tr: 'Sitenin adı doğru görünüyor, ama adres resmî biçimde yazılmamış. Adresi kapatıp https ile yeniden açın.',
  en: 'The site’s name looks right, but the address is not written in the official way. Close it and open it again with https.',
};

const warned: Said = {
  tr: 'İSG-KATİP onayında kullanılan beş adresten biri değil. Burada e-Devlet şifrenizi yazmayın.',
  en: 'Not one of the five addresses used for the İSG-KATİP approval. Do not type your e-Devlet password here.',
};

/** What warns of a false address: beside it nothing may reassure. */
const alarming: ReadonlySet<FlagKind> = new Set([
  'misread',
  'look-alike',
  'our-name-elsewhere',
  'user-info',
  'punycode',
  'mixed-scripts',
  'odd-spelling',
  'number-address',
]);

/** The answer in three words. */
export const verdictSaid = (answer: Answer): Said => verdictWords[answer.verdict];

/** The answer in a sentence. */
export function verdictExplained(answer: Answer): Said {
  const ours = Object.hasOwn(hosts, answer.ascii.replace(/\.$/, ''));
  if (answer.verdict !== 'no') return verdictMore[answer.verdict];
  if (ours) return rightName;
  return answer.flags.some(({ kind }) => alarming.has(kind)) ? warned : verdictMore.no;
}

/** One warning, with the official host it speaks of. */
export function flagSaid(flag: Flag): Said {
  const said = flagWords[flag.kind];
  const like = flag.like ?? '';
  return { tr: said.tr.replace('{like}', like), en: said.en.replace('{like}', like) };
}
