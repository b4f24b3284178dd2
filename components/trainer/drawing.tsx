import { screenRecords } from '../../lib/catalog';
import { cluesOf } from '../../lib/catalog/lexicon';
import type { Language } from '../../lib/catalog/model';
import type { FrameOutline, OutlineThing } from '../../lib/screen/outline-model';
import type { TabOutline } from '../../lib/store/doors/outline';
import { fold } from '../../lib/text/fold';
import { trainerWords as words } from './words';

/** A thing of an outline, with the frame that it is in. */
export interface Picked {
  readonly frame: number;
  readonly thing: OutlineThing;
}

/** Words of the catalogue as they are spelled: an outline holds them folded. */
const spelled: ReadonlyMap<string, string> = new Map(
  screenRecords.flatMap((record) =>
    cluesOf(record).flatMap(({ named }) => named.map((name) => [fold(name), name])),
  ),
);
const asSpelled = (name: string | undefined): string => (name && spelled.get(name)) ?? name ?? '';

/** What stands on a thing: its words, or as many blocks as its hidden words are long. */
export const shownName = ({ said, hidden, names, holds }: OutlineThing): string =>
  said[0] ??
  (hidden.length > 0
    ? hidden.map((size) => '▒'.repeat(size * 3)).join(' ')
    : asSpelled(names[0] ?? holds[0]));

const inPlace = ({ box: [left, top, width, height], reach }: OutlineThing): boolean =>
  width > 1 &&
  height > 1 &&
  left + width > 0 &&
  top + height > 0 &&
  (reach === 'shown' || reach === 'clipped' || reach === 'covered');

interface BoxProps {
  readonly thing: OutlineThing;
  readonly chosen: boolean;
  readonly language: Language;
  readonly press: () => void;
}

function Box({ thing, chosen, language, press }: BoxProps) {
  const [left, top, width, height] = thing.box;
  const style = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  const name = shownName(thing);
  if (thing.look !== 'control')
    return (
      <div class="drawn" data-look={thing.look} style={style} lang="tr">
        {thing.look === 'row' ? '' : name}
      </div>
    );
  return (
    <button
      type="button"
      class="drawn"
      data-look="control"
      data-off={thing.disabled ? '' : undefined}
      style={style}
      lang="tr"
      aria-pressed={chosen}
      aria-label={thing.said.length === 0 && thing.hidden.length > 0 ? words.hiddenName[language] : undefined}
      onClick={press}
    >
      {name}
    </button>
  );
}

const order = { row: 0, text: 1, heading: 2, control: 3 } as const;

function Frame(props: { outline: FrameOutline; frame: number } & Omit<DrawingProps, 'frames'>) {
  const { outline, frame, language, chosen, choose } = props;
  const [width = 0, height = 0] = outline.size.split('x').map(Number);
  const things = outline.things.filter(inPlace).sort((a, b) => order[a.look] - order[b.look]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to scroll by keyboard too
    <section class="drawing" tabIndex={0} aria-label={words.drawing[language]}>
      <div class="drawing-ground" style={{ width: `${width}px`, height: `${height}px` }}>
        {things.map((thing) => (
          <Box
            key={`${thing.at} ${thing.look}`}
            thing={thing}
            chosen={chosen?.frame === frame && chosen.thing === thing}
            language={language}
            press={() => choose({ frame, thing })}
          />
        ))}
      </div>
    </section>
  );
}

export interface DrawingProps {
  readonly frames: TabOutline;
  readonly language: Language;
  readonly chosen: Picked | null;
  readonly choose: (pick: Picked) => void;
}

/** The outline, drawn: simple boxes in their places. Inner frames stand one under the other, for no place crosses a frame. */
export function Drawing({ frames, ...rest }: DrawingProps) {
  return (
    <>
      {frames.map(({ frame, outline }) => (
        <div key={frame} class="stack">
          {frame !== 0 && <h4>{words.innerFrame[rest.language]}</h4>}
          <Frame outline={outline} frame={frame} {...rest} />
        </div>
      ))}
    </>
  );
}

/** Everything that the outline holds, as a list: what is shown first is all there is. */
export function Everything({ frames, language }: { frames: TabOutline; language: Language }) {
  return (
    <details>
      <summary>{words.everything[language]}</summary>
      <ul class="everything small" lang="tr">
        {frames.flatMap(({ frame, outline }) =>
          outline.things.map((thing) => (
            <li key={`${frame} ${thing.at} ${thing.look}`}>
              {thing.look} · {thing.tag}
              {thing.role && ` · ${thing.role}`} · {thing.box[2]}×{thing.box[3]}
              {thing.disabled && ' · disabled'} ·{' '}
              {[...thing.said, ...thing.names, ...thing.holds].join(' | ') || shownName(thing)}
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
