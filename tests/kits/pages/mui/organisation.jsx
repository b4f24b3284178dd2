import {
  Alert,
  Button,
  FormControl,
  InputLabel,
  MenuItem,
  Paper,
  Radio,
  Select,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { firms } from '../../data.mjs';

const heads = ['', 'İşyeri Unvanı', 'SGK Sicil No', 'Tehlike Sınıfı', 'Yetki'];

function Rows({ count, chosen }) {
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {heads.map((name) => (
            <TableCell key={name}>{name}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {firms.slice(0, count).map((firm) => (
          <TableRow
            key={firm.key}
            hover
            selected={firm.key === chosen}
            aria-selected={firm.key === chosen}
            data-testid={`row-${firm.key}`}
          >
            <TableCell padding="checkbox">
              <Radio
                checked={firm.key === chosen}
                onChange={() => {}}
                slotProps={{ input: { 'aria-label': firm.sicil } }}
              />
            </TableCell>
            <TableCell>{firm.name}</TableCell>
            <TableCell>{firm.sicil}</TableCell>
            <TableCell>{firm.hazard}</TableCell>
            <TableCell>E-Bildirge Kullanıcısı</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Dropdown({ chosen }) {
  return (
    <FormControl fullWidth>
      <InputLabel id="isyeri">SGK Sicil No / İşyeri</InputLabel>
      <Select
        labelId="isyeri"
        label="SGK Sicil No / İşyeri"
        defaultValue={chosen ?? ''}
        data-testid="organisation"
      >
        {firms.map((firm) => (
          <MenuItem key={firm.key} value={firm.key}>
            {firm.sicil} {firm.name}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

/** The choice of the workplace, by table or by a dropdown field. */
export function Organisation({ as = 'table', count = firms.length, chosen }) {
  return (
    <Stack spacing={2} sx={{ p: 4, maxWidth: 1200, mx: 'auto' }}>
      <Typography variant="h5">Kurumsal Giriş: İşyeri Seçimi</Typography>
      <Paper sx={{ p: 2 }}>
        {as === 'table' ? <Rows count={count} chosen={chosen} /> : <Dropdown chosen={chosen} />}
        <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
          <Button variant="contained" disabled={!chosen} data-testid="continue">
            Devam Et
          </Button>
          <Button>Vazgeç</Button>
        </Stack>
      </Paper>
      <Alert severity="info" action={<Button size="small">E-Bildirge Kullanıcı Güncelle</Button>}>
        İşyeriniz listede yoksa ya da SGK kayıtlarında E-Bildirge kullanıcısı değiştiyse kaydı güncelleyiniz.
      </Alert>
    </Stack>
  );
}
