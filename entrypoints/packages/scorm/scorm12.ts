/** SCORM 1.2: the platform lends an object; nothing goes over any network from here. */
import type { Platform } from '../lms/progress';

export interface Scorm12 {
  LMSInitialize(empty: ''): string;
  LMSSetValue(name: string, value: string): string;
  LMSGetValue(name: string): string;
  LMSCommit(empty: ''): string;
  LMSFinish(empty: ''): string;
}

type Holder = { readonly API?: Scorm12 } & Window;

/** So many windows up the platform may stand. */
const levels = 12;

/** The platform's object, in this window, those around it, or those around the one that opened it; null for none. */
export function findScorm(from: Window): Scorm12 | null {
  for (const start of [from, from.opener as Window | null]) {
    let at: Window | null = start;
    for (let level = 0; at && level < levels; level += 1) {
      try {
        const { API } = at as Holder;
        if (API) return API;
      } catch {
        // A window of another origin: the platform does not stand there.
      }
      at = at.parent === at ? null : at.parent;
    }
  }
  return null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A span as SCORM 1.2 writes it, “0000:00:00.00”. */
export function spanOf(ms: number): string {
  const hundredths = Math.round(ms / 10);
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

export interface ScormSession extends Platform {
  /** Says goodbye; once. */
  finish(): void;
}

/** Begins a session. `now` in ms. */
export function scormSession(api: Scorm12, now: () => number): ScormSession {
  const begun = now();
  let count = 0;
  let over = false;
  api.LMSInitialize('');
  const set = (name: string, value: string): void => void api.LMSSetValue(`cmi.${name}`, value);
  const standing = api.LMSGetValue('cmi.core.lesson_status');
  // What was passed or completed before stays so.
  let done = standing === 'passed' || standing === 'completed';
  if (!done) set('core.lesson_status', 'incomplete');
  api.LMSCommit('');
  return {
    completed() {
      if (!done) set('core.lesson_status', 'completed');
      done = true;
      api.LMSCommit('');
    },
    interaction({ id, response, right, at }) {
      const at0 = `interactions.${count}`;
      count += 1;
      set(`${at0}.id`, id);
      set(`${at0}.type`, 'performance');
      set(`${at0}.student_response`, response.slice(0, 255));
      set(`${at0}.result`, right ? 'correct' : 'wrong');
      set(`${at0}.latency`, spanOf(at));
    },
    scored(score, passed) {
      set('core.score.min', '0');
      set('core.score.max', '100');
      set('core.score.raw', String(score));
      if (standing !== 'passed') set('core.lesson_status', passed ? 'passed' : 'failed');
      done = true;
      api.LMSCommit('');
    },
    finish() {
      if (over) return;
      over = true;
      set('core.session_time', spanOf(now() - begun));
      set('core.exit', '');
      api.LMSCommit('');
      api.LMSFinish('');
    },
  };
}
