/** Pages of the safety checks: every kind of field and keepsake, planted with words that must not travel. */

/** A word that stands for something private: plain letters and digits, so that folding leaves it whole. */
export const canary = (number: number): string => `kanarya${String(number).padStart(2, '0')}qxz`;

/** How many words are planted. */
export const canaryCount = 60;

export const canaries: readonly string[] = Array.from({ length: canaryCount }, (_, index) =>
  canary(index + 1),
);

/** The address of a planted page: path, query and fragment hold words of their own. */
export const plantedAddress = (host: string, path = '/'): string =>
  `https://${host}${path}?${canary(1)}=${canary(2)}&sicil=${canary(3)}#${canary(4)}`;

const fields = `
<form id="f" action="/none/${canary(5)}" name="${canary(6)}">
  <label>T.C. Kimlik No <input id="typed" name="${canary(7)}" value="${canary(8)}" placeholder="${canary(9)}"></label>
  <input type="password" value="${canary(10)}">
  <input type="hidden" name="token" value="${canary(11)}">
  <input type="search" value="${canary(12)}"><input type="email" value="${canary(13)}@ornek.example">
  <input type="tel" value="${canary(14)}"><input type="url" value="https://ornek.example/${canary(15)}">
  <input type="checkbox" value="${canary(16)}" checked><input type="radio" value="${canary(17)}" checked>
  <input list="d" value="${canary(18)}"><datalist id="d"><option value="${canary(19)}">${canary(20)}</option></datalist>
  <textarea>${canary(21)}</textarea>
  <select><option value="${canary(22)}" selected>${canary(23)}</option></select>
  <div contenteditable="true">${canary(24)}</div>
  <output>${canary(25)}</output>
  <input type="text" aria-label="${canary(26)}" title="${canary(27)}" data-secret="${canary(28)}">
  <input type="submit" name="gonder" value="Gönder ${canary(29)}">
  <button type="button" value="${canary(30)}">Tamam ${canary(31)}</button>
</form>`;

const words = `
<header><h1>Sayın ${canary(32)}</h1><h2 title="${canary(33)}">${canary(34)} Ltd. Şti.</h2></header>
<nav><a href="/sayfa/${canary(35)}">${canary(36)}</a><a href="/kurum?${canary(37)}" title="${canary(38)}">Ana Sayfa</a></nav>
<p>${canary(39)} <b>${canary(40)}</b> <i lang="tr">${canary(41)}</i></p>
<img alt="${canary(42)}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" title="${canary(43)}">
<div role="alert">${canary(44)}</div><div role="dialog" aria-label="${canary(45)}"><p>${canary(46)}</p></div>
<div role="tab" aria-selected="true">${canary(47)}</div><div role="treeitem">${canary(48)}</div>
<div hidden>${canary(49)}</div><!-- ${canary(50)} --><script type="application/json">{"a":"${canary(51)}"}</script>
<svg><title>${canary(52)}</title><text>${canary(53)}</text></svg>
<table><thead><tr><th>Adı Soyadı</th><th>${canary(54)}</th></tr></thead>
<tbody><tr class="${canary(55)}" id="satir"><td>${canary(56)}</td><td>1-4321-01-01-${canary(57)}</td></tr></tbody></table>`;

const keepsakes = `<script>
document.cookie = 'oturum=${canary(58)}';
localStorage.setItem('anahtar', '${canary(59)}');
sessionStorage.setItem('anahtar', '${canary(59)}');
window.name = '${canary(60)}';
</script>`;

/** Puts the planted words into a document, after its body's start. */
export function plant(html: string): string {
  const more = `${keepsakes}${words}${fields}`;
  const titled = html.replace(/<title>/iu, `<title>${canary(60)} `);
  return /<body[^>]*>/iu.test(titled) ? titled.replace(/<\/body>|$/iu, `${more}</body>`) : `${titled}${more}`;
}

/** A page of nothing but planted words and fields. */
export const plantedPage = plant(
  '<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Deneme</title></head><body></body></html>',
);

/** Words that are found in a text, in whatever case. */
export function canariesIn(text: string): string[] {
  const lower = text.toLowerCase();
  return canaries.filter((word) => lower.includes(word));
}
