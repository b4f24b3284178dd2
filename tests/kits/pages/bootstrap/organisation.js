import { firms } from '../../data.mjs';
import { button, each } from './shell.js';

const rows = (count, chosen) =>
  `<table class="table table-hover align-middle"><thead><tr><th></th><th>İşyeri Unvanı</th><th>SGK Sicil No</th><th>Tehlike Sınıfı</th><th>Yetki</th></tr></thead><tbody>${each(
    firms.slice(0, count),
    ({ key, name, sicil, hazard }) =>
      `<tr class="${chosen === key ? 'table-active' : ''}" data-testid="row-${key}"><td><input class="form-check-input" type="radio" name="isyeri" aria-label="Seç" ${chosen === key ? 'checked' : ''}></td><td>${name}</td><td>${sicil}</td><td>${hazard}</td><td>E-Bildirge Kullanıcısı</td></tr>`,
  )}</tbody></table>`;

const select = (chosen) =>
  `<label class="form-label" for="isyeri">SGK Sicil No / İşyeri</label><select class="form-select" id="isyeri" data-testid="organisation"><option value="">İşyeri seçiniz</option>${each(firms, ({ key, name, sicil }) => `<option ${chosen === key ? 'selected' : ''}>${sicil} ${name}</option>`)}</select>`;

/** The choice of the workplace, by table or by a dropdown field. */
export const Organisation = ({ as = 'table', count = firms.length, chosen }) => ({
  html: `<div class="container p-4"><h3>Kurumsal Giriş: İşyeri Seçimi</h3><div class="card"><div class="card-body">
    ${as === 'table' ? rows(count, chosen) : select(chosen)}
    <div class="mt-3 d-flex gap-2">${button('Devam Et', 'primary', `data-testid="continue" ${chosen ? '' : 'disabled'}`)}${button('Vazgeç')}</div></div></div>
    <div class="alert alert-info mt-3 d-flex justify-content-between" role="alert">İşyeriniz listede yoksa ya da SGK kayıtlarında E-Bildirge kullanıcısı değiştiyse kaydı güncelleyiniz.
    ${button('E-Bildirge Kullanıcı Güncelle', 'sm btn-secondary')}</div></div>`,
});
