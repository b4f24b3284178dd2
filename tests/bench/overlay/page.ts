/** The one page every overlay is measured on: a nested grid, a tree, a toolbar, an inner frame, a dialog. */

const person = (at: number): string =>
  `<tr class="grid-row"><td>Kişi ${at}</td><td>İşyeri Hekimi</td><td>Kısmi Süreli</td><td>${900_000 + at}</td><td><span>Örnek ${at} Ltd.</span></td><td>${at % 5 ? 'Onaylandı' : 'Reddedildi'}</td></tr>`;

const leaf = (at: number): string => `<li role="treeitem"><span class="leaf">Birim ${at}</span></li>`;

/** `rows`: of about eight nodes each. */
export const overlayPage = (rows: number): string => `<!doctype html>
<html lang="tr"><head><meta charset="utf-8"><title>Deneme</title><style>
body{margin:0;font:14px/1.4 Arial,sans-serif;background:#f4f6f8;color:#222;height:2400px}
#bar{padding:10px;background:#dfe6ee}
#side{float:left;width:220px;height:500px;overflow:auto}
#outer{margin-left:240px;width:760px;height:420px;overflow:auto;border:5px solid #9ab;background:#fff}
#inner{width:720px;height:340px;overflow:auto;border:3px solid #bcd;margin:90px 0 600px 8px}
table{border-collapse:collapse;width:900px}td,th{border:1px solid #ccd;padding:5px}
button{font:inherit;padding:6px 14px}
#moved{display:inline-block}
</style></head><body>
<div id="shift"></div>
<div id="bar" role="toolbar"><button>Yenile</button> <span id="moved"><button id="plain">Onayla</button></span> <button>Dışa aktar</button> <button id="far">Yardım</button></div>
<div id="side"><ul role="tree">${Array.from({ length: 60 }, (_, at) => leaf(at)).join('')}</ul></div>
<div id="outer"><div id="inner"><p><button id="deep">Yazdır</button></p><table><thead><tr><th>Adı Soyadı</th><th>Görev</th><th>Çalışma</th><th>No</th><th>İşyeri</th><th>Durum</th></tr></thead><tbody id="rows">${Array.from({ length: rows }, (_, at) => person(at)).join('')}</tbody></table></div></div>
<iframe srcdoc="&lt;button&gt;Tamam&lt;/button&gt;" style="width:400px;height:120px"></iframe>
<dialog id="dialog"><button id="yes">Evet</button></dialog>
</body></html>`;
