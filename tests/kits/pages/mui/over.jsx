import {
  Alert,
  Backdrop,
  Button,
  CircularProgress,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Snackbar,
  TextField,
} from '@mui/material';
import { notice } from '../../data.mjs';

const approval = 'Sözleşmeyi onaylamak istediğinize emin misiniz?';

/** Title, text, the button that agrees, the one that does not. */
const dialogs = {
  confirm: ['Onay', approval, 'Evet', 'Hayır'],
  modal: ['Sözleşme Onayı', approval, 'Onayla', 'Vazgeç'],
  plain: [null, 'Sözleşme onaylanacaktır. Devam etmek istiyor musunuz?', 'Tamam', 'İptal'],
  'refusal-confirm': ['Onay', 'Sözleşmeyi reddetmek istediğinize emin misiniz?', 'Evet', 'Hayır'],
  'refusal-form': [
    'Sözleşme Reddi',
    'Onay bekleyen sözleşmeyi reddediyorsunuz. Gerekçenizi yazınız.',
    'Onayla',
    'Vazgeç',
  ],
  'removal-confirm': ['Silme', 'Onay bekleyen sözleşmeyi silmek istediğinize emin misiniz?', 'Evet', 'Hayır'],
  'terms-confirm': ['Aydınlatma metni', 'Aydınlatma metnini okudum, onaylıyorum.', 'Onayla', 'Vazgeç'],
  'approval-error': ['Hata', 'Sözleşme onaylanamadı. Lütfen daha sonra tekrar deneyiniz.', 'Tamam', null],
  expired: ['Uyarı', 'Oturumunuzun süresi dolmuştur. Lütfen tekrar giriş yapınız.', 'Tamam', null],
};

function Asked({ kind }) {
  const [title, text, yes, no] = dialogs[kind];
  return (
    <Dialog open aria-labelledby={title ? 'baslik' : undefined} aria-describedby="metin">
      {title && <DialogTitle id="baslik">{title}</DialogTitle>}
      <DialogContent>
        <DialogContentText id="metin">{text}</DialogContentText>
        {kind === 'refusal-form' && <TextField label="Gerekçe" multiline rows={3} fullWidth margin="dense" />}
      </DialogContent>
      <DialogActions>
        {no && <Button>{no}</Button>}
        <Button variant="contained" data-testid="save">
          {yes}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What lies above the page: a dialog, a notice, a mask. */
export function Over({ kind }) {
  if (kind === 'done-snackbar') return <Snackbar open message={notice.done} />;
  if (kind === 'done-alert') {
    return (
      <Snackbar open anchorOrigin={{ vertical: 'top', horizontal: 'right' }}>
        <Alert severity="success" variant="filled">
          {notice.done}
        </Alert>
      </Snackbar>
    );
  }
  if (kind === 'saving') {
    return (
      <Backdrop open sx={{ zIndex: 1400, color: '#fff' }}>
        <CircularProgress color="inherit" aria-label="Yükleniyor" />
      </Backdrop>
    );
  }
  return <Asked kind={kind} />;
}
