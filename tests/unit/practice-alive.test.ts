/** Nothing that can be pressed is dead: whatever a screen draws and is not grey does something there. */
import { describe, expect, it } from 'vitest';
import { newWorld, nextPresses, press, scenarios, truthOf, viewOf, type World } from '../../lib/practice';
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
