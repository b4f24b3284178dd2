/** A page on which all that is secret is red, in whatever way a style sheet can draw it. */

const picture =
  "url(&quot;data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='150' height='40'><text y='20' fill='red'>GIZLI AD</text></svg>&quot;)";
const drawn = '<text y=20 fill=red>GİZLİ AD</text>';
const panel = (style: string): string =>
  `<div style="position:relative"><span class=r>GİZLİ ADI<br>SOYADI UZUN KİŞİ</span><div style="position:absolute;left:0;top:0;width:130px;height:36px;background:#fff;${style}"></div></div>`;

export const cases: Readonly<Record<string, string>> = {
  'words of an attribute before': '<span class=before data-ad="GİZLİ AD"></span>',
  'words of an attribute after, placed elsewhere': '<span class=after data-ad="GİZLİ AD">Onayla</span>',
  'words of a title': '<span class=tip title="GİZLİ AD"></span>',
  'a number of an attribute': '<span class=before data-ad="48213917"></span>',
  'a drawing': `<svg width=150 height=40>${drawn}</svg>`,
  'a drawing in a cell': `<table><tr><td><svg width=150 height=40>${drawn}</svg></td></tr></table>`,
  'a drawing in a button': `<button><svg width=120 height=20>${drawn}</svg></button>`,
  'a part of a drawing used again': `<svg width=0 height=0><defs><text id=ad y=20 fill=red>GİZLİ AD</text></defs></svg><svg width=150 height=40><use href="#ad"/></svg>`,
  'a drawing with a page in it':
    '<svg width=150 height=40><foreignObject width=150 height=40><div class=r>GİZLİ AD</div></foreignObject></svg>',
  'a formula in a cell': '<table><tr><td><math><mtext class=r>GİZLİ AD</mtext></math></td></tr></table>',
  'an element without a box':
    '<div style="display:contents;overflow:hidden"><span class=r>GİZLİ AD</span></div>',
  'the text of an element without a box': '<div class=r style="display:contents">GİZLİ AD</div>',
  'a row that cuts nothing off':
    '<table><tr style="overflow:hidden;height:1px"><td class=r>GİZLİ AD</td></tr></table>',
  'an edge with a margin':
    '<div style="overflow:clip;overflow-clip-margin:40px;height:2px"><span class=r>GİZLİ AD</span></div>',
  'an element of no size': '<div class=r style="width:0;height:0;white-space:nowrap">GİZLİ AD</div>',
  'turned text': '<span class=r style="display:inline-block;transform:rotate(20deg)">GİZLİ AD</span>',
  'text in depth':
    '<div style="perspective:200px"><div class=r style="transform:rotateY(30deg) translateZ(20px);width:110px">GİZLİ AD</div></div>',
  'text from top to bottom': '<div class=r style="writing-mode:vertical-rl;height:50px">GİZLİ AD</div>',
  'larger text': '<div class=r style="zoom:1.5">GİZLİ AD</div>',
  'a shadow of text': '<span style="color:transparent;text-shadow:40px 20px 0 #f00">GİZLİ AD</span>',
  'a shadow of white text':
    '<div style="filter:drop-shadow(60px 20px 0 #f00);width:80px"><span style="color:#fff">GİZLİ AD</span></div>',
  'text cut short':
    '<div class=r style="width:60px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">GİZLİ KİŞİ</div>',
  'a picture as a background': `<div style="width:150px;height:40px;background:${picture}"></div>`,
  'a picture as content': `<div style="content:${picture}"></div>`,
  'a picture in a drawing': `<svg width=150 height=40><image width=150 height=40 href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='150' height='40'><text y='20' fill='red'>GIZLI AD</text></svg>"/></svg>`,
  'an open shadow root': '<div id=root></div>',
  'a slot': '<div id=slots><span slot=s class=r>GİZLİ AD</span></div>',
  'what a slot has by itself': '<div id=empty></div>',
  'a round panel': panel('border-radius:50%'),
  'a turned panel': panel('transform:rotate(45deg);width:90px;height:90px;top:-30px'),
  'a panel cut out': panel('clip-path:circle(16px)'),
  'a panel behind a mask': panel('mask-image:linear-gradient(90deg,transparent 40%,#000 45%)'),
  'a panel that blends': panel('mix-blend-mode:multiply'),
  'a panel as thin as a filter makes it': panel('filter:opacity(10%)'),
  'a panel with an open rim': panel('background-clip:content-box;padding:16px 0;height:4px'),
  'a panel below the lowest line of a text':
    '<div style="position:relative"><div style="position:absolute;left:0;top:7px;width:150px;height:50px;background:#fff;z-index:1"></div><div style="position:absolute;z-index:2;left:10px;top:0;width:110px;height:18px;line-height:18px"><span style="background:#f00;color:#f00">GİZLİ AD</span></div></div>',
  'a panel of which only a part is on top':
    '<div style="position:relative"><div style="position:absolute;left:0;top:0;width:150px;height:40px;background:#fff"><b style="position:relative;z-index:9;display:block;margin:8px 40px;width:40px;height:20px;background:#eef"></b></div><div class=r style="position:absolute;z-index:2;left:0;top:8px;width:140px">GİZLİ ADI SOYADI</div></div>',
  'a heading that stays':
    '<div style="height:60px;overflow:auto"><div class=r style="position:sticky;top:0;background:#fff">GİZLİ AD</div><p>Onayla</p><p>Onayla</p></div>',
  'words beside a text': '<ruby class=r>GİZ<rt>GİZLİ</rt></ruby>',
  'what a field says before it is filled': '<input class=red placeholder="GİZLİ AD">',
  'a list that lies open':
    '<select size=3 style="color:red"><optgroup label="GİZLİ AD"><option>GİZLİ B</option></optgroup></select>',
  'a picture that is missing': '<img alt="GİZLİ AD" src="data:image/png,x" style="color:red">',
  'letters apart': '<div><b class=r>G</b><b class=r>İ</b><b class=r>Z</b></div>',
  'a page in the page': `<iframe srcdoc="<p style='color:red'>GİZLİ AD</p>" width=150 height=50></iframe>`,
};

export const oddPage = `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>İSG-KATİP</title><style>
body{margin:0;font:14px/18px sans-serif;color:#000;background:#fff}
.r,.red::placeholder{color:#f00}
.case{position:relative;float:left;width:170px;height:80px;margin:2px;overflow:hidden}
.before::before{content:attr(data-ad);color:#f00}
.after::after{content:attr(data-ad);color:#f00;position:absolute;left:90px;top:30px}
.tip::after{content:attr(title);color:#f00}
</style></head><body>${Object.values(cases)
  .map((one) => `<div class=case>${one}</div>`)
  .join('')}<script>
root.attachShadow({mode:'open'}).innerHTML='<span style="color:red">GİZLİ AD</span>';
slots.attachShadow({mode:'open'}).innerHTML='<b><slot name=s></slot></b>';
empty.attachShadow({mode:'open'}).innerHTML='<slot style="color:red">GİZLİ AD</slot>';
</script></body></html>`;

/** An expression: where each case lies on the page. */
export const areasScript = `[...document.querySelectorAll('.case')].map((one) => {
  const { left, top, width, height } = one.getBoundingClientRect();
  return [left, top, width, height];
})`;

/** An expression: how many dots of a picture (PNG, in base 64) are red in each of the areas. */
export const redScript = (picture: string, areas: unknown): string => `(async () => {
  const bytes = Uint8Array.from(atob('${picture}'), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const at = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
  at.drawImage(image, 0, 0);
  return ${JSON.stringify(areas)}.map(([left, top, width, height]) => {
    const dots = at.getImageData(left, top, width, height).data;
    let red = 0;
    for (let dot = 0; dot < dots.length; dot += 4) if (dots[dot] > 190 && dots[dot + 1] < 110 && dots[dot + 2] < 110) red++;
    return red;
  });
})()`;
