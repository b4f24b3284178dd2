import { Box, Button, Dialog, DialogContent, DialogTitle, Stack, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { approved, contracts, contractTabs, pending } from '../../data.mjs';
import { ContractGrid } from './contract-grid.jsx';
import { ContractTable, LateTable } from './contract-table.jsx';
import { Over } from './over.jsx';
import { Shell } from './shell.jsx';

function Toolbar({ active }) {
  return (
    <Stack direction="row" spacing={1} sx={{ mb: 1 }}>
      <Button variant="contained" disabled={!active} data-testid="approve">
        Onayla
      </Button>
      <Button color="error" disabled={!active}>
        Reddet
      </Button>
      <Button disabled={!active}>Detay</Button>
      <Button>Yenile</Button>
    </Stack>
  );
}

function WithToolbar({ rows, chosen, grid }) {
  const [keys, setKeys] = useState(chosen);
  return (
    <>
      <Toolbar active={keys.length === 1} />
      {grid ? (
        <ContractGrid rows={rows} withButtons={false} chosen={keys} onChoose={setKeys} />
      ) : (
        <ContractTable rows={rows} buttons={false} chosen={keys} onChoose={setKeys} />
      )}
    </>
  );
}

function Pending({ count, chosen, grid, late }) {
  const rows = contracts(count, pending);
  if (count === 0) return <p>Onay bekleyen sözleşme bulunmamaktadır.</p>;
  if (late) return <LateTable rows={rows} skeleton={late === 'skeleton'} />;
  if (chosen) return <WithToolbar rows={rows} chosen={chosen} grid={grid} />;
  return grid ? <ContractGrid rows={rows} /> : <ContractTable rows={rows} />;
}

/** A dialog of refusal that is kept in the document but not open. */
function Hidden() {
  return (
    <Dialog open={false} keepMounted>
      <DialogTitle>Sözleşme Reddi</DialogTitle>
      <DialogContent>
        Sözleşmeyi reddetmek istediğinize emin misiniz?
        <Button>Evet</Button>
        <Button>Hayır</Button>
      </DialogContent>
    </Dialog>
  );
}

function panel(key, props) {
  if (key === 'bekleyen') return <Pending {...props} />;
  if (key === 'guncelle') return <Button data-testid="trap">Onayla</Button>;
  return <ContractTable rows={contracts(key === 'tum' ? 4 : 3, approved, 2)} />;
}

/**
 * The screen of contracts. `tab` is the active one; `chosen`, a list of keys, puts the buttons in a toolbar;
 * `grid` draws the list as a grid; `traps` keeps panels of inactive tabs and a closed dialog, hidden;
 * `over` opens something above the page.
 */
export function Contracts({ tab = 'bekleyen', traps = false, over, ...props }) {
  const [active, setActive] = useState(tab);
  return (
    <Shell selected="hizmet" open={['surec']} path={['Süreç Yönetimi', '(İSG) Hizmet Sözleşmeleri']}>
      <Tabs value={active} onChange={(_, next) => setActive(next)} variant="scrollable">
        {contractTabs.map(([key, label]) => (
          <Tab key={key} value={key} label={label} data-testid={`tab-${key}`} />
        ))}
      </Tabs>
      {contractTabs.map(([key]) => (
        <Box key={key} role="tabpanel" hidden={key !== active} sx={{ pt: 2 }}>
          {(traps || key === active) && panel(key, { count: 1, ...props })}
        </Box>
      ))}
      {traps && <Hidden />}
      {over && <Over kind={over} />}
    </Shell>
  );
}
