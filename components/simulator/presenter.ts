/** Presenting to a class: a clicker's keys, a dark screen, and what the map on a second window is told. */
import { useEffect, useState } from 'preact/hooks';
import type { Route, StepId } from '../../lib/catalog/model';
import type { Run } from './run';

export type PresenterAct = 'next' | 'stop' | 'dark';

/** Where the presenter is. */
export interface Place {
  readonly route: Route;
  readonly step: StepId | null;
}

const field = 'input,textarea,select,[contenteditable],[role=textbox],dialog[open]';
const pressed = 'button,a,summary,[tabindex],[role]';

const acts: Readonly<Record<string, PresenterAct>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'stop',
  ArrowLeft: 'stop',
  b: 'dark',
  B: 'dark',
  '.': 'dark',
};

/** What a key means to a presenter; null where it belongs to what is focused. */
export function presenterAct(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  focus: Element | null,
): PresenterAct | null {
  if (event.ctrlKey || event.altKey || event.metaKey || focus?.closest(field)) return null;
  const moves = event.key === ' ' || event.key.startsWith('Arrow');
  return moves && focus?.closest(pressed) ? null : (acts[event.key] ?? null);
}

const channelName = 'katip-rehberi-sunum';

/** How long the guide may take to say where one is, ms. */
const settling = 400;

/** The step at which the run stands, as the guide sees it. */
export function useStep(run: Run): StepId | null {
  const [step, setStep] = useState<StepId | null>(null);
  const { view } = run.rehearsal;
  useEffect(() => {
    const look = (): void => void run.guide.report().then((report) => setStep(report?.counsel?.step ?? null));
    const timer = setTimeout(look, settling);
    return () => clearTimeout(timer);
  }, [run, view]);
  return step;
}

/** Tells the map where the presenter is. */
export function usePlaceTold(place: Place, on: boolean): void {
  const { route, step } = place;
  useEffect(() => {
    if (!on) return undefined;
    const channel = new BroadcastChannel(channelName);
    const tell = (): void => channel.postMessage({ route, step });
    tell();
    // A map that was opened later asks.
    channel.onmessage = ({ data }) => data === 'where' && tell();
    return () => channel.close();
  }, [route, step, on]);
}

/** Where the presenter is, for the map; null until that is heard. */
export function useHeardPlace(read: (data: unknown) => Place | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }) => {
      const heard = read(data);
      if (heard) setPlace(heard);
    };
    channel.postMessage('where');
    return () => channel.close();
  }, []);
  return place;
}

/** Listens to a clicker; true while the screen is dark. */
export function usePresenter(
  on: boolean,
  next: () => void,
  stop: () => void,
): { dark: boolean; light: () => void } {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    if (!on) return undefined;
    const take = (event: KeyboardEvent): void => {
      const act = presenterAct(event, document.activeElement);
      if (!act) return;
      event.preventDefault();
      if (act === 'dark') setDark((now) => !now);
      else if (act === 'next') next();
      else stop();
    };
    addEventListener('keydown', take);
    return () => removeEventListener('keydown', take);
  }, [on, next, stop]);
  return { dark, light: () => setDark(false) };
}
