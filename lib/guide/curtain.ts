/** The curtain: boxes over what others must not see, put right before every paint. Nothing of the page is touched. */
import type { CurtainWords } from '../advice/curtain';
import { makePlain, type Plain } from '../screen/plain-words';
import { veilOf } from '../screen/veil';
import { type Box, meet, viewBox } from './boxes';
import { curtainMark, curtainSheet } from './curtain-sheet';
import { type Motion, makeMotion } from './motion';
import { all, connected, make, rectOf, rootOf } from './natives';
import { dress } from './sheet';

/** Changes between two frames may cost so much, in milliseconds; the next frame is in time as well. */
const allowance = 12;

interface Needs {
  readonly doc: Document;
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  /** Puts the host where it belongs. */
  settle(): void;
}

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};
const covered = (frame: Element): boolean => {
  try {
    // Where our own script covers the inner page, its host says so.
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner !== null && all(inner, `div[data-katip-rehberi=${curtainMark}]`).length > 0;
  } catch {
    return false;
  }
};

export class Curtain {
  readonly #needs: Needs;
  readonly #layer: HTMLElement;
  readonly #beat: HTMLElement;
  readonly #motion: Motion;
  readonly #plain: Plain;
  readonly #whole: string;
  readonly #changes = new MutationObserver(() => this.#between());
  // Sizes are reported after every frame callback of the page and before painting: the last moment there is.
  readonly #last = new ResizeObserver(() => this.#place());
  #covers: { element: HTMLElement; is: string }[] = [];
  #request = 0;
  #spent = 0;
  #tops: readonly Element[] = [];

  constructor(needs: Needs, words: CurtainWords) {
    this.#needs = needs;
    const { doc, root, host } = needs;
    this.#plain = makePlain(words.names);
    this.#whole = words.whole;
    dress(root, curtainSheet);
    this.#layer = make(doc, 'div');
    this.#layer.className = 'curtain';
    this.#beat = make(doc, 'div');
    this.#beat.className = 'beat';
    this.#layer.append(this.#beat);
    root.prepend(this.#layer);
    host.setAttribute('data-katip-rehberi', curtainMark);
    this.#motion = makeMotion(() => this.#place());
    this.#changes.observe(doc, watched);
    this.#last.observe(this.#beat);
    this.#frame();
  }

  /** Takes all covers away, and what was attached with them. */
  end(): void {
    cancelAnimationFrame(this.#request);
    this.#motion.end();
    this.#changes.disconnect();
    this.#last.disconnect();
    this.#layer.remove();
    this.#needs.host.setAttribute('data-katip-rehberi', '');
  }

  readonly #frame = (): void => {
    this.#request = requestAnimationFrame(this.#frame);
    this.#spent = 0;
    this.#beat.style.width = this.#beat.style.width === '2px' ? '1px' : '2px';
    if (!connected(this.#needs.host)) this.#place();
  };

  /** The page has changed; whoever looks before the next frame finds it covered. */
  #between(): void {
    if (this.#spent > allowance) return;
    const from = performance.now();
    this.#place();
    this.#spent += performance.now() - from;
  }

  /** A page may lay something over us in the browser's top layer: then we go on top again. */
  #rise(): void {
    const { doc, host } = this.#needs;
    const tops = all(doc, ':popover-open,:modal,:fullscreen').filter((one) => one !== host);
    const more = tops.some((one) => !this.#tops.includes(one));
    this.#tops = tops;
    if (more && connected(host) && host.matches(':popover-open')) host.hidePopover();
    if (more || !connected(host)) this.#needs.settle();
  }

  #place(): void {
    this.#rise();
    const { doc } = this.#needs;
    const view = viewBox();
    const { boxes, whole } = veilOf(rootOf(doc), this.#plain, covered, this.#motion.moving(doc));
    const scrolled = this.#motion.scrolled(doc, performance.now());
    const rolls = scrolled.flatMap((one) => (one ? (meet(rectOf(one), view) ?? []) : view));
    this.#draw(whole ? [view] : [...boxes, ...rolls], whole ? this.#whole : '');
  }

  #draw(boxes: readonly Box[], say: string): void {
    const { left, top, width } = this.#layer.getBoundingClientRect();
    const scale = width > 0 ? width / 100 : 1;
    const px = (value: number) => `${Math.round((value / scale) * 100) / 100}px`;
    boxes.forEach((box, at) => {
      const is = `transform:translate(${px(box.left - left)},${px(box.top - top)});width:${px(box.right - box.left)};height:${px(box.bottom - box.top)}`;
      const cover = this.#cover(at);
      if (cover.is !== is) cover.element.style.cssText = is;
      cover.is = is;
    });
    for (const { element } of this.#covers.splice(boxes.length)) element.remove();
    const [first] = this.#covers;
    if (first && first.element.textContent !== say) first.element.textContent = say;
  }

  #cover(at: number): { element: HTMLElement; is: string } {
    const known = this.#covers[at];
    if (known) return known;
    const element = make(this.#needs.doc, 'div');
    element.className = 'cover';
    this.#layer.append(element);
    const fresh = { element, is: '' };
    this.#covers[at] = fresh;
    return fresh;
  }
}
