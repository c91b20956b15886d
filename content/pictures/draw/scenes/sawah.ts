import { hills, volcano } from '../kit/land.ts';
import { mix } from '../kit/color.ts';
import { broadTree, palm, treeRow, tuft } from '../kit/plant.ts';
import { person } from '../kit/person.ts';
import { pelanaHouse } from '../kit/house.ts';
import { curve, ellipse, line, path, repeat, smooth, type Point } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { birds, glow, sky, streakClouds, sun } from '../kit/sky.ts';
import { FARMER, STOOPING, WALKING } from '../kit/townspeople.ts';

/** Rice terraces at daybreak: an amphitheatre of water and young rice under a volcano. */
export const drawSawah: Scene = (sheet) =>
  sky(sheet, ['#f6b48f', '#fbd3a4', '#fff0cf'], 520) + streakClouds(sheet, 60, 260, 9, '#fff4e0', 0.6) +
    sun(sheet, 1060, 330, 46, '#fffbe6', '#ffe3a1') +
  volcano(sheet, 560, 480, 1150, 330, '#9aa0b8', '#7c82a4', '#f3d3b4') +
    birds(sheet, 980, 180, 110, 6, '#8b6b78') +
  hills(sheet, { crest: 440, relief: 34, waves: 4, top: '#7fa08a', foot: '#c9d3a4' }) +
    treeRow(sheet, 0, 430, 480, 46, '#4f7f5e') + treeRow(sheet, 1180, 1640, 470, 54, '#4b7a58') +
  pelanaHouse(300, 486, 110, { wall: '#e9c9a0', roof: '#b4583b', window: '#5d4a4a' }) +
    pelanaHouse(1330, 476, 92, { wall: '#f0d7b0', roof: '#a94f39', window: '#5d4a4a' }) +
  repeat(13, (index) => terrace(sheet, index)) + glow(sheet, 1060, 560, 520, 330, '#ffe9b0', 0.55) +
  person(700, 640, 92, { ...FARMER, ...STOOPING, top: '#b6404a' }) +
    person(800, 652, 96, { ...FARMER, ...STOOPING, facing: 'left', top: '#2f6b7a' }) +
  carrier(1135, 905, 250) +
  palm(sheet, 120, 1010, 660, 90, '#2e6b4a') + palm(sheet, 20, 1080, 500, 150, '#24583f') +
    broadTree(sheet, 1545, 1010, 420, '#3c7a4a') +
  repeat(26,
    (index) =>
      tuft(index * 66 + sheet.random.between(-20, 20), 1090, sheet.random.between(90, 170),
        sheet.random.pick(['#2f6f45', '#3f8550', '#276043']), 7));

/** One step of the terraces: its bank of earth, then water or rice. */
function terrace(sheet: Sheet, index: number): string {
  const near = index / 12;
  const edge = (extra: number): Point[] =>
    Array.from({ length: 12 }, (_, step): Point => {
      const across = (step / 11) * 2 - 1;
      const bowl = (Math.abs(across + 0.1) ** 2) * (70 + near * 150);
      const swing = Math.sin(across * 5 + index * 1.3) * (6 + near * 26);
      return [((across * 1.06 + 1) * WIDTH) / 2, 484 + near ** 1.45 * 640 - bowl + swing + extra];
    });
  const bank = 7 + near * 26;
  const filled = [true, false, true, true, false, true, false, true, false, true, false, false,
    false][index] ?? false;
  const surface = filled
    ? sheet.linear([[0, '#a9bfc2'], [0.35, '#d9d3bd'], [0.62, '#ffe7b3'], [0.78, '#f7cf9c'], [1, '#b7b9a6']],
      0)
    : sheet.linear([[0, mix('#8fb35a', '#3f8a4c', near)], [0.6, mix('#cfd873', '#7fb04e', near)],
      [1, mix('#86a957', '#3c8148', near)]],
      0);
  const body = (points: Point[], fill: string): string =>
    path(`${smooth(points, false)}L1700 ${HEIGHT + 20}L-100 ${HEIGHT + 20}Z`, fill);
  const sprouts = repeat(filled ? 46 : 70, (sprout) => {
    const at = edge(bank + 4 + sheet.random.between(4, 22 + near * 40))[sprout % 12] ?? [0, 0];
    return tuft(at[0] + sheet.random.between(-80, 80), at[1], 8 + near * 22,
      filled ? '#6f9a55' : mix('#5e9a4c', '#2e7443', near), 3);
  });
  return body(edge(0), mix('#7a9a4e', '#2f6a3e', near)) + body(edge(bank), surface) +
    curve(edge(0), mix('#dfe39a', '#8fbf5c', near), 2 + near * 4) + sprouts;
}

function carrier(x: number, y: number, height: number): string {
  const u = height / 100;
  const basket = (at: number): string =>
    line([[x + at * u, y - 82 * u], [x + (at - 5) * u, y - 52 * u]], '#6b4a2f', 2) +
      line([[x + at * u, y - 82 * u], [x + (at + 5) * u, y - 52 * u]], '#6b4a2f', 2) +
    ellipse(x + at * u, y - 54 * u, 9 * u, 6 * u, '#5b8a3c') +
      path(`M${x + (at - 9.5) * u} ${y - 52 * u}h${19 * u}l${-3 * u} ${15 * u}h${-13 * u}Z`, '#c58f4e');
  return ellipse(x, y + 2, 60, 8, '#1a1a45', 'opacity=".25"') +
    person(x, y, height,
      { ...FARMER, ...WALKING, facing: 'left', hands: [[12, -68], [14, -74]], top: '#e7e0cf',
        bottom: '#5b4a6b' }) +
    curve([[x - 40 * u, y - 80 * u], [x, y - 84 * u], [x + 40 * u, y - 80 * u]], '#8b5e34', 5) + basket(-38) +
      basket(38);
}
