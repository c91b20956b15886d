import { deeper, lighter } from '../kit/color.ts';
import { person } from '../kit/person.ts';
import { bigLeaf } from '../kit/plant.ts';
import { circle, curve, ellipse, line, path, polygon, rect, repeat, turn,
  type Point } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow, lightShafts } from '../kit/sky.ts';
import { MOTHER, WALKING } from '../kit/townspeople.ts';

const CLOTHS = ['#d9483b', '#2f7f8f', '#f2b632', '#3f8a6a', '#e8774a'] as const;
const GOODS = ['#d9483b', '#f2b632', '#6aa84a', '#e8774a', '#8e4a7a', '#f4e3c1'] as const;

/** A morning market lane: striped awnings run to the light, heaps of fruit in front, buyers in between. */
export const drawPasar: Scene = (sheet) =>
  rect(0, 0, WIDTH, HEIGHT, sheet.linear([[0, '#7fc4cf'], [0.3, '#fdeebf'], [0.45, '#e9b27a']])) +
    glow(sheet, 800, 380, 560, 420, '#fffbe0', 1) + farEnd() +
  polygon([[700, 520], [900, 520], [1500, 1080], [100, 1080]],
    sheet.linear([[0, '#fbe3ad'], [1, '#b9805e']])) +
    repeat(7,
      (index) =>
        line([[690 - index * index * 13, 540 + index * index * 13],
          [910 + index * index * 13, 540 + index * index * 13]],
          '#7a4a42', 2, 'opacity=".22"')) +
  flags() + repeat(5, (index) => stall(sheet, index, -1) + stall(sheet, index, 1)) + farShoppers() +
    lightShafts(sheet, 840, -40, [-20, -4, 14, 28], 1000, '#fff6cf', 0.3) + shoppers() + front(sheet);

function farEnd(): string {
  return polygon([[610, 520], [610, 400], [660, 350], [720, 400], [720, 520]], '#d9a47a') +
    polygon([[590, 410], [660, 340], [735, 410]], '#b5654e') + rect(880, 400, 110, 120, '#e3b98a') +
    polygon([[862, 406], [900, 356], [980, 356], [1010, 406]], '#a9584a') +
    ellipse(800, 420, 70, 60, '#7fae6a', 'opacity=".8"') + rect(795, 440, 10, 80, '#7a5a4a');
}

/** One stall in perspective; 0 is the farthest. */
function stall(sheet: Sheet, index: number, side: -1 | 1): string {
  const { random } = sheet;
  const near = index / 4;
  const s = 0.3 + near ** 1.5 * 1.05;
  const at = (x: number, y: number): Point =>
    [800 + side * (105 + near ** 1.4 * 330 + x * s), 520 + near ** 1.4 * 250 + y * s];
  const cloth = CLOTHS[(index + (side > 0 ? 2 : 0)) % 5] ?? '#d9483b';
  const stripe = (step: number): string =>
    polygon([at(step * 64 - 30, -300 - step * 10), at(step * 64 + 34, -310 - step * 10),
      at(step * 62 + 60, -225 + step * 2), at(step * 62 - 4, -225 + step * 2)],
      step % 2 === 0 ? cloth : '#fff3d9') +
      valance(step);
  const valance = (step: number): string => {
    const [a, b, c] = [at(step * 62 - 4, -226 + step * 2), at(step * 62 + 60, -226 + step * 2),
      at(step * 62 + 28, -180 + step * 2)];
    return path(`M${a[0]} ${a[1]}L${b[0]} ${b[1]}Q${b[0]} ${c[1]} ${c[0]} ${c[1]}Q${a[0]} ${c[1]} ${a[0]} ${a[1]}Z`,
      deeper(step % 2 === 0 ? cloth : '#f0dcb8', 0.12));
  };
  const back = polygon([at(0, -230), at(420, -230), at(420, 0), at(0, 0)],
    deeper('#8a4f45', 0.1 + near * 0.25)) +
    polygon([at(0, -230), at(420, -230), at(420, -120), at(0, -150)], '#3a1a3a', 'opacity=".35"');
  const hung = repeat(5, (piece) => {
    const [x, y] = at(40 + piece * 76, -178);
    const color = GOODS[(piece + index) % 6] ?? '#f2b632';
    return line([[x, y - 20 * s], [x, y]], '#5b3a3a', 2) +
      (piece % 2 === 0 ?
        repeat(4,
          (finger) =>
            curve([[x, y], [x + (finger - 1.5) * 11 * s, y + 22 * s],
              [x + (finger - 1.5) * 8 * s, y + 42 * s]],
              '#f2c94c', 9 * s)) :
        ellipse(x, y + 22 * s, 17 * s, 24 * s, color));
  });
  const heaps = repeat(4, (heap) => repeat(10, (piece) => {
    const level = piece < 4 ? 0 : piece < 7 ? 1 : piece < 9 ? 2 : 3;
    const step = [0, 1, 2, 3, 0.5, 1.5, 2.5, 1, 2, 1.5][piece] ?? 0;
    const [x, y] = at(24 + heap * 104 + step * 23, -14 - level * 21);
    return circle(x, y, 14 * s,
      lighter(GOODS[(heap + index * 2 + (side > 0 ? 3 : 0)) % 6] ?? '#d9483b', random.between(0, 0.3)));
  }));
  const table = polygon([at(-14, 0), at(430, 0), at(430, 140), at(-4, 140)],
    deeper('#c08850', 0.1 + near * 0.1)) +
    polygon([at(-18, -6), at(434, -6), at(434, 16), at(-18, 16)], '#e3b274') +
    repeat(4,
      (crate) =>
        polygon([at(crate * 108 + 6, 28), at(crate * 108 + 96, 28), at(crate * 108 + 96, 128),
          at(crate * 108 + 6, 128)],
          deeper('#b5794a', 0.22)));
  const keeper = index === 0 ? '' :
    person(...at(225, 160), 305 * s,
      index % 2 === 0 ?
        { ...MOTHER, skin: '#a9704a', headColor: side > 0 ? '#f4e3c1' : '#2f8f86',
          top: side > 0 ? '#8e4a7a' : '#f2c14e', face: near > 0.4, hands: [[-12, -50], [14, -52]] } :
        { skin: '#8a5638', view: 'front', wearing: side > 0 ? 'peci' : 'band',
          headColor: side > 0 ? '#22202c' : '#d9483b', top: '#efe6d8', bottom: '#2b3a4a', face: near > 0.4,
          hands: [[-16, -52], [12, -54]] });
  const post = (x: number): string => line([at(x, -222), at(x, 140)], '#6b3f38', 11 * s);
  return back + hung + keeper + table + heaps + post(0) + post(420) + repeat(7, stripe);
}

function flags(): string {
  return repeat(3, (row) => {
    const [y, half, drop] = [330 - row * 105, 150 + row * 200, 30 + row * 26];
    const at = (share: number): Point =>
      [800 - half + share * half * 2, y + drop * (1 - (share * 2 - 1) ** 2) - row * 14];
    return curve([0, 0.25, 0.5, 0.75, 1].map(at), '#8a5a4a', 2 + row) + repeat(11, (flag) => {
      const [x, top] = at((flag + 0.5) / 11);
      const w = 9 + row * 8;
      return polygon([[x - w, top], [x + w, top], [x, top + w * 2.1]],
        flag % 2 === 0 ? '#d9352f' : '#fffaf0');
    });
  });
}

function farShoppers(): string {
  return person(775, 600, 104, { ...MOTHER, view: 'back', headColor: '#6f8fae', top: '#e7d2b0' }) +
    person(835, 590, 96,
      { skin: '#a9704a', view: 'back', wearing: 'peci', headColor: '#22202c', top: '#7a3b4a',
        bottom: '#3b3a55' }) +
    person(735, 650, 150,
      { ...MOTHER, view: 'front', wearing: 'bun', wears: 'skirt', top: '#3f8a6a', bottom: '#7a3b4a',
        batik: '#f2d38a' });
}

function shoppers(): string {
  const basket = (at: number): string =>
    path(`M${at - 8} -40h16l-2.4 13h-11.2Z`, '#d9a441') +
      path(`M${at - 6} -40q6 -14 12 0`, 'none', 'stroke="#8b5e34" stroke-width="1.6"') +
      ellipse(at - 3, -41, 4, 3, '#5b9a4e') + ellipse(at + 3, -41, 3.4, 2.6, '#d9483b');
  return ellipse(660, 892, 90, 13, '#5a2a2a', 'opacity=".35"') +
    person(660, 890, 400,
      { ...MOTHER, ...WALKING, headColor: '#f4e3c1', top: '#c8434a', bottom: '#3b2f55', batik: '#f6d58a',
        hands: [[-8, -50], [11, -42]], before: basket(12), face: true }) +
    ellipse(930, 812, 80, 11, '#5a2a2a', 'opacity=".35"') +
      person(930, 810, 320,
        { skin: '#8a5638', ...WALKING, facing: 'left', wearing: 'peci', headColor: '#26203a', top: '#2f6b7a',
          bottom: '#c9a56b', wears: 'skirt', batik: '#bfe3d0', hands: [[-6, -48], [10, -46]], face: true,
          before: path('M3 -45h14l2 18h-18Z', '#f4e9d2') });
}

/** Woven baskets of produce along the lower edge, close to us. */
function front(sheet: Sheet): string {
  const basket = (x: number, y: number, w: number): string =>
    path(`M${x - w} ${y}L${x + w} ${y}L${x + w * 0.8} ${y + 190}L${x - w * 0.8} ${y + 190}Z`, '#c58f4e') +
      repeat(9,
        (index) =>
          path(`M${x - w + index * w * 0.24} ${y + 20}l${w * 0.12} 30l${-w * 0.12} 30l${-w * 0.12} -30Z`,
            '#a3703a', 'opacity=".7"')) +
      rect(x - w * 1.06, y - 10, w * 2.12, 26, '#dba862', 'rx="13"');
  const round = (x: number, y: number, w: number, color: string): string => repeat(18, (index) => {
    const level = Math.floor(index / 6);
    const [px, py] = [x + ((index % 6) - 2.5) * w * (0.36 - level * 0.07), y - 6 - level * w * 0.26];
    const tone = sheet.random.pick([color, lighter(color, 0.16), deeper(color, 0.12)]);
    return circle(px, py, w * 0.21, tone) +
      ellipse(px - w * 0.06, py - w * 0.08, w * 0.06, w * 0.04, '#fff7dd', 'opacity=".6"');
  });
  const chilli = repeat(34,
    (index) =>
      turn(sheet.random.between(-60, 60), 1130, 950,
        curve([[1040 + (index * 53) % 180, 960 - ((index * 37) % 70)],
          [1060 + (index * 53) % 180, 950 - ((index * 37) % 70)],
          [1084 + (index * 53) % 180, 962 - ((index * 37) % 70)]],
          index % 5 === 0 ? '#4f9a50' : index % 2 === 0 ? '#c8281f' : '#e0483a', 9)));
  const greens = repeat(8,
    (index) =>
      bigLeaf(420 + index * 14, 990, 150, -48 + index * 14, index % 2 === 0 ? '#4f9a50' : '#6fb35a'));
  return round(130, 930, 150, '#e8774a') + basket(130, 940, 150) + greens + basket(470, 975, 118) +
    chilli + basket(1130, 985, 130) + round(1460, 935, 150, '#f2b632') + basket(1460, 945, 150) +
    rect(0, 760, WIDTH, 310, sheet.linear([[0, '#3a1a3a', 0], [1, '#3a1a3a', 0.35]]));
}
