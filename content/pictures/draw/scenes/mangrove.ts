import { deeper, lighter } from '../kit/color.ts';
import { hills } from '../kit/land.ts';
import { jukung } from '../kit/boat.ts';
import { person } from '../kit/person.ts';
import { blob, circle, curve, ellipse, group, path, rect, repeat, type Point } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { birds, lightShafts, sky, streakClouds, sun } from '../kit/sky.ts';
import { STOOPING } from '../kit/townspeople.ts';

const TIDE = 610;

/** Mangrove replanting with the water line cutting the picture: people above, roots and fish below. */
export const drawMangrove: Scene = (sheet) =>
  sky(sheet, ['#f7d488', '#fbe7b0', '#e4f0cf'], TIDE) + streakClouds(sheet, 90, 340, 9, '#fff8e0', 0.7) + sun(sheet, 300, 210, 58, '#fffbe0', '#ffefae') +
    birds(sheet, 560, 190, 120, 6, '#6a7a5a') +
  hills(sheet, { crest: 500, relief: 40, waves: 4, top: '#9fbf9a', foot: '#cfe0b5', bottom: 620 }) +
    farTrees(sheet) + rect(0, 560, WIDTH, 60, sheet.linear([[0, '#8fcbb4'], [1, '#4fb3a5']])) +
    jukung(560, 588, 170, '#d9603b') +
  planters() + below(sheet) + tree(sheet, 1330, 330, 1.25) + tree(sheet, 1010, 430, 0.8) +
    repeat(6, (index) => seedling(120 + index * 128, 586 + (index % 2) * 10, 84)) +
  rect(0, TIDE - 4, WIDTH, 8, '#e9fff4', 'opacity=".8"') + fish(sheet);

function farTrees(sheet: Sheet): string {
  const { random } = sheet;
  return repeat(50,
    (index) =>
      ellipse(index * 34, 540 - random.between(0, 30), random.between(26, 46), random.between(20, 40),
        random.pick(['#6fa27a', '#5f966e', '#82b085']))) +
    repeat(60,
      (index) => curve([[index * 28, 545], [index * 28 + random.between(-10, 10), 575]], '#5a7a60', 3));
}

function tree(sheet: Sheet, x: number, y: number, size: number): string {
  const { random } = sheet;
  const root = (side: number, reach: number, depth: number, width: number): string =>
    curve([[x, TIDE - 110 * size], [x + side * reach * 0.45, TIDE - 66 * size],
      [x + side * reach * 0.85, TIDE + depth * 0.3], [x + side * reach, TIDE + depth]],
      random.pick(['#6b4538', '#7b5142', '#5c3a32']), width * size);
  const roots = [-1,
    1].map((side) =>
      root(side, 70 * size, 250, 13) + root(side, 130 * size, 270, 14) + root(side, 190 * size, 250, 12) +
        root(side, 250 * size, 290, 11) + root(side, 30 * size, 240, 12)).join('');
  const trunk = curve([[x, TIDE - 90 * size], [x - 12 * size, TIDE - 180 * size], [x + 8 * size, y + 40]],
    '#6b4538', 34 * size) +
    curve([[x - 6, TIDE - 190 * size], [x - 90 * size, y + 60], [x - 130 * size, y - 20]], '#6b4538',
      16 * size) +
    curve([[x, TIDE - 200 * size], [x + 90 * size, y + 40], [x + 140 * size, y - 10]], '#6b4538', 16 * size);
  const leaves = repeat(15, (index) => {
    const angle = index * 2.4;
    const reach = Math.sqrt(index / 15);
    const [lx, ly, r] = [x + Math.cos(angle) * reach * 250 * size,
      y - 40 + Math.sin(angle) * reach * 110 * size, random.between(70, 110) * size];
    const tone = ly > y - 20 ? '#2f6f52' : random.pick(['#3f8a5c', '#4f9a60']);
    return blob(Array.from({ length: 9 },
      (_, step): Point =>
        [lx + Math.cos(step * 0.7) * r * random.between(0.85, 1.15),
          ly + Math.sin(step * 0.7) * r * 0.66 * random.between(0.85, 1.15)]),
      tone) +
      repeat(7,
        () =>
          ellipse(lx + random.between(-0.7, 0.5) * r, ly - random.between(-0.1, 0.5) * r, r * 0.11, r * 0.05,
            lighter(tone, 0.24), 'opacity=".8"'));
  });
  return roots + trunk + leaves;
}

function seedling(x: number, foot: number, height: number): string {
  const leaf = (side: number, at: number): string =>
    path(`M${x} ${foot - at}q${side * 14} -24 ${side * 34} -20q${side * -4} 20 ${side * -34} 20Z`,
      side > 0 ? '#3f8a4c' : '#5fae5a');
  return curve([[x, foot + 112], [x + 3, foot + 40], [x, foot - height]], '#7a6a3a', 6) +
    leaf(-1, height * 0.45) + leaf(1, height * 0.62) + leaf(-1, height * 0.85) + leaf(1, height * 0.98);
}

function planters(): string {
  const wet = '#2f5f73';
  const sprout = curve([[26, -24], [28, -14]], '#7a6a3a', 2) +
    path('M26 -24q-10 -6 -12 -14q10 2 12 14q2 -12 12 -14q-2 10 -12 14Z', '#4f9a50');
  return group('',
    person(280, 690, 300,
      { ...STOOPING, skin: '#8a5638', wearing: 'caping', headColor: '#e9c46a', top: '#d9483b', bottom: wet,
        sleeves: 'long', hands: [[22, -33], [26, -30]], before: sprout }),
    person(700, 705, 310,
      { view: 'front', skin: '#c68a5e', wearing: 'hijab', headColor: '#f4e3c1', top: '#2f7f79',
        bottom: '#28506b', sleeves: 'long', face: true, hands: [[-8, -58], [8, -58]],
        before: path('M-13 -60h26l-3 12h-20Z', '#4a3a32') +
          repeat(5,
            (index) =>
              curve([[-10 + index * 5, -60], [-10 + index * 5, -70]], '#7a6a3a', 1.4) +
                ellipse(-12 + index * 5, -71, 3, 1.7, '#5fae5a') +
                ellipse(-8 + index * 5, -73, 3, 1.7, '#3f8a4c')) }),
    person(500, 680, 250,
      { ...STOOPING, facing: 'left', skin: '#a9704a', wearing: 'cap', headColor: '#f28c38', top: '#f2c14e',
        bottom: wet, before: sprout }));
}

function below(sheet: Sheet): string {
  const { random } = sheet;
  const deep = sheet.linear([[0, '#3fb3a5', 0.86], [0.3, '#1f8f95', 0.94], [1, '#0b4a63', 0.98]]);
  const bed: Point[] = [[-60, 700], [200, 676], [460, 690], [680, 716], [860, 800], [1040, 880], [1240, 900], [1440, 870],
    [1680, 890], [1680, 1140], [-60, 1140]];
  return rect(0, TIDE, WIDTH, HEIGHT - TIDE, deep) +
    repeat(9,
      (index) =>
        lightShafts(sheet, 60 + index * 190 + random.between(-40, 40), TIDE - 6, [random.between(-24, -14)],
          random.between(260, 440), '#d8ffe6', 0.34)) +
    blob(bed, '#8a7a58') + blob(bed.map(([x, y]): Point => [x + 40, y + 50]), '#6b5f4c') +
    blob(bed.map(([x, y]): Point => [x + 90, y + 150]), sheet.linear([[0, '#54493f'], [1, '#3a3638']])) +
    repeat(40,
      () =>
        ellipse(random.between(0, WIDTH), 960 + random.between(-1, 1) * 90, random.between(5, 22),
          random.between(3, 10), random.pick(['#77705e', '#2f3138', '#8a806a']))) +
      repeat(26,
        () =>
          circle(random.between(0, WIDTH), random.between(630, 700), random.between(2, 6), '#e6fff4',
            'opacity=".5"'));
}

function fish(sheet: Sheet): string {
  const { random } = sheet;
  const one = (x: number, y: number, s: number, color: string): string =>
    path(`M${x} ${y}q${s} ${-s * 0.7} ${s * 2.1} 0l${s * 0.8} ${-s * 0.5}q${-s * 0.25} ${s * 0.5} 0 ${s}l${-s * 0.8} ${-s * 0.5}q${-s * 1.1} ${s * 0.7} ${-s * 2.1} 0Z`,
      color) +
      path(`M${x + s * 0.9} ${y - s * 0.3}q${s * 0.2} ${s * 0.3} 0 ${s * 0.6}`, 'none',
        `stroke="${deeper(color, 0.5)}" stroke-width="3" opacity=".5"`) +
      circle(x + s * 0.4, y - s * 0.06, s * 0.09, '#14303a');
  return repeat(13,
    (index) =>
      one(800 + index * 44 + random.between(-30, 30), 720 + Math.sin(index) * 46 + random.between(-30, 30),
        random.between(13, 20), random.pick(['#f6c95f', '#f2a65a', '#ffe29a']))) +
    one(930, 742, 34, '#e4572e') + one(1150, 836, 26, '#ef7d4f') + one(1500, 720, 24, '#bfe8dc');
}
