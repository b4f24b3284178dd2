import { render } from 'preact';
import { Gate } from '../popup/gate';
import { App } from './app';

const root = document.getElementById('root');
if (root !== null)
  render(
    <Gate feature="trainer">
      <App />
    </Gate>,
    root,
  );
