/** How the whole card looks: every card's look, and what the line, the questions and the answers add. */
import { plainSheet } from './plain-sheet';

export const cardSheet = `${plainSheet}
.head{cursor:grab}
.head,.card .open{touch-action:none}
.head:active{cursor:grabbing}
.rail{margin:0 -18px;padding:2px 15px 4px;overflow:hidden}
.rail svg{width:100%;height:auto;overflow:visible}
.line{fill:none;stroke:var(--line);stroke-width:6;stroke-linecap:round}
.line.ahead{opacity:.32}
.rail circle{fill:var(--line);stroke:var(--paper);stroke-width:3}
.rail text{font-size:11px;font-weight:700;fill:var(--on);text-anchor:middle}
.rail .here text{font-size:16px;font-weight:750}
.rail .ahead circle{fill:var(--paper);stroke:var(--line)}
.rail .ahead text{fill:var(--line)}
.stops{display:flex;flex-wrap:wrap;gap:0 12px;justify-content:space-between;padding:2px 3px 0;font-size:.82em;line-height:1.4}
.stops b{color:var(--line)}
.stops span{color:var(--soft)}
.compare ul{list-style:"\\2610\\2002";padding-inline-start:1.3em}
.asks{display:flex;flex-wrap:wrap;gap:6px;margin-bottom:12px}
.card .asks button{display:flex;align-items:center;gap:5px;padding:5px 8px 5px 12px;border:1.5px solid var(--rule);font-size:.88em;font-weight:600;border-radius:999px}
.asks .icon{width:16px;height:16px;rotate:180deg;color:var(--soft)}
.asks [aria-expanded=true] .icon{rotate:none}
.answer{flex-basis:100%;padding:4px 2px 2px;font-size:.92em}
.answer div+div{margin-top:10px}
.answer dt{font-weight:650}
@media (forced-colors:active){.line.ahead{opacity:1;stroke-width:3}}
`;
