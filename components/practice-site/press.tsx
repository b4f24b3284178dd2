/** Things that are pressed on a practice screen. */
import type { ControlView } from '../../lib/practice/view';

/** What every part of a practice screen is given. */
export interface PressProps {
  readonly onPress: (press: string) => void;
}

/** Only a double press counts for some; the keyboard's Enter stands for it. */
const presses = ({ press, double }: ControlView, onPress: (press: string) => void) =>
  double
    ? {
        onDblClick: () => onPress(press),
        onClick: (event: MouseEvent) => event.detail === 0 && onPress(press),
      }
    : { onClick: () => onPress(press) };

interface ControlProps extends PressProps {
  readonly control: ControlView;
  /** Extra attributes, for tabs and the like. */
  readonly role?: 'tab';
  readonly tabIndex?: number;
}

/** One button, link or tile. `chosen` shows as pressed, or as selected on a tab. */
export function Control({ control, onPress, role, tabIndex }: ControlProps) {
  const { name, beside, disabled, chosen, open, newTab, look } = control;
  const states = role === 'tab' ? { 'aria-selected': chosen === true } : { 'aria-pressed': chosen };
  return (
    <button
      type="button"
      class="ps-press"
      data-press={control.press}
      data-look={look ?? 'button'}
      data-new-tab={newTab ? '' : undefined}
      disabled={disabled}
      role={role}
      tabIndex={tabIndex}
      aria-expanded={open}
      aria-description={newTab ? 'Yeni sekmede açılır' : undefined}
      {...states}
      {...presses(control, onPress)}
    >
      {beside === undefined ? (
        name
      ) : (
        <>
          <strong>{name}</strong>
          <span class="ps-beside">{beside}</span>
        </>
      )}
    </button>
  );
}

interface ControlsProps extends PressProps {
  readonly items: readonly ControlView[];
  readonly as: 'bar' | 'toolbar' | 'list' | 'tiles' | 'letters' | 'methods' | 'people';
}

/** Buttons or links that belong together. */
export function Controls({ items, as, onPress }: ControlsProps) {
  if (as === 'bar' || as === 'toolbar')
    return (
      <div class="ps-controls" data-as={as}>
        {items.map((control) => (
          <Control key={control.press} control={control} onPress={onPress} />
        ))}
      </div>
    );
  return (
    <ul class="ps-controls" data-as={as}>
      {items.map((control) => (
        <li key={control.press}>
          <Control control={control} onPress={onPress} />
        </li>
      ))}
    </ul>
  );
}
