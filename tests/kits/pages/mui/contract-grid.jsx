import { Box } from '@mui/material';
import { DataGrid } from '@mui/x-data-grid';
import { useState } from 'react';
import { RowButtons, State } from './contract-table.jsx';

const state = {
  field: 'state',
  headerName: 'Durum',
  width: 200,
  renderCell: ({ row }) => <State state={row.state} />,
};
const buttons = {
  field: 'islem',
  headerName: 'İşlemler',
  width: 200,
  sortable: false,
  renderCell: ({ row }) => <RowButtons row={row} />,
};

const columns = [
  { field: 'id', headerName: 'Sözleşme No', width: 110 },
  { field: 'name', headerName: 'İSG Profesyoneli', width: 150 },
  { field: 'role', headerName: 'Görevi', width: 200 },
  state,
];

const rest = [
  { field: 'begins', headerName: 'Başlama Tarihi', width: 130 },
  { field: 'minutes', headerName: 'Süre (dk/ay)', width: 120 },
  { field: 'provider', headerName: 'Hizmet Veren', width: 260 },
  { field: 'sicil', headerName: 'SGK Sicil No', width: 300 },
  { field: 'tckn', headerName: 'T.C. Kimlik No', width: 150 },
];

/** The list of contracts as a grid: rows and columns out of view do not exist. `chosen`: selected keys, with boxes. */
export function ContractGrid({ rows, withButtons = true, chosen, onChoose }) {
  const [keys, setKeys] = useState(chosen ?? []);
  const model = { type: 'include', ids: new Set(keys) };
  return (
    <Box sx={{ height: 420 }}>
      <DataGrid
        density="compact"
        rows={rows}
        getRowId={(row) => row.key}
        columns={[...columns, ...(withButtons ? [buttons] : []), ...rest]}
        checkboxSelection={chosen !== undefined}
        disableMultipleRowSelection={chosen === undefined}
        rowSelectionModel={model}
        onRowSelectionModelChange={(next) => {
          setKeys([...next.ids]);
          onChoose?.([...next.ids]);
        }}
      />
    </Box>
  );
}
