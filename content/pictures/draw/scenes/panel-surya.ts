import { deeper } from '../kit/color.ts';
import { hills } from '../kit/land.ts';
import { pelanaHouse } from '../kit/house.ts';
import { footShadow, person } from '../kit/person.ts';
import { palm, treeRow, tuft } from '../kit/plant.ts';
import { circle, line, polygon, rect, repeat, type Point } from '../kit/shape.ts';
import { WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow, heapCloud, sky, sun } from '../kit/sky.ts';
import { ripples } from '../kit/water.ts';

/** A solar field on a small island at noon: rows of panels run toward the sea, two technicians check one. */
export const drawPanelSurya: Scene = (sheet) =>
  sky(sheet, ['#1f7fc4', '#6fc0e4', '#dff1e8'], 470) + sun(sheet, 1290, 150, 66, '#fffdf0', '#fff3b0') +
    heapCloud(sheet, 300, 330, 420, '#ffffff', '#cfe6f0') +
    heapCloud(sheet, 760, 370, 260, '#ffffff', '#dcecf0') +
    hills(sheet, { crest: 400, relief: 40, waves: 3, top: '#7fb0b5', foot: '#a9d0c9', bottom: 470 }) +
    rect(0, 440, WIDTH, 130, sheet.linear([[0, '#2f9fc4'], [1, '#3fc4bf']])) +
    ripples(sheet, 450, 540, 60, '#effffa', 0.6) + island(sheet) + field(sheet) + technicians() +
    flare(sheet);

function island(sheet: Sheet): string {
  return rect(0, 548, WIDTH, 20, '#f4e3b0') +
    rect(0, 560, WIDTH, 520, sheet.linear([[0, '#c4d873'], [1, '#6fa54a']])) +
    palm(sheet, 90, 590, 210, 24, '#2f8a57') + palm(sheet, 170, 600, 170, -14, '#379560') +
    treeRow(sheet, 220, 470, 590, 50, '#4f9a5a') +
    ['#d9603b', '#2f7f8f', '#e0a63f',
      '#c8434a'].map((roof, index) =>
        pelanaHouse(1060 + index * 126, 606 + (index % 2) * 14, 128,
          { wall: index % 2 === 0 ? '#fff3d6' : '#e3f0e4', roof, window: '#3f6f86' })).join('') +
    palm(sheet, 1010, 610, 230, -20, '#2f8a57') + palm(sheet, 1560, 640, 280, -30, '#2f8a57') +
    line([[560, 600], [560, 500]], '#6b5a4a', 6) + line([[980, 610], [980, 480]], '#6b5a4a', 6) +
    line([[560, 506], [980, 486], [1100, 560]], '#4a4a50', 2);
}

/** One row: panels tilted to us, cells in a grid, sky mirrored on the glass. */
function field(sheet: Sheet): string {
  return repeat(5, (row) => {
    const near = row / 4;
    const y = 650 + near ** 1.35 * 330;
    const [w, h, shift] = [120 + near * 210, 48 + near * 112, -row * 90];
    return repeat(Math.ceil(1900 / w) + 2, (index) => {
      const x = shift - 140 + index * (w + 10 + near * 14);
      if (row === 3 && index > 5) return '';
      if (row === 4 && index > 3) return '';
      return panel(sheet, x, y, w, h, near);
    });
  });
}

function panel(sheet: Sheet, x: number, y: number, w: number, h: number, near: number): string {
  const slant = h * 0.42;
  const at = (u: number, v: number): Point => [x + u * w + (1 - v) * slant, y - h + v * h];
  const glass = sheet.linear([[0, '#4fa3d9'], [0.45, '#1f4f9a'], [1, '#14306b']], 60);
  const cells = repeat(5,
    (index) =>
      line([at((index + 1) / 6, 0), at((index + 1) / 6, 1)], '#8fc7ec', 1 + near * 1.6, 'opacity=".55"')) +
    repeat(3,
      (index) =>
        line([at(0, (index + 1) / 4), at(1, (index + 1) / 4)], '#8fc7ec', 1 + near * 1.6, 'opacity=".55"'));
  const shade: Point[] = [[x + 14, y + h * 0.16], [x + w + 26, y + h * 0.16], [x + w + 60, y + h * 0.34],
    [x + 30, y + h * 0.34]];
  return polygon(shade, '#24503a', 'opacity=".4"') +
    line([at(0.2, 0.9), [x + w * 0.22, y + h * 0.28]], '#7f8a94', 3 + near * 6) +
    line([at(0.8, 0.9), [x + w * 0.82, y + h * 0.28]], '#7f8a94', 3 + near * 6) +
    polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], glass) +
    polygon([at(0.1, 0), at(0.38, 0), at(0.2, 1), at(0, 1), at(0, 0.6)], '#e9f8ff', 'opacity=".22"') + cells +
    line([at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)], '#e3ecf2', 2 + near * 4);
}

function technicians(): string {
  const crew = { top: '#2f5f8f', bottom: '#26385c', vest: '#ff8a2f', sleeves: 'long', face: true } as const;
  return footShadow(1220, 1030, 120, '#1f4030', 0.35) +
    person(1200, 1030, 470,
      { ...crew, skin: '#8a5638', view: 'side', facing: 'left', wearing: 'helmet', headColor: '#fff6dc',
        hands: [[22, -64], [18, -54]],
        before: rect(12, -62, 13, 17, '#3a3a46', 'rx="1.5"') + rect(13.4, -60.6, 10.2, 14, '#9fe0f0') }) +
    footShadow(1420, 1040, 120, '#1f4030', 0.35) +
    person(1400, 1040, 450,
      { ...crew, skin: '#c68a5e', view: 'front', wearing: 'helmet', headColor: '#f2b632',
        hands: [[-30, -74], [14, -46]], elbows: [1, 1] });
}

function flare(sheet: Sheet): string {
  return glow(sheet, 1290, 150, 760, 460, '#fffbe0', 0.4) + circle(980, 700, 12, '#ffffff', 'opacity=".9"') +
    glow(sheet, 560, 800, 260, 120, '#f4fdff', 0.55) + glow(sheet, 180, 900, 300, 130, '#f4fdff', 0.4) +
    repeat(30,
      (index) =>
        tuft(index * 56, 1092, sheet.random.between(40, 110),
          sheet.random.pick(['#4f8f3f', '#6fae4a', deeper('#4f8f3f', 0.2)]), 6));
}
