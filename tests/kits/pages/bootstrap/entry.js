import Dropdown from 'bootstrap/js/dist/dropdown';
import Offcanvas from 'bootstrap/js/dist/offcanvas';
import { announcements, notice } from '../../data.mjs';
import { button, each, menu, shell, sideMenu, topBar } from './shell.js';

const lists = [
  'Yetkilendirilmiş OSGB ve TSMB Listesi',
  'Yetkilendirilmiş Eğitim Kurumları Listesi',
  'Kullanıcı Kılavuzları',
  'BELGE DOĞRULAMA',
];

const card = (title, body) =>
  `<div class="card mb-3"><div class="card-header">${title}</div><div class="card-body">${body}</div></div>`;

/** The public first page. */
export const Portal = () => ({
  html: `<header class="d-flex justify-content-between align-items-center p-3 border-bottom"><strong>${notice.bakanlik}</strong>
    <a class="btn btn-danger" role="button" href="#giris" data-testid="enter">E-Devlet Giriş</a></header>
    <div class="container-fluid p-4"><div class="row"><div class="col-7">${card(
      'Duyurular',
      `<table class="table"><tbody>${each(announcements, ([day, title]) => `<tr><td>${day}</td><td><a href="#duyuru">${title}</a></td></tr>`)}</tbody></table>`,
    )}</div><div class="col-5">${card(
      'Listeler ve Kılavuzlar',
      each(lists, (one) => `<div><a href="#liste">${one}</a></div>`),
    )}
    ${card('Bilgi', `<p>${notice.onlyDeclarant}</p><p>Sorularınız için ALO 170 hattını arayabilir, isgkatip@csgb.gov.tr adresine yazabilirsiniz.</p>`)}</div></div></div>`,
});

const kinds = [
  ['bireysel', 'Bireysel', 'İSG profesyonelleri ve çalışanlar'],
  ['kurumsal', 'Kurumsal', 'İşyerleri, OSGB’ler ve eğitim kurumları'],
];

const choices = {
  radio: (chosen) =>
    `<div class="btn-group" role="group">${each(kinds, ([key, name]) => `<input type="radio" class="btn-check" name="tur" id="t-${key}" autocomplete="off" ${chosen === key ? 'checked' : ''}><label class="btn btn-outline-primary" for="t-${key}" data-testid="${key}">${name}</label>`)}</div>`,
  tabs: (chosen) =>
    `<ul class="nav nav-pills" role="tablist">${each(kinds, ([key, name]) => `<li class="nav-item" role="presentation"><button class="nav-link ${chosen === key ? 'active' : ''}" role="tab" aria-selected="${chosen === key}" data-bs-toggle="pill" data-testid="${key}">${name}</button></li>`)}</ul>`,
  list: () =>
    `<div class="list-group">${each(kinds, ([key, name, text]) => `<a href="#${key}" class="list-group-item list-group-item-action" data-testid="${key}"><h5 class="mb-1">${name}</h5><small>${text}</small></a>`)}</div>`,
};

/** After signing in: for oneself or for a workplace. `as`: radio, tabs or list. */
export const RegisteredUser = ({ as, chosen }) => ({
  html: `<div class="container p-5 text-center"><h3>Giriş türünü seçiniz</h3>
    <p>Sayın Umut Farazi, sisteme hangi yetki ile gireceğinizi seçiniz.</p>
    <div class="d-flex justify-content-center mb-4">${choices[as](chosen)}</div>
    ${chosen === 'bireysel' ? button('Devam Et', 'primary') : ''}${button('Çıkış', 'link')}</div>`,
});

const welcome = card('Hoş geldiniz', 'Yapmak istediğiniz işlemi menüden seçiniz.');

/** The first page after signing in, with the menu at the left. */
export const SideMenu = ({ open }) => ({ html: shell(welcome, { open, path: ['Ana Sayfa'] }) });

const top = ([key, name, inside]) =>
  inside
    ? `<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false" id="d-${key}" data-testid="menu-${key}">${name}</a><ul class="dropdown-menu">${each(inside, ([id, label]) => `<li><a class="dropdown-item" href="#${id}" data-testid="menu-${id}">${label}</a></li>`)}</ul></li>`
    : `<li class="nav-item"><a class="nav-link" href="#${key}">${name}</a></li>`;

/** The same with the menu across the top; an open entry hangs below it. */
export const TopMenu = ({ open = [] }) => ({
  html: `${topBar(`<ul class="navbar-nav">${each(menu, top)}</ul>`)}<main class="p-4">${welcome}</main>`,
  opens: () => {
    for (const key of open) Dropdown.getOrCreateInstance(document.getElementById(`d-${key}`)).show();
  },
});

/** The menu in a layer over the page. */
export const Drawer = ({ open }) => ({
  html: `${topBar()}<main class="p-4">${welcome}</main><div class="offcanvas offcanvas-start" tabindex="-1" id="yan" aria-labelledby="yan-ad">
    <div class="offcanvas-header"><h5 class="offcanvas-title" id="yan-ad">Menü</h5><button type="button" class="btn-close" data-bs-dismiss="offcanvas" aria-label="Kapat"></button></div>
    <div class="offcanvas-body">${sideMenu(menu, open)}</div></div>`,
  opens: () => Offcanvas.getOrCreateInstance(document.getElementById('yan')).show(),
});
