import { BankOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Card, Col, Flex, Layout, Radio, Row, Segmented, Table, Tabs, Typography } from 'antd';
import { announcements, notice } from '../../data.mjs';

function Announcements() {
  const columns = [
    { title: 'Tarih', dataIndex: 0, width: 110 },
    { title: 'Başlık', dataIndex: 1, render: (text) => <a href="#duyuru">{text}</a> },
  ];
  return (
    <Card title="Duyurular">
      <Table
        size="small"
        rowKey={(row) => row[1]}
        columns={columns}
        dataSource={announcements}
        pagination={false}
      />
    </Card>
  );
}

const lists = [
  'Yetkilendirilmiş OSGB ve TSMB Listesi',
  'Yetkilendirilmiş Eğitim Kurumları Listesi',
  'Kullanıcı Kılavuzları',
  'BELGE DOĞRULAMA',
];

/** The public first page. */
export function Portal() {
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header
        style={{ background: '#fff', display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}
      >
        <Typography.Text strong>{notice.bakanlik}</Typography.Text>
        <Button type="primary" danger data-testid="enter">
          E-Devlet Giriş
        </Button>
      </Layout.Header>
      <Layout.Content style={{ padding: 24 }}>
        <Row gutter={[16, 16]}>
          <Col span={14}>
            <Announcements />
          </Col>
          <Col span={10}>
            <Card title="Listeler ve Kılavuzlar">
              <Flex vertical gap="small">
                {lists.map((text) => (
                  <Typography.Link key={text} href="#liste">
                    {text}
                  </Typography.Link>
                ))}
              </Flex>
            </Card>
            <Card style={{ marginTop: 16 }}>
              <p>{notice.onlyDeclarant}</p>
              <p>
                Sorularınız için ALO 170 hattını arayabilir, isgkatip@csgb.gov.tr adresine yazabilirsiniz.
              </p>
            </Card>
          </Col>
        </Row>
      </Layout.Content>
    </Layout>
  );
}

const kinds = [
  ['bireysel', 'Bireysel', <UserOutlined key="b" />, 'İSG profesyonelleri ve çalışanlar'],
  ['kurumsal', 'Kurumsal', <BankOutlined key="k" />, 'İşyerleri, OSGB’ler ve eğitim kurumları'],
];

function Cards({ chosen }) {
  return (
    <Flex gap={16}>
      {kinds.map(([key, name, icon, text]) => (
        <Card
          key={key}
          hoverable
          data-testid={key}
          style={{ width: 280, borderColor: chosen === key ? '#1677ff' : undefined }}
          onClick={() => {}}
        >
          <Card.Meta avatar={icon} title={name} description={text} />
        </Card>
      ))}
    </Flex>
  );
}

function Choice({ as, chosen }) {
  const options = kinds.map(([value, label]) => ({ value, label }));
  if (as === 'segmented')
    return (
      <Segmented
        options={options.map((o, at) => ({ ...o, icon: kinds[at][2], className: `kind-${o.value}` }))}
        defaultValue={chosen}
      />
    );
  if (as === 'radio')
    return (
      <Radio.Group
        optionType="button"
        options={options.map((o) => ({ ...o, className: `kind-${o.value}` }))}
        defaultValue={chosen}
      />
    );
  if (as === 'tabs')
    return (
      <Tabs
        type="card"
        defaultActiveKey={chosen}
        items={kinds.map(([key, label, , text]) => ({ key, label, children: text }))}
      />
    );
  return <Cards chosen={chosen} />;
}

/** After signing in: for oneself or for a workplace. `as`: segmented, radio, tabs or cards. */
export function RegisteredUser({ as, chosen }) {
  return (
    <Flex vertical align="center" gap={24} style={{ padding: 64 }}>
      <Typography.Title level={3}>Giriş türünü seçiniz</Typography.Title>
      <Typography.Text>Sayın Umut Farazi, sisteme hangi yetki ile gireceğinizi seçiniz.</Typography.Text>
      <Choice as={as} chosen={chosen} />
      {chosen === 'bireysel' && <Button type="primary">Devam Et</Button>}
      <Button type="link">Çıkış</Button>
    </Flex>
  );
}
