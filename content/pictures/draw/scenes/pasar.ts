import { deeper, lighter } from '../kit/color.ts';
import { person } from '../kit/person.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow, lightShafts } from '../kit/sky.ts';
import { MOTHER, WALKING } from '../kit/townspeople.ts';

/** A morning market lane: stalls left and right run to the light, awnings overhead, heaps of fruit in front. */
export const drawPasar: Scene = (sheet) =>
  rect(0, 0, WIDTH, HEIGHT, sheet.linear([[0, '#5f3a4a'], [0.45, '#c97f55'], [1, '#8a5a48']])) + glow(sheet, 800, 420, 620, 460, '#fff1c2', 1) + rect(640, 300, 320, 260, '#fff3cf', sheet.blur(30)) +
  polygon([[700, 520], [900, 520], [1420, 1080], [180, 1080]], sheet.linear([[0, '#f8dca0'], [1, '#a9745a']])) + repeat(7, (index) => line([[180 - index * 22, 560 + index * index * 15], [1420 + index * 22, 560 + index * index * 15]], '#7a4a42', 2, 'opacity=".2"')) +
  awnings() + stallRow(sheet, -1) + stallRow(sheet, 1) + shoppers() + lightShafts(sheet, 820, 40, [-26, -10, 9, 24], 900, '#fff2c4', 0.3) + nearHeaps(sheet) + sellers();

function awnings(): string {
  const colors = ['#d9483b', '#2f7f8f', '#f2b632', '#e8774a', '#3f8a6a', '#f4e3c1'] as const;
  return repeat(6, (index) => {
    const near = (index + 1) / 6;
    const [y, drop, inner, outer] = [330 - near ** 1.4 * 330, 60 + near * 110, 110 + near ** 1.6 * 330, 260 + near ** 1.3 * 760];
    const piece = (side: number, color: string): string =>
      polygon([[800 + side * inner, y], [800 + side * outer, y + drop * 0.5], [800 + side * outer, y + drop * 0.5 + 70 * near + 30], [800 + side * inner * 0.94, y + 34 * near + 12]], color) +
      polygon([[800 + side * inner, y], [800 + side * (inner + outer) * 0.5, y + drop * 0.25], [800 + side * (inner + outer) * 0.48, y + drop * 0.25 + 52 * near], [800 + side * inner * 0.94, y + 34 * near + 12]], lighter(color, 0.35), 'opacity=".7"');
    return line([[800 - inner, y], [800 + inner, y]], '#4a2d3a', 1.5 + near * 3) + piece(-1, colors[index] ?? '#d9483b') + piece(1, colors[(index + 3) % 6] ?? '#2f7f8f') + (index % 2 === 0 ? '' : circle(800, y + 20 + near * 30, 7 + near * 12, '#fff4c9'));
  });
}

function stallRow(sheet: Sheet, side: -1 | 1): string {
  const { random } = sheet;
  return repeat(4, (index) => {
    const near = (index + 1) / 5;
    const [x, y, w, h] = [800 + side * (150 + near ** 1.5 * 600), 520 + near ** 1.5 * 330, 90 + near * 230, 50 + near * 150];
    const goods = ['#d9483b', '#f2b632', '#6aa84a', '#e8774a', '#8e4a7a'] as const;
    const heaps = repeat(3, (crate) => {
      const color = goods[(index * 2 + crate + (side > 0 ? 2 : 0)) % 5] ?? '#d9483b';
      const hx = x - w * 0.34 + crate * w * 0.34;
      return repeat(12, (piece) => circle(hx + (((piece * 7) % 5) - 2) * w * 0.055, y - Math.floor(piece / 5) * w * 0.055 - random.between(0, w * 0.02), w * 0.05, piece % 3 === 0 ? lighter(color, 0.2) : color));
    });
    return line([[x - w / 2, y - h * 2], [x - w / 2, y + h * 0.8]], '#5b3a3a', 4 + near * 6) + line([[x + w / 2, y - h * 2], [x + w / 2, y + h * 0.8]], '#5b3a3a', 4 + near * 6) + heaps + rect(x - w / 2, y, w, h * 0.8, deeper('#b5794a', 0.15 + near * 0.15)) + rect(x - w / 2 - 6, y - 2, w + 12, 10 + near * 8, '#d9a066');
  });
}

function shoppers(): string {
  const basket = (at: number): string => path(`M${at - 8} -40h16l-2.4 13h-11.2Z`, '#d9a441') + path(`M${at - 6} -40q6 -14 12 0`, 'none', 'stroke="#8b5e34" stroke-width="1.6"') + ellipse(at - 3, -41, 4, 3, '#5b9a4e') + ellipse(at + 3, -41, 3.4, 2.6, '#d9483b');
  return person(770, 640, 150, { ...MOTHER, view: 'back', headColor: '#6f8fae', top: '#e7d2b0' }) + person(850, 650, 160, { ...MOTHER, view: 'front', wearing: 'bun', wears: 'skirt', top: '#3f8a6a', bottom: '#7a3b4a', batik: '#f2d38a' }) +
    ellipse(640, 902, 90, 13, '#3a1a2a', 'opacity=".3"') + person(640, 900, 360, { ...MOTHER, ...WALKING, headColor: '#f4e3c1', top: '#c8434a', bottom: '#3b2f55', batik: '#f6d58a', hands: [[-8, -50], [11, -42]], before: basket(12), face: true }) +
    ellipse(1000, 962, 90, 13, '#3a1a2a', 'opacity=".3"') + person(1000, 960, 400, { skin: '#8a5638', ...WALKING, facing: 'left', wearing: 'peci', headColor: '#26203a', top: '#2f6b7a', bottom: '#c9a56b', wears: 'skirt', batik: '#bfe3d0', hands: [[-6, -48], [10, -46]], face: true, before: path('M3 -45h14l2 18h-18Z', '#f4e9d2') });
}

function sellers(): string {
  return person(230, 830, 400, { ...MOTHER, skin: '#a9704a', headColor: '#2f8f86', top: '#f2c14e', bottom: '#5f3b5c', face: true, hands: [[-4, -52], [22, -60]] }) + rect(-40, 790, 470, 300, '#8a5238') + rect(-40, 776, 480, 24, '#d9a066') +
    person(1440, 860, 400, { skin: '#8a5638', view: 'front', wearing: 'band', headColor: '#d9483b', top: '#efe6d8', bottom: '#2b3a4a', face: true, hands: [[-24, -56], [10, -52]] }) + rect(1210, 830, 480, 260, '#7a4632') + rect(1200, 816, 480, 24, '#cf955c');
}

function nearHeaps(sheet: Sheet): string {
  const { random } = sheet;
  const heap = (x: number, y: number, color: string, r: number): string => repeat(5, (row) => repeat(6 - row, (index) => {
    const [px, py, tone] = [x + (index - (5 - row) / 2) * r * 1.8, y - row * r * 1.5, random.pick([color, lighter(color, 0.15), deeper(color, 0.12)])];
    return circle(px, py, r, tone) + ellipse(px - r * 0.3, py - r * 0.35, r * 0.32, r * 0.22, '#fff7dd', 'opacity=".55"');
  }));
  return group('style="isolation:isolate"', '') + heap(90, 770, '#e8774a', 22) + heap(330, 776, '#6aa84a', 20) + heap(1300, 812, '#d9483b', 20) + heap(1530, 812, '#f2b632', 22);
}
