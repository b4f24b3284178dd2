import { Button, Card, Form, Input, Layout, Menu, Modal, Space, Table, Typography } from 'antd';
import { useState } from 'react';
import { announcements, columns2020, contracts2020, fields2020, menu2020, toolbar2020 } from '../../data.mjs';

const title = 'İş Sağlığı ve Güvenliği Kayıt, Takip ve İzleme Programı İSG-KATİP';

/** The manual's first page. */
export function Portal2020() {
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Content style={{ padding: 24 }}>
        <Typography.Title level={4}>{title}</Typography.Title>
        <Space style={{ marginBottom: 16 }}>
          <Button>İSG-KATİP Kullanıcı Kılavuzu</Button>
          <Button type="primary" data-testid="enter">
            İSG-KATİP Giriş
          </Button>
          <Button>Yetkili Firma Listesi</Button>
        </Space>
        <Card title="HOŞGELDİNİZ">
          <p>Giriş için üstteki İSG-KATİP Giriş butonuna tıklayınız.</p>
          <p>
            Tüm sorularınız için ALO 170’i arayabilir, isgkatip@ailevecalisma.gov.tr adresine yazabilirsiniz.
          </p>
        </Card>
        <Card title="DUYURULAR - (AÇMAK İÇİN ÇİFT TIKLAYINIZ)" style={{ marginTop: 16 }}>
          <Table
            size="small"
            rowKey={(row) => row[1]}
            pagination={false}
            dataSource={announcements}
            columns={['Duyuru Tarih', 'Duyuru Başlık'].map((name, at) => ({ title: name, dataIndex: at }))}
          />
        </Card>
      </Layout.Content>
    </Layout>
  );
}

const leaf = (label) => ({ key: label === 'Sözleşmeler' ? 'sozlesmeler' : label, label });
const entries = [
  ...menu2020.before.map(leaf),
  { key: 'modul', label: menu2020.module, children: menu2020.inside.map(leaf) },
  ...menu2020.after.map(leaf),
];

function Frame2020({ open, selected, children }) {
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Sider width={230} theme="light">
        <Menu
          mode="inline"
          items={entries}
          defaultOpenKeys={open ? ['modul'] : []}
          defaultSelectedKeys={[selected]}
        />
      </Layout.Sider>
      <Layout.Content style={{ padding: 16 }}>
        <Typography.Text strong>{title}</Typography.Text>
        {children}
      </Layout.Content>
    </Layout>
  );
}

/** The manual's left panel; `open` shows what the module holds. */
export function Menu2020({ open = false }) {
  return (
    <Frame2020 open={open} selected="Ana Sayfa">
      <Card title="Ana Sayfa">Yapmak istediğiniz işlemi soldaki panelden seçiniz.</Card>
    </Frame2020>
  );
}

function Toolbar({ active }) {
  return (
    <Space wrap style={{ marginBlock: 12 }}>
      {toolbar2020.before.map((name) => (
        <Button key={name}>{name}</Button>
      ))}
      <Button type="primary" disabled={!active} data-testid="approve">
        Onayla
      </Button>
      {toolbar2020.after.map((name) => (
        <Button key={name}>{name}</Button>
      ))}
    </Space>
  );
}

const columns = columns2020.map(({ title: name, of }) => ({
  title: name,
  key: name,
  render: (_, row) => of(row),
}));

/** The window of Resim 1.6. */
function ApprovalWindow() {
  const footer = [
    <Button key="kayit" type="primary" data-testid="save">
      Kayıt
    </Button>,
    <Button key="kapat">Kapat</Button>,
  ];
  return (
    <Modal open title="Onay" footer={footer} width={620}>
      <Form labelCol={{ span: 12 }}>
        {fields2020.map(([name, value], at) => (
          <Form.Item key={name} label={name} htmlFor={`alan-${at}`}>
            <Input id={`alan-${at}`} defaultValue={value} readOnly={at === 0 || at === 3 || at === 4} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  );
}

/** The manual's contracts screen: rows `awaiting` await approval; `chosen` are selected keys; `virtual` draws those in view. */
export function Contracts2020({ count = 5, awaiting = [2], chosen = [], window = false, virtual = false }) {
  const rows = contracts2020(count, ...awaiting);
  const [keys, setKeys] = useState(chosen);
  const active = rows.some((row, at) => keys.includes(row.key) && awaiting.includes(at + 1));
  return (
    <Frame2020 open selected="sozlesmeler">
      <Typography.Title level={5}>Sözleşmeler</Typography.Title>
      <Toolbar active={active} />
      <Table
        size="small"
        columns={columns}
        dataSource={rows}
        pagination={false}
        virtual={virtual}
        scroll={virtual ? { x: 1000, y: 380 } : undefined}
        rowSelection={{ type: 'radio', selectedRowKeys: keys, onChange: setKeys }}
        onRow={(row) => ({ 'data-testid': `row-${row.key}` })}
      />
      {window && <ApprovalWindow />}
    </Frame2020>
  );
}
