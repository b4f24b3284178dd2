/** How the card looks. Pixels, and ems of the card's own size; nothing of the page's. */
export const cardSheet = `
.card{--t:17px;--line:light-dark(#57534e,#a8a29e);--on:light-dark(#fff,#1c1917);--ink:light-dark(#1c1917,#f5f5f4);
--soft:light-dark(#57534e,#c9c4bf);--paper:light-dark(#fff,#1f1d1b);--quiet:light-dark(#f5f5f4,#2e2b28);
--rule:light-dark(#e7e5e4,#46413c);--side:light-dark(#d6d3d1,#57534e);--warn:light-dark(#8a3a0b,#fcd38a);
--warn-paper:light-dark(#fff8eb,#33270f);--warn-rule:light-dark(#f3c676,#7a5a1e);--press:light-dark(#0f5f59,#6ee0d3);
all:initial;box-sizing:border-box;display:flex;flex-direction:column;min-height:0;width:100%;overflow:hidden;
color-scheme:light dark;color:var(--ink);background:var(--paper);border:1px solid var(--side);border-radius:18px;
box-shadow:0 1px 2px #0000001f,0 16px 40px -8px #00000047;user-select:text;
font:400 var(--t)/1.5 system-ui,sans-serif}
.size-1{--t:20px}
.size-2{--t:24px}
.line-1{--line:light-dark(#0f766e,#4fd1c0)}
.line-2{--line:light-dark(#4338ca,#b0b4fb)}
.line-3{--line:light-dark(#9d174d,#f6a5cb)}
.line-e{--line:light-dark(#92400e,#f0b66a)}
.card *{box-sizing:border-box;margin:0;padding:0;font:inherit;color:inherit}
.card b{font-weight:700}
.icon{width:20px;height:20px;flex:none;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.card button,.card a{cursor:pointer;border-radius:10px}
.card button{border:0;background:none;min-height:34px;text-align:start;touch-action:manipulation}
.card button:hover{background:var(--quiet)}
.card :focus-visible{outline:3px solid var(--press);outline-offset:-2px}
.head{display:flex;align-items:center;gap:4px;flex:none;padding:10px 10px 4px 18px;cursor:grab;touch-action:none;user-select:none}
.head:active{cursor:grabbing}
.place{flex:1;min-width:0;font-size:.86em;line-height:1.25;color:var(--soft);font-weight:600}
.card .sign{flex:none;min-width:26px;height:26px;margin-inline-end:6px;border-radius:8px;background:var(--line);
color:var(--on);font-weight:700;font-size:15px;line-height:26px;text-align:center}
.card .tool{display:grid;place-items:center;flex:none;width:34px;height:34px;color:var(--soft)}
.words{min-height:0;overflow:auto;overscroll-behavior:contain;padding:0 18px;scrollbar-width:thin}
.words[tabindex]{mask-image:linear-gradient(#000 calc(100% - 20px),#0000)}
.rail{margin:0 -18px;padding:2px 15px 4px;overflow:hidden}
.rail svg{display:block;width:100%;height:auto;overflow:visible}
.line{fill:none;stroke:var(--line);stroke-width:6;stroke-linecap:round}
.line.ahead{opacity:.32}
.rail circle{fill:var(--line);stroke:var(--paper);stroke-width:3}
.rail text{font-size:11px;font-weight:700;fill:var(--on);text-anchor:middle}
.rail .here text{font-size:16px}
.rail .ahead circle{fill:var(--paper);stroke:var(--line)}
.rail .ahead text{fill:var(--line)}
.stops{display:flex;flex-wrap:wrap;gap:0 12px;justify-content:space-between;padding:2px 3px 0;font-size:.82em;line-height:1.4}
.stops b{color:var(--line)}
.stops span{color:var(--soft)}
.card h2{margin:10px 0 6px;font-size:1.3em;line-height:1.22;font-weight:700;letter-spacing:-.01em;text-wrap:balance}
.say{white-space:pre-line;text-wrap:pretty;margin-bottom:14px}
.note{display:flex;gap:10px;margin:0 0 12px;padding:12px 14px;border-radius:12px;background:var(--quiet);font-size:.92em}
.note .icon{margin-top:.12em;color:var(--soft)}
.note>div{flex:1;min-width:0}
.note b{display:block}
.note ul,.note ol{padding-inline-start:1.15em;margin-top:2px}
.note li{margin-top:3px}
.note.hazard{background:var(--warn-paper);box-shadow:inset 0 0 0 1px var(--warn-rule)}
.note.hazard b,.note.hazard .icon{color:var(--warn)}
.note.grey{border-inline-start:5px solid var(--soft);border-radius:4px 12px 12px 4px}
.compare ul{list-style:"\\2610\\2002";padding-inline-start:1.3em}
.hints{list-style:"\\2192\\2002";padding-inline-start:1.4em;margin-bottom:12px;font-size:.92em}
.links{display:flex;flex-direction:column;gap:8px;margin-bottom:14px}
.card .links a{display:block;padding:9px 14px;border:1.5px solid var(--press);color:var(--press);font-weight:600;text-decoration:none;line-height:1.35}
.card .links a:hover{background:var(--quiet);text-decoration:underline}
.asks{display:flex;flex-wrap:wrap;gap:6px;margin-bottom:12px}
.card .asks button{display:flex;align-items:center;gap:5px;padding:5px 8px 5px 12px;border:1.5px solid var(--rule);font-size:.88em;font-weight:600;border-radius:999px}
.asks .icon{width:16px;height:16px;rotate:180deg;color:var(--soft)}
.asks [aria-expanded=true] .icon{rotate:none}
.answer{flex-basis:100%;padding:4px 2px 2px;font-size:.92em}
.answer div+div{margin-top:10px}
.answer dt{font-weight:700}
.foot{margin:0 -18px;padding:6px 10px 12px 18px;border-top:1px solid var(--rule)}
.row{display:flex;align-items:center;min-height:36px}
.code{font-size:.82em;color:var(--soft);margin-inline-end:auto;line-height:1.3}
.row .tool:first-child{margin-inline-start:auto}
.card .code b{display:inline-block;margin-inline-start:4px;padding:2px 8px;border-radius:7px;background:var(--quiet);color:var(--ink);
font:600 1.05em/1.35 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
.small{display:flex;flex-direction:column;font-size:max(13px,.74em);line-height:1.4;color:var(--soft);padding-inline-end:8px}
.sheet{border-radius:18px 18px 0 0;border-inline:0;padding-bottom:env(safe-area-inset-bottom)}
.pill{flex-direction:row;align-items:center;width:auto;border-radius:18px;padding:6px}
.folded{flex:1;min-width:0}
.pill .code{padding:0 10px 4px}
.card .open{display:flex;align-items:center;gap:8px;width:100%;min-height:38px;padding:4px 10px 4px 6px;border-radius:12px;font-weight:700;font-size:.94em;line-height:1.25;touch-action:none}
.open .sign{margin:0}
.name{flex:1;min-width:0;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
@media (max-height:360px){.pill .code{display:none}}
@media (max-width:480px){.card h2{font-size:1.2em}}
@media (forced-colors:active){
.card{--line:CanvasText;--on:Canvas;--ink:CanvasText;--soft:CanvasText;--paper:Canvas;--quiet:Canvas;--rule:CanvasText;
--warn:CanvasText;--press:Highlight;--side:CanvasText}
.card .sign{forced-color-adjust:none}
.card button,.note{border:1px solid ButtonBorder}
.line.ahead{opacity:1;stroke-width:3}}
`;
