/** Who asks for the sign-in: read from the block that names the application, reduced at once to one of four words. */
import { askerNamed, named, settle, withoutLeads } from './asker-name';
import { findAll } from './dom';
import { isDrawn } from './reach';
import type { Asker } from './snapshot';
import { type Found, gather, lineOf } from './texts';

const longest = 300;

/** Looks for the naming block by its own words, or by the class it has always had. `walk` hands over the texts of the page. */
export function askerOf(doc: Document, walk: (root: Element, found: Found) => unknown): Asker {
  const verdicts: Asker[] = [];
  for (const block of findAll(doc, '.referrerApp')) {
    const words = gather(block);
    // The block may hold the whole naming sentence, as the consent page's does.
    if (isDrawn(block)) verdicts.push(askerNamed(named(words) || withoutLeads(words)));
  }
  let expecting = false;
  let mentioned = false;
  const heard = new Set<Element>();
  if (doc.body) {
    walk(doc.body, (element, part, kind) => {
      const line = lineOf(element);
      if (kind !== 'text' || part.length > longest || heard.has(line)) return;
      // A name may lie in several parts, and half of one is another name.
      const whole = gather(line);
      const short = whole.length <= longest;
      if (short) heard.add(line);
      const text = short ? whole : part;
      const name = named(text);
      if (name === null && !expecting) {
        // The page of 2020 names the application by its address alone, with no label beside it.
        mentioned ||= askerNamed(text) === 'katip' && isDrawn(element);
        return;
      }
      if (!isDrawn(element)) return;
      if (name !== null && name !== '') verdicts.push(askerNamed(name));
      else if (name === null) verdicts.push(askerNamed(text));
      expecting = name === '';
    });
  }
  const settled = settle(verdicts);
  return settled === 'nobody' && mentioned ? 'katip' : settled;
}
