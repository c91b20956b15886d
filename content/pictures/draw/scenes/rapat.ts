import { deeper, lighter } from '../kit/color.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat, turn, type Point } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';

interface Seat {
  readonly degrees: number;
  readonly shirt: string;
  readonly head: 'hair' | 'peci' | 'hijab' | 'bun';
  readonly color: string;
  readonly batik?: string;
}

const SEATS: readonly Seat[] = [
  { degrees: -90, shirt: '#7a2e3b', head: 'peci', color: '#1d1a26', batik: '#e9b44c' },
  { degrees: -48, shirt: '#f2e3c6', head: 'hijab', color: '#e07a5f' },
  { degrees: -8, shirt: '#2f6b7a', head: 'hair', color: '#2b1c20', batik: '#bfe3d0' },
  { degrees: 36, shirt: '#b89b6b', head: 'hijab', color: '#f4d9a0' },
  { degrees: 80, shirt: '#3c4f76', head: 'hair', color: '#3a3030' },
  { degrees: 124, shirt: '#c9843f', head: 'bun', color: '#2b1c20', batik: '#5b2a2a' },
  { degrees: 170, shirt: '#efe6d8', head: 'peci', color: '#22304a' },
  { degrees: 214, shirt: '#5b7f5a', head: 'hijab', color: '#2f4858', batik: '#e6e2a8' },
];

/** A village meeting round a table, from the ceiling: papers, a map, glasses of tea, a bar of morning sun. */
export const drawRapat: Scene = (sheet) => {
  const [x, y] = [790, 545];
  return floor(sheet) + ellipse(x + 26, y + 40, 420, 330, '#3a1a1a', `opacity=".4" ${sheet.blur(16)}`) +
    SEATS.map((seat) => chair(sheet, x, y, seat.degrees)).join('') +
    ellipse(x, y, 398, 308, '#7c4a2f') +
      ellipse(x, y - 6, 398, 306, sheet.linear([[0, '#d79a5f'], [1, '#b87443']], 30)) +
      group(sheet.clip(ellipse(x, y - 6, 398, 306, '#fff')),
        repeat(16, (index) => rect(300, 230 + index * 42, 1000, 2, '#8a5230', 'opacity=".25"'))) +
      table(sheet, x, y) +
    SEATS.map((seat) => sitter(x, y, seat)).join('') + light(sheet);
};

function floor(sheet: Sheet): string {
  const planks = repeat(14,
    (row) =>
      repeat(6,
        (index) =>
          rect(index * 320 - ((row * 137) % 320), row * 80, 316, 77,
            sheet.random.pick(['#c99a6b', '#d2a373', '#c29060', '#d9ad7e']))));
  const motif = repeat(14,
    (index) =>
      path(`M${270 + index * 82} 70l26 26l-26 26l-26 -26Z`, '#e9b44c', 'opacity=".8"') +
        path(`M${270 + index * 82} 970l26 26l-26 26l-26 -26Z`, '#e9b44c', 'opacity=".8"'));
  return rect(0, 0, WIDTH, HEIGHT, '#a97c50') + planks + rect(190, 28, 1200, 1012, '#2f6b6b', 'rx="10"') +
    rect(214, 52, 1152, 964, 'none', 'rx="6" stroke="#e9b44c" stroke-width="4"') + motif;
}

function chair(sheet: Sheet, x: number, y: number, degrees: number): string {
  const [sx, sy] = spot(x, y, degrees, 1.28);
  return turn(degrees, sx, sy,
    rect(sx - 56, sy - 62, 120, 124, '#20131a', `rx="30" opacity=".35" ${sheet.blur(7)}`),
    rect(sx - 64, sy - 62, 112, 124, '#2b3a4a', 'rx="26"'),
    rect(sx + 26, sy - 66, 30, 132, '#3d5166', 'rx="14"'));
}

/** People face the middle of the table; they are drawn facing left and turned. */
function sitter(x: number, y: number, seat: Seat): string {
  const [sx, sy] = spot(x, y, seat.degrees, 1.17);
  const skin = seat.degrees % 3 === 0 ? '#a9704a' : '#c68a5e';
  const limb = (side: number): string => {
    const points: readonly Point[] = [[sx, sy + side * 42], [sx - 44, sy + side * 56],
      [sx - 92, sy + side * 24]];
    return line(points, skin, 20) + line(points.slice(0, 2), seat.shirt, 27) +
      circle(sx - 96, sy + side * 22, 12, skin);
  };
  const dots = seat.batik === undefined ? '' :
    repeat(15,
      (index) =>
        circle(sx - 20 + (index % 3) * 18, sy - 54 + Math.floor(index / 3) * 26, 5, seat.batik ?? ''));
  const face = seat.head === 'hijab' ?
    ellipse(sx - 2, sy, 46, 40, seat.color) + ellipse(sx + 14, sy, 26, 32, deeper(seat.color, 0.14)) +
      ellipse(sx - 12, sy, 22, 24, lighter(seat.color, 0.18)) :
    ellipse(sx - 26, sy, 9, 8, skin) +
      ellipse(sx - 4, sy, 30, 27, seat.head === 'peci' ? '#2b1c20' : seat.color) +
      (seat.head === 'peci' ?
        ellipse(sx - 4, sy, 27, 20, seat.color) + ellipse(sx - 4, sy, 20, 5, lighter(seat.color, 0.2)) :
        ellipse(sx - 12, sy - 4, 14, 12, lighter(seat.color, 0.14))) +
      (seat.head === 'bun' ? circle(sx + 26, sy, 14, deeper(seat.color, 0.2)) : '');
  return turn(seat.degrees, sx, sy, limb(-1), limb(1), ellipse(sx + 4, sy, 34, 66, seat.shirt),
    ellipse(sx + 16, sy, 20, 60, deeper(seat.shirt, 0.3), 'opacity=".35"'), dots, face);
}

function table(sheet: Sheet, x: number, y: number): string {
  const papers = SEATS.map(({ degrees }) => {
    const [px, py] = spot(x, y, degrees + 5, 0.68);
    return turn(degrees + 90, px, py, rect(px - 34, py - 46, 76, 96, '#5b2f22', 'opacity=".2"'),
      rect(px - 38, py - 50, 76, 96, '#fffaf0'),
      repeat(5, (row) => rect(px - 28, py - 36 + row * 15, row === 4 ? 30 : 56, 4, '#b7b2a6')),
      rect(px - 28, py + 24, 24, 14, sheet.random.pick(['#e07a5f', '#3d8b8b', '#e9b44c'])));
  }).join('');
  const glasses = SEATS.map(({ degrees }) => {
    const [gx, gy] = spot(x, y, degrees - 15, 0.8);
    return circle(gx + 5, gy + 7, 20, '#4a2418', 'opacity=".3"') + circle(gx, gy, 20, '#f7ead0') +
      circle(gx, gy, 15, '#a4541f') + ellipse(gx - 4, gy - 5, 5, 3, '#f2c27a');
  }).join('');
  const map = turn(-9, x, y, rect(x - 132, y - 86, 272, 172, '#4a2418', 'opacity=".25"'),
    rect(x - 138, y - 94, 272, 172, '#cfe8e2'),
    path(`M${x - 118} ${y + 30}q40 -70 96 -56t84 -30q36 20 50 60q-50 50 -110 40t-120 -14Z`, '#8fbf73'),
    path(`M${x - 138} ${y - 44}q70 20 120 0t152 -20`, 'none', 'stroke="#4f9fb5" stroke-width="8"'),
    circle(x - 30, y + 4, 9, '#d8342b'), circle(x + 54, y - 12, 9, '#d8342b'),
    line([[x - 30, y + 4], [x + 54, y - 12]], '#d8342b', 4, 'stroke-dasharray="10 9"'));
  return papers + glasses + map + plate(x + 196, y - 26) + plate(x - 196, y + 34);
}

function plate(x: number, y: number): string {
  return circle(x + 5, y + 8, 46, '#4a2418', 'opacity=".25"') + circle(x, y, 46, '#fff6e4') +
    circle(x, y, 36, '#5b9a4e') +
    repeat(6,
      (index) =>
        ellipse(x + Math.cos(index) * 19, y + Math.sin(index) * 19, 13, 9,
          index % 2 === 0 ? '#e9b44c' : '#d9793f'));
}

function spot(x: number, y: number, degrees: number, reach: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + Math.cos(angle) * 398 * reach, y + Math.sin(angle) * 308 * reach];
}

function light(sheet: Sheet): string {
  const tone = sheet.linear([[0, '#fff0c0', 0.5], [1, '#fff0c0', 0.08]], 20);
  return group('style="mix-blend-mode:soft-light"',
    polygon([[-20, 180], [-20, -20], [380, -20], [1620, 900], [1620, 1090], [1300, 1090]], tone),
    polygon([[560, -20], [700, -20], [1620, 620], [1620, 760]], tone)) +
    group('style="mix-blend-mode:multiply"',
      rect(0, 0, WIDTH, HEIGHT, sheet.radial([[0.3, '#ffffff', 0], [1, '#4a2a3a', 0.4]])));
}
