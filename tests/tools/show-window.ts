/** With a display: a browser with the extension, its welcome page, and practice pages on the real host names. */
import { type BrowserContext, chromium } from '@playwright/test';
import { buildFolder } from '../e2e/harness/copy-build';
import { chromiumPath } from '../e2e/harness/find-browser';
import { isFavicon, replyFor } from '../e2e/harness/serve';
import { newPracticeSession, type PracticeEdition, practiceAnswer } from '../fixtures/practice';

const edition: PracticeEdition = process.argv.includes('--2020') ? 'katip-2020' : 'katip-2025';

/** Every host of the product answers from the practice world, and nothing else answers at all. */
async function servePractice(context: BrowserContext): Promise<void> {
  let session = newPracticeSession(edition);
  await context.route(/^https?:/u, async (route) => {
    const url = new URL(route.request().url());
    // The first address of a route begins the world anew once a walk has come to its end.
    if (url.pathname === '/' && session.approved.length > 0) session = newPracticeSession(edition);
    const reply = isFavicon(url) ? null : replyFor(practiceAnswer(url, session));
    await (reply ? route.fulfill(reply) : route.abort()).catch(() => undefined);
  });
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

const build = buildFolder('chrome');
const context = await chromium.launchPersistentContext('', {
  headless: false,
  executablePath: chromiumPath(),
  viewport: null,
  args: [
    `--disable-extensions-except=${build}`,
    `--load-extension=${build}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ],
});
await servePractice(context);
const id = await extensionId(context);
const isWelcome = (page: { url(): string }) => page.url().endsWith('/welcome.html');
const popup = context.pages()[0] ?? (await context.newPage());
await popup.goto(`chrome-extension://${id}/popup.html`);
// A fresh installation opens it by itself.
const welcome = context.pages().find(isWelcome) ?? (await context.newPage());
if (!isWelcome(welcome)) await welcome.goto(`chrome-extension://${id}/welcome.html`);
await welcome.bringToFront();
console.log(
  [
    'Tarayıcı açıldı. “Önce prova yapın” provayı açar. Bir yol seçerseniz İSG-KATİP ve e-Devlet adreslerinde alıştırma sayfaları açılır, gerçek siteler değil.',
    'The browser is open. “Önce prova yapın” opens the rehearsal. Where you choose a route, practice pages answer at the addresses of İSG-KATİP and e-Devlet, not the real sites.',
    `Sürüm / edition: ${edition}   (npm start -- --2020)`,
    'Bitirmek için pencereyi kapatın. / Close the window to end.',
  ].join('\n'),
);
await new Promise((ended) => context.on('close', ended));
