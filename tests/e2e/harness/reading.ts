import type { Page } from '@playwright/test';
import type { Stage } from './chromium';
import { type TrapReport, trapFaults } from './traps';

/** Types into the page's first field and presses keys, so that whoever listens hears something. */
export async function typeSomething(page: Page): Promise<void> {
  const pressed = ['submit', 'button', 'reset', 'image'].map((type) => `:not([type=${type}])`).join('');
  const field = page.locator(`input:visible${pressed}, textarea:visible`).first();
  if ((await field.count()) > 0) {
    await field.click({ force: true, timeout: 1000 }).catch(() => undefined);
    await page.keyboard.type('ab1');
  }
  await page.keyboard.press('Escape');
}

/** What the guide's scripts have reached for in this page, all frames together; empty when nothing. */
export async function readingFaults(stage: Stage, page: Page): Promise<string[]> {
  const reports = await stage.inWorlds<TrapReport | null>(page, 'globalThis.katipTraps?.() ?? null');
  const present = reports.filter((report) => report !== null);
  if (present.length === 0) throw new Error(`No traps are set on ${page.url()}.`);
  return trapFaults(present);
}

/** Code that a content script must not hold, each with the kind under which the traps count it. */
export const offences: Readonly<Record<string, string>> = {
  'value:value': 'document.querySelector("input").value',
  'value:getAttribute': 'document.querySelector("input[type=password]").getAttribute("value")',
  'value:attributes': '[...document.querySelector("input").attributes]',
  'value:selectedOptions': 'document.querySelector("select").selectedOptions',
  'value:files': 'document.querySelector("input").files',
  'value:valueAsNumber': 'document.querySelector("input").valueAsNumber',
  'value:defaultValue': 'document.querySelector("textarea").defaultValue',
  'typed:textContent': 'document.querySelector("textarea").textContent',
  'typed:innerText': 'document.body.innerText',
  'typed:data': 'document.querySelector("[contenteditable]").firstChild.data',
  'form:elements': 'document.querySelector("form").elements',
  'form:FormData': 'new FormData(document.querySelector("form"))',
  'storage:cookie': 'document.cookie',
  'storage:localStorage': 'localStorage',
  'storage:sessionStorage': 'window.sessionStorage',
  'storage:indexedDB': 'indexedDB',
  'clipboard:clipboard': 'navigator.clipboard',
  'listener:keydown': 'addEventListener("keydown", (event) => event.key)',
  'listener:input': 'document.body.addEventListener("input", (event) => event.data, true)',
  'listener:change': 'document.querySelector("input").addEventListener("change", () => 1)',
  'listener:paste': 'document.addEventListener("paste", () => 1)',
  'listener:onkeyup': 'document.onkeyup = () => 1',
  'key:key': '0',
  'key:data': '0',
  'network:fetch': 'fetch("https://isgkatip.csgb.gov.tr/yok").catch(() => 1)',
  'network:XMLHttpRequest': 'new XMLHttpRequest()',
  'network:sendBeacon': 'navigator.sendBeacon("/yok")',
  'network:Image': 'new Image()',
  'act:click': 'document.querySelector("[type=checkbox]").click()',
  'act:focus': 'document.querySelector("input").focus()',
  'act:dispatchEvent': 'document.body.dispatchEvent(new Event("x"))',
  'act:setAttribute': 'document.body.setAttribute("data-x", "1")',
  'act:scrollIntoView': 'document.querySelector("input").scrollIntoView()',
};

/** A content script that commits every offence above, each by itself, once the page is there. */
export const offender = `(() => {
  const offend = () => {
    ${Object.values(offences)
      .map((code) => `try { ${code}; } catch {}`)
      .join('\n    ')}
  };
  if (document.readyState === 'complete') offend(); else addEventListener('load', offend);
})()`;
