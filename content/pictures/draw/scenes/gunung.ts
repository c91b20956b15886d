import { mix } from '../kit/color.ts';
import { hills, volcano } from '../kit/land.ts';
import { palm, treeRow } from '../kit/plant.ts';
import { person } from '../kit/person.ts';
import { circle, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import type { Scene, Sheet } from '../kit/sheet.ts';
import { glow, sky, stars } from '../kit/sky.ts';

/** A restless volcano before sunrise, watched from an observation post. */
export const drawGunung: Scene = (sheet) =>
  sky(sheet, ['#15143c', '#33275e', '#7a3f74', '#d9706a', '#f8b26a'], 860) + stars(sheet, 560, 150) +
    plume(sheet) +
  volcano(sheet, 900, 850, 1750, 590, '#75578c', '#43366f', '#c26f78') + lava(sheet) +
  hills(sheet, { crest: 770, relief: 60, waves: 5, top: '#4b3566', foot: '#7c4467', jagged: true }) +
  hills(sheet, { crest: 850, relief: 36, waves: 4, top: '#33264f', foot: '#4a2f55' }) + village(sheet) +
  hills(sheet, { crest: 985, relief: 40, waves: 3, top: '#1d1a3a', foot: '#14122b' }) +
    treeRow(sheet, 700, 1640, 990, 60, '#191735') +
  glow(sheet, 900, 870, 900, 160, '#ff9d6a', 0.28) + post(sheet) +
    palm(sheet, 1500, 1080, 420, -60, '#15132e', '#15132e') +
    palm(sheet, 1590, 1080, 330, 30, '#12102a', '#12102a');

function plume(sheet: Sheet): string {
  const { random } = sheet;
  const puffs = Array.from({ length: 44 }, (_, index) => {
    const rise = index / 44;
    const x = 905 + rise ** 1.25 * 560 + random.between(-1, 1) * (14 + rise * 110);
    const y = 262 - rise ** 0.7 * 215 + random.between(-1, 1) * (10 + rise * 46);
    return { rise, x, y, r: (22 + rise * 70) * random.between(0.6, 1),
      tone: random.pick(['#5d4a80', '#6d568b', '#7d6194']) };
  });
  const dark = puffs.map(({ x, y, r }) => circle(x + 10, y + 14, r * 1.12, '#392c5f')).join('');
  const lit = puffs.map(({ rise, x, y, r, tone }) =>
    circle(x, y, r, mix(tone, '#ff9d6a', Math.max(0, 0.5 - rise * 1.2)))).join('');
  const soft = puffs.map(({ x, y, r }) =>
    circle(x - r * 0.2, y - r * 0.2, r * 0.62, '#9a7aa6', 'opacity=".28"')).join('');
  return dark + lit + soft + glow(sheet, 905, 256, 210, 170, '#ff8d4d', 0.8);
}

function lava(sheet: Sheet): string {
  const heat = sheet.linear([[0, '#fff0a8'], [0.25, '#ff9d3c'], [1, '#d8342b', 0]]);
  return path('M884 268L900 284L880 350L892 420L862 520L868 600L836 700L846 600L842 520L868 420L862 350Z',
    heat) +
    path('M900 280L930 340L926 400L962 480L944 400L950 340Z', heat, 'opacity=".8"') +
    glow(sheet, 892, 300, 150, 120, '#ffb04d', 0.6);
}

function village(sheet: Sheet): string {
  const { random } = sheet;
  return repeat(26, () => {
    const [x, y] = [random.between(620, 1560), random.between(878, 940)];
    return polygon([[x - 16, y], [x, y - 13], [x + 16, y]], '#241c40') + rect(x - 12, y, 24, 12, '#2c2248') +
      rect(x - 5, y + 3, 7, 6, '#ffd27a') + glow(sheet, x, y + 6, 26, 18, '#ffc46b', 0.35);
  });
}

/** The post stands on the near ridge; two observers, an antenna and a lit window. */
function post(sheet: Sheet): string {
  const dark = '#1a1636';
  const watcher = { view: 'side', wearing: 'cap', headColor: '#2b2350', skin: '#8a5468', top: '#4a3870',
    bottom: '#2b2350' } as const;
  return (
    path('M-40 900Q200 850 420 905Q600 950 760 1067L-40 1067Z', dark) +
    rect(120, 690, 210, 200, '#241d42') + polygon([[96, 694], [120, 640], [330, 640], [354, 694]], dark) +
      rect(150, 720, 150, 74, sheet.linear([[0, '#ffe0a0'], [1, '#f7a94d']])) +
      rect(222, 720, 5, 74, '#241d42') + glow(sheet, 226, 760, 240, 130, '#ffc46b', 0.4) +
    person(196, 796, 92, { ...watcher, hands: [[10, -60], [12, -58]] }) + rect(140, 790, 170, 12, dark) +
    line([[300, 640], [300, 470]], dark, 6) +
      repeat(4,
        (index) =>
          line([[300 - 22 + index * 3, 500 + index * 30], [300 + 22 - index * 3, 500 + index * 30]], dark,
            3)) +
      circle(300, 466, 6, '#ff5a4a') + glow(sheet, 300, 466, 50, 50, '#ff5a4a', 0.8) +
    person(500, 930, 190,
      { ...watcher, hands: [[9, -86], [13, -86]], elbows: [1, 1],
        before: line([[12, -89], [19, -90]], dark, 4) }) +
      person(580, 958, 176,
        { ...watcher, wearing: 'hijab', headColor: '#a34f74', hands: [[12, -60], [24, -72]], elbows: [1, 1] })
  );
}
