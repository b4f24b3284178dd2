/**
 * Opens every built page in Chromium under its real address, offline, and holds it to its own description:
 * no error, no request, every ringed element there once, in view and not covered. `--pictures DIR` keeps pictures.
 */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';

const dist = path.join(import.meta.dirname, 'dist');
const pictures = process.argv.includes('--pictures')
  ? process.argv[process.argv.indexOf('--pictures') + 1]
  : null;
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7) ?? '';

/** What is wrong with the elements that `expect` names; runs in the page. */
function faults({ rings, greyTarget }) {
  const found = [];
  const pressed = (element) => {
    const box = element.getBoundingClientRect();
    const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return box.width > 0 && box.height > 0 && at !== null && (element.contains(at) || at.contains(element));
  };
  for (const { target, selector, or } of rings) {
    for (const each of or ? [selector, or] : [selector]) {
      const all = [...document.querySelectorAll(each)];
      if (all.length !== 1) found.push(`${target}: ${all.length} × ${each}`);
      else if (!pressed(all[0])) found.push(`${target}: not in reach: ${each}`);
      else if (all[0].matches(':disabled, [aria-disabled="true"]'))
        found.push(`${target}: disabled: ${each}`);
    }
  }
  const grey = { approve: 'approve', 'organisation-continue': 'continue' }[greyTarget];
  const button = grey && document.querySelector(`[data-testid="${grey}"]`);
  if (grey && !button?.disabled) found.push(`${greyTarget}: not grey`);
  return found;
}

async function look(context, fixture) {
  const page = await context.newPage();
  const found = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && found.push(message.text()),
  );
  page.on('pageerror', (error) => found.push(String(error)));
  await page.route('**/*', async (route) => {
    if (route.request().url() !== fixture.url) {
      found.push(`asked for ${route.request().url()}`);
      return route.abort();
    }
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: await readFile(path.join(dist, fixture.file)),
    });
  });
  await page.goto(fixture.url);
  await page.waitForTimeout(fixture.settles);
  found.push(...(await page.evaluate(faults, fixture.expect)));
  if ((await page.locator('#root').innerHTML()) === '') found.push('nothing drawn');
  if (pictures) await page.screenshot({ path: path.join(pictures, `${fixture.name}.png`) });
  await page.close();
  return found;
}

const fixtures = JSON.parse(await readFile(path.join(dist, 'index.json'), 'utf8')).filter(({ name }) =>
  name.includes(only),
);
if (fixtures.length === 0) throw new Error('No page to look at');
if (pictures) await mkdir(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
let wrong = 0;
for (const fixture of fixtures) {
  const found = await look(context, fixture);
  wrong += found.length > 0 ? 1 : 0;
  for (const fault of found) console.log(`${fixture.name}: ${fault}`);
}
await browser.close();
console.log(`${fixtures.length} pages looked at, ${wrong} not as described`);
process.exit(wrong === 0 ? 0 : 1);
