import {
  AppBar,
  Avatar,
  Box,
  Breadcrumbs,
  Button,
  Collapse,
  CssBaseline,
  createTheme,
  Drawer,
  List,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  SvgIcon,
  ThemeProvider,
  Toolbar,
  Typography,
} from '@mui/material';
import { trTR } from '@mui/material/locale';
import { trTR as gridTr } from '@mui/x-data-grid/locales';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const font = { fontFamily: 'system-ui, sans-serif' };

/** Draws a page into the document, in Turkish; buttons are upper-cased by the style unless told otherwise. */
export function draw(page) {
  const theme = createTheme({ typography: font }, trTR, gridTr);
  createRoot(document.getElementById('root')).render(
    <ThemeProvider theme={theme}>
      <CssBaseline />
      {page}
    </ThemeProvider>,
  );
}

/** Entries of the application's menu. */
export const menu = [
  { key: 'ana', label: 'Ana Sayfa' },
  {
    key: 'kisi',
    label: 'Kişi / Kurum İşlemleri',
    inside: [
      { key: 'kisi-kartim', label: 'Kişi Kartım' },
      { key: 'kurum-kartim', label: 'Kurum Kartım' },
    ],
  },
  {
    key: 'surec',
    label: 'Süreç Yönetimi',
    inside: [
      { key: 'akis', label: 'İş Akışlarım' },
      { key: 'hizmet', label: '(İSG) Hizmet Sözleşmeleri' },
      { key: 'arac', label: 'Gezici Araç Sözleşmeleri' },
    ],
  },
  { key: 'egitim', label: 'Eğitim İşlemleri', inside: [{ key: 'katilim', label: 'Katılımcılar' }] },
  { key: 'duyuru', label: 'Duyurular' },
];

const arrow = { down: 'M7 10l5 5 5-5z', up: 'M7 14l5-5 5 5z' };

function Entry({ entry, selected, open, onToggle, inner = false }) {
  return (
    <ListItemButton
      data-testid={`menu-${entry.key}`}
      selected={selected === entry.key}
      onClick={onToggle}
      aria-expanded={entry.inside ? open : undefined}
      sx={inner ? { pl: 6 } : undefined}
    >
      {!inner && (
        <ListItemIcon sx={{ minWidth: 36 }}>
          <SvgIcon fontSize="small">
            <path d="M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z" />
          </SvgIcon>
        </ListItemIcon>
      )}
      <ListItemText primary={entry.label} />
      {entry.inside && (
        <SvgIcon>
          <path d={open ? arrow.up : arrow.down} />
        </SvgIcon>
      )}
    </ListItemButton>
  );
}

function Group({ entry, selected, initially }) {
  const [open, setOpen] = useState(initially);
  return (
    <>
      <Entry entry={entry} selected={selected} open={open} onToggle={() => setOpen(!open)} />
      {entry.inside && (
        <Collapse in={open}>
          <List disablePadding component="div">
            {entry.inside.map((child) => (
              <Entry key={child.key} entry={child} selected={selected} inner />
            ))}
          </List>
        </Collapse>
      )}
    </>
  );
}

/** The list of entries; closed groups stay in the document, folded to nothing. */
export function MenuList({ entries = menu, open = [], selected }) {
  return (
    <List component="nav" aria-label="Menü">
      {entries.map((entry) => (
        <Group key={entry.key} entry={entry} selected={selected} initially={open.includes(entry.key)} />
      ))}
    </List>
  );
}

/** The bar at the top. */
export function TopBar({ children }) {
  return (
    <AppBar position="fixed" sx={{ zIndex: 1201 }}>
      <Toolbar sx={{ gap: 2 }}>
        <Typography component="strong">İSG Katip</Typography>
        <Box sx={{ flex: 1, display: 'flex' }}>{children}</Box>
        <Avatar sx={{ width: 28, height: 28 }}>U</Avatar>
        <span>Umut Farazi</span>
        <Button color="inherit">Çıkış</Button>
      </Toolbar>
    </AppBar>
  );
}

/** A page of the application: bar, menu at the left, content. */
export function Shell({ selected, open, entries, path = [], temporary = false, children }) {
  const width = 280;
  return (
    <Box sx={{ display: 'flex' }}>
      <TopBar />
      <Drawer
        variant={temporary ? 'temporary' : 'permanent'}
        open
        sx={{ width: temporary ? 0 : width, '& .MuiDrawer-paper': { width, boxSizing: 'border-box' } }}
      >
        <Toolbar />
        <MenuList entries={entries} open={open} selected={selected} />
      </Drawer>
      <Box component="main" sx={{ flex: 1, minWidth: 0, p: 3 }}>
        <Toolbar />
        <Breadcrumbs sx={{ mb: 1 }}>
          {path.map((title) => (
            <span key={title}>{title}</span>
          ))}
        </Breadcrumbs>
        {children}
      </Box>
    </Box>
  );
}
