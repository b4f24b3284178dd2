/** How the curtain looks; and the word by which a covered inner page tells the page around it. */
export const curtainMark = 'perde';

export const curtainSheet = `
.curtain{position:fixed;left:0;top:0;width:100px;height:100px;pointer-events:none}
.curtain .beat{position:absolute;visibility:hidden;height:1px;width:1px}
.curtain .cover{position:absolute;left:0;top:0;box-sizing:border-box;overflow:hidden;contain:strict;border-radius:2px;
background:#d6d3d1 repeating-linear-gradient(135deg,#c4bfba 0 2px,transparent 2px 9px);
font:600 20px/1.5 system-ui,sans-serif;color:#1c1917;display:grid;place-items:center;text-align:center}
@media (prefers-color-scheme:dark){.curtain .cover{color:#fafaf9;
background:#44403c repeating-linear-gradient(135deg,#57534e 0 2px,transparent 2px 9px)}}
@media (forced-colors:active){.curtain .cover{forced-color-adjust:none;background:GrayText;color:Canvas}}
`;
