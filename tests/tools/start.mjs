/** Shows the extension at work: in a window where there is a display, else as a walk that leaves pictures. */

import { join } from 'node:path';
import { projectNode, root, tool } from './places.mjs';
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';
import { typescript } from './typescript.mjs';

function hasDisplay() {
  if (process.argv.includes('--headless')) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function start() {
  ensureDependencies();
  const env = ensureBrowsers({ firefox: false });
  if (!run(projectNode(), [tool('wxt'), 'build'])) throw new Error('Derlenemedi. / The build failed.');
  const script = hasDisplay() ? 'show-window.ts' : 'show-walk.ts';
  return run(projectNode(), [...typescript, join(root, 'tests', 'tools', script), ...process.argv.slice(2)], {
    env,
  });
}

try {
  if (!start()) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
