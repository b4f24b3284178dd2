/** HybridSimilo in a page: what it compares is read from the document, before and after. */
import { type Features, learnFeatures, locate } from './hybrid-similo';
import { drawn, pathOf, textOf, wordsAround } from './similo';

type Texts = ReturnType<typeof drawn>['texts'];

function featuresOf(element: Element, texts: Texts): Features {
  const box = element.getBoundingClientRect();
  const around = [...wordsAround(box, texts)].join(' ');
  return {
    tag: element.localName,
    path: pathOf(element, false),
    idPath: pathOf(element, true),
    text: textOf(element) || element.getAttribute('placeholder'),
    around: around === '' ? null : around,
    attributes: new Map([...element.attributes].map(({ name, value }) => [name, value])),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
  };
}

/** Learns an element; the answer finds it again in the document as it then is, null in an empty one. */
export function learnHybrid(element: Element): () => Element | null {
  const before = drawn();
  const all = before.elements.map((one) => featuresOf(one, before.texts));
  const own = all[before.elements.indexOf(element)] ?? featuresOf(element, before.texts);
  const learned = learnFeatures(own, all);
  return () => {
    const { elements, texts } = drawn();
    const at = locate(
      learned,
      elements.map((one) => featuresOf(one, texts)),
    );
    return elements[at] ?? null;
  };
}
