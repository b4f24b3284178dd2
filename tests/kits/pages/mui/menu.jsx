import { Box, Button, Menu, MenuItem, Paper, Toolbar, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { menu, Shell, TopBar } from './shell.jsx';

function Welcome() {
  return (
    <Paper sx={{ p: 3 }}>
      <Typography variant="h6">Hoş geldiniz</Typography>
      <p>Yapmak istediğiniz işlemi menüden seçiniz.</p>
    </Paper>
  );
}

/** The first page after signing in; `temporary` slides the menu over the page. */
export function SideMenu({ open, temporary }) {
  return (
    <Shell open={open} selected="ana" temporary={temporary} path={['Ana Sayfa']}>
      <Welcome />
    </Shell>
  );
}

function TopEntry({ entry, open }) {
  const button = useRef(null);
  const [anchor, setAnchor] = useState(null);
  useEffect(() => setAnchor(open ? button.current : null), [open]);
  return (
    <>
      <Button
        ref={button}
        color="inherit"
        data-testid={`menu-${entry.key}`}
        aria-haspopup={entry.inside ? 'menu' : undefined}
        onClick={() => setAnchor(button.current)}
      >
        {entry.label}
      </Button>
      {entry.inside && (
        <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
          {entry.inside.map((child) => (
            <MenuItem key={child.key} data-testid={`menu-${child.key}`}>
              {child.label}
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  );
}

/** The same with the menu across the top; an open entry hangs below it in a layer of its own. */
export function TopMenu({ open = [] }) {
  return (
    <>
      <TopBar>
        {menu.map((entry) => (
          <TopEntry key={entry.key} entry={entry} open={open.includes(entry.key)} />
        ))}
      </TopBar>
      <Toolbar />
      <Box sx={{ p: 3 }}>
        <Welcome />
      </Box>
    </>
  );
}
