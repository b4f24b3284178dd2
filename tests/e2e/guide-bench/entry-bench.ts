/** The guide on a test page: `bench` lets a check show cards and rings and hear what a person did with them. */
import { drawCard } from '../../../components/card/card';
import { makePlainDock } from '../../../components/card/plain-dock';
import type { CardModel, CardPreferences } from '../../../lib/advice/card-model';
import { type Guide, type GuideActions, mountGuide } from '../../../lib/guide/mount';
import { PageGuide } from '../../../lib/guide/page-guide';
import { usualModel, usualPreferences } from './models';
import { scenarios } from './scenarios';

const heard = { lost: 0, closed: 0, preferences: [] as CardPreferences[] };
let guide: Guide | null = null;
let model: CardModel | null = null;
let preferences = usualPreferences;

const bench = {
  heard,
  scenarios,
  /** `plain`: with the login page's card. */
  start(plain = false) {
    const actions: GuideActions = {
      preferences(next) {
        preferences = next;
        heard.preferences.push(next);
      },
      close() {
        heard.closed += 1;
        guide?.card(null, preferences);
      },
      lost() {
        heard.lost += 1;
      },
    };
    guide = plain ? new PageGuide(document, makePlainDock, actions) : mountGuide(document, drawCard, actions);
  },
  /** Shows the usual card with these changes; null removes it. */
  card(change: Partial<CardModel> | null, wish: Partial<CardPreferences> = {}) {
    model = change && { ...usualModel, ...change };
    preferences = { ...preferences, ...wish };
    guide?.card(model, preferences);
  },
  /** Rings the elements of these selectors, each named “approve”. */
  rings(...selectors: string[]) {
    const found = selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);
    bench.ring(found);
  },
  ring(elements: Element[], target = 'approve') {
    guide?.rings(elements.map((element) => ({ target, element })));
  },
  avoid(boxes: DOMRectReadOnly[]) {
    guide?.avoid?.(boxes);
  },
  orphan() {
    guide?.orphan({ ...usualModel, title: 'Rehber güncellendi, sayfayı yenileyin', say: '' });
  },
  end() {
    guide?.end();
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
