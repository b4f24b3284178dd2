/** How every card looks. Pixels, and ems of the card's own size; nothing of the page's. */
export const plainSheet = `
.card{--t:17px;--line:var(--soft);--ink:light-dark(#1c1917,#f5f5f4);--soft:light-dark(#57534e,#c9c4bf);
--paper:light-dark(#fff,#1f1d1b);--quiet:light-dark(#f5f5f4,#2e2b28);--side:light-dark(#d6d3d1,#57534e);
--warn:light-dark(#8a3a0b,#fcd38a);--warn-paper:light-dark(#fff8eb,#33270f);--press:light-dark(#0f5f59,#6ee0d3);
all:initial;box-sizing:border-box;display:flex;flex-direction:column;min-height:0;width:100%;overflow:hidden;
color-scheme:light dark;color:var(--ink);background:var(--paper);border:1px solid var(--side);border-radius:18px;
box-shadow:0 16px 40px -8px #00000047;font:400 var(--t)/1.5 system-ui,sans-serif}
.size-1{--t:20px}
.size-2{--t:24px}
.line-1{--line:light-dark(#0f766e,#4fd1c0)}
.line-2{--line:light-dark(#4338ca,#b0b4fb)}
.line-3{--line:light-dark(#9d174d,#f6a5cb)}
.line-e{--line:light-dark(#92400e,#f0b66a)}
.card *{box-sizing:border-box;margin:0;padding:0;font:inherit;color:inherit}
.card b{font-weight:650}
.icon{width:20px;height:20px;flex:none;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round}
.card button,.card a{cursor:pointer;border-radius:10px}
.card button{border:0;background:none;min-height:34px;text-align:start}
.card button:hover{background:var(--quiet)}
.card :focus-visible{outline:3px solid var(--press);outline-offset:-2px}
.head{display:flex;align-items:center;gap:4px;flex:none;padding:10px 10px 4px 18px}
.place{flex:1;min-width:0;font-size:.86em;line-height:1.25;color:var(--soft);font-weight:600}
.card .sign{flex:none;min-width:26px;margin-inline-end:6px;border-radius:8px;background:var(--line);
color:var(--paper);font-weight:750;font-size:15px;line-height:26px;text-align:center}
.card .tool{display:grid;place-items:center;flex:none;width:34px;color:var(--soft)}
.words{min-height:0;overflow:auto;overscroll-behavior:contain;padding:0 18px}
.card h2{margin:10px 0 6px;font-size:1.3em;line-height:1.22;font-weight:700}
.say{white-space:pre-line;margin-bottom:14px}
.note{display:flex;gap:10px;margin:0 0 12px;padding:12px;border-radius:12px;background:var(--quiet);font-size:.92em;line-height:1.45}
.note .icon{margin-top:.12em;color:var(--soft)}
.note>div{flex:1;min-width:0}
.note b{display:block}
.card ul,.card ol{padding-inline-start:1.3em}
.note.hazard{background:var(--warn-paper);box-shadow:inset 0 0 0 1px var(--warn)}
.hazard b,.note.hazard .icon{color:var(--warn)}
.hints{margin-bottom:12px;font-size:.92em}
.links{display:flex;flex-direction:column;gap:8px;margin-bottom:14px}
.card .links a{padding:10px 14px;border:1.5px solid var(--press);color:var(--press);font-weight:600;line-height:1.25}
.foot{margin:0 -18px;padding:6px 10px 12px 18px;border-top:1px solid var(--side)}
.row{display:flex;align-items:center}
.code{font-size:.82em;color:var(--soft);margin-inline-end:auto}
.row .tool:first-child{margin-inline-start:auto}
.card .code b{padding:2px 8px;border-radius:8px;background:var(--quiet);color:var(--ink);font-family:monospace;overflow-wrap:anywhere}
.small{display:flex;flex-direction:column;font-size:max(13px,.74em);color:var(--soft)}
.sheet{border-radius:18px 18px 0 0;border-inline:0;padding-bottom:env(safe-area-inset-bottom)}
.pill{flex-direction:row;align-items:center;padding:6px}
.card .open{display:flex;align-items:center;gap:8px;flex:1;min-width:0;padding:4px 10px 4px 6px;font-weight:650;line-height:1.25}
.open .sign{margin:0}
.name{flex:1;min-width:0;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
@media (forced-colors:active){
.card{--line:CanvasText;--ink:CanvasText;--soft:CanvasText;--paper:Canvas;--quiet:Canvas;--side:CanvasText;--warn:CanvasText;--press:Highlight}
.card .sign{forced-color-adjust:none}
.card button,.note{border:1px solid ButtonBorder}}
`;
