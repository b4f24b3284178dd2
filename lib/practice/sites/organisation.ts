/** Step 1.4, the choice of the firm, and route e on the same screen. */
import { both, count, sgkPress, stay, threeDays, withTab } from '../change';
import type { Effect, Firm, Place, Presses, Screen, World } from '../model';
import { control, controls, heading, screen, text } from '../parts';
import type { Block, PageView, RowView, WindowView } from '../view';
import { katipGo, katipPage, leave, old } from './katip-frame';

/** Firms that the person may enter for: those whose user İSG-KATİP knows them to be. */
export const firmsOf = (world: World, person: string): Firm[] =>
  world.firms.filter((firm) => firm.user === person);

/** Asks for the update: whoever SGK knows as the user gets the firm three days later. */
const declare =
  (person: string): Effect =>
  (world) => {
    const due = world.firms.filter((firm) => firm.atSgk === person && firm.user !== person);
    const declared = { ...world.declared };
    for (const firm of due) declared[firm.id] ??= world.now;
    return { ...world, declared };
  };

/** The SGK office knows the learner as the user of the paper's firm from now on. */
export const applied: Effect = (world) => {
  const { paper, plays } = world.scenario;
  const firms = world.firms.map((firm) => (firm.id === paper.firm ? { ...firm, atSgk: plays } : firm));
  return { ...world, firms };
};

/** Three days after it was asked for, the update is done. */
export function declarationTick(world: World): World {
  const done = world.firms.filter((firm) => world.now - (world.declared[firm.id] ?? world.now) >= threeDays);
  if (done.length === 0) return world;
  const firms = world.firms.map((firm) => (done.includes(firm) ? { ...firm, user: firm.atSgk } : firm));
  const declared = Object.fromEntries(
    Object.entries(world.declared).filter(([id]) => !done.some((firm) => firm.id === id)),
  );
  return { ...world, firms, declared };
}

/** Whom SGK knows as the user of the paper's firm. */
const atSgk = ({ firms, scenario }: World): string | null =>
  firms.find((one) => one.id === scenario.paper.firm)?.atSgk ?? null;

const noticeText = 'Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.';
const right = 'Hizmet Alan İşyeri E-Bildirge Kullanıcı';

function choiceRows(world: World, person: string, chosen: string): RowView[] {
  const firms = firmsOf(world, person);
  if (!old(world))
    return firms.map((firm) => ({
      id: firm.id,
      press: `firm-${firm.id}`,
      cells: [firm.sicil, firm.name, right],
      chosen: firm.id === chosen,
    }));
  const trap: RowView = {
    id: 'individual',
    press: 'individual',
    cells: ['İSG PROFESYONELLERİ BİREYSEL GİRİŞ ( ) (C Sınıfı İş Güvenliği Uzmanı)'],
    chosen: chosen === 'individual',
  };
  return [
    trap,
    ...firms.map((firm) => ({
      id: firm.id,
      press: `firm-${firm.id}`,
      cells: [`${firm.name} ( ${firm.sicil} ) (${right})`],
      chosen: firm.id === chosen,
    })),
  ];
}

const enterFirm =
  (firm: string): Effect =>
  (world) => {
    const wrong = firm !== world.scenario.paper.firm;
    const inside = withTab(world, (tab) => (tab.katip ? { ...tab, katip: { ...tab.katip, firm } } : tab));
    const next = katipGo(old(world) ? '/ana-sayfa' : '/kisi-kurum/kisi-karti/kisi-kartim')(inside);
    return wrong ? count('wrongFirm')(next) : next;
  };

function listOf(world: World, rows: readonly RowView[]): Block {
  if (old(world)) return { kind: 'choices', rows };
  return {
    kind: 'grid',
    label: 'İşyerleri',
    columns: [
      { id: 'sicil', name: 'SGK Sicil No', width: 300 },
      { id: 'name', name: 'İşyeri Unvanı', width: 320 },
      { id: 'right', name: 'Yetki', width: 280 },
    ],
    rows,
    empty: 'Kayıt bulunamadı',
  };
}

const adviceOf = (world: World): string =>
  old(world)
    ? 'Giriş yapmak istediğiniz işyeri listede görünmüyorsa veya SGK kayıtlarında E-Bildirge Kullanıcısını değiştirdiyseniz aşağıdaki E-Bildirge Kullanıcı Güncelle butonuna basınız.'
    : 'İşyeriniz listede yoksa:';

const noticeWindow = (): WindowView => ({
  title: 'Bilgi',
  body: [text(noticeText)],
  controls: [control('Kapat', { press: 'notice-close' })],
  controlsAt: 'bottom',
});

const proceedOf = (world: World): string => (old(world) ? "Kayıtlı Kullanıcı Giriş'i" : 'Devam Et');

function pageOf(world: World, ui: Place['ui'], person: string): PageView {
  const chosen = ui.chosen ?? '';
  const buttons = [
    control(proceedOf(world), { disabled: chosen === '' }),
    ...(old(world) ? [control('Vazgeç & Çıkış Yap')] : []),
  ];
  return katipPage(
    world,
    '/kurum-secimi',
    [
      heading(old(world) ? 'Kurum Seçiniz' : 'Kurum Seçimi'),
      ...(old(world) ? [] : [text('İşlem yapmak istediğiniz işyerini SGK sicil numarasına göre seçiniz.')]),
      listOf(world, choiceRows(world, person, chosen)),
      controls('bar', ...buttons),
      text(adviceOf(world)),
      controls(
        'bar',
        control('E-Bildirge Kullanıcı Güncelle', { press: 'update' }),
        ...(old(world) ? [control('İSG-KATİP Kullanıcı Kılavuzu')] : []),
      ),
    ],
    { window: ui.notice === 'yes' ? noticeWindow() : null },
  );
}

const closes: Presses = { 'notice-close': stay({ notice: '' }) };
const beside: Presses = { 'Vazgeç & Çıkış Yap': leave, 'İSG-KATİP Kullanıcı Kılavuzu': katipGo('/kilavuz') };
const enterIndividual: Effect = both(count('individual'), katipGo('/bireysel'));

/** Step 1.4, and route e. */
export function organisationScreen(world: World, { ui }: Place, person: string): Screen {
  const chosen = ui.chosen ?? '';
  const firms = firmsOf(world, person);
  const own = firms.find((firm) => firm.id === world.scenario.paper.firm);
  const proceed = proceedOf(world);
  const noted = ui.notice === 'yes';
  const missing = own === undefined && world.scenario.paper.firm !== '';
  const asked = own === undefined && world.declared[world.scenario.paper.firm] !== undefined;
  const next = (): Screen['right'] => {
    if (asked) return [{ kind: 'time', ms: threeDays }];
    if (noted) return ['notice-close'];
    // Before SGK's entry is the learner's the update is of no use.
    if (missing) return [atSgk(world) === person ? 'update' : sgkPress];
    if (chosen === own?.id) return [proceed];
    return own ? [`firm-${own.id}`] : [];
  };
  return screen(
    () => pageOf(world, ui, person),
    noted
      ? { screen: 'declaration-notice', edition: world.edition, moment: 'declaration-notice' }
      : { screen: 'organisation-choice', edition: world.edition, moment: null },
    noted ? [closes] : [beside],
    next,
    (press) => {
      if (noted) return null;
      if (press === 'update') return both(declare(person), stay({ notice: 'yes', chosen: '' }));
      if (press === proceed && chosen !== '')
        return chosen === 'individual' ? enterIndividual : enterFirm(chosen);
      if (press === 'individual' && old(world)) return stay({ chosen: 'individual' });
      const firm = firms.find((one) => press === `firm-${one.id}`);
      return firm ? stay({ chosen: firm.id }) : null;
    },
  );
}
