import {
  Button,
  Checkbox,
  Chip,
  CircularProgress,
  Skeleton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useEffect, useState } from 'react';
import { pending } from '../../data.mjs';

/** The state of a contract. */
export function State({ state }) {
  return <Chip size="small" color={state === pending ? 'warning' : 'success'} label={state} />;
}

/** The buttons that stand in a row which awaits approval. */
export function RowButtons({ row }) {
  if (row.state !== pending) return <Button size="small">Detay</Button>;
  return (
    <Stack direction="row" spacing={1}>
      <Button size="small" variant="contained" data-testid={`approve-${row.key}`}>
        Onayla
      </Button>
      <Button size="small" color="error">
        Reddet
      </Button>
    </Stack>
  );
}

const heads = ['Sözleşme No', 'İSG Profesyoneli', 'Görevi', 'Başlama Tarihi', 'Durum'];

function Row({ row, buttons, chosen, onChoose }) {
  const selected = chosen?.includes(row.key) ?? false;
  return (
    <TableRow
      hover
      selected={selected}
      aria-selected={chosen ? selected : undefined}
      data-testid={`row-${row.key}`}
    >
      {chosen && (
        <TableCell padding="checkbox">
          <Checkbox checked={selected} onChange={() => onChoose(selected ? [] : [row.key])} />
        </TableCell>
      )}
      <TableCell>{row.id}</TableCell>
      <TableCell>{row.name}</TableCell>
      <TableCell>{row.role}</TableCell>
      <TableCell>{row.begins}</TableCell>
      <TableCell>
        <State state={row.state} />
      </TableCell>
      {buttons && (
        <TableCell>
          <RowButtons row={row} />
        </TableCell>
      )}
    </TableRow>
  );
}

/** The list of contracts as a plain table. `buttons`: in the row; `chosen`: selected keys, with a box before each row. */
export function ContractTable({ rows, buttons = true, chosen, onChoose }) {
  return (
    <TableContainer sx={{ maxHeight: 420 }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {chosen && <TableCell padding="checkbox" />}
            {heads.map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
            {buttons && <TableCell>İşlemler</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.key} row={row} buttons={buttons} chosen={chosen} onChoose={onChoose} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Times of the late list in milliseconds: first rows, pause between rebuilds, last rebuild. */
export const late = { first: 600, pause: 300, last: 2600 };

/** A list that comes late and is then thrown away and rebuilt, again and again. */
export function LateTable({ rows, skeleton }) {
  const [round, setRound] = useState(0);
  useEffect(() => {
    const rounds = Math.floor((late.last - late.first) / late.pause);
    if (round > rounds) return undefined;
    const timer = setTimeout(() => setRound(round + 1), round === 0 ? late.first : late.pause);
    return () => clearTimeout(timer);
  }, [round]);
  if (round > 0) return <ContractTable key={round} rows={rows} />;
  if (!skeleton) return <CircularProgress aria-label="Yükleniyor" />;
  return Array.from({ length: 6 }, (_, at) => `satir-${at}`).map((key) => <Skeleton key={key} height={40} />);
}
