/** The windows over İSG-KATİP of 2020. */
import type { Contract, Place, World } from '../model';
import { control, text } from '../parts';
import type { WindowView } from '../view';
import { isBusy } from './contracts';

/** The window that is open; null for none. */
export function windowOf(world: World, { ui }: Place, chosen: Contract | undefined): WindowView | null {
  const info = (title: string, words: string): WindowView => ({
    title,
    body: [text(words)],
    controls: [control('Tamam', { press: 'close' })],
    controlsAt: 'bottom',
  });
  if (ui.window === 'approve' && chosen) {
    return {
      title: 'Sözleşme Onay',
      body: [
        {
          kind: 'pairs',
          pairs: [
            ['Görevlendirme ID', chosen.id],
            ['Ayl. Çlş. Süresi (Dk.)', String(chosen.minutes)],
            ['Ayl. Fzl. Mesai Süresi (Dk.)', String(chosen.overtime)],
            ['Kalan Max. Ayl. Çlş. Süresi (Dk.)', '10800'],
            ['Kalan Max. Ayl. Fzl. Mesai Süresi (Dk.)', '1350'],
            ['Açıklama', ''],
          ],
        },
      ],
      controls: [control('Kayıt', { look: 'strong' }), control('Kapat')],
      controlsAt: 'top',
    };
  }
  if (ui.window === 'delete')
    return {
      title: 'Silme',
      body: [text('Seçilen kayıt silinecek. Emin misiniz?')],
      controls: [control('Evet', { press: 'delete-yes' }), control('Hayır', { press: 'close' })],
      controlsAt: 'bottom',
    };
  if (ui.window === 'detail' && chosen)
    return info('Detay', `${chosen.name}, ${chosen.category}, ${chosen.start}`);
  if (ui.window === 'other') return info('Bilgi', 'Bu işlem provanın dışındadır.');
  if (ui.notice === 'done' && !isBusy(world, { address: '', ui }))
    return info('Bilgi', 'İşleminiz başarıyla tamamlanmıştır.');
  return null;
}
