/** Which of the three sites a host belongs to: İSG-KATİP itself, the e-Devlet portal, its identity service. */
export type Site = 'katip' | 'edevlet' | 'identity';

/** The hosts of the product, exactly these, by https on the default port. */
export const hosts: Readonly<Record<string, Site>> = {
  'isgkatip.csgb.gov.tr': 'katip',
  'isgkatip.ailevecalisma.gov.tr': 'katip',
  'www.turkiye.gov.tr': 'edevlet',
  'turkiye.gov.tr': 'edevlet',
  'giris.turkiye.gov.tr': 'identity',
};

/** The address of 2020; whether it still answers is not verified. */
export const oldHost = 'isgkatip.ailevecalisma.gov.tr';

/** Match patterns for the manifest. */
export const hostPatterns: readonly string[] = /* @__PURE__ */ Object.keys(hosts).map(
  (host) => `https://${host}/*`,
);

/** The site of an address, or null when it is not wholly one of ours: scheme, host, port and user information all count. */
export function siteOf(address: string | URL): Site | null {
  let url: URL;
  try {
    url = typeof address === 'string' ? new URL(address) : address;
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  return Object.hasOwn(hosts, url.hostname) ? (hosts[url.hostname] ?? null) : null;
}

/** Whether a path of e-Devlet is one of the two of the İSG-KATİP service page. */
export const isServicePath = (path: string): boolean => /^\/(?:acshb|csgb)-isg-katip(?:\/|$)/u.test(path);
