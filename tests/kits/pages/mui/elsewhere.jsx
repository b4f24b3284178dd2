import {
  Alert,
  Backdrop,
  Button,
  CircularProgress,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { contracts } from '../../data.mjs';
import { Shell } from './shell.jsx';

/** The application before it has anything to show. */
export function Loading() {
  return (
    <Backdrop open>
      <CircularProgress aria-label="Yükleniyor" />
    </Backdrop>
  );
}

const heads = ['Katılımcı', 'Eğitim', 'Durum', 'İşlemler'];

/** Another module, with an Onayla of its own in every row. */
export function OtherModule() {
  return (
    <Shell selected="katilim" open={['egitim']} path={['Eğitim İşlemleri', 'Katılımcılar']}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {heads.map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {contracts(3, '').map((row) => (
            <TableRow key={row.key}>
              <TableCell>{row.name}</TableCell>
              <TableCell>Temel İSG Eğitimi</TableCell>
              <TableCell>Katılım Bekliyor</TableCell>
              <TableCell>
                <Button>Onayla</Button>
                <Button>Reddet</Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Shell>
  );
}

/** An error in the place of the whole page. */
export function Failure() {
  return (
    <Alert severity="error" action={<Button color="inherit">Tekrar Dene</Button>} sx={{ m: 4 }}>
      Beklenmeyen bir hata oluştu. Sözleşme bilgilerine şu anda ulaşılamıyor.
    </Alert>
  );
}
