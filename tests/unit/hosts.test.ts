/** The five hosts, by https on the default port, whole; and nothing that looks like them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostPatterns, hosts, siteOf } from '../../lib/catalog/hosts';
import { routeAddress, serviceAddresses } from '../../lib/catalog/routes';

const names = Object.keys(hosts);

describe('hosts', () => {
  it('are exactly these', () => {
    expect(hosts).toEqual({
      'isgkatip.csgb.gov.tr': 'katip',
      'isgkatip.ailevecalisma.gov.tr': 'katip',
      'www.turkiye.gov.tr': 'edevlet',
      'turkiye.gov.tr': 'edevlet',
      'giris.turkiye.gov.tr': 'identity',
    });
    expect(hostPatterns).toEqual(names.map((name) => `https://${name}/*`));
  });

  it.each(names)('%s is known with any path, query and fragment', (name) => {
    for (const rest of ['', '/', '/a/b?c=d#e', ':443/', '/?u=https://example.org'])
      expect(siteOf(`https://${name}${rest}`), rest).toBe(hosts[name]);
    expect(siteOf(`HTTPS://${name.toUpperCase()}/`)).toBe(hosts[name]);
    expect(siteOf(new URL(`https://${name}/x`))).toBe(hosts[name]);
  });

  it.each(names)('%s is not known by another scheme, port, user or neighbour', (name) => {
    for (const address of [
      `http://${name}/`,
      `ftp://${name}/`,
      `https://${name}:8443/`,
      `https://ali@${name}/`,
      `https://ali:1@${name}/`,
      `https://${name}./`,
      `https://${name}.example.org/`,
      `https://x.${name}/`,
      `https://x-${name}/`,
      `https://example.org/${name}`,
      `https://example.org?${name}`,
      `https://${name}@example.org/`,
      `https://${name.replace('.gov.tr', '.com.tr')}/`,
      `https://${name.replace('gov.tr', 'g0v.tr')}/`,
      `https://${name.replace('i', 'ı')}/`,
      `view-source:https://${name}/`,
      name,
    ])
      expect(siteOf(address), address).toBeNull();
  });

  it('do not count the misread address, nor the ones beside', () => {
    for (const name of [
      'isgkatip.allevecalisma.gov.tr',
      'giris.build.turkiye.gov.tr',
      'kamu.turkiye.gov.tr',
      'csgb.gov.tr',
    ])
      expect(siteOf(`https://${name}/`), name).toBeNull();
  });

  it('are not found in what is no address, nor among names of the language', () => {
    for (const address of [
      '',
      'about:blank',
      'data:text/html,x',
      'https://',
      'https://constructor/',
      'https://__proto__/',
    ])
      expect(siteOf(address), address).toBeNull();
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string()), (address) => siteOf(address) === null));
  });

  it('hold every address that the guide sends people to', () => {
    for (const address of [...Object.values(routeAddress), ...serviceAddresses])
      expect(siteOf(address), address).not.toBeNull();
  });
});
