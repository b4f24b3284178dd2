import { Button, Popconfirm, Skeleton, Space, Spin, Table, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { pending } from '../../data.mjs';

function State({ state }) {
  return <Tag color={state === pending ? 'gold' : 'green'}>{state}</Tag>;
}

const columns = [
  { title: 'Sözleşme No', dataIndex: 'id', width: 110 },
  { title: 'İSG Profesyoneli', dataIndex: 'name', width: 160 },
  { title: 'Görevi', dataIndex: 'role', width: 190 },
  { title: 'Başlama Tarihi', dataIndex: 'begins', width: 120 },
  { title: 'Süre (dk/ay)', dataIndex: 'minutes', width: 100 },
  { title: 'Durum', dataIndex: 'state', width: 190, render: (state) => <State state={state} /> },
];

const wide = [
  { title: 'Hizmet Veren', dataIndex: 'provider', width: 240 },
  { title: 'SGK Sicil No', dataIndex: 'sicil', width: 280 },
  { title: 'T.C. Kimlik No', dataIndex: 'tckn', width: 140 },
];

function RowButtons({ row, asking }) {
  const approve = (
    <Button size="small" type="primary" data-testid={`approve-${row.key}`}>
      Onayla
    </Button>
  );
  return (
    <Space>
      {asking ? (
        <Popconfirm
          open
          placement="left"
          title="Sözleşme onayı"
          description="Sözleşmeyi onaylamak istediğinize emin misiniz?"
          okText="Evet"
          cancelText="Hayır"
          okButtonProps={{ 'data-testid': 'save' }}
        >
          {approve}
        </Popconfirm>
      ) : (
        approve
      )}
      <Button size="small" danger>
        Reddet
      </Button>
    </Space>
  );
}

function actions({ asking, fixed }) {
  return {
    title: 'İşlemler',
    key: 'islem',
    width: 170,
    fixed: fixed ? 'end' : undefined,
    render: (_, row) =>
      row.state === pending ? <RowButtons row={row} asking={asking} /> : <Button size="small">Detay</Button>,
  };
}

function columnsFor({ look, asking }) {
  if (look === 'plain') return columns;
  if (look === 'buttons') return [...columns, actions({ asking })];
  const [first, ...rest] = columns;
  const middle = look === 'virtual' ? [...rest, ...wide] : [...wide, ...rest];
  return [{ ...first, fixed: 'start' }, ...middle, actions({ asking, fixed: true })];
}

const wideLooks = ['fixed', 'virtual', 'virtual-away'];

/**
 * The list of contracts. `look`: buttons (in the row), plain (none in the row), fixed (first and last column
 * fixed, the rest scrolls, head in a table of its own), virtual (rows are divs, only what is
 * in view exists) or virtual-away (the same with the state out of view).
 */
export function ContractTable({ rows, look = 'buttons', chosen, onChoose, asking = false }) {
  const choosing = { type: 'radio', selectedRowKeys: chosen, onChange: onChoose };
  return (
    <Table
      size="small"
      columns={columnsFor({ look, asking })}
      dataSource={rows}
      pagination={false}
      scroll={wideLooks.includes(look) ? { x: 1900, y: 380 } : undefined}
      virtual={look.startsWith('virtual')}
      rowSelection={chosen ? choosing : undefined}
      onRow={(row) => ({ 'data-testid': `row-${row.key}` })}
    />
  );
}

/** Times of the late list in milliseconds: first rows, pause between rebuilds, last rebuild. */
export const late = { first: 600, pause: 300, last: 2600 };

/** A list that comes late and is then thrown away and rebuilt, again and again. `skeleton` or a spinner first. */
export function LateTable({ rows, skeleton, ...rest }) {
  const [round, setRound] = useState(0);
  useEffect(() => {
    const rounds = Math.floor((late.last - late.first) / late.pause);
    if (round > rounds) return undefined;
    const timer = setTimeout(() => setRound(round + 1), round === 0 ? late.first : late.pause);
    return () => clearTimeout(timer);
  }, [round]);
  if (round > 0) return <ContractTable key={round} rows={rows} {...rest} />;
  if (skeleton) return <Skeleton active paragraph={{ rows: 6 }} />;
  return (
    <Spin description="Yükleniyor…">
      <div style={{ height: 200 }} />
    </Spin>
  );
}
