/** The practice screen of a frame, small, with its ring. */
import { useMemo } from 'preact/hooks';
import type { Language, Route } from '../../lib/catalog/model';
import { stillOf } from '../../lib/practice/still';
import type { Frame } from '../../lib/print/frames';
import { counselOf } from '../../lib/print/leaflet';
import { stateOf } from '../../lib/support/spoken/state';
import { Drawing } from '../desk/drawing';
import '../desk/desk.css';

interface PictureProps {
  readonly route: Route;
  readonly frame: Frame;
  readonly language: Language;
}

/** The state that a frame shows, and its page; null where it cannot be drawn. */
function drawnOf(route: Route, frame: Frame) {
  const counsel = counselOf(route, frame);
  const state = counsel && stateOf(counsel);
  const page = state && stillOf(state);
  return state && page ? { state, page } : null;
}

/** Draws a frame's screen; nothing where it cannot be drawn. */
export function Picture({ route, frame, language }: PictureProps) {
  const drawn = useMemo(() => drawnOf(route, frame), [route, frame]);
  return (
    drawn && (
      <div class="frame-scaled">
        <Drawing {...drawn} language={language} onPaper />
      </div>
    )
  );
}
