/** Looks at a page right before every paint: does any planted text lie open, with no cover of ours over it? */

/** Invented names of all fixtures and kits, and every longer number: none of them is a word of the catalogue. */
export const planted =
  '\\\\d{4,}|SINAMA|DENEME|KURMACA|PROVA|ÖRNEK|UYDURMA|HAYALİ|KURGU|GİZLİ|Kurgulu|Hayalioğlu|Örnekçi|Denemegil|Varsayımlı|Taslakoğlu|Kurmaca|Temsili|Örnek Un';

/** A machine that draws slowly is given the time for so many. */
export const fewestFrames = 4;

export interface Watched {
  readonly frames: number;
  /** Points of planted text that were looked at, over all frames. */
  readonly points: number;
  readonly covers: number;
  readonly leaks: readonly string[];
}

/** Declares `look`, which looks at everything once, and what it has seen so far. */
const lookSource = `  const secret = new RegExp('${planted}', 'u');
  const host = () => [...document.querySelectorAll('html > div, dialog > div')].find((one) => one.hasAttribute('data-katip-rehberi'));
  const coversNow = () => {
    const at = host();
    const root = at && chrome.dom.openOrClosedShadowRoot(at);
    return root ? [...root.querySelectorAll('.cover')].map((one) => one.getBoundingClientRect()) : [];
  };
  const leaks = new Set();
  let frames = 0, points = 0, covers = 0;
  const range = document.createRange();
  const look = () => {
    frames++;
    const boxes = coversNow();
    covers = Math.max(covers, boxes.length);
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!secret.test(text.data) || !text.parentElement) continue;
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) {
        for (const [fx, fy] of [[0.06, 0.3], [0.94, 0.7], [0.5, 0.9]]) {
          const x = rect.left + rect.width * fx, y = rect.top + rect.height * fy;
          const hit = document.elementFromPoint(x, y);
          if (!hit || !(hit === text.parentElement || text.parentElement.contains(hit))) continue;
          if (!text.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
          points++;
          const open = !boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
          if (open && leaks.size < 20) leaks.add(frames + ': ' + text.data.slice(0, 40) + ' at ' + Math.round(x) + ',' + Math.round(y));
        }
      }
    }
    for (const field of document.querySelectorAll('input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=hidden]),textarea')) {
      const rect = field.getBoundingClientRect();
      const x = rect.left + rect.width / 2, y = rect.top + rect.height / 2;
      if (document.elementFromPoint(x, y) !== field) continue;
      points++;
      if (!boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) leaks.add(frames + ': a field');
    }
  };
`;

/**
 * An expression for the extension's own world. Sizes are reported after all frame callbacks and before painting, to
 * observers in the order of their making: the last of them sees what will be painted. It asks points of every planted
 * text; a point counts where the page itself would find the text under the pointer.
 */
export const watchScript = (ms: number): string => `new Promise((done) => {
${lookSource}  const end = performance.now() + ${ms};
  const pulse = document.createElement('div');
  pulse.style.cssText = 'position:fixed;height:1px;width:1px;visibility:hidden';
  chrome.dom.openOrClosedShadowRoot(host()).append(pulse);
  const sizes = new (globalThis.inTime ?? globalThis).ResizeObserver(() => {
    look();
    if (performance.now() < end || frames < ${fewestFrames}) return;
    sizes.disconnect();
    pulse.remove();
    done({ frames, points, covers, leaks: [...leaks] });
  });
  const frame = () => {
    pulse.style.width = pulse.style.width === '1px' ? '2px' : '1px';
    if (pulse.isConnected) requestAnimationFrame(frame);
  };
  sizes.observe(pulse);
  requestAnimationFrame(frame);
})`;

/** For the page itself: scrolls, sorts, rewrites and rebuilds its rows, pops things up, for so many milliseconds. */
export const stirScript = (ms: number, scrolling: boolean): string => `(() => {
  const rows = () => [...document.querySelectorAll('.x-grid3-row,tr.x-grid-row,table.x-grid-item,tbody tr,[role=row]')].filter((one) => one.querySelector('td,[role=gridcell],[role=cell]') && one.isConnected);
  const first = rows().at(-1);
  if (first?.parentElement) for (let n = 0; n < 25; n++) first.parentElement.append(first.cloneNode(true));
  const scroller = [...document.querySelectorAll('*')].filter((one) => one.scrollHeight > one.clientHeight + 20 && /auto|scroll/.test(getComputedStyle(one).overflowY)).sort((a, b) => b.clientHeight - a.clientHeight)[0] ?? document.scrollingElement;
  const end = performance.now() + ${ms};
  let n = 0, drawn = 0;
  const goesOn = () => performance.now() < end || drawn <= ${fewestFrames};
  const rewrite = (row) => {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text.data.trim().length > 3) { text.data = 'GİZLİ KİŞİ ' + (10000 + n); break; }
  };
  const acts = [
    () => { scroller.scrollTop = (scroller.scrollTop + 37) % 400; },
    () => { const all = rows(); const row = all[n % all.length]; row?.parentElement?.append(row); },
    () => { const all = rows(); const row = all[n % all.length]; row?.replaceWith(row.cloneNode(true)); },
    () => { const all = rows(); const row = all[n % all.length]; if (row) rewrite(row); },
    () => {
      const box = document.createElement('div');
      box.style.cssText = 'position:absolute;z-index:30000;background:#fff;left:' + (100 + (n * 31) % 600) + 'px;top:' + (80 + (n * 17) % 300) + 'px';
      box.textContent = 'GİZLİ BALON ' + (20000 + n);
      document.body.append(box);
      setTimeout(() => box.remove(), 120);
    },
  ];
  if (!${scrolling}) acts.shift();
  const task = () => { acts[n++ % acts.length](); if (goesOn()) setTimeout(task, 9); };
  const frame = () => { drawn++; acts[(n++ * 3) % acts.length](); if (goesOn()) requestAnimationFrame(frame); };
  task();
  requestAnimationFrame(frame);
})()`;

/**
 * A script for the beginning of a document, before any other of the extension's: looks before every paint of its first
 * second, as the last of the observers of sizes, and leaves what it saw in `arrival`. What is painted before the browser
 * has handed out the mark cannot be covered: it looks from then on. `answer`: what becomes of the mark.
 */
export const arrivalScript = (answer = 'mark'): string => `
globalThis.arrival = null;
{
${lookSource}
  let known = false;
  const get = chrome.storage.local.get.bind(chrome.storage.local);
  chrome.storage.local.get = async (key) => {
    const mark = await get(key);
    known = true;
    return ${answer};
  };
  const end = performance.now() + 1000;
  const frame = () => {
    const root = document.documentElement;
    if (root && known) {
      const sizes = new ResizeObserver(() => {
        sizes.disconnect();
        look();
        globalThis.arrival = { frames, points, covers, leaks: [...leaks] };
      });
      sizes.observe(root);
    }
    if (performance.now() < end) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}`;
