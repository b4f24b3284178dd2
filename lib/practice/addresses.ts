/** Addresses of the rehearsed sites, as the real ones have them. */
import { oldHost, type Site, siteOf } from '../catalog/hosts';
import type { PracticeEdition, World } from './model';
import { resembles } from './resembles';

export const katipToday = 'https://isgkatip.csgb.gov.tr';
export const katipOld = `https://${oldHost}`;
/** The address that a scan of the manual misreads: a double l. */
export const lookAlike = 'https://isgkatip.allevecalisma.gov.tr/';
/** An invented mailbox, in which a look-alike address is met. */
export const mailAddress = 'https://posta.ornek.example/ileti';
/** Stands for every address that resembles one of the rehearsal's: what a learner types there is not kept. */
export const otherAddress = 'https://baska-adres.example/';
/** Stands for every other address that the rehearsal does not know. */
export const elsewhereAddress = 'https://ilgisiz-adres.example/';
export const portal = 'https://www.turkiye.gov.tr';
export const giris = 'https://giris.turkiye.gov.tr/Giris/gir';
export const consentAddress =
  'https://giris.turkiye.gov.tr/OAuth2AuthorizationServer/AuthorizationController';

/** What an address consists of, and whose it is. */
export interface Parts {
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  readonly site: Site | null;
}

// A rehearsal comes to the same few addresses again and again: each is taken apart once.
const apart = new Map<string, Parts | null>();
const most = 200;

/** Takes an address apart; null for what is none. */
export function readParts(address: string): Parts | null {
  const known = apart.get(address);
  if (known !== undefined) return known;
  const url = URL.canParse(address) ? new URL(address) : null;
  const parts = url && { href: url.href, origin: url.origin, pathname: url.pathname, site: siteOf(url) };
  if (apart.size >= most) apart.clear();
  apart.set(address, parts);
  return parts;
}

/** The same for an address that is one. Throws for what is none. */
export function partsOf(address: string): Parts {
  const parts = readParts(address);
  if (!parts) throw new TypeError('no address');
  return parts;
}

/** Where İSG-KATİP lies in an edition. */
export const katipOf = (edition: PracticeEdition): string =>
  edition === 'katip-2020' ? katipOld : katipToday;

/** The service page's slug, by edition. */
export const serviceSlug = (edition: PracticeEdition): string =>
  edition === 'katip-2020' ? '/acshb-isg-katip' : '/csgb-isg-katip';

export const ministryOf = (edition: PracticeEdition): string =>
  edition === 'katip-2020'
    ? 'Aile, Çalışma ve Sosyal Hizmetler Bakanlığı'
    : 'Çalışma ve Sosyal Güvenlik Bakanlığı';

export const ministrySlug = (edition: PracticeEdition): string =>
  edition === 'katip-2020'
    ? '/aile-calisma-ve-sosyal-hizmetler-bakanligi'
    : '/calisma-ve-sosyal-guvenlik-bakanligi';

export const programmeOf = (edition: PracticeEdition): string =>
  edition === 'katip-2020'
    ? 'İş Sağlığı ve Güvenliği Kayıt, Takip ve İzleme Programı İSG-KATİP'
    : 'İş Sağlığı ve Güvenliği Kayıt, Takip ve Analiz Programı (İSG-KATİP)';

/** Where a route begins. The manual's own address in its edition. */
export function startAddress(world: Pick<World, 'route' | 'edition' | 'scenario'>): string {
  if (world.scenario.faults.includes('old-address') && world.edition === 'katip-2025') return `${katipOld}/`;
  if (world.route === '2') return `${portal}${serviceSlug(world.edition)}`;
  if (world.route === '3') return `${portal}/`;
  return `${katipOf(world.edition)}/`;
}

/** The address of the rehearsed edition that stands for one of today's. */
export function hereOf(address: string, edition: PracticeEdition): string {
  const { origin, pathname, href } = new URL(address);
  if (origin === katipToday) return `${katipOf(edition)}${pathname}`;
  const service = pathname === serviceSlug('katip-2025') || pathname === serviceSlug('katip-2020');
  return origin === portal && service && edition === 'katip-2020' ? `${portal}${serviceSlug(edition)}` : href;
}

/** Stands for a page that the rehearsal does not know, on a host that it knows. */
const otherPath = '/baska-sayfa';

/** Where the lists of today's application lie. */
export const contractsPath = '/surec/hizmet-sozlesme-surec';
export const flowPath = '/surec/akis';
/** The manual's own address of the sign-in of 2020. */
export const oldSignIn = '/Login2.aspx';

/** Pages of İSG-KATİP behind the sign-in, and the one that says that it is over. */
export const insidePaths: readonly string[] = [
  '/oturum',
  contractsPath,
  flowPath,
  '/giris',
  '/kurum-secimi',
  '/ana-sayfa',
  '/kisi-kurum/kisi-karti/kisi-kartim',
  '/bireysel',
];
/** Pages of İSG-KATİP beside the way. */
export const besidePaths = ['/kilavuz', '/yetkili-firmalar', '/belge'] as const;

/** The pages that a learner may open by their address. */
const paths: Readonly<Record<Site, readonly string[]>> = {
  katip: ['/', oldSignIn, ...insidePaths, ...besidePaths],
  edevlet: [
    '/',
    '/kurumlar',
    ...(['katip-2020', 'katip-2025'] as const).flatMap((one) => [serviceSlug(one), ministrySlug(one)]),
  ],
  identity: [giris, consentAddress].map((one) => new URL(one).pathname),
};

/** What is typed, as a browser takes it: nothing and http before an address both become https, with http's own port. */
export function completed(typed: string): string {
  const text = typed.trim();
  const full = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  return full.replace(/^http:(\/\/[^/?#]*?)(?::80)?(?=[/?#]|$)/iu, 'https:$1');
}

/** Whether it is the address of a mailbox, which no browser opens as a page. */
export const isMailbox = (typed: string): boolean => /^(?:mailto:)?[^\s/:@]+@[^\s/:@]+$/iu.test(typed.trim());

/** A path without what stands behind it for nothing. */
const bare = (path: string): string => path.replace(/\/+$/u, '') || '/';

const known = [lookAlike, mailAddress, otherAddress, elsewhereAddress];

/** What an attempt keeps of an address that a learner typed; null for what is no address. */
export function keptAddress(typed: string): string | null {
  const text = typed.trim().replace(/[?#].*$/u, '');
  const full = completed(text);
  if (known.includes(full)) return full;
  const parts = text === '' || isMailbox(text) ? null : readParts(full);
  if (!parts) return null;
  const { href, origin, pathname, site } = parts;
  if (site) return `${origin}${paths[site].find((one) => one === bare(pathname)) ?? otherPath}`;
  if (known.includes(href)) return href;
  // A word or a number alone is searched for by real browsers; it is nobody's address.
  if (!full.slice(full.indexOf('//')).split('/')[2]?.includes('.')) return null;
  return resembles(new URL(full)) ? otherAddress : elsewhereAddress;
}
