import { useEffect, useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import { applyPacks } from '../../lib/packs/apply';
import type { FlowPack } from '../../lib/packs/model';
import { type Change, tryOn } from '../../lib/packs/trial';
import { judge } from './judging';
import type { TrainerPorts } from './section';

export interface Trial {
  readonly changes: readonly Change[];
  /** How many screens it was tried on. */
  readonly screens: number;
}

/** Tries packs on the kept screens; null while that goes on, or where there is nothing to try. */
export function useTrial(packs: readonly FlowPack[] | null, ports: TrainerPorts): Trial | null {
  const [trial, setTrial] = useState<Trial | null>(null);
  const key = packs ? JSON.stringify(packs) : '';
  useEffect(() => {
    let over = false;
    setTrial(null);
    if (packs)
      void ports.keptScreens().then((kept) => {
        if (over) return;
        const { records } = applyPacks(screenRecords, packs);
        setTrial({ changes: tryOn(kept, screenRecords, records, judge), screens: kept.length });
      });
    return () => {
      over = true;
    };
  }, [key]);
  return trial;
}

/** Whether the trial lets the packs be used: nothing is ringed that is not it. */
export const isSafe = (trial: Trial | null): boolean =>
  trial?.changes.every((change) => change.kind !== 'ring') ?? false;
