import { deeper } from '../kit/color.ts';
import { footShadow, person } from '../kit/person.ts';
import { banana, bigLeaf } from '../kit/plant.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow } from '../kit/sky.ts';
import { MOTHER, SITTING } from '../kit/townspeople.ts';

/** Weighing day: on a shaded veranda a baby hangs in the cloth of a scale while mother and volunteers look on. */
export const drawPosyandu: Scene = (sheet) =>
  rect(0, 0, WIDTH, HEIGHT, '#f7d9c4') + garden(sheet) + veranda(sheet) + bunting() + scale() +
    people(sheet) + plants();

function garden(sheet: Sheet): string {
  return rect(0, 120, 620, 640, sheet.linear([[0, '#bfe8e0'], [0.6, '#eef6d0'], [1, '#b9d98a']])) +
    ellipse(140, 620, 280, 130, '#8cc08a') + ellipse(480, 640, 260, 110, '#7ab37f') +
    banana(sheet, 150, 730, 330, '#5aa65a') + banana(sheet, 470, 735, 250, '#4a9658') +
    rect(0, 700, 620, 80, '#a5c977') + glow(sheet, 250, 300, 420, 300, '#fffbe0', 0.8);
}

function veranda(sheet: Sheet): string {
  const boards = repeat(9,
    (index) => rect(620 + index * 112, 120, 108, 660, index % 2 === 0 ? '#f2b5a0' : '#efac96'));
  const tiles = repeat(6,
    (row) =>
      repeat(14,
        (index) =>
          polygon([[index * 130 - 120 - row * 18, 780 + row * row * 9 + row * 14],
            [index * 130 + 6 - row * 18, 780 + row * row * 9 + row * 14],
            [index * 130 - 6 - row * 30, 780 + (row + 1) ** 2 * 9 + (row + 1) * 14 - 3],
            [index * 130 - 144 - row * 30, 780 + (row + 1) ** 2 * 9 + (row + 1) * 14 - 3]],
            (row + index) % 2 === 0 ? '#c9765a' : '#d48a68')));
  return boards + rect(1020, 220, 250, 300, '#fff1e0') +
    rect(1034, 234, 222, 272, sheet.linear([[0, '#8fc7c4'], [1, '#c9e8d8']])) +
    rect(1141, 234, 8, 272, '#fff1e0') + rect(1034, 366, 222, 8, '#fff1e0') +
    path('M1034 234h90q-10 120 -90 160Z', '#f6e3a8', 'opacity=".85"') +
    path('M1256 234h-90q10 120 90 160Z', '#f6e3a8', 'opacity=".85"') +
    rect(0, 770, WIDTH, 300, '#b5654e') + tiles + rect(0, 764, WIDTH, 18, '#fbe7d2') +
      rect(606, 100, 30, 690, '#fff6e8') + rect(30, 100, 30, 690, '#fff6e8') +
      rect(0, 0, WIDTH, 120, '#8f4638') + rect(0, 104, WIDTH, 22, '#5f2f30') +
      repeat(24, (index) => rect(index * 70, 0, 4, 104, '#7a3a32')) +
      polygon([[620, 126], [1600, 126], [1600, 330], [620, 180]], '#5f2f40', 'opacity=".2"') + poster();
}

function poster(): string {
  return rect(1350, 230, 180, 240, '#fff8ea', 'rx="6"') +
    path('M1370 440C1400 400 1430 360 1510 300L1510 330C1440 384 1410 420 1390 440Z', '#7ab37f') +
    path('M1370 440C1400 380 1430 330 1510 262L1510 300C1430 360 1400 400 1370 440Z', '#f2c14e') +
    repeat(5, (index) => line([[1370, 280 + index * 40], [1510, 280 + index * 40]], '#d9c9b0', 2)) +
    line([[1370, 262], [1370, 440], [1510, 440]], '#7a5a4a', 4);
}

function bunting(): string {
  const colors = ['#d9483b', '#fffaf0', '#f2b632', '#3f8a86'] as const;
  return path('M40 140Q320 220 620 140Q1000 240 1600 130', 'none', 'stroke="#7a3a32" stroke-width="3"') +
    repeat(26, (index) => {
    const x = 60 + index * 61;
    const y = x < 620 ? 140 + 40 * (1 - ((x - 330) / 290) ** 2) : 140 + 46 * (1 - ((x - 1110) / 490) ** 2);
    return polygon([[x - 18, y], [x + 18, y], [x, y + 40]], colors[index % 4] ?? '#fff');
  });
}

/** The dacin: a beam scale on a rope, and the baby sitting in its cloth. */
function scale(): string {
  const baby = ellipse(800, 560, 46, 54, '#c68a5e') +
    path('M760 470q40 -50 82 -4q6 30 -2 50l-80 0q-8 -24 0 -46Z', '#c68a5e') +
    circle(800, 466, 44, '#d39c70') + path('M758 456q4 -40 44 -38q40 0 42 36q-40 -24 -86 2Z', '#3a2626') +
    circle(786, 470, 4, '#3a2626') + circle(816, 470, 4, '#3a2626') +
    path('M790 486q11 10 22 0', 'none', 'stroke="#8a3a3a" stroke-width="3.4" stroke-linecap="round"') +
    circle(774, 482, 7, '#e79a80', 'opacity=".7"') + circle(828, 482, 7, '#e79a80', 'opacity=".7"');
  return line([[800, 120], [800, 240]], '#7a4a3a', 8) + rect(640, 238, 330, 16, '#8a8f9a', 'rx="8"') +
    circle(800, 246, 16, '#5a606e') + rect(664, 254, 26, 44, '#4a505e', 'rx="5"') +
    line([[800, 262], [736, 520]], '#f2e3c6', 5) + line([[800, 262], [866, 520]], '#f2e3c6', 5) + baby +
    line([[764, 512], [742, 470], [730, 440]], '#d39c70', 20) +
    line([[838, 512], [868, 490], [880, 460]], '#d39c70', 20) +
    path('M716 510Q800 560 886 510Q884 620 836 640L764 640Q718 620 716 510Z', '#3f9a94') +
      path('M716 510Q800 560 886 510L884 534Q800 584 718 534Z', '#f2c14e') +
      line([[766, 630], [756, 690]], '#d39c70', 24) + line([[834, 630], [846, 690]], '#d39c70', 24) +
      ellipse(750, 700, 22, 12, '#fffaf0') + ellipse(854, 700, 22, 12, '#fffaf0');
}

function people(sheet: Sheet): string {
  const table = rect(1130, 742, 400, 22, '#e7b97e') + rect(1150, 764, 18, 190, '#a9744a') +
    rect(1492, 764, 18, 190, '#a9744a') + rect(1180, 722, 120, 20, '#fffaf0') +
    rect(1190, 710, 100, 14, '#3f9a94') + rect(1400, 690, 60, 52, '#fff', 'rx="6"') +
    rect(1424, 700, 12, 32, '#d9483b') + rect(1414, 710, 32, 12, '#d9483b');
  return footShadow(560, 1000, 120, '#5f2430', 0.3) +
    person(560, 1000, 640,
      { ...MOTHER, view: 'side', headColor: '#7a4f8f', top: '#f4e3c1', bottom: '#a5485a', face: true, bow: 6,
        lean: 3, hands: [[20, -68], [26, -70]], elbows: [-1, -1] }) +
    footShadow(1010, 985, 110, '#5f2430', 0.3) +
      person(1015, 985, 620,
        { ...MOTHER, facing: 'left', view: 'side', skin: '#a9704a', headColor: '#f6f0e2', top: '#3f8a86',
          bottom: '#2f5f6e', face: true, lean: 2, hands: [[20, -73], [16, -54]],
          before: rect(8, -62, 15, 11, '#c98a4a', 'rx="1"') + rect(9.4, -61, 12, 9, '#fffaf0') }) +
    person(1360, 980, 520,
      { ...MOTHER, ...SITTING, facing: 'left', skin: '#8a5638', headColor: '#e8774a', top: '#f2c14e',
        bottom: '#7a3b4a', wears: 'trousers', face: true, bow: 12, hands: [[20, -45], [16, -45]] }) +
      table + rect(1380, 860, 90, 20, '#7a4a3a') + footShadow(330, 1010, 70, '#5f2430', 0.3) +
    person(330, 1010, 330,
      { skin: '#c68a5e', view: 'side', wearing: 'ponytail', headSize: 1.35, top: '#e8774a', bottom: '#3f6e8c',
        wears: 'shorts', face: true, bow: -14, hands: [[10, -50], [24, -62]] }) +
      group('style="mix-blend-mode:soft-light"',
        polygon([[0, 200], [620, 760], [1100, 1067], [0, 1067]],
          sheet.linear([[0, '#fff6cc', 0.8], [1, '#fff6cc', 0]], 0)));
}

function plants(): string {
  return rect(1506, 900, 120, 180, '#d9603b', 'rx="10"') + bigLeaf(1560, 910, 260, -30, '#3f8a5c') +
    bigLeaf(1570, 910, 300, 4, '#4f9a60') + bigLeaf(1550, 910, 230, -62, '#2f7a52') +
    rect(1496, 890, 140, 30, deeper('#d9603b', 0.2), 'rx="8"') + bigLeaf(-20, 1090, 330, 38, '#2f7a52') +
    bigLeaf(10, 1100, 280, 64, '#3f8a5c') + bigLeaf(-10, 1090, 340, 12, '#24684a');
}
