/** Which part of a host somebody registered: the part that says whose it is. */

/** Endings of two labels (three where noted) under which names are given out. A short list, not the public one. */
const sharedEndings: ReadonlySet<string> = new Set([
  ...'com net org gov edu bel pol mil tsk k12 av dr gen web info biz tv tel bbs name kep nc'
    .split(' ')
    .map((name) => `${name}.tr`),
  'gov.nc.tr',
  ...'co org ac gov net ltd me plc sch nhs police'.split(' ').map((name) => `${name}.uk`),
  ...'co or ne ac go'.split(' ').map((name) => `${name}.jp`),
  ...'co or re go ac'.split(' ').map((name) => `${name}.kr`),
  ...'co net org gov ac firm gen ind'.split(' ').map((name) => `${name}.in`),
  ...'co org gov ac net web'.split(' ').map((name) => `${name}.za`),
  ...'co org net govt ac'.split(' ').map((name) => `${name}.nz`),
  ...'co org net gov ac muni'.split(' ').map((name) => `${name}.il`),
  ...'au br cn mx sg hk tw ua ar pl my ph vn eg sa cy az ge gr ro ru pk bd ng co pe ec'
    .split(' ')
    .flatMap((country) => ['com', 'net', 'org', 'gov', 'edu'].map((name) => `${name}.${country}`)),
  // Free addresses under a provider's name: what stands before them belongs to anybody.
  ...(
    'github.io gitlab.io web.app firebaseapp.com netlify.app vercel.app pages.dev workers.dev ' +
    'blogspot.com blogspot.com.tr wordpress.com wixsite.com weebly.com herokuapp.com onrender.com fly.dev ' +
    'azurewebsites.net cloudfront.net 000webhostapp.com r2.dev duckdns.org ngrok.io ngrok-free.app ' +
    'glitch.me repl.co translate.goog'
  ).split(' '),
]);

export interface HostParts {
  readonly before: string;
  readonly registrable: string;
  /** The dot at the end of a host, where one stands there. */
  readonly after: string;
}

const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;

/** Splits a host; `before + registrable + after` is the host again. `ascii` decides, `shown` is split. */
export function partsOf(ascii: string, shown: string): HostParts {
  const after = shown.endsWith('.') ? '.' : '';
  const bare = after === '' ? shown : shown.slice(0, -1);
  if (address.test(bare)) return { before: '', registrable: bare, after };
  const plain = (after === '' ? ascii : ascii.slice(0, -1)).split('.');
  const labels = bare.split('.');
  let ending = 1;
  for (const size of [2, 3]) if (sharedEndings.has(plain.slice(-size).join('.'))) ending = size;
  const own = Math.min(labels.length, ending + 1);
  const before = labels.slice(0, labels.length - own).join('.');
  return {
    before: before === '' ? '' : `${before}.`,
    registrable: labels.slice(-own).join('.'),
    after,
  };
}

/** Whether a host is a bare number address. */
export function isNumberAddress(ascii: string): boolean {
  return address.test(ascii);
}
