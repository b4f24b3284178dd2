/** Who asks for the sign-in: read from the block that names the application, reduced at once to one of four words. */
import { fold } from '../text/fold';
import { findAll } from './dom';
import { isDrawn } from './reach';
import type { Asker } from './snapshot';
import { gather, lineOf, walk } from './walk';

const longest = 300;
const leads = ['giris yapilacak uygulama', 'giris yapilan uygulama', 'uygulama adi'];
const addressLeads = [
  'giris yapilacak adres',
  'giris yapilacak adresi',
  'uygulama adresi',
  'adres',
  'adresi',
];
const tails = [
  'uygulamasina giris yapiyorsunuz',
  'uygulamasina giris yapmak uzeresiniz',
  'uygulamasina giris yapilacaktir',
];
const katipWords = new Set(
  (
    'isg katip is sagligi ve guvenligi kayit takip izleme analiz programi web uygulamasi uygulama sistemi csgb acshb ' +
    'yonetim hizmetleri hizmet calisma sosyal guvenlik bakanligi aile hizmetler genel mudurlugu tc login2 aspx http https ' +
    'isgkatip ailevecalisma gov tr'
  ).split(' '),
);
const edevletWords = new Set(
  'e devlet kapisi turkiye gov tr www https http uygulamasi sistemi vatandas giris'.split(' '),
);

const only = (words: readonly string[], known: ReadonlySet<string>): boolean =>
  words.every((word) => known.has(word));

/** What a name amounts to. Any word beside the known ones makes it another application's: in doubt, a warning. */
export function askerNamed(name: string): Asker {
  const words = fold(name).split(' ').filter(Boolean);
  if (words.length === 0) return 'nobody';
  const text = words.join(' ');
  const katip =
    /(?:^| )(?:isg katip|isgkatip (?:csgb|ailevecalisma) gov tr|is sagligi ve guvenligi (?:kayit takip|yonetim hizmetleri))(?: |$)/u;
  if (only(words, katipWords)) return katip.test(text) ? 'katip' : 'other';
  if (only(words, edevletWords) && /(?:^| )(?:e devlet|turkiye gov tr)(?: |$)/u.test(text)) return 'edevlet';
  return 'other';
}

function strip(folded: string): string {
  let rest = folded;
  for (const lead of [...leads, ...addressLeads])
    if (rest.startsWith(`${lead} `) || rest === lead) rest = rest.slice(lead.length).trim();
  for (const tail of tails) if (rest.endsWith(tail)) rest = rest.slice(0, -tail.length).trim();
  return rest;
}

function named(text: string): string | null {
  const folded = fold(text);
  if (tails.some((tail) => folded.endsWith(tail))) return strip(folded);
  for (const lead of leads) {
    if (folded === lead) return '';
    if (folded.startsWith(`${lead} `)) return strip(folded);
  }
  return null;
}

/** Looks for the naming block by its own words, or by the class it has always had. */
export function askerOf(doc: Document): Asker {
  const verdicts: Asker[] = [];
  for (const block of findAll(doc, '.referrerApp')) {
    if (isDrawn(block)) verdicts.push(askerNamed(joined(gather(block))));
  }
  let expecting = false;
  let mentioned = false;
  const heard = new Set<Element>();
  if (doc.body) {
    walk(doc.body, (element, part, kind) => {
      const line = lineOf(element);
      if (kind !== 'text' || part.length > longest || heard.has(line)) return;
      // A name may lie in several parts, and half of one is another name.
      const whole = gather(line);
      const short = whole.length <= longest;
      if (short) heard.add(line);
      const text = short ? whole : part;
      const name = named(text);
      if (name === null && !expecting) {
        // The page of 2020 names the application by its address alone, with no label beside it.
        mentioned ||= askerNamed(text) === 'katip' && isDrawn(element);
        return;
      }
      if (!isDrawn(element)) return;
      if (name !== null && name !== '') verdicts.push(askerNamed(name));
      else if (name === null) verdicts.push(askerNamed(text));
      expecting = name === '';
    });
  }
  const voices = verdicts.filter((one) => one !== 'nobody');
  return voices.length === 0 && mentioned ? 'katip' : settle(voices);
}

/** A block's label, name and address, run together, as words that must all be known. */
function joined(text: string): string {
  let folded = fold(text);
  for (const lead of [...leads, ...addressLeads.slice(0, 3)]) folded = folded.replace(lead, ' ');
  return folded;
}

/** One voice counts; several must agree. */
function settle(verdicts: readonly Asker[]): Asker {
  const first = verdicts[0];
  if (first === undefined) return 'nobody';
  return verdicts.every((one) => one === first) ? first : 'other';
}
