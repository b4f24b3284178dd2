/** A rehearsal that plays itself: pointer, speech, pause and step. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import type { Press } from '../../lib/practice/view';
import { localVoice, readAloud } from '../card/speech';
import { Player, pause } from './player';
import type { PointerPlace } from './pointer';
import { nextPresses } from './practice';
import type { Run } from './run';

/** How long the pointer is on its way, and how fast an address is written, ms. */
const travel = 750;
const letter = 35;

export interface Watching {
  readonly playing: boolean;
  readonly over: boolean;
  readonly pointer: PointerPlace | null;
  readonly written: string | null;
  readonly aloud: boolean | null;
  play(): void;
  pause(): void;
  step(): void;
  /** Takes the last press back, also after the end. */
  back(): void;
  setAloud(aloud: boolean): void;
}

const middle = (element: Element): { x: number; y: number } => {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
};

/** Where a press happens on the page; null for one that is not drawn. */
function placeOf(root: Element | null, press: Press): Element | null {
  // What is done beside the page stands on the learner's paper: it is unfolded.
  const beside =
    press.kind === 'press' && document.querySelector(`[data-beside="${CSS.escape(press.press)}"] button`);
  if (beside) {
    beside.closest('details')?.setAttribute('open', '');
    return beside;
  }
  if (press.kind === 'press') return root?.querySelector(`[data-press="${CSS.escape(press.press)}"]`) ?? null;
  return press.kind === 'address' ? document.querySelector('#sim-address') : null;
}

/** Plays `run` as long as `on`; ends with the run. */
export function useWatch(
  run: Run,
  on: boolean,
  language: Language,
  root: () => Element | null,
  /** A presenter begins each step with a key. */
  waits = false,
): Watching {
  const [playing, setPlaying] = useState(false);
  const [over, setOver] = useState(false);
  const [pointer, setPointer] = useState<PointerPlace | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const [wish, setAloud] = useState(true);
  const voice = localVoice(language);
  const speaks = voice !== null && wish;
  const player = useMemo(() => {
    const point = async (press: Press, signal: AbortSignal): Promise<void> => {
      const element = placeOf(root(), press);
      if (!element) return pause(travel, signal);
      element.scrollIntoView({ block: 'nearest' });
      setPointer({ ...middle(element), down: false });
      await pause(travel, signal);
      if (press.kind === 'address') {
        for (let end = 1; end <= press.address.length && !signal.aborted; end += 1) {
          setWritten(press.address.slice(0, end));
          await pause(letter, signal);
        }
        setWritten(null);
      }
      if (!signal.aborted) setPointer({ ...middle(element), down: true });
      await pause(160, signal);
    };
    const tell = async (signal: AbortSignal): Promise<void> => {
      const card = await run.guide.card();
      const now = speaks ? localVoice(language) : null;
      if (!card || !now || signal.aborted) return;
      await new Promise<void>((said) => {
        const hush = readAloud(card, now, said);
        const stop = (): void => {
          hush();
          said();
        };
        signal.addEventListener('abort', stop, { once: true });
      });
    };
    return new Player({
      next: () => nextPresses(run.rehearsal.world)[0] ?? null,
      press: (press) => run.press(press),
      point,
      tell,
      ended: () => {
        setOver(true);
        setPointer(null);
      },
    });
  }, [run, language, speaks, root]);
  useEffect(() => {
    setOver(false);
    setPointer(null);
  }, [run]);
  useEffect(() => {
    if (on && playing && !over) player.play();
    return () => player.stop();
  }, [on, playing, over, player]);
  // Two pages that play the same run would press everything twice.
  useEffect(() => setPlaying(on && !waits && !run.followed), [on, run, waits]);
  return {
    playing: playing && !over,
    over,
    pointer: on ? pointer : null,
    written: on ? written : null,
    aloud: voice === null ? null : wish,
    play: () => setPlaying(true),
    pause: () => setPlaying(false),
    step: () => {
      setPlaying(false);
      void player.step();
    },
    back: () => {
      setPlaying(false);
      player.stop();
      setPointer(null);
      if (run.back()) setOver(false);
    },
    setAloud,
  };
}
