import type { Page } from '@playwright/test';
import type { Stage } from './chromium';
import { canariesIn } from './own-pages';

/** Put in front of the content scripts: keeps a copy of every message that they send or get. */
export const overhear = `(() => {
  const heard = [];
  globalThis.katipHeard = () => heard;
  const keep = (it) => { try { heard.push(JSON.stringify(it)); } catch { heard.push(String(it)); } };
  const runtime = chrome.runtime;
  const { sendMessage, connect } = runtime;
  runtime.sendMessage = function (...words) {
    keep(words.filter((word) => typeof word !== 'function'));
    return Reflect.apply(sendMessage, runtime, words);
  };
  runtime.connect = function (...words) {
    keep(words);
    const port = Reflect.apply(connect, runtime, words);
    const { postMessage } = port;
    port.postMessage = (message) => { keep(message); return Reflect.apply(postMessage, port, [message]); };
    port.onMessage.addListener(keep);
    return port;
  };
  runtime.onMessage.addListener((message) => { keep(message); });
})();`;

/** An expression that returns everything an extension page can find kept by the extension, as one text. */
const keptScript = `(async () => {
  const kept = [];
  for (const area of ['local', 'session', 'sync']) {
    if (chrome.storage[area]) kept.push(area, JSON.stringify(await chrome.storage[area].get(null)));
  }
  const ask = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  for (const { name } of await indexedDB.databases()) {
    const base = await ask(indexedDB.open(name));
    for (const store of base.objectStoreNames) {
      const all = base.transaction(store).objectStore(store);
      kept.push(name, store, JSON.stringify([await ask(all.getAll()), await ask(all.getAllKeys())]));
    }
    base.close();
  }
  for (const name of await caches.keys()) {
    kept.push(name, ...(await (await caches.open(name)).keys()).map((request) => request.url));
  }
  kept.push(JSON.stringify({ ...(globalThis.localStorage ?? {}) }));
  kept.push(JSON.stringify(await chrome.alarms?.getAll?.() ?? []));
  return kept.join('\\n');
})()`;

const shownScript = `(() => {
  const all = Document.prototype.querySelectorAll.call(document, 'html > div, dialog > div');
  return [...all].map((host) => chrome.dom.openOrClosedShadowRoot(host)?.innerHTML ?? '').join('\\n');
})()`;

/** The texts a private word could have travelled to, each by its name. */
export async function travelled(stage: Stage, pages: readonly Page[]): Promise<Record<string, string>> {
  const inspector = await stage.extensionPage('popup.html');
  const kept = await inspector.evaluate<string>(keptScript);
  const popup = await inspector.evaluate(() => document.documentElement.outerHTML);
  await inspector.close();
  const shown: string[] = [];
  const messages: string[] = [];
  for (const page of pages) {
    shown.push(...(await stage.inWorlds<string>(page, shownScript)));
    messages.push(...(await stage.inWorlds<string[]>(page, 'globalThis.katipHeard?.() ?? []')).flat());
  }
  return {
    storage: kept,
    messages: messages.join('\n'),
    card: shown.join('\n'),
    console: stage.consoleLines().join('\n'),
    popup,
  };
}

/** One sentence for every planted word found where none may be. */
export function leakFaults(places: Record<string, string>): string[] {
  return Object.entries(places).flatMap(([place, text]) =>
    canariesIn(text).map((word) => `${word} was found in: ${place}`),
  );
}

/** Content scripts that leak, each with the place where it must be found. */
export const leakers: Readonly<Record<string, string>> = {
  storage: 'chrome.storage.local.set({ seen: location.href, title: document.title })',
  messages: 'chrome.runtime.sendMessage({ kind: "x", cell: document.querySelector("td").textContent })',
  console: 'console.log(document.querySelector("h1").textContent)',
  card: `(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).textContent = document.querySelector('input').value;
    document.documentElement.append(host);
  })()`,
};
