import { deeper } from '../kit/color.ts';
import { hills } from '../kit/land.ts';
import { footShadow, person, type Person } from '../kit/person.ts';
import { bigLeaf } from '../kit/plant.ts';
import { circle, ellipse, group, line, path, place, polygon, rect, repeat } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow, sky, streakClouds, sun } from '../kit/sky.ts';
import { WALKING } from '../kit/townspeople.ts';

/** Sunrise through the tall glass of a terminal: travellers against the light, an airliner at the stand, another climbing. */
export const drawBandara: Scene = (sheet) =>
  sky(sheet, ['#5f8fc4', '#b9b3d0', '#f9c4a9', '#ffe3a8'], 640) +
    streakClouds(sheet, 90, 460, 13, '#fff0dc', 0.6) + sun(sheet, 1090, 520, 74, '#fffbe6', '#ffd98a') +
    climbing() +
    hills(sheet, { crest: 590, relief: 50, waves: 4, top: '#8f86b0', foot: '#e3b5a5', bottom: 660 }) +
    apron(sheet) + airliner(sheet) + hallFrame(sheet) + travellers() + seats() + plants();

function climbing(): string {
  return place(420, 210, 0.9, 0.9,
    group('transform="rotate(-16)"',
      path('M-90 0Q-96 -10 -80 -12L60 -14Q92 -12 100 0Q92 8 60 8L-80 4Z', '#fffaf0'),
      path('M-80 -8L-104 -46L-86 -46L-56 -12Z', '#d9483b'), path('M10 -2L-40 40L-18 40L44 0Z', '#d9d3e0'),
      path('M0 -12L-34 -34L-20 -34L30 -14Z', '#e9e3ea'),
      line([[-130, 6], [-420, 30]], '#fff6e4', 4, 'opacity=".6"')));
}

function apron(sheet: Sheet): string {
  return rect(0, 640, WIDTH, 220, sheet.linear([[0, '#d9b0a0'], [1, '#8f86a5']])) +
    polygon([[700, 650], [830, 650], [1500, 860], [1280, 860]], '#fff0d0', 'opacity=".35"') +
    line([[-10, 720], [1610, 706]], '#f2c14e', 5) + rect(60, 560, 26, 90, '#7a74a0') +
    polygon([[40, 520], [106, 520], [96, 564], [50, 564]], '#9a94bc') + rect(44, 532, 58, 16, '#ffe3a8') +
    rect(110, 616, 180, 36, '#8a82aa') + repeat(7, (index) => rect(122 + index * 24, 624, 14, 10, '#ffe3a8'));
}

/** The parked airliner, nose to the right, a red tail with a white band. */
function airliner(sheet: Sheet): string {
  const hull = 'M180 620Q150 600 190 590L1010 556Q1130 556 1190 620Q1214 650 1180 668Q1120 700 1010 702L420 702Q260 690 180 620Z';
  const windows = repeat(24, (index) => rect(430 + index * 24, 606, 11, 16, '#3a4a7a', 'rx="5"'));
  return ellipse(700, 800, 560, 22, '#4a3f6a', 'opacity=".35"') +
    path('M200 604L90 396L190 390L360 588Z', '#d8342b') +
    path('M122 456L222 450L252 486L140 492Z', '#fffaf0') +
    path('M260 640L120 668L190 676L340 656Z', '#c9c3d4') +
    path(hull, sheet.linear([[0, '#ffffff'], [0.55, '#f4ece6'], [1, '#a79fbe']])) +
    path('M186 626Q300 676 430 684L1190 654Q1170 690 1010 702L420 702Q260 690 186 626Z', '#d8342b',
      'opacity=".9"') +
    windows + path('M1084 586l60 6q24 14 34 30l-80 -6Z', '#3a4a7a') +
    rect(400, 596, 22, 54, 'none', 'stroke="#b9b0c4" stroke-width="3" rx="4"') +
    rect(1030, 596, 24, 58, 'none', 'stroke="#b9b0c4" stroke-width="3" rx="4"') +
    path('M760 668L440 800L540 800L900 676Z', '#d9d2de') +
    path('M760 668L440 800L470 800L900 676Z', '#ffffff') + ellipse(700, 742, 76, 36, '#e9e3ea') +
    ellipse(764, 742, 16, 35, '#3a3a5a') + line([[560, 702], [560, 770]], '#5f587a', 10) +
    circle(560, 782, 22, '#2b2848') + circle(600, 782, 22, '#2b2848') +
    line([[1080, 694], [1080, 772]], '#5f587a', 9) + circle(1080, 784, 18, '#2b2848') + stairs();
}

function stairs(): string {
  return polygon([[1044, 660], [1080, 660], [1230, 790], [1180, 790]], '#f2b632') +
    repeat(8,
      (index) =>
        line([[1056 + index * 17, 672 + index * 15], [1090 + index * 17, 672 + index * 15]], '#a9782a', 4)) +
    rect(1150, 780, 110, 20, '#4a4570', 'rx="6"');
}

function hallFrame(sheet: Sheet): string {
  const steel = '#2a2350';
  const mullions = repeat(6,
    (index) =>
      rect(index * 310 + 10, 0, 20, 870, steel) +
        rect(index * 310 + 24, 0, 6, 870, '#f9b98a', 'opacity=".5"'));
  const roof = path('M-20 -20L1620 -20L1620 60Q1200 150 800 110T-20 150Z', steel) +
    path('M-20 150Q400 70 800 110T1620 60L1620 72Q1200 164 800 122T-20 162Z', '#c98f5a') +
    repeat(22,
      (index) =>
        line([[index * 78 - 20, -20], [index * 78 + 16, 130 - Math.sin(index * 0.28) * 26]], '#3a3062', 7));
  const floor = rect(0, 860, WIDTH, 220, sheet.linear([[0, '#d99a8a'], [0.4, '#8f6488'], [1, '#3f2f60']])) +
    repeat(6,
      (index) =>
        polygon([[index * 310 + 34, 862], [index * 310 + 316, 862],
          [index * 310 + 260 + (index - 3) * 150, 1080], [index * 310 - 60 + (index - 3) * 150, 1080]],
          '#ffe3a8', 'opacity=".28"')) +
    glow(sheet, 1090, 880, 420, 160, '#fff0c0', 0.7);
  return mullions + rect(0, 470, WIDTH, 12, steel) + roof + floor + rect(0, 850, WIDTH, 16, steel);
}

function travellers(): string {
  const dim = { skin: '#5a3548', bottom: '#231d45' } as const;
  const bag = (at: number, color: string): string =>
    rect(at, -28, 14, 25, color, 'rx="2"') + rect(at + 8, -28, 6, 25, '#120f30', 'rx="2" opacity=".3"') +
      line([[at + 4, -28], [at + 3, -44]], '#120f30', 1.4) + circle(at + 3, -1.6, 1.8, '#120f30') +
      circle(at + 11, -1.6, 1.8, '#120f30');
  const walk = (x: number, y: number, height: number, look: Person): string =>
    footShadow(x - height * 0.1, y + 4, height * 0.3, '#1d1640', 0.4) + person(x, y, height, look);
  return walk(300, 990, 460,
    { ...dim, ...WALKING, wearing: 'hijab', headColor: '#c8506a', top: '#5a3f86', sleeves: 'long',
      wears: 'robe', bottom: '#3a2a66', behind: bag(-30, '#e0a63f'), hands: [[-22, -46], [9, -50]] }) +
    walk(900, 960, 400,
      { ...dim, view: 'back', wearing: 'peci', headColor: '#1d1640', top: '#7a2e4a', batik: '#e0a58a',
        hands: [[-14, -44], [15, -48]] }) +
    walk(985, 966, 240,
      { ...dim, view: 'back', wearing: 'ponytail', headColor: '#f2c14e', headSize: 1.3, top: '#e8774a',
        wears: 'skirt', bottom: '#5a2f5f', hands: [[-16, -60], [20, -100]] }) +
    walk(1070, 962, 380,
      { ...dim, view: 'back', wearing: 'hijab', headColor: '#f0cfa8', top: '#2f5f7a', bottom: '#24406a',
        wears: 'robe', sleeves: 'long', hands: [[-17, -48], [14, -44]] }) +
    walk(1390, 1010, 500,
      { ...dim, ...WALKING, facing: 'left', wearing: 'short', top: '#2f4f86', sleeves: 'long',
        behind: bag(-28, '#3f8a86'), hands: [[-21, -46], [10, -56]] }) +
    walk(600, 905, 250, { ...dim, ...WALKING, wearing: 'cap', headColor: '#f2b632', top: '#3a3470' });
}

function seats(): string {
  return repeat(4,
    (index) =>
      rect(480 + index * 96, 970, 86, 66, deeper('#5a4a8a', 0.1), 'rx="14"') +
        rect(476 + index * 96, 1030, 94, 22, '#3a3068', 'rx="10"')) +
    rect(480, 1050, 380, 12, '#1d1640') + rect(520, 1060, 12, 30, '#1d1640') +
    rect(800, 1060, 12, 30, '#1d1640');
}

function plants(): string {
  return bigLeaf(70, 1000, 300, -24, '#2f3f66') + bigLeaf(80, 1000, 350, 6, '#35507a') +
    bigLeaf(90, 1000, 260, 36, '#2a3a62') + rect(10, 985, 150, 100, '#1d1640', 'rx="8"') +
    rect(0, HEIGHT - 3, WIDTH, 3, '#1d1640');
}
