/** Whether an address is official: decided on the parsed host, whole, and on how it is written. */
import { hosts, siteOf } from '../catalog/hosts';
import { bearsOurName, mixesScripts, quotesOurHost, resembles, sameDomain } from './likeness';
import { readableHost } from './punycode';
import { isNumberAddress, partsOf } from './registrable';

export const flagKinds = [
  'misread', // the double-l address that stands in the manual's scan
  'look-alike',
  'our-name-elsewhere', // one of our names in front of, or behind, somebody else's
  'same-domain', // another address of the same owner: not one of the five
  'user-info',
  'not-https',
  'other-port',
  'trailing-dot',
  'punycode',
  'mixed-scripts',
  'odd-spelling', // the browser would mend it; written so it is not to be trusted
  'number-address',
] as const;
export type FlagKind = (typeof flagKinds)[number];

export interface Flag {
  readonly kind: FlagKind;
  /** The official host meant, where one is. */
  readonly like: string | null;
}

export interface Answer {
  readonly verdict: 'yes' | 'no' | 'unknown';
  /** The host whole, punycode decoded: `before + registrable + after`; '' where there is none. */
  readonly host: string;
  /** The host as machines read it. */
  readonly ascii: string;
  readonly before: string;
  /** What somebody registered: to be marked. */
  readonly registrable: string;
  /** '.' where the host ends in a dot. */
  readonly after: string;
  /** A port other than the default; '' for none. */
  readonly port: string;
  readonly flags: readonly Flag[];
}

/** Pages of the browser itself, of the computer or of an extension: nobody's site. */
const internal =
  /^(?:about|chrome|chrome-[a-z]+|edge|brave|opera|vivaldi|firefox|moz-[a-z-]+|safari-[a-z-]+|extension|view-source|file|resource|devtools|res):/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
const misreadDomain = 'allevecalisma.gov.tr';

const nothing: Answer = {
  verdict: 'unknown',
  host: '',
  ascii: '',
  before: '',
  registrable: '',
  after: '',
  port: '',
  flags: [],
};

/** “host:443/…” looks like a scheme; a scheme has no dot in it here, and no digits right after its colon. */
function complete(text: string): string {
  const start = scheme.exec(text)?.[0];
  if (start === undefined) return `https://${text}`;
  const rest = text.slice(start.length);
  const isHost = !rest.startsWith('//') && (start.includes('.') || /^\d/.test(rest));
  return isHost ? `https://${text}` : text;
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Whether the address is written plainly: what a person reads between “https://” and the next “/” is the host. */
function writtenPlainly(text: string, host: string): boolean {
  const written = /^[a-z]+:\/\/([A-Za-z0-9.:-]*)(?:[/?#]|$)/i.exec(text)?.[1]?.toLowerCase();
  if (/[\t\n\r]/.test(text)) return false;
  return written === host || written === `${host}:` || written === `${host}:443`;
}

function hostFlags(url: URL, shown: string, domain: string): Flag[] {
  const bare = url.hostname.replace(/\.$/, '');
  if (Object.hasOwn(hosts, bare)) return [];
  if (domain.replace(/\.$/, '') === misreadDomain)
    return [{ kind: 'misread', like: 'isgkatip.ailevecalisma.gov.tr' }];
  const owner = sameDomain(domain);
  if (owner !== null) return [{ kind: 'same-domain', like: owner }];
  const like = resembles(shown, domain);
  if (like !== null) return [{ kind: 'look-alike', like }];
  return bearsOurName(shown) || quotesOurHost(url.pathname)
    ? [{ kind: 'our-name-elsewhere', like: null }]
    : [];
}

function flagsOf(url: URL, text: string, shown: string, domain: string): Flag[] {
  const flags = hostFlags(url, shown, domain);
  const add = (is: boolean, kind: FlagKind): void => {
    if (is) flags.push({ kind, like: null });
  };
  const user = url.username !== '' || url.password !== '';
  add(user, 'user-info');
  add(url.protocol !== 'https:', 'not-https');
  add(url.port !== '', 'other-port');
  add(url.hostname.endsWith('.'), 'trailing-dot');
  add(/(?:^|\.)xn--/.test(url.hostname), 'punycode');
  add(mixesScripts(shown), 'mixed-scripts');
  add(isNumberAddress(url.hostname), 'number-address');
  const plain = user || url.port !== '' || writtenPlainly(text, url.hostname) || shown !== url.hostname;
  add(!plain && url.hostname !== '', 'odd-spelling');
  return flags;
}

/** Judges one address, from a tab or typed; a typed one may lack its https://. Decides by itself, asks nobody. */
export function checkAddress(address: string): Answer {
  const typed = address.trim();
  if (typed === '' || internal.test(typed)) return nothing;
  const text = complete(typed);
  const url = parse(text);
  if (url === null) return nothing;
  const shown = readableHost(url.hostname);
  const parts = partsOf(url.hostname, shown);
  const flags = flagsOf(url, text, shown.replace(/\.$/, ''), parts.registrable);
  const official = siteOf(url) !== null && writtenPlainly(text, url.hostname) && flags.length === 0;
  return {
    verdict: official ? 'yes' : 'no',
    host: shown,
    ascii: url.hostname,
    ...parts,
    port: url.port,
    flags,
  };
}
