/** How much a host looks like one of ours to a person who reads it in passing. */
import { hosts } from '../catalog/hosts';
import { partsOf } from './registrable';

/** Letters of other alphabets, and digits, that are read as Latin ones. Lower case, after marks are taken off. */
const lookalikes: Readonly<Record<string, string>> = {
  ...pairs('аɑαａ', 'a'),
  ...pairs('ьЬβ', 'b'),
  ...pairs('сϲⅽ', 'c'),
  ...pairs('ԁⅾɗ', 'd'),
  ...pairs('еҽєε', 'e'),
  ...pairs('ɡց', 'g'),
  ...pairs('һհ', 'h'),
  ...pairs('іıιӏіlɩ1|íⅼǀ', 'i'),
  ...pairs('јϳ', 'j'),
  ...pairs('кκ', 'k'),
  ...pairs('ո', 'n'),
  ...pairs('оοօσ0', 'o'),
  ...pairs('рρ', 'p'),
  ...pairs('ԛ', 'q'),
  ...pairs('гᴦ', 'r'),
  ...pairs('ѕꜱ5', 's'),
  ...pairs('тτ', 't'),
  ...pairs('υսцᴜ', 'u'),
  ...pairs('νѵᴠ', 'v'),
  ...pairs('ԝѡᴡ', 'w'),
  ...pairs('хχ', 'x'),
  ...pairs('уγүʏ', 'y'),
  ...pairs('ᴢ', 'z'),
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter) => [letter, to]));
}

/** What an eye in a hurry keeps of a host: no marks, one form for letters that look alike. */
export function glance(host: string): string {
  const letters = [...host.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')];
  return letters
    .map((letter) => lookalikes[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('ø', 'o')
    .replace(/[-_]/gu, '');
}

/** Edits between two texts: put in, take out, change, swap neighbours; `limit + 1` stands for anything above. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    older = old;
    old = row;
  }
  return Math.min(old[b.length] ?? 0, limit + 1);
}

const ours = Object.keys(hosts);
const ourGlances = ours.map((host) => ({ host, seen: glance(host) }));
const ourDomains = [...new Set(ours.map((host) => partsOf(host, host).registrable))];

/** The host of ours that shares its registered part; null for none. */
export function sameDomain(registrable: string): string | null {
  const domain = ourDomains.find((name) => name === registrable);
  return domain === undefined ? null : (ours.find((host) => host.endsWith(domain)) ?? null);
}

/** The same name, or nearly, under another ending: turkiye.com. Short names would match too much. */
function sameName(part: string, own: string): boolean {
  const name = own.split('.')[0] ?? '';
  return name.length > 6 && edits(part.split('.')[0] ?? '', name, 1) <= 1;
}

/** The host of ours that this one could be taken for; null for none. Both texts readable, without a final dot. */
export function resembles(host: string, registrable: string): string | null {
  if (host.length > 80) return null;
  const seen = glance(host);
  const whole = ourGlances.find((own) => edits(seen, own.seen, 2) <= 2);
  if (whole !== undefined) return whole.host;
  const part = glance(registrable);
  const domain = ourDomains.find((name) => edits(part, glance(name), 1) <= 1 || sameName(part, glance(name)));
  return domain === undefined ? null : (ours.find((own) => own.endsWith(domain)) ?? null);
}

const names = ['isgkatip', 'csgb', 'ailevecalisma', 'edevlet', 'turkiyegov'].map(glance);

/** Whether a host that is not ours bears one of our names. Dots and hyphens do not count. */
export function bearsOurName(host: string): boolean {
  const seen = glance(host).replaceAll('.', '');
  return names.some((name) => seen.includes(name));
}

/** Whether one of our hosts stands, whole, in the part of an address where it means nothing. */
export function quotesOurHost(path: string): boolean {
  const seen = path.toLowerCase();
  return ours.some((host) => seen.includes(host));
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Han', 'Cherokee'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

/** Whether letters of several alphabets stand in one label of the host. */
export function mixesScripts(host: string): boolean {
  return host.split('.').some((label) => scripts.filter((script) => script.test(label)).length > 1);
}
