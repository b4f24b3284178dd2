/** Dresses the root. Only pixels: a page's root font must change nothing here. */

import { make } from './natives';

/** Adds a style sheet to a shadow root; as a style element where sheets cannot be adopted. */
export function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = make(root.ownerDocument, 'style');
    style.textContent = css;
    root.append(style);
  }
}

export const guideSheet = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;
width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important;
pointer-events:none!important;direction:ltr!important;unicode-bidi:isolate!important}
:host::backdrop{display:none!important}
:host::before,:host::after{content:none!important}
.probe,.view,.live,[data-part=ring]{position:fixed;left:0;top:0;pointer-events:none}
.probe,.view{visibility:hidden}
.probe{width:100px;height:100px}
.view{right:0;bottom:0}
.live{width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.dock{position:fixed;pointer-events:auto;box-sizing:border-box;display:flex;flex-direction:column}
.dock:empty{display:none}
[data-part=ring]{box-sizing:border-box;border-radius:8px;
border:3px solid #f59e0b;box-shadow:0 0 0 2px #1c1917,inset 0 0 0 1px #1c191799}
[data-part=ring]::after{content:"";position:absolute;inset:-5px;border-radius:10px;box-shadow:0 0 0 5px #f59e0b73}
@media (prefers-reduced-motion:no-preference){
[data-part=ring]::after{animation:soft 1.4s ease-in-out 3 alternate}
@keyframes soft{from{opacity:.25}to{opacity:1}}}
@media (forced-colors:active){
[data-part=ring]{forced-color-adjust:none;border-color:Highlight;box-shadow:none;outline:2px solid CanvasText}
[data-part=ring]::after{display:none}}
@media print{:host{display:none!important}}
`;
