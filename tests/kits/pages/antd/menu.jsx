import { Card, Layout, Menu, Typography } from 'antd';
import { menu, Shell, TopBar } from './shell.jsx';

function Welcome() {
  return (
    <Card title="Hoş geldiniz">
      <Typography.Paragraph>Yapmak istediğiniz işlemi menüden seçiniz.</Typography.Paragraph>
    </Card>
  );
}

/** The first page after signing in, with the menu at the left. */
export function SideMenu({ open }) {
  return (
    <Shell open={open} selected="ana" path={['Ana Sayfa']}>
      <Welcome />
    </Shell>
  );
}

/** The same with the menu across the top; an open entry hangs below it in a layer of its own. */
export function TopMenu({ open }) {
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <TopBar>
        <Menu theme="dark" mode="horizontal" items={menu} openKeys={open} defaultSelectedKeys={['ana']} />
      </TopBar>
      <Layout.Content style={{ padding: 24 }}>
        <Welcome />
      </Layout.Content>
    </Layout>
  );
}
