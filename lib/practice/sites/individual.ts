/** Entered for oneself: no contract of a workplace is approved there. */
import type { Screen, World } from '../model';
import { control, controls, heading, screen, text, unknown } from '../parts';
import { katipGo, katipPage, leave } from './katip-frame';

/** Entered as a professional: the employer's module is not there. */
export function individual2020(world: World): Screen {
  const entries = () =>
    ['Ana Sayfa', 'İSG Profesyonelleri', 'Dosyalar', 'Kurum Değiştir', 'Güvenli Çıkış'].map((name) => ({
      press: name,
      name,
    }));
  return screen(
    () =>
      katipPage(world, '/bireysel', [
        {
          kind: 'split',
          side: [{ kind: 'tree', entries: entries() }],
          main: [heading('Bireysel işlemler', 3), text('Buradan işyeri sözleşmesi onaylanmaz.')],
        },
      ]),
    { screen: 'individual-entry', edition: 'katip-2020', moment: 'individual-entry' },
    [{ 'Kurum Değiştir': katipGo('/kurum-secimi'), 'Güvenli Çıkış': leave }],
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
