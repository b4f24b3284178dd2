import {
  AppBar,
  Box,
  Button,
  Card,
  CardActionArea,
  CardContent,
  CardHeader,
  FormControl,
  FormControlLabel,
  FormLabel,
  Link,
  List,
  ListItem,
  Radio,
  RadioGroup,
  Stack,
  Tab,
  Tabs,
  ToggleButton,
  ToggleButtonGroup,
  Toolbar,
  Typography,
} from '@mui/material';
import { announcements, notice } from '../../data.mjs';

const lists = [
  'Yetkilendirilmiş OSGB ve TSMB Listesi',
  'Yetkilendirilmiş Eğitim Kurumları Listesi',
  'Kullanıcı Kılavuzları',
  'BELGE DOĞRULAMA',
];

function Links({ title, of }) {
  return (
    <Card sx={{ flex: 1 }}>
      <CardHeader title={title} />
      <List dense>
        {of.map((text) => (
          <ListItem key={text}>
            <Link href="#metin">{text}</Link>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

/** The public first page. */
export function Portal() {
  return (
    <>
      <AppBar position="static" color="default">
        <Toolbar sx={{ justifyContent: 'space-between' }}>
          <Typography>{notice.bakanlik}</Typography>
          <Button variant="contained" color="error" data-testid="enter">
            E-Devlet Giriş
          </Button>
        </Toolbar>
      </AppBar>
      <Stack direction="row" spacing={2} sx={{ p: 3 }}>
        <Links title="Duyurular" of={announcements.map(([day, text]) => `${day} ${text}`)} />
        <Links title="Listeler ve Kılavuzlar" of={lists} />
      </Stack>
      <Box sx={{ px: 3 }}>
        <p>{notice.onlyDeclarant}</p>
        <p>Sorularınız için ALO 170 hattını arayabilir, isgkatip@csgb.gov.tr adresine yazabilirsiniz.</p>
      </Box>
    </>
  );
}

const kinds = [
  ['bireysel', 'Bireysel', 'İSG profesyonelleri ve çalışanlar'],
  ['kurumsal', 'Kurumsal', 'İşyerleri, OSGB’ler ve eğitim kurumları'],
];

function Toggles({ chosen }) {
  return (
    <ToggleButtonGroup exclusive value={chosen ?? null} aria-label="Giriş türü">
      {kinds.map(([key, name]) => (
        <ToggleButton key={key} value={key} data-testid={key} sx={{ px: 4 }}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Radios({ chosen }) {
  return (
    <FormControl>
      <FormLabel id="tur">Giriş türü</FormLabel>
      <RadioGroup row aria-labelledby="tur" name="giris-turu" defaultValue={chosen ?? ''}>
        {kinds.map(([key, name]) => (
          <FormControlLabel key={key} value={key} control={<Radio />} label={name} data-testid={key} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function Cards() {
  return (
    <Stack direction="row" spacing={2}>
      {kinds.map(([key, name, text]) => (
        <Card key={key} sx={{ width: 280 }}>
          <CardActionArea data-testid={key}>
            <CardContent>
              <Typography variant="h6">{name}</Typography>
              <Typography variant="body2">{text}</Typography>
            </CardContent>
          </CardActionArea>
        </Card>
      ))}
    </Stack>
  );
}

function TabRow({ chosen }) {
  return (
    <Tabs value={chosen}>
      {kinds.map(([key, name]) => (
        <Tab key={key} value={key} label={name} data-testid={key} />
      ))}
    </Tabs>
  );
}

const shapes = { toggle: Toggles, radio: Radios, cards: Cards, tabs: TabRow };

/** After signing in: for oneself or for a workplace. `as`: toggle, radio, cards or tabs. */
export function RegisteredUser({ as, chosen }) {
  const Choice = shapes[as];
  return (
    <Stack spacing={3} sx={{ p: 8, alignItems: 'center' }}>
      <Typography variant="h5">Giriş türünü seçiniz</Typography>
      <Typography>Sayın Umut Farazi, sisteme hangi yetki ile gireceğinizi seçiniz.</Typography>
      <Choice chosen={chosen} />
      {chosen === 'bireysel' && <Button variant="contained">Devam Et</Button>}
      <Button>Çıkış</Button>
    </Stack>
  );
}
