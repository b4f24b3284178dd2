/** That somebody is signed in at e-Devlet is said only where their menu is seen; a missing “Giriş Yap” proves nothing. */
import { expect, test } from '@playwright/test';
import { at } from '../life/judge';
import { fixtureNamed, shelve } from '../life/pages';
import { useStage } from '../life/setting';

const stage = useStage();
const unseen = /Giriş yaptığınızı göremiyoruz/u;
const signedIn = fixtureNamed('edevlet-home-in-2025-www');
const empty = signedIn.html.replace(/<li id="l"[\s\S]*?<\/ul><\/li>/u, '');
const wayOut = empty.replace('</header>', '<button type="button">Güvenli Çıkış</button></header>');

for (const [name, html, doubt] of [
  ['the person’s menu stands where “Giriş Yap” was', signedIn.html, false],
  ['a way out stands in the head', wayOut, false],
  ['nothing stands there', empty, true],
] as const) {
  test(`e-Devlet’s home: ${name}`, async () => {
    expect(empty).not.toBe(signedIn.html);
    shelve(stage(), [], { [signedIn.url]: html });
    const page = await stage().startRoute('3');
    const seen = await stage().until(page, at('3', 'edevlet-home-signed-in', 'institutions'));
    expect(unseen.test(seen.card?.text ?? '')).toBe(doubt);
    await page.close();
  });
}
