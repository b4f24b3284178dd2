import { domainToASCII } from 'node:url';
import { hosts } from '../../lib/catalog/hosts';

/** The five hosts. */
export const ours = Object.keys(hosts);
const paths = [
  '',
  '/',
  '/acshb-isg-katip',
  '/Login2.aspx',
  '/a?b=c@d.example#e',
  '/x/http://ornek.com',
  '?a',
  '#b',
];
/** Addresses that must be accepted. */
export const genuine = ours.flatMap((host) => [
  ...paths.map((path) => `https://${host}${path}`),
  host,
  `${host}/surec/akis`,
  `  https://${host}/  `,
  `HTTPS://${host.toUpperCase()}/`,
  `https://${host}:443/`,
]);

/** Families of hostile addresses, made from each of our hosts. */
export const families: Record<string, (host: string) => string[]> = {
  'our name in front': (host) =>
    ['ornek.com', 'com', 'guvenli-giris.net', 'tr.ornek.com.tr'].map((end) => `https://${host}.${end}/`),
  'our name glued behind': (host) => [
    `https://x${host}/`,
    `https://sahte-${host}/`,
    `https://ornek.com.${host}x/`,
  ],
  'under our name': (host) => ['build', 'kamu', 'm', 'xn--a-ecp'].map((sub) => `https://${sub}.${host}/`),
  'user information': (host) => [
    `https://${host}@ornek.com/`,
    `https://${host}:443@ornek.com/`,
    `https://${host}%2F@ornek.com`,
    `https://kisi@${host}/`,
    `https://kisi:gizli@${host}/`,
    `https://@${host}/`,
    `https://:@${host}/`,
  ],
  'other scheme': (host) =>
    ['http', 'ftp', 'ws', 'wss', 'blob:https', 'filesystem:https'].map((scheme) => `${scheme}://${host}/`),
  'other port': (host) => ['80', '8443', '4430', '44', '1'].map((port) => `https://${host}:${port}/`),
  'final dot': (host) => [`https://${host}./`, `https://${host}.:443/`, `${host}.`, `https://${host}../`],
  separators: (host) => [
    `https://${host}\\@ornek.com/`,
    `https://ornek.com\\${host}/`,
    `https:/\\${host}/`,
    `https:///${host}/`,
    `//${host}/`,
    `https:${host}`,
    `https://ornek.com#@${host}/`,
    `https://ornek.com?@${host}/`,
    `https://ornek.com/@${host}`,
    `https://ornek.com/${host}/giris`,
  ],
  'hidden letters': (host) => [
    ...['\u200b', '\u00ad', '\t', '\n', '\u2060', '\u202e', '%2e', '%00', ' '].map(
      (hidden) => `https://${host.slice(0, 5)}${hidden}${host.slice(5)}/`,
    ),
    `https://${host.replaceAll('.', '。')}/`,
    `https://${host.replace('i', 'ｉ').replace('w', 'ｗ')}/`,
    `https://${host.replace('k', '\u212a')}/`,
    `https://${host.replaceAll('.', '%2E')}/`,
  ],
  'one letter off': (host) =>
    [...host.matchAll(/[a-z]/g)].flatMap(({ index }) => [
      `https://${host.slice(0, index)}${host.slice(index + 1)}/`,
      `https://${host.slice(0, index)}${host[index]}${host[index]}${host.slice(index + 1)}/`,
      `https://${host.slice(0, index)}${host[index + 1] ?? 'x'}${host[index]}q${host.slice(index + 2)}/`,
    ]),
  'letters alike': (host) =>
    Object.entries({
      a: 'а',
      e: 'е',
      i: 'ı',
      k: 'к',
      o: 'о',
      p: 'р',
      s: 'ѕ',
      y: 'у',
      g: 'ɡ',
      u: 'ü',
      l: '1',
      t: 'τ',
    })
      .filter(([plain]) => host.includes(plain))
      .flatMap(([plain, like]) => [
        `https://${host.replace(plain, like)}/`,
        `https://${domainToASCII(host.replaceAll(plain, like))}/`,
      ]),
  'other ending': (host) => [
    `https://${host.replace('.gov.tr', '.com.tr')}/`,
    `https://${host.replace('.gov.tr', '.gov')}/`,
    `https://${host.replace('.gov.tr', '-gov.tr')}/`,
    `https://${host.replaceAll('.', '-')}.com/`,
    `https://${host.replaceAll('.', '')}.com/`,
  ],
  wrapped: (host) => [
    `data:text/html,https://${host}/`,
    `javascript:location='https://${host}/'`,
    `view-source:https://${host}/`,
    `https://translate.goog/?u=https://${host}/`,
    `file://${host}/a.html`,
  ],
};
const byHand = [
  'http://isgkatip.allevecalisma.gov.tr/',
  'https://isgkatip.allevecalisma.gov.tr/',
  'isgkatip.allevecalisma.gov.tr',
  'https://isgkatip.csgb.gov.tr.ornek.com/',
  'https://giris.build.turkiye.gov.tr/',
  'https://kamu.turkiye.gov.tr/',
  'https://csgb.gov.tr/',
  'https://gov.tr/',
  'https://[::1]/isgkatip.csgb.gov.tr',
  'https://3232235521/',
  'isgkatip',
  'about:blank',
  'chrome://newtab/',
  'chrome-extension://abcdefgh/popup.html?check=https://turkiye.gov.tr',
  '',
  '   ',
  'https://',
  'merhaba dünya',
];
/** Addresses of which none may be accepted. */
export const hostile = [
  ...new Set([...byHand, ...Object.values(families).flatMap((make) => ours.flatMap(make))]),
].filter((address) => !genuine.includes(address));
