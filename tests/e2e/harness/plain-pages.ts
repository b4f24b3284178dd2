/** Pages that the guide knows and that show at once when something of them changes. */

const rest = `
<p>Yardım için ALO 170. <a id="link" href="#yer">Kullanıcı Kılavuzları</a></p>
<label>Ara <input id="typed"></label> <textarea id="area"></textarea> <select id="list"><option>Bir</option></select>
<form id="form"><input type="checkbox" id="box"><input type="password" id="secret"></form>
<table><tr><th>Sıra</th></tr><tr><td>1</td></tr></table>
<div style="height: 1600px"></div><div id="far">Son</div>
<script>document.getElementById('typed').focus();</script>`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}${rest}</body></html>`;

/** An address with a page that the guide rings something on, and what. */
export interface PlainPage {
  readonly url: string;
  readonly html: string;
  readonly target: string;
  /** Whether a route has to be running. */
  readonly routed: boolean;
}

export const portalPage: PlainPage = {
  url: 'https://isgkatip.csgb.gov.tr/',
  html: page(
    'İSG Katip Web Uygulaması',
    '<h1>İSG-KATİP</h1><button type="button" id="press">E-Devlet Giriş</button><h2>Duyurular</h2>',
  ),
  target: 'enter',
  routed: false,
};

export const identityPage: PlainPage = {
  url: 'https://giris.turkiye.gov.tr/Giris/gir',
  html: page(
    'Giriş',
    `<h1>Kimlik Doğrulama Sistemi</h1><dl><dt>Giriş Yapılacak Uygulama</dt><dd>İSG-KATİP</dd></dl>
     <ul><li><a href="#a">e-Devlet Şifresi</a></li><li><a href="#b">Mobil İmza</a></li><li><a href="#c">e-İmza</a></li></ul>
     <button type="button" id="press">Giriş Yap</button> <a href="#d">İptal Et</a>`,
  ),
  target: 'sign-in',
  routed: true,
};
