/** Fields of the scenario editor. What looks like a real identity number is not taken. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import { refusesNumber } from '../../lib/practice/typed';
import { scenarioWords as words } from './scenario-words';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  /** Most letters. */
  readonly most: number;
  readonly lines?: number;
  readonly lang?: string;
  readonly change: (value: string) => void;
}

// Signs of markup, which no screen shows: the door would refuse the whole scenario for them.
const plain = (text: string, most: number): string => text.replace(/[<>{}`\\]/gu, '').slice(0, most);

/** Words, on one line or several. */
export function TextField({ label, value, language, most, lines, lang, change }: TextProps) {
  const id = useId();
  const [refused, setRefused] = useState(false);
  const field = {
    id,
    value,
    lang,
    maxLength: most,
    'aria-describedby': refused ? `${id}-no` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const typed = event.currentTarget.value;
      const no = refusesNumber(typed);
      setRefused(no);
      const taken = no ? value : plain(typed, most);
      if (taken !== typed) event.currentTarget.value = taken;
      if (taken !== value) change(taken);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines === undefined ? (
        <input type="text" autoComplete="off" {...field} />
      ) : (
        <textarea rows={lines} {...field} />
      )}
      <p id={`${id}-no`} class="field-no" role="alert">
        {refused ? words.refused[language] : ''}
      </p>
    </div>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly change: (value: number) => void;
}

/** A whole number between two bounds; anything else is put right when the field is left. */
export function NumberField({ label, value, least, most, change }: NumberProps) {
  const id = useId();
  // What is half typed stays when the page is drawn anew meanwhile.
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <div class="field field-short">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typing ?? value}
        onInput={(event) => setTyping(event.currentTarget.value)}
        onBlur={() => setTyping(null)}
        onChange={(event) => {
          setTyping(null);
          const typed = Math.round(event.currentTarget.valueAsNumber);
          const taken = Number.isFinite(typed) ? Math.min(most, Math.max(least, typed)) : value;
          event.currentTarget.value = String(taken);
          if (taken !== value) change(taken);
        }}
      />
    </div>
  );
}

/** A day, written “01.11.2026”. */
export function DayField(props: { label: string; value: string; change: (value: string) => void }) {
  const id = useId();
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <div class="field field-short">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        value={typing ?? props.value.split('.').reverse().join('-')}
        onInput={(event) => setTyping(event.currentTarget.value)}
        onBlur={() => setTyping(null)}
        min="2000-01-01"
        max="2099-12-31"
        onChange={(event) => {
          const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(event.currentTarget.value) ?? [];
          if (year && month && day) props.change(`${day}.${month}.${year}`);
          else event.currentTarget.value = props.value.split('.').reverse().join('-');
        }}
      />
    </div>
  );
}

interface PickProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, name: string])[];
  readonly change: (value: Value) => void;
}

/** One of several, as a list that drops down. */
export function Pick<Value extends string>({ label, value, choices, change }: PickProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.currentTarget.value);
          if (chosen) change(chosen[0]);
        }}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one} selected={one === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Yes or no. */
export function Tick(props: { label: string; on: boolean; fixed?: boolean; change: (on: boolean) => void }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.on}
        disabled={props.fixed}
        onChange={(event) => props.change(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

interface TicksProps<Value extends string> {
  readonly legend: string;
  readonly all: readonly (readonly [value: Value, name: string])[];
  readonly on: readonly Value[];
  /** One has to stay. */
  readonly one?: boolean;
  readonly change: (on: Value[]) => void;
}

/** Several of several, in the order in which they are listed. */
export function Ticks<Value extends string>({ legend, all, on, one, change }: TicksProps<Value>) {
  return (
    <fieldset class="ticks">
      <legend>{legend}</legend>
      {all.map(([value, name]) => (
        <Tick
          key={value}
          label={name}
          on={on.includes(value)}
          fixed={one === true && on.length === 1 && on[0] === value}
          change={(ticked) =>
            change(all.map(([each]) => each).filter((each) => (each === value ? ticked : on.includes(each))))
          }
        />
      ))}
    </fieldset>
  );
}

/** One thing of a list, folded up: what it is stands in its summary. */
export function Fold({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{summary}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

/** A group of the editor under a heading of its own. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="group">
      <h4>{title}</h4>
      {children}
    </section>
  );
}
