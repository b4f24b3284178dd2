import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { hostPatterns } from './lib/catalog/hosts';

/** Extension pages speak to nobody: no connection, no frame, no inline script, no string turned into code. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'tr',
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    permissions: ['storage', 'activeTab', 'alarms'],
    host_permissions: [...hostPatterns],
    commands: {
      curtain: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_curtain__' },
    },
    // Firefox knows no schema: what its policy says is read all the same.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    incognito: browser === 'firefox' ? undefined : 'spanning',
    content_security_policy: { extension_pages: pagePolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'katip-rehberi@katip-rehberi.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  vite: () => ({
    resolve: {
      // WXT's own context announces the extension's id to the page and can be switched off by it.
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./lib/guide/silent-context.ts', import.meta.url),
        ),
      },
    },
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      target: 'es2022',
      // A page names all its scripts at once, so that none waits for another. What is loaded later has no such list.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
});
