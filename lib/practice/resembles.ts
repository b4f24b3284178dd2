/** Whether an address could be taken for one of the rehearsal's by somebody who reads in haste. */
import { hosts } from '../catalog/hosts';

/** Letters to be put in, taken out or changed until one text is the other. */
export function lettersBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** So few letters are overlooked. */
const overlooked = 3;
/** Words of the true addresses, and what they are called: in a foreign address they are there to deceive. */
const borrowed = /katip|turkiye|edevlet|csgb|ailevecalisma|govtr/u;

/** `url`: none of the product's own. A foreign host bears a name of ours, or any host is a few letters from one. */
export function resembles({ hostname, username, protocol, port }: URL): boolean {
  if (username !== '' || port !== '' || protocol !== 'https:') return true;
  if (hostname.startsWith('xn--') || hostname.includes('.xn--')) return true;
  if (Object.keys(hosts).some((own) => lettersBetween(hostname.slice(0, 80), own) <= overlooked)) return true;
  // Under gov.tr the state alone gives names.
  return !hostname.endsWith('.gov.tr') && borrowed.test(hostname.replace(/[.-]/gu, ''));
}
