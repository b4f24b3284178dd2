/** What to say, sentence by sentence; one key leads on. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import type { Line } from '../../lib/support/say-lines';
import { Button } from '../shared/blocks';
import { deskWords as words } from './words';

const typing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, [role="radiogroup"]') !== null;

interface LinesProps {
  readonly lines: readonly Line[];
  readonly language: Language;
  /** The clerk has just opened the code: the keys are for the lines now. */
  readonly begin: boolean;
}

/** The lines with the one to say now marked. */
export function LinesView({ lines, language, begin }: LinesProps) {
  const [at, setAt] = useState(0);
  const current = useRef<HTMLLIElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const go = (by: number): void => setAt((now) => Math.min(lines.length - 1, Math.max(0, now + by)));
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (typing(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowRight') go(1);
      else if (event.key === 'ArrowLeft') go(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [lines.length]);
  // Before anything can be typed: a late focus would take keys away from the box.
  useLayoutEffect(() => {
    if (begin) row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [begin]);
  useEffect(() => {
    if (at > 0) current.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <section class="stack desk-lines" aria-labelledby="desk-lines">
      <h2 id="desk-lines">{words.lines[language]}</h2>
      <ol class="lines">
        {lines.map(({ kind, text }, index) => (
          <li
            key={text}
            ref={index === at ? current : null}
            data-kind={kind}
            data-said={index < at ? '' : undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            {text}
          </li>
        ))}
      </ol>
      <div class="row" ref={row}>
        <Button main press={() => go(1)}>
          {words.next[language]} →
        </Button>
        <Button press={() => go(-1)}>← {words.before[language]}</Button>
        <span class="soft small">{words.keys[language]}</span>
      </div>
    </section>
  );
}
