import { Button, Flex, Result, Space, Spin, Table } from 'antd';
import { contracts } from '../../data.mjs';
import { Shell } from './shell.jsx';

/** The application before it has anything to show. */
export function Loading() {
  return (
    <Flex style={{ height: '100vh' }} align="center" justify="center">
      <Spin size="large" description="Yükleniyor…">
        <div style={{ width: 300, height: 120 }} />
      </Spin>
    </Flex>
  );
}

const columns = [
  { title: 'Katılımcı', dataIndex: 'name' },
  { title: 'Eğitim', render: () => 'Temel İSG Eğitimi' },
  { title: 'Durum', render: () => 'Katılım Bekliyor' },
  {
    title: 'İşlemler',
    render: () => (
      <Space>
        <Button size="small">Onayla</Button>
        <Button size="small">Reddet</Button>
      </Space>
    ),
  },
];

/** Another module, with an Onayla of its own in every row. */
export function OtherModule() {
  return (
    <Shell selected="katilim" open={['egitim']} path={['Eğitim İşlemleri', 'Katılımcılar']}>
      <Table size="small" columns={columns} dataSource={contracts(3, '')} pagination={false} />
    </Shell>
  );
}

/** An error in the place of the whole page. */
export function Failure() {
  return (
    <Result
      status="warning"
      title="Beklenmeyen bir hata oluştu"
      subTitle="Sözleşme bilgilerine şu anda ulaşılamıyor."
      extra={<Button type="primary">Tekrar Dene</Button>}
    />
  );
}
