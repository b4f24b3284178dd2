/** Says each new step once to a screen reader, without taking the focus. */
import type { CardModel } from '../advice/card-model';
import { make } from './natives';

/** A region has to stand in the document before its words come, or they are not spoken. */
const pause = 120;

export interface Announcer {
  say(model: CardModel | null): void;
  end(): void;
}

/** What makes a card another one than before. */
export const momentOf = (model: CardModel): string =>
  [model.language, model.step, model.screen, model.title, model.say].join('\n');

export function makeAnnouncer(root: ShadowRoot): Announcer {
  const region = make(root.ownerDocument, 'div');
  region.className = 'live';
  region.setAttribute('role', 'status');
  region.dataset.part = 'live';
  root.append(region);
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say(model) {
      const moment = model ? momentOf(model) : '';
      if (moment === said) return;
      said = moment;
      clearTimeout(timer);
      timer = setTimeout(() => {
        region.lang = model?.language ?? '';
        region.textContent = model ? `${model.title}. ${model.say}` : '';
      }, pause);
    },
    end() {
      clearTimeout(timer);
    },
  };
}
