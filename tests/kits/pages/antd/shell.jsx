import { AppstoreOutlined, AuditOutlined, HomeOutlined, ReadOutlined, UserOutlined } from '@ant-design/icons';
import { App, Avatar, Breadcrumb, Button, ConfigProvider, Layout, Menu, Space, Typography } from 'antd';
import trTR from 'antd/locale/tr_TR';
import { createRoot } from 'react-dom/client';

/** Draws a page into the document, in Turkish. */
export function draw(page) {
  createRoot(document.getElementById('root')).render(
    <ConfigProvider locale={trTR}>
      <App>{page}</App>
    </ConfigProvider>,
  );
}

/** Entries of the application's menu. */
export const menu = [
  { key: 'ana', icon: <HomeOutlined />, label: 'Ana Sayfa' },
  {
    key: 'kisi',
    icon: <UserOutlined />,
    label: 'Kişi / Kurum İşlemleri',
    children: [
      { key: 'kisi-kartim', label: 'Kişi Kartım' },
      { key: 'kurum-kartim', label: 'Kurum Kartım' },
    ],
  },
  {
    key: 'surec',
    icon: <AuditOutlined />,
    label: 'Süreç Yönetimi',
    children: [
      { key: 'akis', label: 'İş Akışlarım' },
      { key: 'hizmet', label: '(İSG) Hizmet Sözleşmeleri' },
      { key: 'arac', label: 'Gezici Araç Sözleşmeleri' },
    ],
  },
  {
    key: 'egitim',
    icon: <ReadOutlined />,
    label: 'Eğitim İşlemleri',
    children: [{ key: 'katilim', label: 'Katılımcılar' }],
  },
  { key: 'duyuru', icon: <AppstoreOutlined />, label: 'Duyurular' },
];

/** The bar at the top: the application's name, who is signed in. */
export function TopBar({ children }) {
  return (
    <Layout.Header style={{ display: 'flex', alignItems: 'center', gap: 24, paddingInline: 24 }}>
      <Typography.Text strong style={{ color: '#fff', whiteSpace: 'nowrap' }}>
        İSG Katip
      </Typography.Text>
      <div style={{ flex: 1, minWidth: 0 }}>{children}</div>
      <Space>
        <Avatar size="small" icon={<UserOutlined />} />
        <span style={{ color: '#fff' }}>Umut Farazi</span>
        <Button size="small">Çıkış</Button>
      </Space>
    </Layout.Header>
  );
}

/** A page of the application: bar, menu at the left, content. */
export function Shell({ selected, open = [], path = [], children }) {
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <TopBar />
      <Layout>
        <Layout.Sider width={260} theme="light">
          <Menu
            mode="inline"
            items={menu}
            defaultOpenKeys={open}
            defaultSelectedKeys={selected ? [selected] : []}
          />
        </Layout.Sider>
        <Layout.Content style={{ padding: '12px 24px' }}>
          <Breadcrumb items={path.map((title) => ({ title }))} style={{ marginBottom: 12 }} />
          {children}
        </Layout.Content>
      </Layout>
    </Layout>
  );
}
