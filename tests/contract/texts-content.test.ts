/** What the card must say, and on which cards: comparisons, hazards, and the places where people get stuck. */
import { describe, expect, it } from 'vitest';
import type { CardText } from '../../lib/catalog/model';
import { momentTexts, officeTexts, wayBackTexts } from '../../lib/catalog/texts';
import { type Moment, moments } from '../../lib/catalog/texts/keys';
import { troubles } from '../../lib/catalog/texts/troubles';
import { notice, sentencesOf } from './texts-faults';

const text = (moment: Moment): CardText => momentTexts[moment];
const compared = (moment: Moment): string => (text(moment).compare ?? []).map((one) => one.tr).join(' | ');
const starting = (...heads: string[]): Moment[] =>
  moments.filter((moment) => heads.some((head) => moment.startsWith(head)));

const rowMoments = [
  ...starting('contracts-choose', 'contracts-approve', 'contracts-2025-choose', 'contracts-2025-approve'),
  'contracts-wrong-row',
  'contracts-many-selected',
] as const;

describe('what must be said', () => {
  it('compares the SGK number where the firm is chosen', () => {
    for (const moment of starting('organisation-')) {
      if (moment.endsWith('-none')) continue;
      expect(compared(moment), moment).toMatch(/26 haneli SGK sicil/u);
    }
  });

  it('compares person, kind and start date before Onayla', () => {
    for (const moment of rowMoments) {
      expect(compared(moment), moment).toMatch(/Kişi.*Görev türü.*Başlama tarihi/u);
      expect(compared(moment), moment).not.toMatch(/numara|dakika/iu);
      expect(text(moment).hazard?.tr, moment).toMatch(/farklı.*onaylamayın.*OSGB.*arayın/iu);
    }
  });

  it('compares number and minutes before Kayıt', () => {
    for (const moment of starting('approval-')) {
      expect(compared(moment), moment).toMatch(/[Gg]örevlendirme numarası.*dakika/u);
      expect(text(moment).hazard?.tr, moment).toMatch(/fark.*Onaylamayın.*OSGB.*arayın/iu);
    }
    expect(text('approval-2020').hazard?.tr).toContain('“Kapat”');
    expect(text('approval-2020').why?.tr).toMatch(/Onayı “Kayıt” tamamlar/u);
    for (const moment of ['contracts-approve', 'contracts-approve-grey'] as const) {
      expect(text(moment).why?.tr).toMatch(/Henüz hiçbir şey onaylanmadı.*“Kayıt” tamamlar/u);
    }
  });

  it('keeps the consent’s Onayla apart from the contract’s', () => {
    for (const moment of starting('consent-katip', 'consent-nobody')) {
      expect(text(moment).hazard?.tr, moment).toMatch(/yalnızca giriş için.*sözleşmenizi onaylamaz/u);
    }
    expect(text('consent-other').say.tr).toContain('“Onayla” düğmesine basmayın');
    for (const moment of ['identity-other', 'consent-other'] as const) {
      expect(text(moment).title.tr, moment).toContain('başka bir uygulama');
      expect(text(moment).why?.tr, moment).toContain('saklamayız');
    }
  });

  it('leaves the choice among several to the person', () => {
    for (const moment of moments.filter((one) => one.endsWith('-several'))) {
      expect(text(moment).say.tr, moment).toContain('biz bilemeyiz; siz seçin');
    }
  });

  it('speaks of empty lists only as far as they can be seen', () => {
    for (const moment of starting(
      'contracts-none',
      'contracts-empty',
      'contracts-2025-none',
      'contracts-2025-empty',
    )) {
      expect(text(moment).title.tr, moment).toMatch(/(?:görünmüyor|göremiyoruz)$/u);
      expect(text(moment).say.tr, moment).toContain('Önce uzman ya da hekim onaylar');
    }
  });

  it('does not guess at a button of legal weight', () => {
    for (const moment of starting('contracts-approve-missing', 'contracts-2025-approve-missing')) {
      expect(text(moment).why?.tr, moment).toContain('tahminle göstermeyiz');
      expect(text(moment).say.tr, moment).toContain('Emin değilseniz basmayın');
    }
  });

  it('never says where Onayla stands today', () => {
    const place =
      /yukarı|üst(te|ünde|teki)|araç çubuğu|satırın (içinde|sonunda|sağında)|sağda|solda|above|at the top|toolbar|on the (right|left)|in the row itself/iu;
    const placed = starting('contracts-2025-').filter((moment) =>
      sentencesOf(momentTexts[moment], '').some(({ said }) => place.test(`${said.tr} ${said.en}`)),
    );
    expect(placed).toEqual([]);
    expect(place.test(text('contracts-approve').say.tr), 'the check sees a place where one is').toBe(true);
  });

  it('names everything else that the end leaves open', () => {
    expect(text('done').say.tr).toMatch(/Uzmanın.*hekimin.*DSP.*ayrı onay ister.*listeye bakın/u);
    expect(text('session-expired').say.tr).toMatch(/10 dakika.*1 saat/u);
    expect(text('declaration-notice').say.tr).toContain(notice);
    expect(officeTexts['e.1'].say.tr).toMatch(/işveren.*vekili.*müşavir.*muhasebe/u);
    expect(officeTexts['e.2'].say.tr).toContain('SGK müdürlüğü yürütür');
    expect(wayBackTexts['deleted-contracts'].tr).toContain('“Sözleşmeler”');
    expect(wayBackTexts['individual-entry'].tr).toContain('“Kurum Değiştir”');
  });
});

/** The sixteen places where first-time employers get stuck, and where the card must speak of them. */
const stuck: readonly (readonly [keyof typeof troubles, readonly Moment[]])[] = [
  [
    'notTheUser',
    ['portal-2020', 'portal-2025', 'identity-katip', 'organisation-2020-none', 'declaration-update'],
  ],
  ['firmMissing', ['organisation-2020', 'organisation-2020-none', 'organisation-2025', 'declaration-return']],
  ['noTwoStep', ['two-step', 'identity-katip', 'identity-edevlet', 'edevlet-signed-out']],
  ['individual', ['registered-2025', 'registered-2025-individual', 'individual-entry']],
  ['sameName', ['organisation-2020-several', 'organisation-2025-several']],
  ['approveGrey', ['contracts-choose', 'contracts-approve-grey', 'contracts-2025-approve-grey']],
  ['onlyOne', ['done', 'contracts-choose-several', 'contracts-2025-choose-several']],
  ['notYet', ['contracts-none', 'contracts-empty', 'contracts-2025-none', 'contracts-2025-empty']],
  ['notSaved', ['contracts-approve', 'approval-2020']],
  ['consentTaken', ['consent-katip', 'contracts-none', 'contracts-2025-choose']],
  ['noNewTab', ['service-redirect']],
  ['sessionEnds', ['identity-katip', 'contracts-approve', 'approval-2020', 'session-expired']],
  ['password', ['identity-katip', 'identity-edevlet']],
  ['securityCode', ['identity-katip', 'identity-edevlet', 'unknown-identity']],
  [
    'wrongData',
    ['contracts-choose', 'contracts-approve', 'contracts-2025-approve', 'approval-2020', 'approval-2025'],
  ],
  ['signedPaper', ['contracts-choose', 'contracts-none', 'contracts-2025-choose', 'done']],
  ['oldAddress', ['portal-2020', 'service-sign-in', 'unknown-katip']],
];

describe('where people get stuck', () => {
  it.each(stuck)('%s', (name, where) => {
    const missing = where.filter((moment) => !text(moment).troubles?.includes(troubles[name]));
    expect(missing).toEqual([]);
  });

  it('says what then', () => {
    expect(troubles.noTwoStep.then.tr).toMatch(/mobil uygulama.*PTT/u);
    expect(troubles.noNewTab.then.tr).toMatch(/sekme.*açılır pencere/u);
    expect(troubles.firmMissing.then.tr).toMatch(/SGK.*“E-Bildirge Kullanıcı Güncelle”.*3 gün/u);
    expect(troubles.notTheUser.then.tr).toContain('muhasebeci');
    expect(troubles.password.then.tr).toMatch(/Caps Lock.*sanal klavye/u);
    expect(troubles.noHelp.then.tr).toContain('ALO 170');
  });
});
