/** What a manifest of this extension may say. */
import { hostPatterns } from '../../lib/catalog/hosts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type ManifestJson = { [key: string]: Json };

const permissions = ['activeTab', 'alarms', 'storage'];
const forbidden = [
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
  'optional_host_permissions',
  'devtools_page',
  'chrome_url_overrides',
  'oauth2',
  'update_url',
  'sandbox',
  'declarative_net_request',
];
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

const sorted = (value: Json | undefined): string =>
  JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
const asObjects = (value: Json | undefined): ManifestJson[] =>
  Array.isArray(value) ? (value as ManifestJson[]) : [];

function scriptFaults(script: ManifestJson): string[] {
  const faults: string[] = [];
  const matches = Array.isArray(script.matches) ? script.matches.map(String) : [];
  if (matches.length === 0) faults.push('a content script without hosts');
  for (const match of matches) if (!hostPatterns.includes(match)) faults.push(`a content script on ${match}`);
  if (script.world !== undefined) faults.push('a content script in the page’s world');
  if (script.css !== undefined) faults.push('a style sheet put into pages');
  return faults;
}

/** Every way in which a manifest asks for more than it may, one sentence each. */
export function manifestFaults(manifest: ManifestJson): string[] {
  const faults = forbidden.filter((key) => key in manifest).map((key) => `it has ${key}`);
  if (manifest.manifest_version !== 3) faults.push('it is not of version 3');
  if (sorted(manifest.permissions) !== JSON.stringify(permissions)) faults.push('other permissions');
  if (sorted(manifest.host_permissions) !== JSON.stringify([...hostPatterns].sort()))
    faults.push('other hosts');
  const pages = String((manifest.content_security_policy as ManifestJson | undefined)?.extension_pages ?? '');
  const parts = pages.split(';').map((part) => part.trim());
  for (const part of policy) if (!parts.includes(part)) faults.push(`its pages are not held to ${part}`);
  if (/https?:|'unsafe|\*/u.test(pages)) faults.push('its pages may reach out');
  return [...faults, ...asObjects(manifest.content_scripts).flatMap(scriptFaults)];
}
