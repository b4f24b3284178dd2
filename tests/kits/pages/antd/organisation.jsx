import { Alert, Button, Card, Flex, Form, Select, Space, Table, Typography } from 'antd';
import { firms } from '../../data.mjs';

const columns = [
  { title: 'İşyeri Unvanı', dataIndex: 'name' },
  { title: 'SGK Sicil No', dataIndex: 'sicil', width: 290 },
  { title: 'Tehlike Sınıfı', dataIndex: 'hazard', width: 130 },
  { title: 'Yetki', render: () => 'E-Bildirge Kullanıcısı', width: 190 },
];

function Rows({ count, chosen }) {
  return (
    <Table
      size="small"
      columns={columns}
      dataSource={firms.slice(0, count)}
      pagination={false}
      rowSelection={{ type: 'radio', defaultSelectedRowKeys: chosen ? [chosen] : [] }}
    />
  );
}

function Dropdown({ chosen }) {
  const options = firms.map((firm) => ({ value: firm.key, label: `${firm.sicil} ${firm.name}` }));
  return (
    <Form layout="vertical">
      <Form.Item label="SGK Sicil No / İşyeri" htmlFor="isyeri">
        <Select
          id="isyeri"
          data-testid="organisation"
          options={options}
          defaultValue={chosen}
          placeholder="İşyeri seçiniz"
        />
      </Form.Item>
    </Form>
  );
}

/** The choice of the workplace, by table or by a dropdown field. */
export function Organisation({ as = 'table', count = firms.length, chosen }) {
  return (
    <Flex vertical gap={16} style={{ padding: 32, maxWidth: 1160, margin: '0 auto' }}>
      <Typography.Title level={3}>Kurumsal Giriş: İşyeri Seçimi</Typography.Title>
      <Card>
        {as === 'table' ? <Rows count={count} chosen={chosen} /> : <Dropdown chosen={chosen} />}
        <Space style={{ marginTop: 16 }}>
          <Button type="primary" disabled={!chosen} data-testid="continue">
            Devam Et
          </Button>
          <Button>Vazgeç</Button>
        </Space>
      </Card>
      <Alert
        type="info"
        showIcon
        title="İşyeriniz listede yoksa ya da SGK kayıtlarında E-Bildirge kullanıcısı değiştiyse kaydı güncelleyiniz."
        action={<Button size="small">E-Bildirge Kullanıcı Güncelle</Button>}
      />
    </Flex>
  );
}
