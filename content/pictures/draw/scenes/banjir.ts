import { deeper } from '../kit/color.ts';
import { pelanaHouse } from '../kit/house.ts';
import { person, type Person } from '../kit/person.ts';
import { banana, palm, treeRow } from '../kit/plant.ts';
import { circle, ellipse, group, line, path, rect, repeat } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow, sky } from '../kit/sky.ts';
import { ripples, water } from '../kit/water.ts';

/** Rescuers bring a family out of a flooded kampung in an orange boat, under heavy rain. */
export const drawBanjir: Scene = (sheet) =>
  sky(sheet, ['#4a5f73', '#71879a', '#a9b9bd', '#d3d3c4'], 620) + rainClouds(sheet) +
    treeRow(sheet, -20, 1640, 520, 90, '#6f8a86') + palm(sheet, 480, 540, 260, 40, '#55756f', '#5a5a5a') +
    palm(sheet, 1090, 540, 300, -46, '#55756f', '#5a5a5a') +
  pelanaHouse(700, 590, 250, { wall: '#c9b9a0', roof: '#8d6258', window: '#4a5560' }) +
    pelanaHouse(1010, 580, 220, { wall: '#b9c2b4', roof: '#77655f', window: '#4a5560' }) +
    pole(570, 640, 400) + pole(1180, 660, 460) + wires() +
  pelanaHouse(240, 800, 560, { wall: '#e0c9a4', roof: '#a3553f', window: '#3f4a55' }) +
    pelanaHouse(1420, 840, 620, { wall: '#a9c0ba', roof: '#7f4a42', window: '#3f4a55' }) + onRoof() +
    water(sheet, 600, ['#a9a08a', '#8f8a7a', '#6a6f70', '#46535e']) + flooded(sheet) +
  banana(sheet, 520, 730, 200, '#5f8a5a') + ripples(sheet, 620, 1060, 190, '#d9dccb', 0.4) +
    ripples(sheet, 700, 1060, 90, '#34424f', 0.4) + boat(sheet) + wader() + rain(sheet);

function rainClouds(sheet: Sheet): string {
  const { random } = sheet;
  return repeat(30,
    (index) =>
      ellipse(index * 58 - 40, 60 + random.between(-40, 50), random.between(90, 190), random.between(50, 90),
        random.pick(['#3f5266', '#4a5f73', '#566b7e', '#3a4b5e'])));
}

/** The drowned lower part of the houses shows as a dim mirror. */
function flooded(sheet: Sheet): string {
  const mirror = (x: number, y: number, w: number, tone: string): string =>
    rect(x - w / 2, y, w, w * 0.34, sheet.linear([[0, tone, 0.6], [1, tone, 0]]));
  return mirror(240, 604, 500, '#a3604a') + mirror(1420, 604, 560, '#7f4a42') +
    mirror(700, 604, 250, '#7a6a60') + mirror(1010, 604, 220, '#6a6a66') +
    rect(-40, 596, 540, 7, '#efe9d2', 'opacity=".6" rx="3"') +
    rect(1120, 596, 520, 7, '#efe9d2', 'opacity=".6" rx="3"');
}

function pole(x: number, foot: number, height: number): string {
  return rect(x - 6, foot - height, 12, height, '#4a4a50') +
    rect(x - 44, foot - height + 20, 88, 8, '#4a4a50') + circle(x - 38, foot - height + 14, 6, '#d9d3c4') +
    circle(x + 38, foot - height + 14, 6, '#d9d3c4');
}

function wires(): string {
  return path('M-20 200Q300 300 532 254Q860 330 1142 214Q1400 270 1620 120', 'none',
    'stroke="#3a3f48" stroke-width="3"') +
    path('M-20 226Q300 320 608 254Q860 340 1218 214Q1420 280 1620 150', 'none',
      'stroke="#3a3f48" stroke-width="3"');
}

function onRoof(): string {
  return person(1470, 468, 110,
    { view: 'front', skin: '#8a5638', wearing: 'short', top: '#d9a441', bottom: '#3a4050',
      hands: [[-18, -104], [18, -102]] });
}

function boat(sheet: Sheet): string {
  const crew: Partial<Person> = { wearing: 'helmet', headColor: '#e8392f', top: '#26405c', bottom: '#22304a',
    sleeves: 'long', vest: '#ff7a2f' };
  const hull = 'M430 820Q470 930 560 940L1080 940Q1180 930 1230 800Q1180 850 1080 856L560 856Q470 856 430 820Z';
  return ellipse(830, 950, 470, 34, '#2c3844', 'opacity=".5"') +
    person(560, 900, 330,
      { skin: '#8a5638', view: 'side', ...crew, wearing: 'helmet', top: '#26405c', bottom: '#22304a',
        face: true, hands: [[18, -62], [-10, -40]], before: '' }) +
    person(730, 915, 300,
      { view: 'front', skin: '#c68a5e', wearing: 'hijab', headColor: '#7a4f8f', top: '#e9d7b8',
        bottom: '#5f3b5c', sleeves: 'long', wears: 'robe', face: true, hands: [[-2, -52], [9, -60]],
        before: ellipse(4, -60, 7, 9, '#f4e3c1') + circle(7, -69, 5, '#d39c70') +
          path('M2.2 -70q4 -7 9.6 -1.4q-5 -1 -9.6 1.4Z', '#2b1c20') }) +
    person(850, 915, 230,
      { view: 'front', skin: '#a9704a', wearing: 'short', headSize: 1.3, top: '#4f9aa8', bottom: '#34425a',
        vest: '#ff7a2f', face: true }) +
      person(950, 915, 310,
        { view: 'front', skin: '#8a5638', wearing: 'peci', headColor: '#22202c', top: '#7f8f5a',
          bottom: '#3a4050', face: true, vest: '#ff7a2f' }) +
    person(1100, 890, 340,
      { skin: '#a9704a', view: 'side', ...crew, wearing: 'helmet', headColor: '#f2b632', top: '#26405c',
        bottom: '#22304a', face: true, hands: [[16, -58], [20, -50]], before: '' }) +
      line([[1196, 620], [1130, 940], [1110, 1010]], '#d9c9a0', 9) +
      path('M1096 990l28 8l-14 56q-16 6 -26 -6Z', '#d9c9a0') +
    path(hull, sheet.linear([[0, '#ff8a3c'], [1, '#d9481f']])) +
      path('M430 820Q470 856 560 856L1080 856Q1180 850 1230 800L1224 826Q1178 876 1080 884L560 884Q474 884 436 844Z',
        '#ffb066') +
      line([[520, 900], [1150, 900]], '#fff3d6', 5, 'stroke-dasharray="46 22"') +
      path(hull, sheet.linear([[0.3, '#4a1a2a', 0], [1, '#4a1a2a', 0.6]]), sheet.stipple()) +
      glow(sheet, 830, 800, 520, 260, '#fff0c0', 0.22);
}

function wader(): string {
  return ellipse(330, 1000, 120, 16, '#34424f', 'opacity=".5"') +
    group('',
      person(330, 1140, 430,
        { view: 'side', skin: '#8a5638', wearing: 'helmet', headColor: '#e8392f', top: '#26405c',
          bottom: '#22304a', sleeves: 'long', vest: '#ff7a2f', face: true, lean: 5,
          hands: [[18, -56], [24, -58]] })) +
    line([[430, 890], [470, 850], [520, 846]], '#f4e9d2', 5) +
    path('M200 1010Q330 985 460 1010L470 1080L190 1080Z', deeper('#5a6570', 0.1), 'opacity=".9"') +
    ellipse(330, 1006, 130, 13, '#c9cfc4', 'opacity=".5"');
}

function rain(sheet: Sheet): string {
  const { random } = sheet;
  return repeat(210, () => {
    const [x, y, s] = [random.between(-60, WIDTH), random.between(-60, HEIGHT), random.between(18, 62)];
    return line([[x, y], [x - s * 0.28, y + s]], '#f2f7f5', random.between(1, 2.4),
      `opacity="${random.between(0.15, 0.5).toFixed(2)}"`);
  }) + repeat(50, () => {
    const [x, y] = [random.between(0, WIDTH), random.between(720, HEIGHT)];
    return ellipse(x, y, random.between(8, 20), random.between(2, 5), 'none',
      'stroke="#f2f7f5" stroke-width="1.8" opacity=".45"');
  });
}
