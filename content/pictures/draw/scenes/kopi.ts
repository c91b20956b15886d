import { deeper, lighter } from '../kit/color.ts';
import { bagonjong } from '../kit/house.ts';
import { hills } from '../kit/land.ts';
import { person } from '../kit/person.ts';
import { treeRow } from '../kit/plant.ts';
import { circle, curve, ellipse, group, path, repeat, turn, type Point } from '../kit/shape.ts';
import type { Scene, Sheet } from '../kit/sheet.ts';
import { glow, lightShafts, sky, sun } from '../kit/sky.ts';

/** Coffee harvest in the highlands: pickers between the rows, a bough of ripe cherries across the near view. */
export const drawKopi: Scene = (sheet) =>
  sky(sheet, ['#f2c38a', '#f9dfae', '#fbf1d2'], 620) + sun(sheet, 1210, 250, 60, '#fffdf0', '#fff0b8') +
  hills(sheet, { crest: 330, relief: 110, waves: 3, top: '#9db59c', foot: '#d6dcb4', jagged: true }) +
    hills(sheet, { crest: 460, relief: 70, waves: 3, top: '#739a74', foot: '#bccf95' }) +
    bagonjong(1180, 575, 260, { wall: '#a3553f', roof: '#5b3a3a', window: '#3a2a2a' }) +
    treeRow(sheet, 1290, 1640, 590, 70, '#5f8f5a') + treeRow(sheet, -20, 1080, 585, 60, '#6a9860') +
  hills(sheet, { crest: 610, relief: 30, waves: 2, top: '#6f9f55', foot: '#3f7a45' }) + rows(sheet) +
    lightShafts(sheet, 1300, 80, [26, 40, 54], 1300, '#fff6cf', 0.3) + pickers() + nearShrubs(sheet) +
    bough(sheet) + glow(sheet, 1210, 250, 700, 460, '#fff0b8', 0.3);

function rows(sheet: Sheet): string {
  return repeat(7, (row) => {
    const near = row / 6;
    const y = 645 + near ** 1.4 * 285;
    return repeat(Math.round(36 - near * 22),
      (index) => shrub(sheet, index * (46 + near * 72) + (row % 2) * 30 - 30, y, 30 + near * 74));
  });
}

/** A coffee shrub: leaves fanning from the middle, darker below, cherries among them. */
function shrub(sheet: Sheet, x: number, y: number, size: number): string {
  const { random } = sheet;
  const blade = (degrees: number, reach: number, tone: string): string =>
    turn(degrees, x, y,
      path(`M${x.toFixed(0)} ${y.toFixed(0)}q${(reach * 0.3).toFixed(1)} ${(-reach * 0.26).toFixed(1)} ${reach.toFixed(1)} 0q${(-reach * 0.7).toFixed(1)} ${(reach * 0.26).toFixed(1)} ${(-reach).toFixed(1)} 0Z`,
        tone));
  const low = repeat(5,
    (index) =>
      blade(-200 + index * 55 + random.between(-10, 10), size * random.between(0.8, 1.05), '#2c6140'));
  const high = repeat(6,
    (index) =>
      blade(-165 + index * 30 + random.between(-10, 10), size * random.between(0.6, 0.95),
        random.pick(['#3f8048', '#4f9350', '#63a558', '#387544'])));
  return low + high +
    repeat(3,
      () =>
        circle(x + random.between(-0.5, 0.5) * size, y - random.between(0, 0.5) * size, size * 0.065,
          '#cf382b'));
}

function pickers(): string {
  const basket = path('M-19 -62Q-23 -44 -17 -36L-5 -36L-4 -62Z', '#c58f4e') +
    path('M-20 -62h17l-1 5h-16Z', '#e0b070') +
    repeat(6,
      (index) =>
        circle(-18 + index * 2.6, -63 - (index % 2) * 1.6, 2.1, index % 2 === 0 ? '#c8342b' : '#e05a3c')) +
    curve([[-4, -60], [2, -80], [4, -86]], '#8b5e34', 1.4);
  return person(330, 800, 190,
    { skin: '#8a5638', view: 'side', wearing: 'caping', headColor: '#e9c46a', top: '#3f6e8c',
      bottom: '#3b3a55', sleeves: 'long', hands: [[16, -66], [19, -60]], behind: basket }) +
    person(620, 770, 160,
      { skin: '#a9704a', view: 'back', wearing: 'hijab', headColor: '#e07a5f', top: '#f2cc8f',
        bottom: '#5f3b5c', sleeves: 'long', hands: [[-20, -66], [18, -70]] }) +
    person(1010, 1120, 640,
      { skin: '#a9704a', view: 'side', wearing: 'hijab', headColor: '#d9483b', top: '#2f6b7a',
        bottom: '#7a3b4a', sleeves: 'long', face: true, bow: -6, lean: 1, facing: 'left',
        hands: [[26, -76], [22, -70]], batik: '#f2d38a', behind: basket });
}

/** How far each vein runs toward the edge of its leaf. */
const VEINS = [0.8, 0.86, 0.74, 0.5] as const;

/** One pointed, glossy coffee leaf from its stalk. */
function leaf(x: number, y: number, length: number, degrees: number, color: string): string {
  const half = length * 0.2;
  return turn(degrees, x, y,
    path(`M${x} ${y}C${x + length * 0.25} ${y - half * 1.6} ${x + length * 0.7} ${y - half * 1.3} ${x + length} ${y}Z`,
      lighter(color, 0.14)) +
      path(`M${x} ${y}C${x + length * 0.25} ${y + half * 1.6} ${x + length * 0.7} ${y + half * 1.3} ${x + length} ${y}Z`,
        deeper(color, 0.16)) +
      curve([[x, y], [x + length * 0.94, y]], lighter(color, 0.45), 3) +
    repeat(4,
      (index) =>
        curve([[x + length * (0.2 + index * 0.17), y],
          [x + length * (0.28 + index * 0.17), y - half * (VEINS[index] ?? 0.4)]],
          lighter(color, 0.34), 1.6) +
          curve([[x + length * (0.2 + index * 0.17), y],
            [x + length * (0.28 + index * 0.17), y + half * (VEINS[index] ?? 0.4)]],
            deeper(color, 0.1), 1.6)));
}

function cherries(sheet: Sheet, x: number, y: number, size: number): string {
  const { random } = sheet;
  const places: readonly Point[] = [[-1.1, 0.1], [1.1, 0.2], [0, -0.7], [-0.6, 1.1], [0.7, 1.2], [0, 0.4]];
  return places.map(([dx, dy]) => {
    const color = random.pick(['#c8281f', '#d9402b', '#b3202c', '#e8772f']);
    const [cx, cy] = [x + dx * size, y + dy * size];
    return circle(cx, cy, size, deeper(color, 0.15)) +
      circle(cx - size * 0.1, cy - size * 0.12, size * 0.84, color) +
      ellipse(cx - size * 0.32, cy - size * 0.4, size * 0.26, size * 0.18, '#ffe3cf', 'opacity=".85"') +
      circle(cx + size * 0.1, cy + size * 0.62, size * 0.14, '#5b1a1a');
  }).join('');
}

function bough(sheet: Sheet): string {
  const stem: readonly Point[] = [[-40, 60], [180, 150], [420, 330], [600, 540], [700, 700]];
  const nodes: readonly (readonly [number, number, number])[] = [[90, 110, 1.05], [250, 200, 1.15],
    [400, 318, 1.1], [520, 440, 1], [620, 568, 0.85]];
  const foliage = nodes.map(([x, y, s]) =>
    leaf(x, y, 330 * s, -34, '#2f6b40') + leaf(x, y, 330 * s, 118, '#2a6140')).join('');
  return group('', foliage, curve(stem, '#6b4a36', 17),
    nodes.map(([x, y, s]) => cherries(sheet, x, y, 31 * s)).join(''), leaf(700, 700, 210, 70, '#4a8f50'),
    leaf(690, 690, 190, 10, '#3f8348'), leaf(180, 150, 270, 70, '#3f8348'),
    leaf(470, 390, 250, 84, '#478a4c'));
}

function nearShrubs(sheet: Sheet): string {
  const { random } = sheet;
  return repeat(34,
    (index) =>
      leaf(index * 52 - 40, 1090 + random.between(-20, 30), random.between(130, 220),
        random.between(-150, -30), random.pick(['#2a6140', '#2f6b40', '#245538']))) +
    cherries(sheet, 1360, 1010, 20) + cherries(sheet, 1520, 1030, 22) + cherries(sheet, 720, 1040, 18);
}
