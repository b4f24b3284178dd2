/**
 * What can happen to a ringed element, and how far its ring is off then. Each scenario runs in the page and returns
 * the worst distance in pixels between where the ring is and where it should be; 1000 where there is no ring.
 */
import type { Bench } from './entry-bench';

interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

declare const bench: Bench;
declare const guideRoot: ShadowRoot;

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not on the page`);
  return found;
};

/** The page has been drawn, and whoever follows has had a frame. */
export const drawn = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const shownRings = () =>
  [...guideRoot.querySelectorAll('[data-part=ring]')].filter((ring) => ring.getClientRects().length > 0);

const cut = (a: Sides, b: Sides): Sides => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The box inside an element's borders and scrollbars, for elements that nothing transforms. */
const inside = (element: Element): Sides => {
  const { left, top } = element.getBoundingClientRect();
  const x = left + element.clientLeft;
  const y = top + element.clientTop;
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
};

const view = (): Sides => ({
  left: 0,
  top: 0,
  right: document.documentElement.clientWidth,
  bottom: document.documentElement.clientHeight,
});

/** How far the only ring is from four pixels outside of what is seen of `element`. */
function off(element: Element, through: Element[] = []): number {
  const [ring, ...more] = shownRings();
  let box: Sides = element.getBoundingClientRect();
  for (const other of through) box = cut(box, inside(other));
  box = cut(box, view());
  if (box.right - box.left < 1 || box.bottom - box.top < 1) return ring ? 1000 : 0;
  if (!ring || more.length > 0) return 1000;
  const is = ring.getBoundingClientRect();
  const sides = [
    is.left - box.left + 4,
    is.top - box.top + 4,
    is.right - box.right - 4,
    is.bottom - box.bottom - 4,
  ];
  return Math.max(...sides.map(Math.abs));
}

/** Does each thing in turn; the worst distance after any of them. */
async function worst(element: Element, through: Element[], ...acts: (() => void)[]): Promise<number> {
  bench.ring([element]);
  let most = off(element, through);
  for (const act of acts) {
    act();
    await drawn();
    most = Math.max(most, off(element, through));
  }
  return most;
}

const append = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  box.scrollIntoView();
  return box;
};

export const scenarios = {
  nested: () => {
    const [outer, inner] = [one('#outer'), one('#inner')];
    const to =
      (a: number, b: number, c: number, d = 0) =>
      () => {
        window.scrollTo(0, a);
        outer.scrollTop = b;
        inner.scrollTo(d, c);
      };
    const ways = [
      to(0, 60, 0),
      to(30, 90, 40),
      to(30.5, 200, 90, 30),
      to(0, 140, 133, 77),
      to(0, 0, 0),
      to(200, 400, 0),
    ];
    return worst(one('#deep'), [inner, outer], ...ways, to(0, 100, 0));
  },
  shift: () => {
    const height = (value: string) => () => {
      one('#shift').style.height = value;
    };
    return worst(one('#plain'), [], height('123.4px'), height('41px'), height('0'));
  },
  transform: () => {
    const move = (value: string) => () => {
      one('#moved').style.transform = value;
    };
    const ways = [
      'scale(.7)',
      'translate(140.25px,60px) scale(2)',
      'rotate(11deg)',
      'perspective(400px) rotateY(20deg)',
      '',
    ];
    return worst(one('#turned'), [], ...ways.map(move));
  },
  zoomRoot: () => {
    const zoom = (value: string) => () => {
      document.documentElement.style.setProperty('zoom', value);
    };
    return worst(one('#plain'), [], zoom('1.25'), zoom('0.8'), zoom('1.1'), zoom(''));
  },
  zoomBody: () => {
    const zoom = (value: string) => () => {
      document.body.style.setProperty('zoom', value);
    };
    return worst(one('#plain'), [], zoom('1.25'), zoom('0.8'), zoom(''));
  },
  modal: () => {
    const dialog = one('#dialog') as HTMLDialogElement;
    dialog.showModal();
    const move = (value: string) => () => {
      dialog.style.transform = value;
    };
    return worst(one('#yes'), [], move('translate(40px,30px)'), move('scale(1.3)'), move('')).finally(() =>
      dialog.close(),
    );
  },
  row: () => worst(one('#r3'), [], ...[100, 250, 420, 500.5].map((y) => () => window.scrollTo(0, y))),
  escaping: () => {
    const box = append(
      '<div id="clip" style="overflow:hidden;width:200px;height:40px"><div id="abs" style="position:absolute;left:300px;width:90px;height:30px;background:#fff">Onayla</div></div><div style="overflow:hidden;width:10px;height:10px"><div id="fix" style="position:fixed;left:500px;top:300px;width:90px;height:30px;background:#fff">Onayla</div></div>',
    );
    return worst(one('#abs'), [])
      .then(async (first) => Math.max(first, await worst(one('#fix'), [])))
      .finally(() => box.remove());
  },
  slotted: () => {
    const box = append('<div id="shell"><button id="light">Onayla</button></div>');
    const root = one('#shell').attachShadow({ mode: 'open' });
    root.innerHTML =
      '<div id="port" style="overflow:auto;width:60px;height:50px"><div style="padding:30px 40px;width:400px"><slot></slot></div></div>';
    const port = root.querySelector('#port') as HTMLElement;
    return worst(one('#light'), [port], () => port.scrollTo(12, 9)).finally(() => box.remove());
  },
  scaledScroller: async () => {
    const box = append(
      '<div style="transform:scale(1.5);transform-origin:0 0"><div id="sc" style="overflow:scroll;border:4px solid;width:200px;height:100px"><button id="sb" style="margin:70px 0 400px 10px">Onayla</button></div></div>',
    );
    bench.ring([one('#sb')]);
    await drawn();
    const { left, top } = one('#sc').getBoundingClientRect();
    const bar = one('#sc').offsetWidth - 8 - one('#sc').clientWidth;
    const low = top + (104 - bar) * 1.5;
    const ring = shownRings()[0]?.getBoundingClientRect();
    const target = one('#sb').getBoundingClientRect();
    box.remove();
    if (!ring || left === undefined) return 1000;
    return Math.max(
      Math.abs(ring.bottom - Math.min(target.bottom, low) - 4),
      Math.abs(ring.left - target.left + 4),
    );
  },
};

export type ScenarioName = keyof typeof scenarios;
