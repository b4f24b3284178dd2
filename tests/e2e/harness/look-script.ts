/**
 * An expression that reports what the guide shows in one frame. `openRoot` is an expression for a function
 * from an element to its shadow root. Only captured prototype methods are called: a page may shadow the others.
 */
export function lookScript(openRoot: string): string {
  return `(() => {
  const openRoot = ${openRoot};
  const all = Document.prototype.querySelectorAll;
  const inside = DocumentFragment.prototype.querySelectorAll;
  const attribute = (element, name) => Element.prototype.getAttribute.call(element, name) ?? '';
  const boxOf = (element) => {
    const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
    return { x, y, width, height };
  };
  const shown = (element) => {
    const box = boxOf(element);
    return box.width > 0 && box.height > 0 && element.checkVisibility({ checkVisibilityCSS: true });
  };
  const textOf = (root, part) => {
    const element = [...inside.call(root, '[data-part="' + part + '"]')].find(shown);
    const text = element ? element.innerText.trim() : '';
    return text === '' ? null : text;
  };
  const cards = [];
  const rings = [];
  for (const host of all.call(document, 'html > div, dialog > div')) {
    const root = openRoot(host);
    if (!root) continue;
    for (const card of inside.call(root, '[data-part="card"]')) {
      if (!shown(card)) continue;
      const data = (name) => attribute(card, 'data-' + name);
      cards.push({
        route: data('route'), step: data('step'), screen: data('screen'), edition: data('edition'),
        verdict: data('verdict'), text: card.innerText.trim(), box: boxOf(card),
        whyDisabled: textOf(root, 'why-disabled'), helpCode: textOf(root, 'help-code'),
      });
    }
    for (const ring of inside.call(root, '[data-part="ring"]')) {
      if (shown(ring)) rings.push({ target: attribute(ring, 'data-target'), box: boxOf(ring) });
    }
  }
  return { url: location.href, cards, rings };
})()`;
}
