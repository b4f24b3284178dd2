/** How the login page's card looks: like the whole card, in fewer words. Pixels, and ems of its own size. */
export const plainSheet = `
.card{--t:17px;--line:var(--soft);--soft:light-dark(#57534e,#c9c4bf);--paper:light-dark(#fff,#1f1d1b);--quiet:#78716c1f;
--side:#78716c66;--press:light-dark(#0f5f59,#6ee0d3);all:initial;box-sizing:border-box;display:flex;flex-direction:column;
width:100%;overflow:hidden;overflow-wrap:anywhere;color-scheme:light dark;color:light-dark(#1c1917,#f5f5f4);background:var(--paper);
border:1px solid var(--side);border-radius:18px;box-shadow:0 16px 40px -8px #00000047;font:var(--t)/1.5 system-ui,sans-serif}
.size-1{--t:20px}
.size-2{--t:24px}
.line-1{--line:light-dark(#0f766e,#4fd1c0)}
.line-2{--line:light-dark(#4338ca,#b0b4fb)}
.line-3{--line:light-dark(#9d174d,#f6a5cb)}
.line-e{--line:light-dark(#92400e,#f0b66a)}
.card *{box-sizing:border-box;margin:0;padding:0;font:inherit;color:inherit}
.card b,.card h2,.card a,.card .sign{font-weight:700}
.icon{width:20px;flex:none;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round}
.card button{display:grid;place-items:center;flex:none;width:34px;min-height:34px;cursor:pointer;border:0;border-radius:10px;background:none;color:var(--soft)}
.card :focus-visible{outline:3px solid var(--press);outline-offset:-2px}
.head,.foot,.note{display:flex;align-items:center;gap:8px}
.head{padding:10px 10px 4px 18px}
.place,.code{flex:1;font-size:.84em;color:var(--soft)}
.card .sign{min-width:26px;border-radius:8px;background:var(--line);color:var(--paper);font-size:15px;line-height:26px;text-align:center}
.words{overflow:auto;overscroll-behavior:contain;padding:0 18px 12px}
.card h2{margin:10px 0 6px;font-size:1.3em;line-height:1.25}
.say{white-space:pre-line}
.note,.hints,.card a{margin-top:12px;font-size:.92em}
.card .note{align-items:start;padding:12px;border-radius:12px;background:var(--quiet)}
.note .icon,.hazard b{color:var(--soft)}
.note.hazard{--soft:light-dark(#8a3a0b,#fcd38a);background:#f59e0b1f;box-shadow:inset 0 0 0 1px var(--soft)}
.note b{display:block}
.card ul,.card ol{padding-inline-start:1.3em}
.card a{display:block;padding:10px 14px;border:2px solid;border-radius:10px;color:var(--press)}
.foot{justify-content:end;margin-top:12px;padding:6px 0;border-top:1px solid var(--side)}
.card .code b{display:inline-block;padding:2px 8px;border-radius:8px;background:var(--quiet);font-family:monospace}
.small{font-size:max(13px,.74em);color:var(--soft)}
.sheet{border-radius:18px 18px 0 0}
.pill .head{padding:6px 6px 6px 12px}
@media (forced-colors:active){.card{--line:CanvasText;--paper:Canvas}
.icon{stroke:CanvasText}
.sign{forced-color-adjust:none}
.card button,.note{border:1px solid}}
`;
