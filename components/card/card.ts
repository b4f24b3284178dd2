/** Draws the card and remembers what belongs to the view alone: the open panel, and what is being read aloud. */
import type { CardProps, DrawCard } from '../../lib/guide/card-props';
import { dress } from '../../lib/guide/sheet';
import type { Panel } from './parts';
import { cardSheet } from './sheet';
import { localVoice, onVoices, readAloud } from './speech';
import { show } from './tiny/jsx-runtime';
import { Card } from './view';

interface Memory {
  draw(props: CardProps): void;
  end(): void;
}

/** What the card can ask for beside what the guide itself does. */
export interface CardAsks {
  /** An outline of this page, to be shown by a page of ours. */
  sketch(): void;
}

/** One for each box that a card is drawn into. */
const memories = new WeakMap<HTMLElement, Memory>();

function remember(into: HTMLElement, asks?: CardAsks): Memory {
  let props: CardProps;
  let open: Panel = '';
  let hush: (() => void) | null = null;

  const quiet = () => {
    hush?.();
    hush = null;
  };
  const ask = (panel: Panel) => {
    open = panel;
    redraw();
  };
  const silence = () => {
    quiet();
    redraw();
  };
  const speak = () => {
    const voice = localVoice(props.model.language);
    if (hush || !voice) return silence();
    hush = readAloud(props.model, voice, silence);
    redraw();
  };
  const redraw = () => {
    const speaking = !props.model.silent && localVoice(props.model.language) && hush !== null;
    show(into, Card({ ...props, open, ask, speaking, speak, sketch: asks?.sketch }));
  };
  const leave = onVoices(redraw);

  return {
    draw(next) {
      // A new step starts with everything shut, unread and at its top.
      const anew = props?.model.title !== next.model.title;
      if (anew) {
        open = '';
        quiet();
      }
      props = next;
      redraw();
      if (anew) into.querySelector('.words')?.scrollTo(0, 0);
    },
    end() {
      leave();
      quiet();
    },
  };
}

/** Makes what draws the card into the guide's root; null removes it and ends its listening and speaking. */
export const makeDrawCard =
  (asks?: CardAsks): DrawCard =>
  (into, props) => {
    const memory = memories.get(into);
    if (!props) {
      memory?.end();
      memories.delete(into);
      show(into, []);
      return;
    }
    const root = into.getRootNode();
    if (!into.dataset.dressed && root instanceof ShadowRoot) {
      into.dataset.dressed = '';
      dress(root, cardSheet);
    }
    const drawn = memory ?? remember(into, asks);
    memories.set(into, drawn);
    drawn.draw(props);
  };

/** Draws a card that asks for nothing. */
export const drawCard: DrawCard = makeDrawCard();
