/** A page that makes following hard: nested scrollers, a table, a dialog, a frame, things that shift. */
const rows = Array.from(
  { length: 40 },
  (_, index) =>
    `<tr id="r${index}"><td>Kişi ${index}</td><td>İşyeri Hekimi</td><td>Kısmi Süreli</td><td>${index % 5 ? 'Onaylandı' : 'Onay Bekliyor'}</td></tr>`,
).join('');

export const page = `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Deneme</title><style>
body{margin:0;font:14px/1.4 Arial,sans-serif;background:#f4f6f8;color:#222;min-height:2200px}
header{position:sticky;top:0;background:#dfe6ee;padding:12px;z-index:5}
#outer{width:640px;height:320px;overflow:auto;border:7px solid #9ab;margin:24px;background:#fff}
#inner{width:480px;height:240px;overflow:scroll;border:3px solid #bcd;margin:140px 0 500px 40px}
#inner>div{height:900px;width:900px;padding:120px 0 0 60px}
table{border-collapse:collapse;width:900px;margin:24px}td,th{border:1px solid #ccd;padding:6px;text-align:left}
button{font:inherit;padding:6px 14px}
#shift{height:0}
#moved{display:inline-block;transform:translate(33.3px,7.7px) scale(1.25)}
iframe{width:600px;height:260px;border:5px solid #9ab;margin:24px}
dialog{width:460px;padding:30px}
</style></head><body>
<header>Deneme sayfası <button id="far" style="margin-left:700px">Giriş</button></header>
<div id="shift"></div>
<p><button id="plain">Onayla</button> <span id="moved"><button id="turned">Kayıt</button></span></p>
<div id="outer"><div id="inner"><div><button id="deep">Onayla</button></div></div></div>
<ul role="tree"><li id="entry" role="treeitem" aria-expanded="true">Hizmet Alan İşyerleri Modülü<ul role="group"><li role="treeitem">Sözleşmeler</li><li id="leaf" role="treeitem">Stajyerler</li></ul></li></ul>
<table id="list"><thead><tr><th>Adı Soyadı</th><th>Görev</th><th>Çalışma</th><th>Durum</th></tr></thead><tbody>${rows}</tbody></table>
<dialog id="dialog"><h2>Onay</h2><p>Sözleşmeyi onaylıyor musunuz?</p><button id="yes">Evet</button> <button id="no">Hayır</button></dialog>
<dialog id="second"><button id="ok">Tamam</button></dialog>
<div id="cover" style="display:none;position:fixed;inset:0;background:#0006;z-index:19000"></div>
</body></html>`;
