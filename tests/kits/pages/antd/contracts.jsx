import { Button, Empty, Modal, Space, Tabs } from 'antd';
import { useState } from 'react';
import { approved, contracts, contractTabs, pending } from '../../data.mjs';
import { ContractTable, LateTable } from './contract-table.jsx';
import { Over } from './over.jsx';
import { Shell } from './shell.jsx';

function Toolbar({ active }) {
  return (
    <Space style={{ marginBottom: 12 }}>
      <Button type="primary" disabled={!active} data-testid="approve">
        Onayla
      </Button>
      <Button danger disabled={!active}>
        Reddet
      </Button>
      <Button disabled={!active}>Detay</Button>
      <Button>Yenile</Button>
    </Space>
  );
}

function WithToolbar({ rows, chosen }) {
  const [keys, setKeys] = useState(chosen);
  return (
    <>
      <Toolbar active={keys.length > 0} />
      <ContractTable rows={rows} look="plain" chosen={keys} onChoose={setKeys} />
    </>
  );
}

function Pending({ count, chosen, look, asking, late }) {
  const rows = contracts(count, pending);
  if (count === 0) return <Empty description="Onay bekleyen sözleşme bulunmamaktadır" />;
  if (late) return <LateTable rows={rows} skeleton={late === 'skeleton'} />;
  if (chosen) return <WithToolbar rows={rows} chosen={chosen} />;
  return <ContractTable rows={rows} look={look} asking={asking} />;
}

/** A dialog of refusal that is drawn but not open. */
function Hidden() {
  return (
    <Modal title="Sözleşme Reddi" open={false} forceRender okText="Evet" cancelText="Hayır">
      Sözleşmeyi reddetmek istediğinize emin misiniz?
    </Modal>
  );
}

function panel(key, props) {
  if (key === 'bekleyen') return <Pending {...props} />;
  if (key === 'devam') return <ContractTable rows={contracts(3, approved, 2)} />;
  if (key === 'tum') return <ContractTable rows={contracts(4, approved, 2)} />;
  return (
    <>
      <Button data-testid="trap">Onayla</Button>
      <ContractTable rows={contracts(2, approved, 8)} look="plain" />
    </>
  );
}

/**
 * The screen of contracts. `tab` is the active one; `chosen`, a list of keys, puts the buttons in a toolbar;
 * `traps` draws the panels of inactive tabs and closed dialogs too, hidden; `over` opens something above it.
 */
export function Contracts({ tab = 'bekleyen', traps = false, over, ...props }) {
  const items = contractTabs.map(([key, label]) => ({
    key,
    label,
    forceRender: traps,
    children: panel(key, { count: 1, ...props }),
  }));
  return (
    <Shell selected="hizmet" open={['surec']} path={['Süreç Yönetimi', '(İSG) Hizmet Sözleşmeleri']}>
      <Tabs defaultActiveKey={tab} items={items} />
      {traps && <Hidden />}
      {over && <Over kind={over} />}
    </Shell>
  );
}
