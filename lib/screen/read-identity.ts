/** The look at the state's login page: links, buttons, tabs, headings, alerts and who asks. Never a field, never a row. */
import type { Lexicon } from '../catalog/lexicon';
import { askerOf } from './asker';
import { parentOf, tagOf } from './dom';
import { blank, type Draft } from './draft';
import { isPressable, walkIdentity } from './identity-looks';
import { makeNaming, type Words } from './names';
import { coverOf, isDrawn, reachOnPage } from './reach';
import type { Look, Reader } from './read';
import type { Thing } from './snapshot';
import { isDisabled } from './states';
import { gather } from './texts';

function controlAround(element: Element): Element | null {
  for (let node: Element | null = element, steps = 0; node && steps < 7; node = parentOf(node), steps++) {
    if (isPressable(node)) return node;
  }
  return null;
}

/** Reaches are few here: what is covered or not drawn is not there. */
function reachNow(element: Element): Thing['reach'] | null {
  const seen = isDrawn(element) ? reachOnPage(element) : null;
  if (!seen) return null;
  if (seen.reach !== 'shown' && seen.reach !== 'clipped') return seen.reach;
  const cover = coverOf(element, seen.box);
  return cover === 'free' ? seen.reach : cover === 'bar' ? 'covered' : null;
}

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Makes the reader of the identity host. */
export function makeIdentityReader(lexicon: Lexicon): Reader {
  const naming = makeNaming(lexicon);
  return {
    look(): Look {
      const things: Draft[] = [];
      const elements: Element[] = [];
      const add = (element: Element, words: Words): void => {
        const control = controlAround(element);
        const root = control ?? element;
        let at = elements.indexOf(root);
        if (at < 0) {
          const reach = reachNow(root);
          if (!reach || (root !== element && !isDrawn(element))) return;
          at = elements.push(root) - 1;
          const draft = blank(at, control ? 'control' : 'text', { reach, window: -1 });
          draft.disabled = control !== null && isDisabled(control);
          if (control && tagOf(control) !== 'input') draft.others = wordCount(gather(control));
          things.push(draft);
        }
        const thing = things[at];
        if (!thing) return;
        if (words.whole !== '') {
          thing.others = Math.max(0, thing.others - words.whole.split(' ').length);
          thing.names.push(words.whole);
        }
        thing.holds.push(...words.holds);
        thing.begins.push(...words.begins);
      };
      const root = document.body;
      if (root) {
        walkIdentity(root, (element, text) => {
          const words = naming(text);
          if (words) add(element, words);
        });
      }
      const path = location.pathname;
      return {
        elements,
        snapshot: {
          site: 'identity',
          path: lexicon.paths.includes(path) ? path : '',
          things,
          windows: [],
          asker: root ? askerOf(document, walkIdentity) : 'nobody',
          busy: false,
          old: false,
          foreign: false,
          partial: false,
          size: `${innerWidth}x${innerHeight}`,
          frames: [],
          rest: { controls: 0, rows: 0, veiled: 0, texts: 0 },
        },
      };
    },
  };
}
