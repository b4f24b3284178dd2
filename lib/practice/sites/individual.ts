/** Entered for oneself: no contract of a workplace is approved there. */
import { stay } from '../change';
import type { Place, Presses, Screen, World } from '../model';
import { control, controls, heading, screen, text, unknown } from '../parts';
import { katipGo, katipPage, leave } from './katip-frame';

const sections = ['Ana Sayfa', 'İSG Profesyonelleri', 'Dosyalar'];
const show: Presses = Object.fromEntries(
  sections.map((name, at) => [name, stay({ view: at === 0 ? '' : name })]),
);

/** Entered as a professional: the employer's module is not there. */
export function individual2020(world: World, { ui }: Place): Screen {
  const view = ui.view ?? '';
  const entries = () => [
    ...sections.map((name, at) => ({ press: name, name, chosen: view === (at === 0 ? '' : name) })),
    ...['Kurum Değiştir', 'Güvenli Çıkış'].map((name) => ({ press: name, name })),
  ];
  const main = () =>
    view === ''
      ? [heading('Bireysel işlemler', 3), text('Buradan işyeri sözleşmesi onaylanmaz.')]
      : [heading(view, 3), text('Bu bölüm provada boştur.')];
  return screen(
    () =>
      katipPage(world, '/bireysel', [
        { kind: 'split', side: [{ kind: 'tree', entries: entries() }], main: main() },
      ]),
    { screen: 'individual-entry', edition: 'katip-2020', moment: 'individual-entry' },
    [show, { 'Kurum Değiştir': katipGo('/kurum-secimi'), 'Güvenli Çıkış': leave }],
    ['Kurum Değiştir'],
  );
}

/** Entered for oneself: no contract of a workplace is there. */
export function individual2025(world: World): Screen {
  return screen(
    () =>
      katipPage(world, '/bireysel', [
        heading('Bireysel işlemler'),
        text('Buradan işyeri sözleşmesi onaylanmaz.'),
        controls('bar', control('Giriş türüne dön', { look: 'link' })),
      ]),
    unknown,
    [{ 'Giriş türüne dön': katipGo('/giris') }],
    ['Giriş türüne dön'],
  );
}
