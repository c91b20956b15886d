import { deeper, lighter } from '../kit/color.ts';
import { footShadow, person } from '../kit/person.ts';
import { bigLeaf, palm } from '../kit/plant.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat, turn } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow, heapCloud } from '../kit/sky.ts';
import { SITTING } from '../kit/townspeople.ts';

const SPINES = ['#c8553d', '#e0a63f', '#2f6b6b', '#7a3b4a', '#f0dcb2', '#3f5a86', '#6b8f5a', '#d98a5b',
  '#4a3a5a'] as const;

/** A reading room in the afternoon: a tall round window, shelves to the ceiling, readers in pools of light. */
export const drawPerpustakaan: Scene = (sheet) =>
  rect(0, 0, WIDTH, HEIGHT, sheet.linear([[0, '#5a3326'], [1, '#7d4a30']])) + window(sheet) +
    shelf(sheet, -20, 470, 5) + shelf(sheet, 1130, 490, 5) + beams() +
    rect(0, 800, WIDTH, 280, sheet.linear([[0, '#a9683f'], [1, '#6b3d2a']])) +
    repeat(12,
      (index) =>
        line([[800 + (index - 5.5) * 110, 800], [800 + (index - 5.5) * 300, 1080]], '#5b3222', 2.5,
          'opacity=".5"')) +
  sunPatch(sheet) + ladder(sheet) + rug(sheet) + readers(sheet) + plant();

function window(sheet: Sheet): string {
  const shape = 'M480 800L480 420A320 320 0 0 1 1120 420L1120 800Z';
  const view = rect(440, 60, 720, 760, sheet.linear([[0, '#f9d58c'], [0.5, '#fdeebc'], [1, '#cfe3a8']])) +
    heapCloud(sheet, 700, 330, 280, '#fff8e0', '#f7dfa8') +
    heapCloud(sheet, 1000, 260, 240, '#fff8e0', '#f7dfa8') + ellipse(620, 740, 260, 130, '#9cc27a') +
    ellipse(1010, 750, 300, 150, '#86b36e') + palm(sheet, 620, 800, 330, 30, '#5f9a5a', '#8a6a4a') +
    palm(sheet, 1030, 800, 270, -30, '#55905a', '#8a6a4a');
  const bars = [587, 693, 800, 907, 1013].map((x) => rect(x - 4, 90, 8, 720, '#6b3d2a')).join('') +
    rect(470, 416, 660, 10, '#6b3d2a') + rect(470, 600, 660, 8, '#6b3d2a') +
    path('M640 420A160 160 0 0 1 960 420', 'none', 'stroke="#6b3d2a" stroke-width="8"');
  return path(shape, '#4a2a20', 'stroke="#4a2a20" stroke-width="52"') +
    group(sheet.clip(path(shape, '#fff')), view, bars) +
    path(shape, 'none', 'stroke="#8f5a38" stroke-width="18"') +
    glow(sheet, 800, 480, 700, 560, '#fff0bf', 0.5);
}

function shelf(sheet: Sheet, left: number, width: number, rows: number): string {
  const { random } = sheet;
  const row = (index: number): string => {
    const foot = 236 + index * 140;
    let [x, books] = [left + 22, ''];
    while (x < left + width - 44) {
      const [thick, tall, color] = [random.between(13, 30), random.between(72, 112), random.pick(SPINES)];
      const tilt = random.between(0, 1) > 0.93 ? 8 : 0;
      books += turn(tilt, x, foot, rect(x, foot - tall, thick, tall, color),
        rect(x, foot - tall + 12, thick, 5, lighter(color, 0.4), 'opacity=".8"'),
        rect(x + thick - 4, foot - tall, 4, tall, deeper(color, 0.35), 'opacity=".6"'));
      x += thick + (tilt > 0 ? 18 : random.between(0, 1) > 0.92 ? 34 : 1.5);
    }
    return rect(left + 14, foot - 126, width - 28, 126, '#3b211b') + books +
      rect(left, foot, width, 14, '#a36a40');
  };
  return rect(left, 90, width, 730, '#7d4a30') + repeat(rows, row) +
    rect(left - 6, 84, width + 12, 26, '#b0774a') +
    rect(left, 90, width, 730,
      sheet.linear([[0, '#2a1220', left < 500 ? 0.55 : 0], [1, '#2a1220', left < 500 ? 0 : 0.55]], 0));
}

function beams(): string {
  return rect(0, 0, WIDTH, 66, '#43261f') +
    repeat(9,
      (index) =>
        polygon([[index * 200 - 30, 0], [index * 200 + 20, 0], [index * 200 + 12, 66],
          [index * 200 - 22, 66]],
          '#2f1a18')) +
    [330,
      1270].map((x) =>
        line([[x, 60], [x, 240]], '#2f1a18', 4) + path(`M${x - 56} 290Q${x} 190 ${x + 56} 290Z`, '#e0a63f') +
          ellipse(x, 290, 56, 10, '#fff3c0')).join('');
}

function sunPatch(sheet: Sheet): string {
  const tone = sheet.linear([[0, '#ffe9ac', 0.75], [1, '#ffe9ac', 0.1]]);
  return group('',
    repeat(6,
      (index) =>
        polygon([[490 + index * 106, 806], [580 + index * 106, 806], [300 + index * 190 + 150, 1080],
          [300 + index * 190, 1080]],
          tone))) +
    group('style="mix-blend-mode:soft-light"',
      polygon([[490, 120], [1110, 120], [1500, 1067], [120, 1067]],
        sheet.linear([[0, '#fff3c4', 0.6], [1, '#fff3c4', 0]])));
}

function ladder(sheet: Sheet): string {
  const rungs = repeat(9,
    (index) =>
      line([[1196 - index * 6, 250 + index * 64], [1264 - index * 6, 250 + index * 64]], '#d9a066', 8));
  return line([[1206, 180], [1140, 830]], '#c08a58', 12) + line([[1276, 180], [1210, 830]], '#c08a58', 12) +
    rungs +
    person(1212, 640, 330,
      { view: 'back', skin: '#a9704a', wearing: 'hijab', headColor: '#f0dcb2', top: '#2f7f79',
        bottom: '#2f4858', sleeves: 'long', hands: [[-6, -70], [24, -92]], feet: [[-8, -1], [8, -18]] }) +
    rect(1284, 306, 24, 46, sheet.random.pick(SPINES));
}

function rug(sheet: Sheet): string {
  return ellipse(720, 960, 520, 96, '#7a2e3b') +
    ellipse(720, 956, 490, 86, 'none', 'stroke="#e0a63f" stroke-width="6"') +
    ellipse(720, 956, 420, 70, '#8f3b45') +
    repeat(18,
      (index) =>
        circle(720 + Math.cos(index * 0.349) * 455, 956 + Math.sin(index * 0.349) * 78, 7, '#f0dcb2')) +
    ellipse(720, 950, 300, 44, sheet.radial([[0, '#ffe9ac', 0.5], [1, '#ffe9ac', 0]]));
}

function readers(sheet: Sheet): string {
  const book = (x: number, y: number, color: string): string =>
    path(`M${x} ${y}l-9 -5v-10l9 4l9 -4v10Z`, '#fffaf0') + path(`M${x} ${y}l-9 -5l0 2l9 5l9 -5l0 -2Z`, color);
  const stool = (x: number, y: number, w: number): string =>
    ellipse(x, y, w, w * 0.24, '#e0a63f') +
      path(`M${x - w} ${y}q0 ${w * 1.4} ${w * 0.2} ${w * 1.5}h${w * 1.6}q${w * 0.2} ${-w * 0.1} ${w * 0.2} ${-w * 1.5}Z`,
        '#c8873a') +
      ellipse(x, y, w, w * 0.24, '#efbf5e');
  return footShadow(520, 1010, 150, '#2a1220', 0.35) + stool(470, 870, 78) +
    person(470, 1000, 480,
      { ...SITTING, skin: '#8a5638', wearing: 'short', top: '#e8e0cc', bottom: '#3f5a86', face: true, bow: 16,
        hands: [[15, -42], [17, -40]], before: book(18, -38, '#c8553d') }) +
    footShadow(880, 1016, 130, '#2a1220', 0.35) + stool(940, 880, 74) +
      person(940, 1010, 440,
        { ...SITTING, facing: 'left', skin: '#c68a5e', wearing: 'hijab', headColor: '#e07a5f', top: '#f0cf8a',
          bottom: '#5f3b5c', sleeves: 'long', face: true, bow: 16, hands: [[15, -42], [17, -40]],
          before: book(18, -38, '#2f6b6b') }) +
    person(700, 1010, 330,
      { view: 'front', hip: [0, -8], hands: [[-5, -18], [5, -18]], feet: [[10, -2], [-10, -2]],
        knees: [1, -1], skin: '#a9704a', wearing: 'ponytail', headSize: 1.35, top: '#c8434a',
        bottom: '#f0dcb2', face: true, before: book(0, -12, '#3f5a86') }) +
      repeat(4,
        (index) =>
          rect(590 - (index % 2) * 8, 996 - index * 16, 84, 15, SPINES[index] ?? '#c8553d', 'rx="3"')) +
      glow(sheet, 700, 900, 420, 200, '#ffe9ac', 0.28);
}

function plant(): string {
  return bigLeaf(1490, 900, 330, -26, '#3f7a4c') + bigLeaf(1500, 900, 380, 6, '#4f8f58') +
    bigLeaf(1510, 900, 300, 34, '#356b45') + bigLeaf(1490, 905, 240, -54, '#2f6040') +
    path('M1420 890h160l-24 180h-112Z', '#c8553d') + rect(1410, 880, 180, 28, '#b0472f', 'rx="8"');
}
