import { deeper, lighter } from '../kit/color.ts';
import { footShadow, person } from '../kit/person.ts';
import { palm, treeRow } from '../kit/plant.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import { WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { birds, glow, heapCloud, sky } from '../kit/sky.ts';
import { OFFICER, WALKING } from '../kit/townspeople.ts';

/** A colonial city hall across a wide square at late morning, its front mirrored in a shallow basin. */
export const drawBalaiKota: Scene = (sheet) =>
  sky(sheet, ['#2f86c0', '#7cc0dc', '#e8efd9'], 700) + heapCloud(sheet, 250, 380, 460, '#ffffff', '#c4dfea') +
    heapCloud(sheet, 1360, 330, 560, '#ffffff', '#c9e2ea') +
    heapCloud(sheet, 1010, 200, 300, '#ffffff', '#d9ebee') + birds(sheet, 420, 180, 90, 7, '#3f5f7a') +
    block(-40, 440, 240) + block(1360, 420, 280) +
  treeRow(sheet, -20, 330, 690, 110, '#3f8a5c') + treeRow(sheet, 1270, 1640, 690, 110, '#3a8257') +
    hall(sheet) + square(sheet) + palm(sheet, 170, 745, 480, -18, '#2f8057') +
    palm(sheet, 300, 725, 390, 16, '#37905f') + palm(sheet, 1430, 745, 480, 18, '#2f8057') +
    palm(sheet, 1300, 725, 390, -16, '#37905f') + people();

function block(x: number, y: number, width: number): string {
  return rect(x, y, width, 260, '#b9cfd6') +
    repeat(5,
      (row) =>
        repeat(6,
          (index) => rect(x + 16 + index * (width / 6), y + 20 + row * 46, width / 12, 24, '#94b3c2')));
}

function hall(sheet: Sheet): string {
  const white = '#fbf3df';
  const arch = (x: number, y: number, w: number, h: number, glass: string): string =>
    path(`M${x} ${y + h}v${-h + w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h - w / 2}Z`, glass) +
      rect(x + w / 2 - 2, y + 6, 4, h - 6, white);
  const wing = (x: number): string =>
    rect(x, 470, 300, 220, white) + rect(x, 470, 300, 26, '#1a1a45', 'opacity=".14"') +
      repeat(5,
        (index) =>
          arch(x + 18 + index * 56, 506, 36, 66, '#3f7f8f') +
            arch(x + 18 + index * 56, 600, 36, 90, '#35606e') +
            rect(x + 12 + index * 56, 574, 48, 6, '#e5d4b0')) +
      polygon([[x - 22, 474], [x + 24, 384], [x + 276, 384], [x + 322, 474]], '#c05a3c') +
      repeat(4,
        (row) =>
          line([[x + 20 - row * 10, 400 + row * 18], [x + 280 + row * 10, 400 + row * 18]],
            deeper('#c05a3c', 0.2), 2, 'opacity=".7"'));
  const columns = repeat(6,
    (index) =>
      rect(632 + index * 62, 480, 26, 196, sheet.linear([[0, '#ffffff'], [0.5, white], [1, '#cdbd9c']], 0)) +
        rect(626 + index * 62, 470, 38, 12, '#fffaf0') + rect(626 + index * 62, 674, 38, 14, '#e5d4b0'));
  const tower = rect(744, 210, 112, 180, white) + rect(800, 210, 56, 180, '#1a1a45', 'opacity=".12"') +
    polygon([[728, 214], [800, 112], [872, 214]], '#b5503a') +
    polygon([[800, 112], [872, 214], [800, 214]], '#8f3f35') + circle(800, 262, 30, '#e5d4b0') +
    circle(800, 262, 24, '#fffdf4') + line([[800, 262], [800, 246]], '#4a3a3a', 4) +
    line([[800, 262], [812, 268]], '#4a3a3a', 4) + arch(782, 310, 36, 60, '#3f7f8f') +
    rect(734, 300, 132, 8, '#e5d4b0');
  return wing(300) + wing(1000) + rect(596, 430, 408, 262, '#e9dab8') +
    repeat(5, (index) => arch(664 + index * 62, 540, 36, 150, '#2f5666')) + tower +
    rect(590, 436, 420, 40, white) + polygon([[576, 440], [800, 340], [1024, 440]], '#fffaf0') +
    polygon([[626, 430], [800, 356], [974, 430]], '#e0cfa8') + circle(800, 404, 18, '#d9a441') + columns +
    rect(560, 686, 480, 14, '#efe2c4') + rect(540, 698, 520, 14, '#dccba4') +
    rect(520, 710, 560, 14, '#c9b78f') +
    line([[800, 112], [800, 40]], '#efe2c4', 5) + path('M802 42q30 -10 62 2v22q-32 -10 -62 -2Z', '#d62a2f') +
      path('M802 64q30 -10 62 2v22q-32 -10 -62 -2Z', '#fffdf6') +
      rect(1000, 470, 300, 220, sheet.linear([[0, '#3a2a5a', 0], [1, '#3a2a5a', 0.35]], 0), sheet.stipple()) +
      glow(sheet, 520, 520, 420, 240, '#fff6cc', 0.35);
}

function square(sheet: Sheet): string {
  const paving = repeat(9,
    (index) =>
      line([[800 + (index - 4) * 90, 724], [800 + (index - 4) * 420, 1080]], '#c9a97f', 3, 'opacity=".5"')) +
    repeat(5,
      (index) =>
        line([[-10, 745 + index * index * 18], [1610, 745 + index * index * 18]], '#c9a97f', 3,
          'opacity=".5"'));
  const mirror = group(sheet.clip(polygon([[620, 800], [980, 800], [1180, 1010], [420, 1010]], '#fff')),
    rect(400, 790, 800, 230, sheet.linear([[0, '#d9e3d0'], [1, '#3f93c4']])),
    repeat(6, (index) => rect(634 + index * 62, 800, 22, 110, '#fffaf0', 'opacity=".6"')),
    polygon([[600, 900], [800, 1000], [1000, 900]], '#fff3d8', 'opacity=".65"'),
    rect(300, 800, 260, 60, '#c05a3c', 'opacity=".3"'),
    repeat(9,
      (index) =>
        rect(440 + ((index * 137) % 640), 820 + index * 20, 120, 4, '#f4ffff', 'opacity=".6" rx="2"')));
  return rect(0, 722, WIDTH, 360, sheet.linear([[0, '#f2dfb8'], [1, '#dcb98a']])) + paving +
    rect(0, 716, 520, 22, '#7fb069') + rect(1080, 716, 520, 22, '#7fb069') +
    polygon([[606, 790], [994, 790], [1216, 1026], [384, 1026]], '#e9d2a6') +
    polygon([[384, 1026], [1216, 1026], [1216, 1048], [384, 1048]], '#b8946a') + mirror +
    repeat(2,
      (side) =>
        ellipse(250 + side * 1100, 900, 190, 44, '#6aa052') +
          repeat(9,
            (index) =>
              circle(110 + side * 1100 + index * 35, 884 + (index % 3) * 10, 13,
                index % 2 === 0 ? '#d9483b' : '#f2b632')));
}

function people(): string {
  const at = (x: number, y: number, height: number, look: Parameters<typeof person>[3]): string =>
    footShadow(x + height * 0.14, y, height * 0.22, '#5a3a5a', 0.3) + person(x, y, height, look);
  return at(560, 752, 70, { ...OFFICER, ...WALKING }) +
    at(1060, 750, 70, { ...OFFICER, ...WALKING, facing: 'left', wearing: 'hijab', headColor: '#7a6a4a' }) +
    at(880, 748, 66, { ...OFFICER }) +
    at(250, 1010, 280,
      { ...OFFICER, ...WALKING, face: true, before: rect(6, -52, 14, 10, '#5b3a2a', 'rx="1.5"') }) +
    at(340, 1000, 265,
      { ...OFFICER, ...WALKING, wearing: 'hijab', headColor: '#2f5f6e', sleeves: 'long', face: true,
        wears: 'robe', skin: '#c68a5e' }) +
    at(1330, 1000, 260,
      { view: 'back', skin: '#8a5638', wearing: 'short', top: lighter('#2f7f8f', 0.1), bottom: '#3b3a55',
        hands: [[-12, -44], [16, -42]] }) +
      at(1405, 1004, 170,
        { view: 'back', skin: '#a9704a', wearing: 'ponytail', headColor: '#d9483b', headSize: 1.3,
          top: '#f2b632', bottom: '#c8434a', wears: 'skirt', hands: [[-22, -64], [15, -46]] });
}
