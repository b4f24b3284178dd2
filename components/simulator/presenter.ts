/** Presenting to a class: what the map on a second window is told. */
import { useEffect, useState } from 'preact/hooks';
import type { Route, StepId } from '../../lib/catalog/model';
import type { Run } from './run';

/** Where the presenter is. */
export interface Place {
  readonly route: Route;
  readonly step: StepId | null;
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
