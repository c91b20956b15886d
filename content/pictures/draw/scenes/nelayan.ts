import { deeper, lighter } from '../kit/color.ts';
import { blob, circle, curve, ellipse, group, line, path, place, repeat, turn,
  type Point } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { rect } from '../kit/shape.ts';

/** Three jukung from straight above on a bright lagoon; one crew has thrown its round net. */
export const drawNelayan: Scene = (sheet) =>
  rect(0, 0, WIDTH, HEIGHT,
    sheet.linear([[0, '#0b5d7e'], [0.4, '#0f8a9d'], [0.75, '#3fb9ae'], [1, '#9fe0bf']], 28)) +
    reef(sheet) + caustics(sheet) + shore(sheet) + net(sheet, 1010, 560, 230) +
  boat(sheet, 640, 400, 1.55, 34, '#e4572e', '#ffd166', true) +
    boat(sheet, 1310, 210, 1.15, -28, '#f4f1de', '#3d5a80', false) +
    boat(sheet, 330, 830, 1.2, 62, '#2a9d8f', '#f4a261', false) + gulls();

function reef(sheet: Sheet): string {
  const { random } = sheet;
  const patch = (x: number, y: number, size: number, color: string, opacity: number): string =>
    blob(Array.from({ length: 10 },
      (_, index): Point =>
        [x + Math.cos(index * 0.628) * size * random.between(0.7, 1.4),
          y + Math.sin(index * 0.628) * size * random.between(0.5, 1)]),
      color, `opacity="${String(opacity)}" ${sheet.blur(7)}`);
  return repeat(16,
    () =>
      patch(random.between(200, 1600), random.between(300, 1067), random.between(40, 150),
        random.pick(['#0d6f86', '#127b84', '#0a5f7d']), 0.4)) +
    repeat(8,
      () =>
        patch(random.between(900, 1600), random.between(650, 1067), random.between(50, 130), '#c9f0c9', 0.4));
}

function caustics(sheet: Sheet): string {
  const { random } = sheet;
  return repeat(150, () => {
    const [x, y, w] = [random.between(-20, WIDTH), random.between(-20, HEIGHT), random.between(24, 70)];
    return curve([[x, y], [x + w * 0.35, y - w * 0.22], [x + w * 0.65, y + w * 0.06], [x + w, y - w * 0.14]],
      '#d9fff0', random.between(1.5, 3.5), `opacity="${random.between(0.1, 0.4).toFixed(2)}"`);
  });
}

function shore(sheet: Sheet): string {
  const edge: Point[] = [[1020, 1100], [1130, 1010], [1280, 985], [1400, 900], [1500, 870], [1640, 740]];
  const land = (shift: number, color: string, more = ''): string =>
    path(`M${edge.map(([x, y]) => `${x + shift} ${y + shift}`).join('L')}L1700 1150L1000 1150Z`, color,
      `stroke="${color}" stroke-width="40" stroke-linejoin="round" ${more}`);
  return land(-46, '#e9fff2', 'opacity=".45"') + land(-22, '#ffffff', 'opacity=".75"') +
    land(0, sheet.linear([[0, '#f6e3b0'], [1, '#e8c98a']])) + crown(1480, 1010, 120, '#2f8a57') +
    crown(1590, 900, 100, '#3f9a5c') + crown(1340, 1075, 90, '#277a4e');
}

function crown(x: number, y: number, size: number, leaf: string): string {
  const star = (dx: number, dy: number, color: string, opacity = 1): string =>
    group(`opacity="${String(opacity)}"`,
      repeat(9,
        (index) =>
          turn(index * 40 + x, x + dx, y + dy,
            path(`M${x + dx} ${y + dy}q${size * 0.5} ${-size * 0.22} ${size} 0q${-size * 0.5} ${size * 0.14} ${-size} 0Z`,
              index % 2 === 0 ? color : deeper(color, opacity < 1 ? 0 : 0.2)))));
  return star(34, 40, '#5a4a3a', 0.3) + star(0, 0, leaf) + circle(x, y, size * 0.09, '#a9752f');
}

function net(sheet: Sheet, x: number, y: number, radius: number): string {
  const spokes = repeat(28, (index) => {
    const angle = (index / 28) * Math.PI * 2;
    const [dx, dy] = [Math.cos(angle) * radius, Math.sin(angle) * radius * 0.86];
    return curve([[x, y], [x + dx * 0.55 - dy * 0.04, y + dy * 0.55 + dx * 0.04], [x + dx, y + dy]],
      '#fffbe8', 1.8, 'opacity=".75"');
  });
  const rings = repeat(7,
    (index) =>
      ellipse(x, y, radius * (index + 1) * 0.14, radius * 0.86 * (index + 1) * 0.14, 'none',
        'stroke="#fffbe8" stroke-width="1.6" opacity=".6"'));
  const floats = repeat(28,
    (index) =>
      circle(x + Math.cos(index * 0.2244) * radius, y + Math.sin(index * 0.2244) * radius * 0.86, 6,
        index % 2 === 0 ? '#ff8c42' : '#fff3d6'));
  return ellipse(x + 20, y + 30, radius, radius * 0.86, '#05475f', `opacity=".3" ${sheet.blur(8)}`) +
    ellipse(x, y, radius, radius * 0.86, '#e9fff5', 'opacity=".2"') + spokes + rings + floats +
    curve([[790, 470], [880, 490], [x, y]], '#fff3d6', 3);
}

/** A jukung from above, bow to the right before it is turned. */
function boat(sheet: Sheet, x: number, y: number, scale: number, degrees: number, hull: string, trim: string,
  casting: boolean): string {
  const shape = 'M-190 0C-150 -34 120 -40 200 0C120 40 -150 34 -190 0Z';
  const beam = (at: number): string =>
    curve([[at, -118], [at + 12, -60], [at + 12, 60], [at, 118]], '#8a5a38', 7);
  const wake = path('M-180 -6C-300 -40 -380 -26 -470 -44C-400 0 -400 0 -470 44C-380 26 -300 40 -180 6Z',
    '#ffffff', 'opacity=".28"');
  const body = path(shape, hull) + path('M-160 0C-130 -22 110 -28 172 0C110 28 -130 22 -160 0Z', deeper(hull, 0.45)) +
    path('M-160 0C-130 22 110 28 172 0C110 14 -130 12 -160 0Z', deeper(hull, 0.2));
  const seats = [-90, 10, 90].map((at) => rect(at, -24, 20, 48, lighter('#a9744a', 0.15))).join('');
  return group('',
    place(x + 22, y + 34, scale, scale,
      turn(degrees, 0, 0, path(shape, '#05475f', `opacity=".4" ${sheet.blur(6)}`),
        rect(-150, -124, 300, 10, '#05475f', 'opacity=".3" rx="5"'),
        rect(-150, 114, 300, 10, '#05475f', 'opacity=".3" rx="5"'))),
    place(x, y, scale, scale,
      turn(degrees, 0, 0, wake, beam(-80), beam(80), rect(-160, -125, 320, 12, lighter(trim, 0.3), 'rx="6"'),
        rect(-160, 113, 320, 12, lighter(trim, 0.2), 'rx="6"'), body,
        path('M120 -21C150 -16 180 -8 200 0C180 8 150 16 120 21Z', trim), seats,
      ellipse(-30, 0, 32, 20, '#d9e7df') +
        repeat(6,
          (index) =>
            path(`M${-52 + index * 7} ${-8 + (index % 3) * 7}q8 -6 16 0q-8 6 -16 0Z`,
              index % 2 === 0 ? '#7fa7b5' : '#5c8798')),
      fromAbove(-110, 0, trim, -20, [30, -26], [30, 24]),
        casting ? fromAbove(120, 4, '#3d5a80', 0, [52, 8], [46, 34]) :
          fromAbove(60, 0, '#b5413a', 0, [20, -34], [24, 30]))));
}

function fromAbove(x: number, y: number, shirt: string, twist: number, left: Point, right: Point): string {
  return turn(twist, x, y,
    line([[x, y - 18], [x + left[0] * 0.6, y - 22 + left[1] * 0.2], [x + left[0], y + left[1]]], '#8a5638',
      9),
    line([[x, y + 18], [x + right[0] * 0.6, y + 22 + right[1] * 0.1], [x + right[0], y + right[1]]],
      '#8a5638', 9),
    ellipse(x, y, 15, 26, shirt), circle(x + 3, y, 22, '#e9c46a'), circle(x + 3, y, 13, '#d9ae50'),
    circle(x + 3, y, 4, '#b98b38'));
}

function gulls(): string {
  const gull = (x: number, y: number, s: number): string =>
    path(`M${x} ${y}q${-s * 0.6} ${-s * 0.5} ${-s * 1.6} ${-s * 0.1}q${s * 0.9} 0 ${s * 1.3} ${s * 0.6}q${s * 0.3} ${s * 0.3} ${s * 0.7} 0q${s * 0.4} ${-s * 0.6} ${s * 1.3} ${-s * 0.6}q${-s * 1} ${-s * 0.4} ${-s * 1.7} ${s * 0.1}Z`,
      '#ffffff');
  return group('opacity=".2" transform="translate(30 50)"', gull(860, 160, 34), gull(960, 230, 26)) +
    gull(860, 160, 34) + gull(960, 230, 26) + gull(180, 560, 30);
}
