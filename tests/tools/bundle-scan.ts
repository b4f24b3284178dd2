/** Looks through built content scripts for what they must not hold. */

interface Ban {
  readonly name: string;
  readonly pattern: RegExp;
  /** Code that must be caught by it. */
  readonly mutant: string;
}

const ban = (name: string, pattern: RegExp, mutant: string): Ban => ({ name, pattern, mutant });

/** Reads, roads to the network and code from text; each with a piece of code that shows the ban at work. */
export const bans: readonly Ban[] = [
  ban('a field’s value', /\.value\b(?!\s*=[^=])/u, 'let v=document.forms[0][0].value;'),
  ban('a field’s value in brackets', /\[[`'"]value[`'"]\]/u, 'let v=e["value"];'),
  ban(
    'a captured getter of a value',
    /\.prototype,\s*[`'"](?:value|defaultValue|valueAsNumber|valueAsDate|selectedOptions|files|elements)[`'"]/u,
    'let g=get(HTMLInputElement.prototype,`value`);',
  ),
  ban(
    'a value by its other names',
    /\.(?:defaultValue|valueAsNumber|valueAsDate|selectedOptions|selectedIndex|files)\b/u,
    'let d=e.valueAsNumber;',
  ),
  ban('form data', /\bFormData\b/u, 'new FormData(f);'),
  ban('a cookie', /\.cookie\b|\bcookieStore\b/u, 'let c=document.cookie;'),
  ban('page storage', /\b(?:localStorage|sessionStorage|indexedDB)\b/u, 'localStorage.getItem("a");'),
  ban('caches', /\bcaches\s*[.[]/u, 'caches.open("a");'),
  ban('the clipboard', /\bclipboard(?:Data)?\b|\bexecCommand\b/u, 'navigator.clipboard.readText();'),
  ban('fetch', /\bfetch\b/u, 'self.fetch("/");'),
  ban('a beacon', /\bsendBeacon\b/u, 'navigator.sendBeacon("/");'),
  ban('XMLHttpRequest', /\bXMLHttpRequest\b/u, 'new XMLHttpRequest;'),
  ban(
    'a socket',
    /\b(?:WebSocket|WebTransport|RTCPeerConnection|EventSource)\b/u,
    'new WebSocket("wss://a");',
  ),
  ban(
    'an image of its own',
    /\bnew Image\b|createElement\([`'"](?:img|script|iframe|link|video|audio)[`'"]\)/u,
    'new Image().src="/";',
  ),
  ban('a worker', /\bnew (?:Shared)?Worker\b|\bserviceWorker\b/u, 'new Worker("/a.js");'),
  ban('imported code', /\bimportScripts\b|\bimport\s*\(/u, 'import("/a.js");'),
  ban('code from text', /\beval\b|\bFunction\s*\(/u, 'new Function("return 1")();'),
  ban('a timer with text', /set(?:Timeout|Interval)\(\s*[`'"]/u, 'setTimeout("a()",1);'),
  ban('a form sent', /\.(?:submit|requestSubmit)\b/u, 'document.forms[0].submit();'),
  ban('a press', /\.click\(/u, 'document.links[0].click();'),
  ban('an event of its own', /\bdispatchEvent\b/u, 'document.dispatchEvent(new Event("a"));'),
  ban(
    'the page’s own world',
    /\bwrappedJSObject\b|\bexportFunction\b|\bcloneInto\b/u,
    'window.wrappedJSObject.a=1;',
  ),
];

/** Reads of `.value` that are no field's: a property's descriptor, and two places inside preact. */
const harmless: readonly RegExp[] = [
  /getOwnPropertyDescriptor\([^()]*\)\??\.value\b/gu,
  /\?\w+\.props\.value:/gu,
  /\(\w+=\w+\.attributes\[\w+\]\)\.name\]=\w+\.value\b/gu,
  /==`textarea`&&\w+\.defaultValue!=null/gu,
];

/** The names of all bans that a bundle breaks. */
export function bundleFaults(source: string): string[] {
  const rest = harmless.reduce((text, shape) => text.replace(shape, '""'), source);
  return bans.filter(({ pattern }) => pattern.test(rest)).map(({ name }) => name);
}
