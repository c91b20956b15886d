import { deeper, lighter, mix } from '../kit/color.ts';
import { jukung, pinisi } from '../kit/boat.ts';
import { pelanaHouse } from '../kit/house.ts';
import { palm, tuft } from '../kit/plant.ts';
import { person } from '../kit/person.ts';
import { blob, ellipse, group, path, rect, repeat, smooth, type Point } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { heapCloud, sky } from '../kit/sky.ts';
import { ripples } from '../kit/water.ts';

/** Karst islands in a turquoise bay from a look-out: a jetty village, a phinisi, two travellers on the rock. */
export const drawPulau: Scene = (sheet) =>
  sky(sheet, ['#3fa7d6', '#9fdbe6', '#f3f4dd'], 330) +
    heapCloud(sheet, 1180, 250, 420, '#ffffff', '#d5ecee') +
    heapCloud(sheet, 420, 270, 300, '#ffffff', '#dcefee') +
    heapCloud(sheet, 780, 285, 200, '#ffffff', '#e3f1ea') +
  rect(0, 300, WIDTH, HEIGHT,
    sheet.linear([[0, '#2f8fb8'], [0.2, '#1d9bb0'], [0.55, '#35bdb3'], [1, '#0e7f8c']])) +
  repeat(9,
    (index) =>
      island(sheet, 60 + index * 190, 312 + (index % 3) * 6, 110 + (index % 4) * 26, 40 + (index % 3) * 22,
        '#7fa9a6')) +
  shallow(sheet, 480, 470, 420, 90) + shallow(sheet, 1260, 560, 480, 130) +
    shallow(sheet, 560, 790, 470, 130) +
  island(sheet, 240, 440, 330, 190, '#3f8a6e') + island(sheet, 560, 450, 250, 140, '#4a9574') +
    island(sheet, 1010, 420, 210, 120, '#549d7e') + island(sheet, 1230, 500, 480, 250, '#2f8059') +
    island(sheet, 1510, 560, 360, 220, '#2a7550') +
  pinisi(860, 590, 200, '#6d3b2a', '#fff6e2') + village(sheet) +
    ripples(sheet, 340, 1050, 170, '#eafff5', 0.45) + jukung(330, 690, 120, '#e4572e') +
    jukung(1010, 900, 150, '#f2c14e') + lookout(sheet);

function shallow(sheet: Sheet, x: number, y: number, rx: number, ry: number): string {
  return ellipse(x, y, rx, ry,
    sheet.radial([[0, '#b9f3d4', 0.95], [0.55, '#7fe3cc', 0.6], [1, '#4fcfc0', 0]]));
}

/** A steep limestone island: undercut foot, pale cliffs, a cap of forest. */
function island(sheet: Sheet, x: number, y: number, width: number, height: number, leaf: string): string {
  const { random } = sheet;
  const rim: Point[] = Array.from({ length: 9 }, (_, index): Point => {
    const across = index / 8;
    return [x - width / 2 + across * width,
      y - Math.sin(across * Math.PI) ** 0.62 * height * random.between(0.82, 1.06)];
  });
  const rock = mix(leaf, '#efe3c8', 0.72);
  const outline = `${smooth(rim, false)}Q${x} ${y + height * 0.05} ${x - width / 2} ${y}Z`;
  const crowns = repeat(16, () => {
    const across = random.between(0.04, 0.96);
    const top = Math.sin(across * Math.PI) ** 0.62 * height;
    const r = width * random.between(0.05, 0.11);
    return ellipse(x - width / 2 + across * width, y - top * random.between(0.52, 1), r, r * 0.8,
      random.pick([leaf, deeper(leaf, 0.18), lighter(leaf, 0.14)]));
  });
  const cliffs = repeat(6,
    (index) =>
      path(`M${x - width * 0.4 + index * width * 0.15} ${y - height * 0.1}l${width * 0.03} ${-height * random.between(0.2, 0.4)}l${width * 0.03} ${height * 0.3}Z`,
        deeper(rock, 0.3), 'opacity=".5"'));
  return group('', ellipse(x, y + 3, width * 0.54, height * 0.07, '#0c5f6e', 'opacity=".35"'),
    path(outline, rock), cliffs, crowns,
    path(outline, sheet.linear([[0.4, deeper(leaf, 0.6), 0], [1, deeper(leaf, 0.6), 0.55]], 0),
      sheet.stipple()),
    ellipse(x, y + 2, width * 0.52, height * 0.025, '#f4fff4', 'opacity=".8"'));
}

function village(sheet: Sheet): string {
  const roofs = ['#c65f41', '#d98243', '#4f86a0', '#b4503e', '#3f8f86'] as const;
  const houses = repeat(6,
    (index) =>
      pelanaHouse(330 + index * 98, 772 + (index % 2) * 22, 104,
        { wall: ['#fbe7b5', '#f4f1de', '#cfe8e2'][index % 3] ?? '#fff', roof: roofs[index % 5] ?? '#c65f41',
          window: '#35606b', stilts: 22 }));
  return rect(300, 800, 620, 9, '#a9744a') +
    repeat(20, (index) => rect(306 + index * 32, 806, 5, 26, '#6b4632')) + houses +
    path('M905 800L925 800L1085 868L1060 868Z', '#c08a58') +
    repeat(6, (index) => rect(930 + index * 26, 812 + index * 10, 5, 26, '#6b4632')) +
    palm(sheet, 300, 800, 170, -22, '#2c8a5b') + palm(sheet, 640, 790, 190, 26, '#2c8a5b');
}

function lookout(sheet: Sheet): string {
  const rock: Point[] = [[980, 1120], [1070, 1010], [1190, 985], [1290, 925], [1420, 915], [1520, 880],
    [1660, 870], [1700, 1120]];
  const hiker = { view: 'back', wearing: 'cap', headColor: '#f2c14e', skin: '#a9704a', top: '#d9483b',
    bottom: '#2f4858' } as const;
  return blob(rock, '#5b5a63') +
    blob([[1120, 1120], [1200, 1010], [1320, 960], [1500, 930], [1700, 930], [1700, 1150]], '#7a766f') +
    path('M1290 925L1420 915L1400 1067L1330 1067Z', '#3f3f4c', 'opacity=".5"') +
    person(1370, 950, 270,
      { ...hiker, hands: [[-16, -46], [26, -92]],
        before: rect(-9, -80, 18, 30, '#2f7f79', 'rx="6"') + rect(-6, -66, 12, 10, '#225f5b', 'rx="3"') }) +
      person(1470, 938, 250,
        { ...hiker, wearing: 'hijab', headColor: '#fff0d0', top: '#6a4c93', bottom: '#3b3a55', wears: 'robe',
          sleeves: 'long', hands: [[-14, -44], [12, -42]] }) +
    repeat(22,
      (index) =>
        tuft(1120 + index * 26, 1090 - index * 2, sheet.random.between(60, 120),
          sheet.random.pick(['#2f6b40', '#3c7f45', '#255a3a']), 6));
}
