/** Nothing that can be pressed is dead: whatever a screen draws and is not grey does something there. */
import { describe, expect, it } from 'vitest';
import {
  isEnd,
  newWorld,
  nextPresses,
  press,
  scenarios,
  truthOf,
  viewOf,
  type World,
} from '../../lib/practice';
import type { PageView, Press } from '../../lib/practice/view';
import { screenOf } from '../../lib/practice/world';
import { dice, pressNames } from '../tools/random-presses';

const full = process.env.KATIP_FULL === '1';

/** What lies behind a window cannot be pressed, nor anything on a page at work. */
const inReach = ({ page }: { page: PageView }): string[] =>
  page.busy ? [] : pressNames(page.window ?? page);

function randomly(world: World, names: readonly string[], roll: (below: number) => number): Press {
  const [right] = nextPresses(world);
  const way = roll(12);
  if (way < 5 && right) return right;
  if (way === 5) return { kind: 'time', ms: roll(9) === 0 ? 700_000 : 4000 };
  if (way === 6)
    return { kind: 'address', tab: world.open, address: viewOf(world).suggestions[roll(4)] ?? '' };
  return { kind: 'press', tab: world.open, press: names[roll(Math.max(1, names.length))] ?? '' };
}

const starts = scenarios.flatMap((scenario) =>
  scenario.editions.flatMap((edition) =>
    [0, 1].map((seed) => ({ scenario, edition, route: scenario.routes[seed] ?? '1', seed })),
  ),
);

/** Controls that do nothing, by the screen on which they stand. */
function deadOn(start: Parameters<typeof newWorld>[0], presses: number, kill = ''): string[] {
  const roll = dice(start.seed + 11);
  const dead = new Set<string>();
  let world = newWorld(start);
  for (let at = 0; at < presses; at += 1) {
    const screen = screenOf(world);
    const names = inReach(screen);
    for (const name of names)
      if (name === kill || screen.does(name) === null)
        dead.add(`${start.edition} ${truthOf(world).screen}: ${name}`);
    world = press(world, randomly(world, names, roll));
  }
  return [...dead];
}

describe('what a screen draws', () => {
  it('does something when it is pressed, wherever one comes to', () => {
    expect(starts.flatMap((start) => deadOn(start, full ? 2000 : 150))).toEqual([]);
  });

  it('is found out when it does nothing', () => {
    const [start] = starts;
    expect(start && deadOn(start, 60, 'Yetkili Firma Listesi')).toEqual([
      'katip-2020 portal-entry: Yetkili Firma Listesi',
    ]);
  });
});

describe('the menu of the manual', () => {
  it('bears every entry of its figure in its order, and each opens something of its own name', () => {
    const [start] = starts;
    if (!start) throw new Error('no start');
    let world = newWorld(start);
    while (truthOf(world).screen !== 'contracts') {
      const [next] = nextPresses(world);
      if (!next) throw new Error('no way');
      world = press(world, next);
    }
    const [, split] = viewOf(world).page.body;
    const tree = split?.kind === 'split' ? split.side[0] : undefined;
    const entries = tree?.kind === 'tree' ? tree.entries : [];
    expect(entries.flatMap(({ name, under = [] }) => [name, ...under.map((one) => one.name)])).toEqual([
      'Ana Sayfa',
      'Güvenli Çıkış',
      'Anket',
      'İSG Profesyonelleri',
      'Hizmet Alan İşyerleri Modülü',
      'Sözleşmeler',
      'Silinen Sözleşmeler',
      'Yardımcı C Sözleşmeler',
      'Stajyerler',
      'Sorumlu Müdür İşlemleri',
      'Yetki Belgesi Başvuruları',
      'Dosyalar',
      'Gezici İSG Araç Sözleşme',
      'Kurum Özel Statü',
      'Kurum Değiştir',
      'Güvenli Çıkış',
    ]);
    for (const { name, press: by } of entries.flatMap((one) => [one, ...(one.under ?? [])])) {
      if (name === 'Hizmet Alan İşyerleri Modülü') continue;
      const { page } = viewOf(press(world, { kind: 'press', tab: world.open, press: by }));
      const there = { 'Güvenli Çıkış': 'HOŞGELDİNİZ', 'Kurum Değiştir': 'Kurum Seçiniz' }[name] ?? name;
      expect(JSON.stringify(page.body)).toContain(`"kind":"heading","text":"${there}"`);
    }
  });
});

/** What cannot be made good again. */
const final = /^(delete-yes|yes|Kayıt|refuse-.+)$/u;

/** Goes astray, and then does what is right; false where that does not lead to the end. */
function comesBack(start: Parameters<typeof newWorld>[0], astray: number, stay = ''): boolean {
  const roll = dice(start.seed * 31 + 5);
  let world = newWorld(start);
  let ended = false;
  const take = (one: Press): void => {
    const stays = one.kind === 'press' && one.press === stay;
    world = stays ? world : press(world, one);
    ended ||= isEnd(world);
  };
  for (let at = 0; at < astray; at += 1) {
    const names = inReach(screenOf(world)).filter((name) => !final.test(name));
    const other: Press = roll(2) ? { kind: 'back', tab: world.open } : { kind: 'new-tab' };
    const one = roll(9) === 0 ? other : randomly(world, names, roll);
    if (one.kind !== 'press' || !final.test(one.press)) take(one);
  }
  for (let steps = 0; steps < 150 && !ended; steps += 1) {
    const [next] = nextPresses(world);
    if (!next) return false;
    take(next);
  }
  return ended;
}

describe('whoever has gone astray', () => {
  const seeds = full ? 12 : 2;
  const lost = (stay?: string) =>
    scenarios.flatMap((scenario) =>
      scenario.editions.flatMap((edition) =>
        scenario.routes.flatMap((route) =>
          Array.from({ length: seeds }, (_, seed) => ({ scenario, edition, route, seed })).filter(
            (start) => !comesBack(start, 5 + ((start.seed * 17) % 40), stay),
          ),
        ),
      ),
    );

  it('comes to the end by what is right, from wherever it was', () => {
    expect(
      lost().map(({ scenario, edition, route, seed }) => `${scenario.id} ${edition} ${route} ${seed}`),
    ).toEqual([]);
  });

  it('would not, if a window did not close', () => {
    expect(lost('close').length).toBeGreaterThan(0);
  });
});
