import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { DataGrid } from '@mui/x-data-grid';
import { useState } from 'react';
import { announcements, columns2020, contracts2020, fields2020, menu2020, toolbar2020 } from '../../data.mjs';
import { Shell } from './shell.jsx';

const title = 'İş Sağlığı ve Güvenliği Kayıt, Takip ve İzleme Programı İSG-KATİP';

function Announcements() {
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>Duyuru Tarih</TableCell>
          <TableCell>Duyuru Başlık</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {announcements.map(([day, text]) => (
          <TableRow key={day}>
            <TableCell>{day}</TableCell>
            <TableCell>{text}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The manual's first page. */
export function Portal2020() {
  return (
    <Box sx={{ p: 3 }}>
      <Typography variant="h6">{title}</Typography>
      <Stack direction="row" spacing={1} sx={{ my: 2 }}>
        <Button variant="outlined">İSG-KATİP Kullanıcı Kılavuzu</Button>
        <Button variant="contained" data-testid="enter">
          İSG-KATİP Giriş
        </Button>
        <Button variant="outlined">Yetkili Firma Listesi</Button>
      </Stack>
      <Paper sx={{ p: 2, mb: 2 }}>
        <Typography variant="h6">HOŞGELDİNİZ</Typography>
        <p>Giriş için üstteki İSG-KATİP Giriş butonuna tıklayınız.</p>
        <p>
          Tüm sorularınız için ALO 170’i arayabilir, isgkatip@ailevecalisma.gov.tr adresine yazabilirsiniz.
        </p>
      </Paper>
      <Paper sx={{ p: 2 }}>
        <Typography variant="h6">DUYURULAR - (AÇMAK İÇİN ÇİFT TIKLAYINIZ)</Typography>
        <Announcements />
      </Paper>
    </Box>
  );
}

const leaf = (label) => ({ key: label === 'Sözleşmeler' ? 'sozlesmeler' : label, label });
const entries = [
  ...menu2020.before.map(leaf),
  { key: 'modul', label: menu2020.module, inside: menu2020.inside.map(leaf) },
  ...menu2020.after.map(leaf),
];

/** The manual's left panel; `open` shows what the module holds. */
export function Menu2020({ open = false }) {
  return (
    <Shell entries={entries} open={open ? ['modul'] : []} selected="Ana Sayfa">
      <Typography variant="h6">{title}</Typography>
      <p>Yapmak istediğiniz işlemi soldaki panelden seçiniz.</p>
    </Shell>
  );
}

function Toolbar({ active }) {
  return (
    <Stack direction="row" sx={{ my: 1, flexWrap: 'wrap', '& .MuiButton-root': { textTransform: 'none' } }}>
      {toolbar2020.before.map((name) => (
        <Button key={name}>{name}</Button>
      ))}
      <Button disabled={!active} data-testid="approve">
        Onayla
      </Button>
      {toolbar2020.after.map((name) => (
        <Button key={name}>{name}</Button>
      ))}
    </Stack>
  );
}

/** The window of Resim 1.6. */
function ApprovalWindow() {
  return (
    <Dialog open aria-labelledby="onay" maxWidth="sm" fullWidth>
      <DialogTitle id="onay">Onay</DialogTitle>
      <DialogContent>
        {fields2020.map(([name, value]) => (
          <TextField key={name} label={name} defaultValue={value} fullWidth margin="dense" size="small" />
        ))}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" data-testid="save">
          Kayıt
        </Button>
        <Button>Kapat</Button>
      </DialogActions>
    </Dialog>
  );
}

const widths = [90, 120, 130, 90, 180, 110, 110, 120, 110, 130];
const columns = columns2020.map(({ title: name, of }, at) => ({
  field: `s${at}`,
  headerName: name,
  width: widths[at],
  valueGetter: (_, row) => of(row),
}));

/** The manual's contracts screen as a grid: rows `awaiting` await approval; `chosen` are selected keys. */
export function Contracts2020({ count = 5, awaiting = [2], chosen = [], window = false }) {
  const rows = contracts2020(count, ...awaiting);
  const [keys, setKeys] = useState(chosen);
  const active = rows.some((row, at) => keys.includes(row.key) && awaiting.includes(at + 1));
  return (
    <Box sx={{ p: 2 }}>
      <Typography variant="subtitle2">{title}</Typography>
      <Typography variant="h6">Sözleşmeler</Typography>
      <Toolbar active={active} />
      <Box sx={{ height: 420 }}>
        <DataGrid
          density="compact"
          rows={rows}
          getRowId={(row) => row.key}
          columns={columns}
          rowSelectionModel={{ type: 'include', ids: new Set(keys) }}
          onRowSelectionModelChange={(next) => setKeys([...next.ids])}
        />
      </Box>
      {window && <ApprovalWindow />}
    </Box>
  );
}
