/** Runs in the page of the overlay's bench: each peer shows one step on one element, without padding around it. */
import { driver } from 'driver.js';
import introJs from 'intro.js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride } from 'react-joyride';
import Shepherd from 'shepherd.js';
import type { Overlay } from '../overlay/model';

const words = { title: 'Onaylayın', text: '“Onayla” düğmesine basın.' };

const showDriver: Overlay['show'] = (element) => {
  const one = driver({ stagePadding: 0, stageRadius: 0, animate: false });
  one.highlight({ element, popover: { title: words.title, description: words.text } });
  return () => one.destroy();
};

const showShepherd: Overlay['show'] = (element) => {
  const tour = new Shepherd.Tour({
    useModalOverlay: true,
    defaultStepOptions: { modalOverlayOpeningPadding: 0, modalOverlayOpeningRadius: 0 },
  });
  tour.addStep({ ...words, attachTo: { element: element as HTMLElement, on: 'bottom' } });
  void tour.start();
  return () => void tour.cancel();
};

const showIntro: Overlay['show'] = (element) => {
  const tour = introJs.tour();
  tour.setOptions({
    helperElementPadding: 0,
    steps: [{ element: element as HTMLElement, intro: words.text }],
  });
  void tour.start();
  return () => void tour.exit(true);
};

const showJoyride: Overlay['show'] = (element) => {
  const holder = document.createElement('div');
  document.body.append(holder);
  const root = createRoot(holder);
  const step = {
    target: element as HTMLElement,
    content: words.text,
    title: words.title,
    skipBeacon: true,
    spotlightPadding: 0,
    spotlightRadius: 0,
  };
  root.render(createElement(Joyride, { run: true, steps: [step] } as never));
  return () => {
    root.unmount();
    holder.remove();
  };
};

/** The hole in a dimming layer: of the parts of its path the smallest one. */
function holeOf(path: SVGPathElement | null): DOMRect | null {
  const parts = (path?.getAttribute('d') ?? '').split(/(?=M)/u).filter((part) => part.trim() !== '');
  if (!path || parts.length < 2) return null;
  const boxes = parts.map((part) => {
    const one = path.cloneNode() as SVGPathElement;
    one.setAttribute('d', part);
    path.after(one);
    const box = one.getBoundingClientRect();
    one.remove();
    return box;
  });
  return boxes.sort((a, b) => a.width * a.height - b.width * b.height)[0] ?? null;
}

const path = (selector: string) => () => holeOf(document.querySelector<SVGPathElement>(selector));

const overlays: Record<string, Overlay> = {
  'driver.js': { show: showDriver, ring: path('.driver-overlay path') },
  'shepherd.js': { show: showShepherd, ring: path('.shepherd-modal-overlay-container path') },
  'intro.js': {
    show: showIntro,
    ring: () => document.querySelector('.introjs-helperLayer')?.getBoundingClientRect() ?? null,
  },
  'react-joyride': { show: showJoyride, ring: path('.react-joyride__spotlight path') },
};

Object.assign(globalThis, { overlays: { ...(globalThis as { overlays?: object }).overlays, ...overlays } });
