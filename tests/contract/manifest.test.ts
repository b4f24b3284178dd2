import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Json, type ManifestJson, manifestFaults } from '../tools/manifest-rules';
import { projectFolder } from '../tools/source-scan';

const parse = (...path: string[]): ManifestJson =>
  JSON.parse(readFileSync(join(projectFolder, ...path), 'utf8')) as ManifestJson;

const hosts = (extra: string): Json => ['https://isgkatip.csgb.gov.tr/*', extra];

/** What a later change could slip in, each to be caught without looking at the golden copy. */
const mutants: readonly [name: string, change: ManifestJson][] = [
  [
    'a resource open to pages',
    { web_accessible_resources: [{ resources: ['icon/16.png'], matches: ['<all_urls>'] }] },
  ],
  ['pages that may send messages', { externally_connectable: { matches: ['https://*.turkiye.gov.tr/*'] } }],
  ['one permission more', { permissions: ['storage', 'activeTab', 'alarms', 'tabs'] }],
  ['one permission less', { permissions: ['storage', 'activeTab'] }],
  ['permissions asked for later', { optional_permissions: ['tabs'] }],
  ['hosts asked for later', { optional_host_permissions: ['https://*/*'] }],
  ['another host', { host_permissions: hosts('https://kamu.turkiye.gov.tr/*') }],
  ['subdomains', { host_permissions: hosts('https://*.turkiye.gov.tr/*') }],
  ['a script on another host', { content_scripts: [{ matches: ['https://*/*'], js: ['a.js'] }] }],
  [
    'a script in the page’s world',
    { content_scripts: [{ matches: hosts('https://turkiye.gov.tr/*'), js: ['a.js'], world: 'MAIN' }] },
  ],
  [
    'pages that may connect',
    { content_security_policy: { extension_pages: "script-src 'self'; connect-src *" } },
  ],
  ['no policy for pages', { content_security_policy: {} }],
];

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const built = parse('.output', `${browser}-mv3`, 'manifest.json');

  it('asks for no more than it may', () => {
    expect(manifestFaults(built)).toEqual([]);
  });

  it('is the reviewed one', () => {
    expect(built).toEqual(parse('tests', 'contract', 'golden', `manifest.${browser}.json`));
  });

  it.each(mutants)('with %s would be refused', (_name, change) => {
    expect(manifestFaults({ ...built, ...change })).not.toEqual([]);
  });
});
