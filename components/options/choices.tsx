/** Choices of the settings page: one of several, or yes and no. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface OneOfProps<T extends string | number> {
  readonly legend: string;
  /** The heading above says the same already. */
  readonly legendHidden?: boolean;
  readonly chosen: T;
  readonly choices: readonly {
    readonly value: T;
    readonly name: string;
    readonly note?: string;
    readonly lang?: string;
  }[];
  readonly choose: (value: T) => void;
}

/** One of several, as radio buttons. */
export function OneOf<T extends string | number>({
  legend,
  legendHidden,
  chosen,
  choices,
  choose,
}: OneOfProps<T>) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend class={legendHidden ? 'hidden-visually' : undefined}>{legend}</legend>
      <div class="choices-row">
        {choices.map(({ value, name, note, lang }) => (
          <label key={value} class="choice" lang={lang}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
            />
            <span>
              {name}
              {note && <small>{note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface YesNoProps {
  readonly name: ComponentChildren;
  readonly note?: string;
  readonly on: boolean;
  readonly fixed?: boolean;
  readonly change: (on: boolean) => void;
}

/** Yes or no, as a check box. */
export function YesNo({ name, note, on, fixed, change }: YesNoProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        disabled={fixed === true}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>
        {name}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}
