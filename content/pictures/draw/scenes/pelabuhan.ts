import { deeper } from '../kit/color.ts';
import { fishingBoat } from '../kit/boat.ts';
import { hills } from '../kit/land.ts';
import { person } from '../kit/person.ts';
import { circle, group, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import { WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { birds, sky, streakClouds, sun } from '../kit/sky.ts';
import { lightOnWater, ripples, water } from '../kit/water.ts';

const BOXES = ['#d9603b', '#e9a23b', '#2f6f7e', '#b5413a', '#49889a', '#f0d9a8', '#3c4f76'] as const;

/** A container port at sundown: cranes over a laden ship, a small wooden boat passing before it. */
export const drawPelabuhan: Scene = (sheet) =>
  sky(sheet, ['#2c5d7c', '#6fa0a0', '#f1c27f', '#f6935a'], 720) +
    streakClouds(sheet, 110, 420, 14, '#ffdba6', 0.5) + sun(sheet, 430, 560, 70, '#fff0bf', '#ffb765') +
  hills(sheet, { crest: 610, relief: 46, waves: 4, top: '#8c6f7d', foot: '#d99a73', bottom: 700 }) +
  crane(700, 690, 1.02, '#7a3b3f') + crane(980, 690, 1.12, '#6a343d') + crane(1290, 690, 1.24, '#54303c') +
    yard(sheet) +
  water(sheet, 690, ['#f0a268', '#b9836f', '#2f6478', '#153c57']) +
    lightOnWater(sheet, 430, 700, 1060, 190, '#ffe6a8') +
  ship(sheet) + ripples(sheet, 720, 1060, 150, '#0f3049', 0.5) +
    ripples(sheet, 720, 1060, 60, '#ffd9a0', 0.5) +
  fishingBoat(420, 930, 400, '#7b3f2e', '#e9b44c') +
    person(470, 905, 92,
      { skin: '#7a4a33', view: 'side', wearing: 'caping', headColor: '#e8c877', top: '#28596b',
        bottom: '#2b2a40', hands: [[12, -55], [16, -60]], elbows: [1, 1] }) +
  birds(sheet, 260, 300, 130, 7, '#3a4a60') + quay(sheet);

function crane(x: number, y: number, size: number, color: string): string {
  const beam = (points: readonly (readonly [number, number])[], width: number): string =>
    line(points.map(([px, py]) => [x + px * size, y + py * size] as const), color, width * size);
  return group('',
    beam([[-60, 0], [-52, -250], [-40, -360]], 13), beam([[60, 0], [52, -250], [40, -360]], 13),
      beam([[-56, -130], [56, -130]], 9), beam([[-56, -130], [52, -250]], 5),
    beam([[-150, -262], [330, -262]], 14), beam([[0, -400], [330, -262]], 4),
      beam([[0, -400], [180, -262]], 4), beam([[0, -400], [-150, -262]], 4),
      beam([[-40, -360], [0, -400], [40, -360]], 9),
    repeat(14,
      (index) => beam([[-140 + index * 33, -262], [-124 + index * 33, -280], [-107 + index * 33, -262]], 3)),
      beam([[-140, -280], [320, -280]], 4),
    rect(x + 120 * size, y - 250 * size, 46 * size, 30 * size, deeper(color, 0.4)),
      rect(x + 126 * size, y - 244 * size, 20 * size, 14 * size, '#ffdf9c'),
    beam([[136, -220], [136, -150]], 2), beam([[150, -220], [150, -150]], 2),
      rect(x + 106 * size, y - 150 * size, 74 * size, 28 * size, '#e9a23b'),
  );
}

function yard(sheet: Sheet): string {
  const { random } = sheet;
  return rect(520, 676, WIDTH, 30, '#3b2f3d') +
    repeat(22,
      (index) =>
        repeat(Math.floor(random.between(1, 4)),
          (row) => rect(560 + index * 48, 652 - row * 25, 46, 24, deeper(random.pick(BOXES), 0.35))));
}

function ship(sheet: Sheet): string {
  const { random } = sheet;
  const stacks = repeat(14, (index) => {
    const high = [2, 4, 5, 5, 4, 5, 6, 6, 5, 6, 5, 4, 3, 2][index] ?? 3;
    return repeat(high, (row) => {
      const [x, y, color] = [742 + index * 52, 722 - row * 31, random.pick(BOXES)];
      return rect(x, y, 50, 30, color) +
        repeat(5, (rib) => rect(x + 5 + rib * 9, y + 3, 2.4, 24, deeper(color, 0.28))) +
        rect(x, y, 50, 3, '#fff2cf', 'opacity=".35"');
    });
  });
  const hull = 'M640 730L1640 752L1640 880L760 880Q690 850 640 730Z';
  return stacks + polygon([[1488, 752], [1488, 470], [1640, 470], [1640, 752]], '#f4e5c8') +
    rect(1470, 462, 200, 16, '#d9c7a8') +
    repeat(4, (row) => repeat(4, (index) => rect(1506 + index * 36, 500 + row * 58, 22, 26, '#2d4a63'))) +
    path(hull, sheet.linear([[0, '#3d4d74'], [1, '#1d2b4d']])) +
      path('M704 826L1640 836L1640 880L760 880Q728 862 704 826Z', '#a83a35') +
      path(hull, sheet.linear([[0, '#0c1838', 0], [1, '#0c1838', 0.7]], 0), sheet.stipple()) +
    line([[640, 730], [1640, 752]], '#ffd9a0', 5) + circle(720, 790, 7, '#13203d') +
      line([[720, 790], [668, 880]], '#13203d', 3);
}

function quay(sheet: Sheet): string {
  const worker = { skin: '#7a4a33', wearing: 'helmet', headColor: '#f2b632', top: '#27455c', vest: '#f07f2e',
    bottom: '#232a45', sleeves: 'long' } as const;
  return polygon([[900, 1067], [1130, 985], [1640, 968], [1640, 1067]],
    sheet.linear([[0, '#4a3c4b'], [1, '#241f35']])) +
    line([[1130, 985], [1640, 968]], '#f0a268', 6) +
    rect(1180, 952, 46, 38, '#1d1a2e', 'rx="8"') + rect(1170, 944, 66, 14, '#2d2740', 'rx="7"') +
    person(1400, 1040, 250, { ...worker, view: 'back', hands: [[-14, -45], [24, -88]], elbows: [-1, 1] }) +
      person(1500, 1048, 240,
        { ...worker, view: 'side', facing: 'left', headColor: '#fff', hands: [[10, -58], [14, -56]] });
}
