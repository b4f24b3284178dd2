/** e-Devlet: who asks decides what may be pressed; the ministry by today's name, else its letter. */
import { describe, expect, it } from 'vitest';
import { seen } from './advising';
import { button, heading, label } from './making';

const methods = ['e-Devlet Şifresi', 'Mobil İmza', 'e-İmza'].map((text) => button(text));
const page = [...methods, button('Giriş Yap', { at: 9 })];
const consent = [
  label('İSG-KATİP Uygulamasına Giriş Yapıyorsunuz.'),
  button('Onayla', { at: 9 }),
  button('İptal'),
];

describe('the sign-in', () => {
  it('is ringed where İSG-KATİP or e-Devlet asks, or nobody is named', () => {
    for (const asker of ['katip', 'edevlet', 'nobody'] as const)
      expect(seen('identity', page, { asker })).toBe(
        `identity-verification 1.2 identity-${asker} | sign-in@9 | – | –`,
      );
  });

  it('is warned of where another application asks', () => {
    expect(seen('identity', page, { asker: 'other' })).toBe(
      'identity-verification 1.2 identity-other | – | – | wrong-application',
    );
  });

  it('is step 3.2 on route 3, and 1.2 on every other', () => {
    expect(seen('identity', page, { route: '3' })).toContain('identity-verification 3.2');
    for (const route of ['1', '2', 'e'] as const)
      expect(seen('identity', page, { route })).toContain('identity-verification 1.2');
    expect(seen('identity', [heading('İki Aşamalı Giriş')], { route: '3' })).toBe(
      'identity-two-step 3.2 two-step | – | – | –',
    );
  });

  it('says why it waits', () => {
    const grey = [...methods, button('Giriş Yap', { disabled: true })];
    expect(seen('identity', grey, { asker: 'katip' })).toContain('| – | sign-in-waiting |');
  });

  it('is told from the page of the two-step request, which has the same address', () => {
    expect(seen('identity', [...page, label('İki Aşamalı Giriş Onayı')])).not.toContain('sign-in@');
  });
});

describe('the consent', () => {
  it('is ringed where İSG-KATİP itself asks, and nowhere else', () => {
    expect(seen('identity', consent, { asker: 'katip' })).toBe(
      'identity-consent 1.2 consent-katip | consent@9 | – | –',
    );
    expect(seen('identity', consent, { asker: 'other' })).toBe(
      'identity-consent 1.2 consent-other | – | – | wrong-application',
    );
    expect(seen('identity', consent, { asker: 'edevlet' })).toContain('consent-other | – |');
    expect(seen('identity', consent, { asker: 'nobody' })).toBe(
      'identity-consent 1.2 consent-nobody | – | – | –',
    );
  });

  it('is not ringed where two buttons could be meant, or it is grey', () => {
    expect(seen('identity', [...consent, button('Onaylıyorum')], { asker: 'katip' })).toContain(
      'consent-katip | – |',
    );
    const [text, , cancel] = consent;
    const grey = [text, button('Onayla', { disabled: true }), cancel].filter((one) => one !== undefined);
    expect(seen('identity', grey, { asker: 'katip' })).toContain('consent-katip | – | consent-waiting |');
  });
});

describe('the portal', () => {
  it('before the sign-in: the one in the head of the page is meant', () => {
    const twice = [button('Giriş Yap', { at: 3, main: true }), button('Giriş Yap', { at: 4, main: false })];
    expect(seen('edevlet', twice, { path: '/' })).toBe(
      'edevlet-home-signed-out 3.1 edevlet-signed-out | edevlet-sign-in@4 | – | –',
    );
    expect(seen('edevlet', twice)).toContain('unknown');
  });

  it('after it: Kurumlar', () => {
    const items = [button('Kurumlar', { at: 5 }), button('Çıkış Yap')];
    expect(seen('edevlet', items, { path: '/', account: true })).toBe(
      'edevlet-home-signed-in 3.3 edevlet-signed-in | institutions@5 | – | –',
    );
    expect(seen('edevlet', items, { path: '/' })).toBe(
      'edevlet-home-signed-in 3.3 edevlet-signed-in | institutions@5 | – | account-unseen',
    );
  });

  it('among the institutions: today’s ministry, then that of 2020, then the letter Ç', () => {
    const today = button('Çalışma ve Sosyal Güvenlik Bakanlığı', { at: 2 });
    const old = button('Aile, Çalışma ve Sosyal Hizmetler Bakanlığı', { at: 1 });
    const letters = [button('A', { at: 5 }), button('C', { at: 6 }), button('Ç', { at: 7 })];
    const on = (...items: (typeof today)[]) => seen('edevlet', items, { path: '/kurumlar' });
    expect(on(old, today, ...letters)).toContain('institutions-ministry | ministry@2 |');
    expect(on(old, ...letters)).toContain('institutions-ministry | ministry@1 |');
    expect(on(...letters)).toContain('institutions-letter | ministry-letter@7 |');
    expect(on(button('Ç', { at: 7, selected: true }), button('A'))).toContain('institutions-nowhere | – |');
    expect(on(heading('Kurumlar'))).toContain('institutions-nowhere | – |');
    expect(on({ ...today, reach: 'down' }, ...letters)).toContain(
      'institutions-ministry | – | – | scroll-down',
    );
    expect(on({ ...today, disabled: true })).toContain('institutions-ministry | – | control-waiting |');
  });

  it('the service page: verify, then go on in a new tab', () => {
    const title = heading('İş Sağlığı ve Güvenliği Kayıt, Takip ve Analiz Programı (İSG-KATİP)');
    expect(seen('edevlet', [title, button('Kimliğimi Şimdi Doğrula', { at: 4 })])).toBe(
      'service-sign-in 2.1 service-sign-in | verify-identity@4 | – | –',
    );
    expect(seen('edevlet', [title, button('Uygulamaya Git', { at: 4 })])).toBe(
      'service-redirect 2.1 service-redirect | go-to-app@4 | – | new-tab',
    );
    expect(seen('edevlet', [button('Uygulamaya Git')])).toContain('unknown');
  });

  it('that is not the service page on route 2 offers the other address', () => {
    const elsewhere = { path: '/csgb-isg-katip', route: '2' } as const;
    expect(seen('edevlet', [label('Aradığınız sayfa')], elsewhere)).toContain('unknown-not-the-service');
    expect(seen('edevlet', [], { ...elsewhere, route: '3' })).toContain('unknown-edevlet');
  });
});
