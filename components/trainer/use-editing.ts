/** The scenario that is being changed: what it was before each change is kept for undoing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../lib/practice/model';
import { copyOf } from '../../lib/practice/own';
import { judged } from './scenario-editor';
import type { OwnScenarios } from './use-scenarios';

/** Most steps that can be undone. */
const longest = 200;

/** Asks before the page is closed while `on`. */
function useLeaveAsked(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [on]);
}

/** `newId`: a name that no scenario has. */
export function useEditing(own: OwnScenarios, newId: () => string) {
  const [past, setPast] = useState<readonly Scenario[]>([]);
  const [closed, setClosed] = useState(false);
  const [overtaken, setOvertaken] = useState(false);
  /** What this tab last knew to be kept. */
  const kept = useRef<Scenario | null>(null);
  const open = past.at(-1) ?? null;
  useLeaveAsked(overtaken);
  const begin = (scenario: Scenario, before: readonly Scenario[]): void => {
    kept.current = scenario;
    setPast([...before, scenario].slice(-longest));
    setOvertaken(false);
  };
  const show = (scenario: Scenario): void => {
    if (judged(scenario).fault !== null) return;
    own.change(
      scenario,
      () => kept.current ?? scenario,
      (done) => {
        if (done) kept.current = scenario;
        setOvertaken(!done);
      },
    );
  };
  return {
    open,
    /** One was open before: what comes up then is new. */
    closed,
    /** Another tab has changed or removed it: nothing is kept until the person has chosen. */
    overtaken,
    canUndo: past.length > 1,
    start: (scenario: Scenario): void => begin(scenario, []),
    change: (scenario: Scenario): void => {
      setPast([...past, scenario].slice(-longest));
      show(scenario);
    },
    undo: (): void => {
      const before = past.at(-2);
      if (!before) return;
      setPast(past.slice(0, -1));
      show(before);
    },
    close: (): void => {
      setClosed(true);
      setPast([]);
    },
    /** Keeps what stands here as a scenario of its own. */
    apart: (): void => {
      if (!open) return;
      const copy = copyOf(open, newId());
      own.keep(copy);
      begin(copy, []);
    },
    /** Shows what the other tab has made of it; what stood here can be fetched back by undoing. */
    reopen: (): void => {
      const theirs = own.list.find(({ id }) => id === open?.id);
      if (theirs) begin(theirs, past);
    },
  };
}
