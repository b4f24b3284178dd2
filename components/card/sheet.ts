/** How the whole card looks: every card's look, and what the line, the questions and a finer hand add. */
import { plainSheet } from './plain-sheet';

export const cardSheet = `${plainSheet}
.card{box-shadow:0 1px 2px #0000001f,0 16px 40px -8px #00000047;user-select:text;
font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
.card svg{display:block}
.icon{stroke-linejoin:round}
.card button{touch-action:manipulation}
.head{cursor:grab;user-select:none}
.head,.card .open{touch-action:none}
.head:active{cursor:grabbing}
.words{scrollbar-width:thin}
.words[tabindex]{mask-image:linear-gradient(#000 calc(100% - 20px),#0000)}
.card h2{letter-spacing:-.01em;text-wrap:balance}
.say{text-wrap:pretty}
.rail{margin:0 -18px;padding:2px 15px 4px;overflow:hidden}
.rail svg{width:100%;height:auto;overflow:visible}
.line{fill:none;stroke:var(--line);stroke-width:6;stroke-linecap:round}
.line.ahead{opacity:.32}
.rail circle{fill:var(--line);stroke:var(--paper);stroke-width:3}
.rail text{font-size:11px;font-weight:700;fill:var(--paper);text-anchor:middle}
.rail .here text{font-size:16px;font-weight:750}
.rail .ahead circle{fill:var(--paper);stroke:var(--line)}
.rail .ahead text{fill:var(--line)}
.stops{display:flex;flex-wrap:wrap;gap:0 12px;justify-content:space-between;padding:2px 3px 0;font-size:.82em;line-height:1.4}
.stops b{color:var(--line)}
.stops span{color:var(--soft)}
.note ul,.note ol{margin-top:2px}
.note li{margin-top:3px}
.note.hazard{box-shadow:inset 0 0 0 1px light-dark(#f3c676,#7a5a1e)}
.note.grey{border-inline-start:5px solid var(--soft);border-radius:4px 12px 12px 4px}
.compare ul{list-style:"\\2610\\2002"}
.card .hints{list-style:"\\2192\\2002";padding-inline-start:1.4em}
.card .links a{text-decoration:none}
.card .links a:hover{background:var(--quiet);text-decoration:underline}
.asks{display:flex;flex-wrap:wrap;gap:6px;margin-bottom:12px}
.card .asks button{display:flex;align-items:center;gap:5px;padding:5px 8px 5px 12px;border:1.5px solid var(--side);font-size:.88em;font-weight:600;border-radius:999px}
.asks .icon{width:16px;height:16px;rotate:180deg;color:var(--soft)}
.asks [aria-expanded=true] .icon{rotate:none}
.answer{flex-basis:100%;padding:4px 2px 2px;font-size:.92em}
.answer div+div{margin-top:10px}
.answer dt{font-weight:650}
.row{min-height:36px}
.code{line-height:1.3}
.card .code b{display:inline-block;margin-inline-start:4px;
font:600 1.05em/1.35 ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace}
.small{gap:1px;line-height:1.4;padding-inline-end:8px}
.card .open{min-height:38px;font-size:.94em;border-radius:12px}
@media (max-width:480px){.card h2{font-size:1.2em}}
@media (forced-colors:active){.line.ahead{opacity:1;stroke-width:3}}
`;
