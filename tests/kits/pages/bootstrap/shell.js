import styles from 'bootstrap/dist/css/bootstrap.min.css';

/** Draws a page, markup and what the kit's scripts then open, into the document. */
export function draw({ html, opens }) {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
  document.getElementById('root').innerHTML = html;
  opens?.();
}

export const each = (list, write) => list.map(write).join('');

/** A button; `more` are attributes. */
export const button = (name, look = 'outline-secondary', more = '') =>
  `<button type="button" class="btn btn-${look}" ${more}>${name}</button>`;

/** Entries of the application's menu: key, name, entries inside. */
export const menu = [
  ['ana', 'Ana Sayfa'],
  [
    'kisi',
    'Kişi / Kurum İşlemleri',
    [
      ['kisi-kartim', 'Kişi Kartım'],
      ['kurum-kartim', 'Kurum Kartım'],
    ],
  ],
  [
    'surec',
    'Süreç Yönetimi',
    [
      ['akis', 'İş Akışlarım'],
      ['hizmet', '(İSG) Hizmet Sözleşmeleri'],
      ['arac', 'Gezici Araç Sözleşmeleri'],
    ],
  ],
  ['egitim', 'Eğitim İşlemleri', [['katilim', 'Katılımcılar']]],
  ['duyuru', 'Duyurular'],
];

const entry = ([key, name], look) =>
  `<a href="#${key}" class="list-group-item list-group-item-action ${look}" data-testid="menu-${key}">${name}</a>`;

const group = ([key, name, inside], open) => `
  <div class="accordion-item"><h2 class="accordion-header">
    <button class="accordion-button ${open ? '' : 'collapsed'}" type="button" data-bs-toggle="collapse"
      data-bs-target="#m-${key}" aria-expanded="${open}" data-testid="menu-${key}">${name}</button></h2>
    <div id="m-${key}" class="accordion-collapse collapse ${open ? 'show' : ''}"><div class="list-group list-group-flush">
      ${each(inside, (one) => entry(one, 'ps-4'))}</div></div></div>`;

/** The menu at the left: entries, and groups that open. */
export const sideMenu = (entries, open = []) =>
  `<div class="accordion">${each(entries, (one) => (one[2] ? group(one, open.includes(one[0])) : `<div class="list-group list-group-flush">${entry(one, '')}</div>`))}</div>`;

export const topBar = (inside = '') => `
  <nav class="navbar navbar-expand navbar-dark bg-dark px-3"><span class="navbar-brand">İSG Katip</span>
    <div class="flex-grow-1">${inside}</div>
    <span class="navbar-text me-3">Umut Farazi</span>${button('Çıkış', 'sm btn-outline-light')}</nav>`;

/** A page of the application: bar, menu at the left, content. */
export const shell = (content, { open = [], path = [], entries = menu, bar = topBar() } = {}) => `
  ${bar}<div class="d-flex"><aside style="width:270px" class="border-end">${sideMenu(entries, open)}</aside>
  <main class="flex-grow-1 p-3" style="min-width:0">
    <nav aria-label="Konum"><ol class="breadcrumb">${each(path, (one) => `<li class="breadcrumb-item">${one}</li>`)}</ol></nav>
    ${content}</main></div>`;
