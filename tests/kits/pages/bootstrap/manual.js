import Modal from 'bootstrap/js/dist/modal';
import { announcements, columns2020, contracts2020, fields2020, menu2020, toolbar2020 } from '../../data.mjs';
import { button, each, shell } from './shell.js';

const title = 'İş Sağlığı ve Güvenliği Kayıt, Takip ve İzleme Programı İSG-KATİP';

/** The manual's first page. */
export const Portal2020 = () => ({
  html: `<div class="container p-4"><h4>${title}</h4><div class="btn-group mb-3">${button('İSG-KATİP Kullanıcı Kılavuzu')}${button('İSG-KATİP Giriş', 'primary', 'data-testid="enter"')}${button('Yetkili Firma Listesi')}</div>
    <div class="card mb-3"><div class="card-header">HOŞGELDİNİZ</div><div class="card-body"><p>Giriş için üstteki İSG-KATİP Giriş butonuna tıklayınız.</p><p>Tüm sorularınız için ALO 170’i arayabilir, isgkatip@ailevecalisma.gov.tr adresine yazabilirsiniz.</p></div></div>
    <div class="card"><div class="card-header">DUYURULAR - (AÇMAK İÇİN ÇİFT TIKLAYINIZ)</div><table class="table"><thead><tr><th>Duyuru Tarih</th><th>Duyuru Başlık</th></tr></thead><tbody>${each(announcements, ([day, name]) => `<tr><td>${day}</td><td>${name}</td></tr>`)}</tbody></table></div></div>`,
});

const key = (name) => (name === 'Sözleşmeler' ? 'sozlesmeler' : name.toLowerCase().replaceAll(/[^a-z]/g, ''));
const leaf = (name) => [key(name), name];
const entries = [
  ...menu2020.before.map(leaf),
  ['modul', menu2020.module, menu2020.inside.map(leaf)],
  ...menu2020.after.map(leaf),
];

const frame = (content, open) =>
  shell(content, {
    entries,
    open: open ? ['modul'] : [],
    bar: `<strong class="d-block p-2">${title}</strong>`,
  });

/** The manual's left panel; `open` shows what the module holds. */
export const Menu2020 = ({ open = false }) => ({
  html: frame(
    '<div class="card"><div class="card-body">Yapmak istediğiniz işlemi soldaki panelden seçiniz.</div></div>',
    open,
  ),
});

const toolbar = (active) =>
  `<div class="btn-toolbar gap-1 my-2" role="toolbar">${each(toolbar2020.before, (name) => button(name))}${button('Onayla', 'success', `data-testid="approve" ${active ? '' : 'disabled'}`)}${each(toolbar2020.after, (name) => button(name))}</div>`;

const line = (row, chosen) =>
  `<tr class="${chosen ? 'table-active' : ''}" ${chosen ? 'aria-selected="true"' : ''} data-testid="row-${row.key}">${each(columns2020, ({ of }) => `<td>${of(row)}</td>`)}</tr>`;

/** The window of Resim 1.6. */
const approval = `<div class="modal" id="pencere" tabindex="-1" aria-labelledby="pencere-ad"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title" id="pencere-ad">Onay</h5></div>
  <div class="modal-body">${each(fields2020, ([name, value], at) => `<div class="row mb-1"><label class="col-7 col-form-label col-form-label-sm" for="a-${at}">${name}</label><div class="col-5"><input class="form-control form-control-sm" id="a-${at}" value="${value}"></div></div>`)}</div>
  <div class="modal-footer">${button('Kayıt', 'primary', 'data-testid="save"')}${button('Kapat', 'secondary', 'data-bs-dismiss="modal"')}</div></div></div></div>`;

/** The manual's contracts screen: rows `awaiting` await approval; `chosen` are selected keys. */
export const Contracts2020 = ({ count = 5, awaiting = [2], chosen = [], window = false }) => {
  const rows = contracts2020(count, ...awaiting);
  const active = rows.some((row, at) => chosen.includes(row.key) && awaiting.includes(at + 1));
  return {
    html:
      frame(
        `<h5>Sözleşmeler</h5>${toolbar(active)}<table class="table table-sm table-hover" style="font-size:12px"><thead><tr>${each(columns2020, (one) => `<th>${one.title}</th>`)}</tr></thead><tbody>${each(rows, (row) => line(row, chosen.includes(row.key)))}</tbody></table>`,
        true,
      ) + (window ? approval : ''),
    opens: window ? () => Modal.getOrCreateInstance(document.getElementById('pencere')).show() : undefined,
  };
};
