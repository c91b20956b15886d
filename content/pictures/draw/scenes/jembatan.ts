import { hills } from '../kit/land.ts';
import { fishingBoat } from '../kit/boat.ts';
import { person } from '../kit/person.ts';
import { treeRow } from '../kit/plant.ts';
import { circle, group, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import { WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow, sky, stars, streakClouds } from '../kit/sky.ts';
import { lightOnWater, ripples, water } from '../kit/water.ts';

/** A new cable-stayed bridge in the blue hour, its lamps broken on the river; a family watches from the bank. */
export const drawJembatan: Scene = (sheet) =>
  sky(sheet, ['#101f4f', '#2b3f86', '#7b62a8', '#e59aa4', '#ffcf9f'], 690) + stars(sheet, 330, 70) +
    streakClouds(sheet, 250, 560, 11, '#ffc9b5', 0.4) + circle(1330, 170, 44, '#fff3d8') +
    glow(sheet, 1330, 170, 190, 190, '#fff3d8', 0.5) +
  hills(sheet, { crest: 610, relief: 50, waves: 4, top: '#56508c', foot: '#a5779f', bottom: 700 }) +
    town(sheet) +
  water(sheet, 680, ['#e7a5a3', '#8e6aa6', '#2f3f86', '#14204f']) +
    repeat(16,
      (index) =>
        lightOnWater(sheet, 40 + index * 104, 690, 960, 26, index % 3 === 0 ? '#ffb37a' : '#ffe2a0', 0.55)) +
    ripples(sheet, 700, 1060, 150, '#0f1a47', 0.5) +
  span(sheet, 470, 1) + span(sheet, 1150, 0.94) + deck(sheet) +
    fishingBoat(1010, 850, 250, '#2b2450', '#6a4c93') + glow(sheet, 985, 826, 70, 44, '#ffd27a', 0.7) +
    bank(sheet);

function town(sheet: Sheet): string {
  const { random } = sheet;
  return repeat(46, (index) => {
    const [x, h] = [index * 36 - 10, random.between(16, 84)];
    return rect(x, 684 - h, 30, h, random.pick(['#3b3a7a', '#46417f', '#33326b'])) +
      repeat(3,
        () => rect(x + random.between(3, 22), 684 - random.between(8, h), 4, 5, '#ffd790', 'opacity=".9"'));
  });
}

function span(sheet: Sheet, x: number, size: number): string {
  const top = 590 - 470 * size;
  const cables = repeat(13, (index) => {
    const [high, reach] = [top + 18 + index * 15, (340 - index * 24) * size];
    return line([[x, high], [x - reach, 590]], '#ffe7c2', 1.8, 'opacity=".75"') +
      line([[x, high], [x + reach, 590]], '#ffe7c2', 1.8, 'opacity=".75"');
  });
  const leg = (side: number, tone: string): string =>
    polygon([[x + side * 6, top], [x + side * 16, top + 30], [x + side * 44, 590], [x + side * 30, 760],
      [x + side * 16, 760], [x + side * 26, 590], [x + side * 4, top + 60]],
      tone);
  return cables + leg(-1, '#f4d3c0') + leg(1, '#b98fae') + rect(x - 38, 560, 76, 12, '#d9b0b4') +
    rect(x - 46, 752, 92, 34, '#4a4484', 'rx="6"') + glow(sheet, x, 600, 130, 170, '#ffd08a', 0.55) +
    circle(x, top - 6, 5, '#ff5a4a') + glow(sheet, x, top - 6, 40, 40, '#ff5a4a', 0.8);
}

function deck(sheet: Sheet): string {
  const cars = repeat(13,
    (index) =>
      rect(60 + index * 122, 580, 34, 11, index % 2 === 0 ? '#2b2a5c' : '#5c3f78', 'rx="5"') +
        circle(index % 2 === 0 ? 96 + index * 122 : 58 + index * 122, 587, 4,
          index % 2 === 0 ? '#fff3c9' : '#ff6b5a'));
  const lamps = repeat(20,
    (index) =>
      line([[30 + index * 84, 592], [30 + index * 84, 556], [42 + index * 84, 552]], '#ead4d6', 2) +
        circle(44 + index * 84, 553, 4, '#fff0bd') +
        glow(sheet, 44 + index * 84, 556, 34, 30, '#ffd98f', 0.7));
  return cars + rect(-10, 590, WIDTH + 20, 20, '#e9bfb4') + rect(-10, 606, WIDTH + 20, 14, '#5a4a86') +
    lamps + repeat(5, (index) => rect([120, 300, 810, 1400, 1560][index] ?? 0, 618, 22, 110, '#4a4484'));
}

function bank(sheet: Sheet): string {
  const night = '#120f33';
  const dress = { skin: '#3a2450', top: '#241b52', bottom: '#191541' } as const;
  return path('M-20 930Q260 880 560 985T1000 1067L-20 1067Z', night) +
    treeRow(sheet, 620, 1640, 1085, 90, '#15123a') +
    group('',
      repeat(14,
        (index) =>
          line([[index * 46 - 10, 935 + (index - 6) ** 2 * 0.5],
            [index * 46 - 10, 880 + (index - 6) ** 2 * 0.5]],
            '#2b2560', 6)),
      line([[-20, 900], [280, 880], [640, 912]], '#2b2560', 7)) +
    person(260, 990, 300, { ...dress, view: 'back', wearing: 'short', hands: [[-14, -44], [22, -92]] }) +
      person(370, 1000, 280,
        { ...dress, view: 'back', wearing: 'hijab', headColor: '#7a4f8f', top: '#4a2f74', bottom: '#3a2463',
          wears: 'robe', hands: [[-16, -50], [12, -42]], sleeves: 'long' }) +
      person(318, 1010, 170,
        { ...dress, view: 'back', wearing: 'short', headSize: 1.3, top: '#c65f6b', wears: 'shorts',
          hands: [[-16, -70], [17, -74]] });
}
