import { hills } from '../kit/land.ts';
import { footShadow, person, type Person } from '../kit/person.ts';
import { banana, broadTree, palm, treeRow, tuft } from '../kit/plant.ts';
import { deeper } from '../kit/color.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import type { Scene, Sheet } from '../kit/sheet.ts';
import { glow, heapCloud, lightShafts, sky } from '../kit/sky.ts';
import { PUPIL } from '../kit/townspeople.ts';

/** Pupils in red and white walk up to their village school on a bright morning. */
export const drawSekolah: Scene = (sheet) =>
  sky(sheet, ['#5fb7d4', '#a9dbe0', '#f4f1d0'], 640) + heapCloud(sheet, 330, 300, 420, '#ffffff', '#c9e4e6') +
    heapCloud(sheet, 1250, 230, 520, '#ffffff', '#cfe6e4') +
    heapCloud(sheet, 820, 390, 300, '#fffdf2', '#d6e8df') +
  hills(sheet, { crest: 500, relief: 60, waves: 3, top: '#7db48b', foot: '#c4dc9e' }) +
    hills(sheet, { crest: 560, relief: 30, waves: 5, top: '#5c9c66', foot: '#a5c977' }) +
  treeRow(sheet, -20, 1640, 610, 62, '#4d8c57') +
    rect(0, 600, 1600, 480, sheet.linear([[0, '#b9cf74'], [1, '#6fa04c']])) +
  path('M705 622L900 622Q1010 820 1290 1080L310 1080Q600 820 705 622Z',
    sheet.linear([[0, '#f1d9a6'], [1, '#d9a870']])) +
  lawn(sheet) + school(sheet) + teacher() + flag() + broadTree(sheet, 235, 668, 430, '#3f8a4c') +
    banana(sheet, 1405, 690, 220, '#6aa84a') + palm(sheet, 1500, 720, 480, 40, '#3b8253') +
  glow(sheet, 820, 600, 620, 240, '#fff3c0', 0.55) +
    lightShafts(sheet, 120, -60, [-62, -50, -40], 1200, '#fffbe0', 0.25) + pupils() +
  repeat(20,
    (index) =>
      tuft(index * 19 - 20, 1085, sheet.random.between(60, 150),
        sheet.random.pick(['#3c7f45', '#4e9650', '#2f6b40']), 6)) +
    repeat(18,
      (index) =>
        tuft(1260 + index * 20, 1085, sheet.random.between(60, 170),
          sheet.random.pick(['#3c7f45', '#4e9650', '#2f6b40']), 6));

/** Hedges and flowers along the path, mown grass, bicycles under the tree. */
function lawn(sheet: Sheet): string {
  const { random } = sheet;
  const blades = repeat(130, () => {
    const y = random.between(650, 1020);
    const x = random.between(0, 1600);
    const half = 100 + ((y - 620) / 460) * 420;
    return Math.abs(x - 800) < half ? '' :
      tuft(x, y, 8 + ((y - 640) / 400) * 30, random.pick(['#8fb956', '#5f9146', '#a9cb66']), 4);
  });
  const beds = repeat(9, (index) => [-1, 1].map((side) => {
    const near = index / 8;
    const [x, y, r] = [800 + side * (128 + near ** 1.35 * 470), 650 + near ** 1.2 * 360, 13 + near * 34];
    return ellipse(x, y + r * 0.5, r * 1.5, r * 0.5, '#3a6a3a', 'opacity=".35"') +
      ellipse(x, y, r * 1.3, r * 0.8, '#3f8a4c') + ellipse(x - r * 0.2, y - r * 0.2, r, r * 0.55, '#5aa352') +
      repeat(6,
        () =>
          circle(x + random.between(-1, 1) * r, y + random.between(-0.6, 0.3) * r, 2 + near * 5,
            random.pick(['#d9483b', '#f2b632', '#fffaf0'])));
  }).join(''));
  const shadow = ellipse(330, 690, 300, 34, '#3a6a3a', 'opacity=".3"');
  return blades + shadow + rect(0, 632, 440, 8, '#fffaf0') + rect(1180, 632, 440, 8, '#fffaf0') +
    repeat(12,
      (index) =>
        rect(8 + index * 38, 616, 8, 44, '#fffaf0') + rect(1190 + index * 38, 616, 8, 44, '#fffaf0')) +
    beds;
}

function teacher(): string {
  return person(742, 632, 104,
    { skin: '#c68a5e', view: 'front', wearing: 'hijab', headColor: '#2f6b7a', top: '#c9a56b',
      bottom: '#8c7350', wears: 'robe', sleeves: 'long', hands: [[-13, -46], [20, -86]] });
}

function school(sheet: Sheet): string {
  const bay = (index: number): string => {
    const x = 470 + index * 112;
    const door = index === 1 || index === 4;
    return door ? rect(x + 26, 508, 54, 112, '#3f7f86') + rect(x + 32, 516, 42, 30, '#bfe3df') :
      rect(x + 14, 520, 78, 56, '#f7f3e2') +
        repeat(3, (pane) => rect(x + 18 + pane * 24, 524, 21, 48, pane === 1 ? '#7fb9c4' : '#5f9fb0'));
  };
  return rect(456, 490, 690, 132, '#fbe7b5') + rect(456, 590, 690, 32, '#c9543f') +
    rect(456, 490, 690, 26, '#1a1a45', 'opacity=".22"') + repeat(6, bay) +
    repeat(7, (index) => rect(456 + index * 112, 490, 12, 132, '#fffaf0')) +
      polygon([[500, 372], [1100, 372], [1180, 494], [420, 494]], '#c65f41') +
    repeat(7,
      (row) =>
        line([[500 - row * 11.4, 390 + row * 16], [1100 + row * 11.4, 390 + row * 16]],
          deeper('#c65f41', 0.2), 2.5, 'opacity=".6"')) +
      polygon([[780, 372], [1100, 372], [1180, 494], [900, 494]],
        sheet.linear([[0, '#6d2b3a', 0], [1, '#6d2b3a', 0.5]], 0), sheet.stipple()) +
    line([[500, 372], [1100, 372]], '#8f3f30', 9) + rect(430, 618, 742, 14, '#e7d3a4');
}

function flag(): string {
  return line([[1010, 648], [1010, 196]], '#f5f2e6', 8) +
    path('M1014 200Q1050 186 1084 204T1150 202L1150 244Q1116 256 1084 246T1014 242Z', '#d62a2f') +
    path('M1014 242Q1050 230 1084 246T1150 244L1150 286Q1116 298 1084 288T1014 284Z', '#fffdf6') +
    rect(984, 640, 54, 16, '#e8dcc0', 'rx="3"');
}

function pupils(): string {
  const bag = (color: string): string =>
    group('', rect(-9, -79, 18, 25, color, 'rx="5"'), rect(-6.5, -66, 13, 9, deeper(color, 0.25), 'rx="3"'),
      line([[-6, -78], [-7, -82]], deeper(color, 0.3), 2.4),
      line([[6, -78], [7, -82]], deeper(color, 0.3), 2.4));
  const girl: Person = { ...PUPIL, wears: 'skirt', wearing: 'ponytail', headColor: '#f2c14e' };
  const one = (x: number, y: number, height: number, look: Person, color: string): string =>
    footShadow(x + 26, y, height * 0.3) +
      person(x, y, height, { ...look, before: bag(color) + (look.before ?? '') });
  const step = { feet: [[-5, -3], [5, -1]] } as const;
  return one(905, 690, 96, { ...PUPIL, ...step }, '#3b6ea5') + one(850, 694, 92, girl, '#e28a3d') +
    one(770, 735, 130, { ...girl, wearing: 'hijab', headColor: '#fffaf0', wears: 'robe' }, '#6a4c93') +
    one(985, 860, 255,
      { ...PUPIL, ...step, wearing: 'cap', headColor: '#b3202c', hands: [[-15, -44], [22, -98]],
        elbows: [-1, 1] },
      '#2f7f79') +
    one(640, 950, 345, { ...girl, ...step, hands: [[-15, -46], [19, -45]] }, '#e0a526') +
      one(800, 965, 330, { ...PUPIL, ...step, skin: '#8a5638', hands: [[-19, -46], [13, -42]] }, '#315f9e');
}
