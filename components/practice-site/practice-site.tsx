/** A screen of the rehearsed world, drawn on ruled paper: the words in their places, and nobody's design. */
import type { PageView } from '../../lib/practice/view';
import { Blocks } from './block';
import { Control, type PressProps } from './press';
import { PracticeWindow } from './window';
import './practice-site.css';
import './practice-parts.css';

/** Stands on every screen. */
export const band = 'PROVA — gerçek sistem değildir';

export interface PracticeSiteProps extends PressProps {
  readonly page: PageView;
  /** A picture: nothing in it can be focused or pressed, and it may stand on a page several times. */
  readonly still?: boolean;
}

function Head({ page, onPress }: PressProps & { readonly page: PageView }) {
  const { name, items } = page.head;
  if (name === '' && items.length === 0) return null;
  return (
    <header class="ps-head">
      <p class="ps-name">{name}</p>
      <div class="ps-controls" data-as="bar">
        {items.map((control) => (
          <Control key={control.press} control={control} onPress={onPress} />
        ))}
      </div>
    </header>
  );
}

function Lesson({ lesson }: { readonly lesson: NonNullable<PageView['lesson']> }) {
  return (
    <section class="ps-lesson" aria-label={lesson.title}>
      <h2 class="ps-heading" data-level="1">
        {lesson.title}
      </h2>
      <p class="ps-text">{lesson.text}</p>
    </section>
  );
}

function Busy() {
  return (
    <div class="ps-mask" data-busy="">
      <div class="ps-working" role="progressbar" aria-label="Sayfa çalışıyor">
        Bekleyiniz…
      </div>
    </div>
  );
}

/** Draws a page view; presses come out by their names. */
export function PracticeSite({ page, onPress, still = false }: PracticeSiteProps) {
  const press = still ? () => undefined : onPress;
  return (
    <div
      class="ps"
      data-part="practice-site"
      data-style={page.style}
      data-still={still ? '' : undefined}
      inert={still}
    >
      <p class="ps-band">{band}</p>
      <div class="ps-page">
        <Head page={page} onPress={press} />
        {page.lesson ? <Lesson lesson={page.lesson} /> : <Blocks blocks={page.body} onPress={press} />}
      </div>
      {page.window && (
        <>
          <div class="ps-mask" />
          <PracticeWindow key={page.window.title} window={page.window} still={still} onPress={press} />
        </>
      )}
      {page.busy && <Busy />}
    </div>
  );
}
