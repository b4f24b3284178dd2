/** What an application's name amounts to: İSG-KATİP's, e-Devlet's own, or another's. Pure. */
import { hosts } from '../catalog/hosts';
import { fold } from '../text/fold';
import type { Asker } from './snapshot';

const lead = /^(?:giris yapila(?:cak|n) uygulama|uygulama adi)(?: |$)/u;
const anyLead = /^(?:giris yapila(?:cak|n) uygulama|uygulama adi|giris yapilacak adresi?|uygulama adresi)$/u;
const tail = /uygulamasina giris yap(?:iyorsunuz|mak uzeresiniz|ilacaktir)/u;
const katipWords = new Set(
  (
    'isg katip isgkatip is sagligi ve guvenligi kayit takip izleme analiz programi web uygulamasi uygulama sistemi yeni ' +
    'portali csgb acshb yonetim hizmetleri hizmet calisma sosyal guvenlik bakanligi aile hizmetler genel mudurlugu tc'
  ).split(' '),
);
const edevletWords = new Set('e devlet kapisi turkiye gov tr uygulamasi sistemi vatandas giris'.split(' '));
const katipName =
  /(?:^| )(?:isg katip|isgkatip|is sagligi ve guvenligi (?:kayit takip|yonetim hizmetleri))(?: |$)/u;
const address = /(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/\S*)?/giu;

const only = (words: readonly string[], known: ReadonlySet<string>): boolean =>
  words.every((word) => known.has(word));

/** Whose address it is, by its host alone: the whole host, as everywhere. */
function addressOf(text: string): Asker {
  const host =
    text
      .replace(/^https?:\/\//iu, '')
      .split(/[/:]/u)[0]
      ?.toLowerCase() ?? '';
  const site = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  if (site === 'katip') return 'katip';
  return site ? 'edevlet' : 'other';
}

function nameAlone(text: string): Asker {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return 'nobody';
  if (only(words, katipWords)) return katipName.test(words.join(' ')) ? 'katip' : 'other';
  return only(words, edevletWords) && words.includes('devlet') ? 'edevlet' : 'other';
}

/** What a name, with or without an address, amounts to. Any word beside the known ones makes it another's: in doubt, a warning. */
export function askerNamed(text: string): Asker {
  return settle([...(text.match(address) ?? []).map(addressOf), nameAlone(text.replace(address, ' '))]);
}

/** One voice counts; several must agree. */
export function settle(voices: readonly Asker[]): Asker {
  const heard = voices.filter((one) => one !== 'nobody');
  const [first] = heard;
  if (!first) return 'nobody';
  return heard.every((one) => one === first) ? first : 'other';
}

/** The name in a text that is a naming block by its own words; '' for a label alone, null for any other text. */
export function named(text: string): string | null {
  const folded = fold(text);
  const at = folded.search(tail);
  if (at >= 0) return folded.slice(0, at).trim();
  const label = lead.exec(folded)?.[0];
  if (label === undefined) return null;
  return label === folded ? '' : withoutLeads(text);
}

/** A block's words without the labels “Giriş Yapılacak Uygulama” and “… Adres”; addresses keep their form. */
export function withoutLeads(text: string): string {
  const parts = text.split(/\s+/u);
  const kept: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const skip = leadAt(parts, at);
    if (skip === 0) kept.push(parts[at] ?? '');
    at += skip || 1;
  }
  return kept.join(' ');
}

/** How many words of a label stand at this place: two or three. */
const leadAt = (parts: readonly string[], at: number): number =>
  [3, 2].find((length) => anyLead.test(fold(parts.slice(at, at + length).join(' ')))) ?? 0;
