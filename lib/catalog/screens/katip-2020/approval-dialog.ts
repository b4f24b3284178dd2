import { exactly, label, several, stem } from '../../clues';
import { otherTitleSign } from '../../lexicon';
import type { ScreenRecord } from '../../model';
import { otherActs, otherSubjects } from '../beside-approve';

const save = exactly('Kayıt');

/** What a window of the toolbar's other buttons is called: it shows the same fields. */
const looks = [
  'gorevlendirme detay',
  'sozlesme detay',
  'gorevlendirme incele',
  'sozlesme incele',
  'gorevlendirme kopyala',
  'sozlesme kopyala',
  'mesai talebi',
  'mesai bildirim',
  'onay kaldir',
  'onayi kaldir',
  'onayi geri',
  'onay geri',
  'gerekce',
  'red neden',
  'neden',
  'sebebi',
  'vekil',
  'yetersiz',
  'yapilama',
  // Most of its titles cannot be foreseen: what is not about approving or an assignment is another window's.
  otherTitleSign,
];

/** Step 1.6: the window in which Kayıt completes the approval. It shows no person: those are compared in the row before. */
export const approvalDialog: ScreenRecord = {
  screen: 'approval-dialog',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 2,
  scope: 'window',
  recognise: {
    must: [
      save,
      exactly('Kapat'),
      label('Görevlendirme ID', 'Görevlendirme No', 'Görevlendirme Numarası'),
      several(
        2,
        label('Ayl. Çlş. Süresi (Dk.)', 'Aylık Çalışma Süresi (Dk.)'),
        label('Ayl. Fzl. Mesai Süresi (Dk.)'),
        label('Kalan Max. Ayl. Çlş. Süresi (Dk.)'),
        label('Kalan Max. Ayl. Fzl. Mesai Süresi (Dk.)'),
        label('Açıklama'),
      ),
    ],
    never: [
      label('TC Kimlik No.', 'Adı Soyadı', 'Grv. Başlama Trh.'),
      // The same fields stand in windows that end or change an assignment.
      stem([...otherActs, ...otherSubjects, 'yeni sozles', 'yeni gorevlendir', ...looks]),
      exactly('Sil', 'Reddet', 'Evet'),
    ],
  },
  targets: { save: { clue: save, weight: 'legal', pick: 'one' } },
  marks: { closer: exactly('Kapat') },
  source: { document: 'manual', figure: 'Resim 1.6', standing: 'manual' },
};
