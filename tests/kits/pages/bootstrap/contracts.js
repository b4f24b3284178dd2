import Modal from 'bootstrap/js/dist/modal';
import Toast from 'bootstrap/js/dist/toast';
import { approved, contracts, contractTabs, notice, pending } from '../../data.mjs';
import { button, each, shell } from './shell.js';

const heads = ['Sözleşme No', 'İSG Profesyoneli', 'Görevi', 'Başlama Tarihi', 'Süre (dk/ay)', 'Durum'];

const rowButtons = (row) =>
  row.state === pending
    ? `<div class="btn-group btn-group-sm">${button('Onayla', 'success', `data-testid="approve-${row.key}"`)}${button('Reddet', 'outline-danger')}</div>`
    : button('Detay', 'sm btn-outline-secondary');

const line = (row, { chosen, buttons }) => {
  const cells = [row.id, row.name, row.role, row.begins, row.minutes];
  const mark = row.state === pending ? 'text-bg-warning' : 'text-bg-success';
  return `<tr class="${chosen?.includes(row.key) ? 'table-active' : ''}" ${row.state === pending ? `data-testid="row-${row.key}"` : ''}>
    ${chosen ? `<td><input class="form-check-input" type="radio" name="satir" aria-label="Seç" ${chosen.includes(row.key) ? 'checked' : ''}></td>` : ''}
    ${each(cells, (one) => `<td>${one}</td>`)}<td><span class="badge ${mark}">${row.state}</span></td>${buttons ? `<td>${rowButtons(row)}</td>` : ''}</tr>`;
};

const table = (
  rows,
  how,
) => `<div class="table-responsive"><table class="table table-sm table-hover align-middle"><thead><tr>
  ${how.chosen ? '<th></th>' : ''}${each(heads, (one) => `<th scope="col">${one}</th>`)}${how.buttons ? '<th scope="col">İşlemler</th>' : ''}</tr></thead>
  <tbody>${each(rows, (row) => line(row, how))}</tbody></table></div>`;

const toolbar = (active) => {
  const off = active ? '' : 'disabled';
  return `<div class="btn-toolbar mb-2 gap-2" role="toolbar">${button('Onayla', 'success', `data-testid="approve" ${off}`)}${button('Reddet', 'danger', off)}${button('Detay', 'secondary', off)}${button('Yenile')}</div>`;
};

function panel(key, { count = 1, chosen }) {
  if (key === 'devam') return table(contracts(3, approved, 2), { buttons: true });
  if (key === 'tum') return table(contracts(4, approved, 2), { buttons: true });
  if (key === 'guncelle') return `${button('Onayla', 'success')}${table(contracts(2, approved, 8), {})}`;
  if (count === 0) return '<p class="text-center p-5">Onay bekleyen sözleşme bulunmamaktadır</p>';
  const rows = contracts(count, pending);
  return chosen ? toolbar(chosen.length > 0) + table(rows, { chosen }) : table(rows, { buttons: true });
}

const tabs = (active, props) => `
  <ul class="nav nav-tabs" role="tablist">${each(contractTabs, ([key, name]) => `<li class="nav-item" role="presentation"><button class="nav-link ${key === active ? 'active' : ''}" id="s-${key}" data-bs-toggle="tab" data-bs-target="#p-${key}" type="button" role="tab" aria-selected="${key === active}" data-testid="tab-${key}">${name}</button></li>`)}</ul>
  <div class="tab-content pt-3">${each(contractTabs, ([key]) => `<div class="tab-pane ${key === active ? 'show active' : ''}" id="p-${key}" role="tabpanel" aria-labelledby="s-${key}">${panel(key, props)}</div>`)}</div>`;

const summary =
  '<ul><li>İSG Profesyoneli: Deniz Kurgulu</li><li>Görevi: C Sınıfı İş Güvenliği Uzmanı</li><li>Süre: 240 dk/ay</li></ul>';

/** Title, words, the button that goes on, the one that does not. */
const dialogs = {
  confirm: ['Onay', 'Sözleşmeyi onaylamak istediğinize emin misiniz?', 'Evet', 'Hayır'],
  modal: [
    'Sözleşme Onayı',
    `${summary}<p>Sözleşmeyi onaylamak istediğinize emin misiniz?</p>`,
    'Onayla',
    'Vazgeç',
  ],
  plain: ['', 'Seçtiğiniz sözleşme onaylanacaktır.', 'Tamam', 'İptal'],
  'refusal-confirm': ['Ret', 'Sözleşmeyi reddetmek istediğinize emin misiniz?', 'Evet', 'Hayır'],
  'refusal-form': [
    'Sözleşme Reddi',
    `${summary}<p>Onay bekleyen sözleşmeyi reddediyorsunuz. Gerekçenizi yazınız.</p><textarea class="form-control" aria-label="Gerekçe"></textarea>`,
    'Onayla',
    'Vazgeç',
  ],
  'removal-confirm': ['Silme', 'Onay bekleyen sözleşmeyi silmek istediğinize emin misiniz?', 'Evet', 'Hayır'],
  'terms-confirm': [
    'Aydınlatma metni',
    'Kişisel verilerimin işlenmesine ilişkin aydınlatma metnini okudum, onaylıyorum.',
    'Onayla',
    'Vazgeç',
  ],
  'approval-error': ['Hata', 'Sözleşme onaylanamadı. Lütfen daha sonra tekrar deneyiniz.', 'Tamam'],
  expired: ['Oturumunuzun süresi dolmuştur', 'Lütfen tekrar giriş yapınız.', 'Tamam'],
};

const dialog = ([title, words, yes, no]) => `
  <div class="modal fade" id="pencere" tabindex="-1" ${title ? 'aria-labelledby="pencere-ad"' : ''}><div class="modal-dialog modal-dialog-centered"><div class="modal-content">
  ${title ? `<div class="modal-header"><h5 class="modal-title" id="pencere-ad">${title}</h5><button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Kapat"></button></div>` : ''}
  <div class="modal-body">${words}</div><div class="modal-footer">${no ? button(no, 'secondary', 'data-bs-dismiss="modal"') : ''}${button(yes, 'primary', 'data-testid="save"')}</div></div></div></div>`;

const toast = `<div class="toast-container position-fixed top-0 end-0 p-3"><div class="toast text-bg-success" role="alert" aria-live="assertive" id="haber"><div class="d-flex"><div class="toast-body">${notice.done}</div><button type="button" class="btn-close me-2 m-auto" data-bs-dismiss="toast" aria-label="Kapat"></button></div></div></div>`;
const alert = `<div class="alert alert-success alert-dismissible" role="alert">${notice.done}<button type="button" class="btn-close" aria-label="Kapat"></button></div>`;

const opening = {
  'done-toast': () => Toast.getOrCreateInstance(document.getElementById('haber'), { autohide: false }).show(),
};

/**
 * The screen of contracts, panels of inactive tabs drawn and hidden. `tab` is the active one; `chosen`, a list of keys,
 * puts the buttons in a toolbar; `over` opens something above it.
 */
export const Contracts = ({ tab = 'bekleyen', over, ...props }) => {
  const above = dialogs[over] ? dialog(dialogs[over]) : over === 'done-toast' ? toast : '';
  const content = `${over === 'done-alert' ? alert : ''}${tabs(tab, props)}`;
  return {
    html: shell(content, { open: ['surec'], path: ['Süreç Yönetimi', '(İSG) Hizmet Sözleşmeleri'] }) + above,
    opens: dialogs[over]
      ? () => Modal.getOrCreateInstance(document.getElementById('pencere')).show()
      : opening[over],
  };
};
