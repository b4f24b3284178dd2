/** Rows under columns, or rows alone to choose one from. */
import { useMemo, useRef } from 'preact/hooks';
import type { ColumnView, ControlView, RowView } from '../../lib/practice/view';
import { useLongKeys } from './long-keys';
import { Control, Controls, type PressProps } from './press';
import { rove } from './roving';
import { useWindowed } from './windowed';

/** Height of a row of a long list, in pixels; the style sheet has the same. */
const rowHeight = 44;

interface GridProps extends PressProps {
  readonly label: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly empty: string;
  readonly menu?: readonly ControlView[];
}

interface LineProps extends PressProps {
  readonly row: RowView;
  readonly grid: boolean;
  readonly reached: boolean;
  /** Which row of the whole table it is, where not all of them are drawn. */
  readonly index: number | undefined;
  readonly withControls: boolean;
}

function Line({ row, grid, reached, index, withControls, onPress }: LineProps) {
  const choose = (): void => {
    if (row.press !== undefined) onPress(row.press);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    choose();
  };
  const onControl = (event: MouseEvent): boolean =>
    event.target instanceof Element && event.target.closest('button') !== null;
  const ways = grid
    ? {
        role: 'row' as const,
        'aria-selected': row.chosen === true,
        tabIndex: reached ? 0 : -1,
        onMouseDown: (event: MouseEvent) => event.button === 0 && !onControl(event) && choose(),
        onKeyDown: key,
      }
    : {};
  const cell = grid ? { role: 'gridcell' as const } : {};
  return (
    <tr class="ps-row" data-row={row.id} data-press={row.press} aria-rowindex={index} {...ways}>
      {row.cells.map((words, at) => (
        <td key={at} {...cell}>
          {words}
        </td>
      ))}
      {withControls && (
        <td class="ps-acts" {...cell}>
          {row.controls?.map((control) => (
            <Control key={control.press} control={control} onPress={onPress} />
          ))}
        </td>
      )}
    </tr>
  );
}

const arrows = { up: '▲', down: '▼' } as const;

function Head({
  column,
  grid,
  long,
  onPress,
}: PressProps & { column: ColumnView; grid: boolean; long: boolean }) {
  const { name, width, sort, sorted } = column;
  const order = sorted && (sorted === 'up' ? 'ascending' : 'descending');
  return (
    <th
      scope="col"
      role={grid ? 'columnheader' : undefined}
      aria-sort={order}
      style={long ? { width: `${width / 12}rem` } : { minWidth: `${width}px` }}
    >
      {sort === undefined ? (
        name
      ) : (
        <button
          type="button"
          class="ps-sort"
          data-press={sort}
          data-sorted={sorted && arrows[sorted]}
          onClick={() => onPress(sort)}
        >
          {name}
        </button>
      )}
    </th>
  );
}

function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it is the room of rows that are not drawn, and none itself
    <tr class="ps-gap" role="none">
      <td role="none" colSpan={span} style={{ height: `${height}px` }} />
    </tr>
  );
}

/** Whether rows can be chosen, and whether they hold controls. */
const waysOf = (rows: readonly RowView[]): { readonly grid: boolean; readonly withControls: boolean } => ({
  grid: rows.some((row) => row.press !== undefined),
  withControls: rows.some((row) => row.controls !== undefined),
});

/** A table whose rows can be chosen by mouse and keyboard where the world lets them. */
export function Grid({ label, columns, rows, empty, menu, onPress }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const part = useWindowed(box, rows.length, rowHeight);
  // Not at every step of a scroll: they are thousands.
  const { grid, withControls } = useMemo(() => waysOf(rows), [rows]);
  const shown = rows.slice(part.from, part.to);
  const reached = Math.max(
    0,
    shown.findIndex((row) => row.chosen),
  );
  const span = columns.length + (withControls ? 1 : 0) || 1;
  const head = columns.length > 0 ? 1 : 0;
  const longKeys = useLongKeys({ box, part, count: rows.length, height: rowHeight, first: head + 1 });
  const key = (event: KeyboardEvent): void => {
    if (!grid || !body.current) return;
    if (part.long) longKeys(event);
    else rove(event, body.current, '[role=row]');
  };
  return (
    <div class="ps-grid">
      {menu && (
        <details class="ps-menu">
          <summary>Sütunlar</summary>
          <Controls items={menu} as="bar" onPress={onPress} />
        </details>
      )}
      {/* Rows to choose are reached by keyboard, and the list scrolls with them; one without is reached itself. */}
      <div class="ps-scroll" data-long={part.long ? '' : undefined} tabIndex={grid ? undefined : 0} ref={box}>
        <table
          role={grid ? 'grid' : undefined}
          aria-label={label}
          aria-rowcount={part.long ? rows.length + head : undefined}
        >
          {columns.length > 0 && (
            <thead>
              <tr role={grid ? 'row' : undefined} aria-rowindex={part.long ? 1 : undefined}>
                {columns.map((column) => (
                  <Head key={column.id} column={column} grid={grid} long={part.long} onPress={onPress} />
                ))}
                {withControls && (
                  <th class="ps-acts" scope="col" role={grid ? 'columnheader' : undefined}>
                    İşlem
                  </th>
                )}
              </tr>
            </thead>
          )}
          <tbody ref={body} onKeyDown={key}>
            <Gap height={part.above} span={span} />
            {shown.map((row, at) => (
              <Line
                key={row.id}
                row={row}
                grid={grid}
                reached={at === reached}
                index={part.long ? part.from + at + head + 1 : undefined}
                withControls={withControls}
                onPress={onPress}
              />
            ))}
            <Gap height={part.below} span={span} />
          </tbody>
        </table>
        {rows.length === 0 && <p class="ps-empty">{empty}</p>}
      </div>
    </div>
  );
}
