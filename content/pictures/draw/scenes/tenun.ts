import { deeper, lighter } from '../kit/color.ts';
import { person } from '../kit/person.ts';
import { bigLeaf } from '../kit/plant.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow } from '../kit/sky.ts';

/** A weaver at her loom: finished ikat runs toward us and fills the foreground, yarn hangs in the window light. */
export const drawTenun: Scene = (sheet) =>
  rect(0, 0, WIDTH, HEIGHT, sheet.linear([[0, '#3a1f33'], [1, '#57273a']])) + bamboo(sheet) + opening(sheet) +
    yarn() +
    person(800, 985, 800,
      { skin: '#a9704a', view: 'front', wearing: 'bun', top: '#2f8f86', bottom: '#7a2e3b', wears: 'skirt',
        face: true, sleeves: 'long', hands: [[-25, -48], [25, -48]] }) +
    loom(sheet) + cloth(sheet) + light(sheet);

function bamboo(sheet: Sheet): string {
  return repeat(30,
    (index) =>
      rect(index * 56, 0, 52, 760, sheet.random.pick(['#6b3a3a', '#743f3c', '#633537'])) +
        repeat(4, (knot) => rect(index * 56, 90 + knot * 190 + ((index * 67) % 110), 52, 6, '#4a2530')));
}

function opening(sheet: Sheet): string {
  return rect(90, 110, 380, 430, '#2f1a2a') +
    rect(108, 128, 344, 394, sheet.linear([[0, '#f7d08a'], [0.6, '#fcebb8'], [1, '#a9c27a']])) +
    group(sheet.clip(rect(108, 128, 344, 394, '#fff')), ellipse(200, 520, 200, 90, '#7fa65a'),
      ellipse(400, 530, 160, 100, '#6a964f'), bigLeaf(180, 540, 280, 14, '#4f8a4a'),
      bigLeaf(200, 540, 240, -24, '#5f9a52')) +
    rect(272, 128, 14, 394, '#4a2a2a') + rect(108, 310, 344, 12, '#4a2a2a') +
    rect(80, 526, 400, 24, '#8a5238') + glow(sheet, 280, 320, 520, 420, '#ffe9ac', 0.6);
}

function yarn(): string {
  const colors = ['#c8342b', '#e0a63f', '#2f5f86', '#f0dcb2', '#2f7f6b', '#8e3a6a'] as const;
  return line([[1060, 130], [1600, 110]], '#c08a58', 16) + colors.map((color, index) => {
    const x = 1100 + index * 88;
    return path(`M${x - 26} 122Q${x - 46} 330 ${x - 22} 430Q${x} 462 ${x + 22} 430Q${x + 46} 330 ${x + 26} 122Z`,
      color) +
      repeat(4,
        (strand) =>
          path(`M${x - 16 + strand * 10} 126Q${x - 26 + strand * 17} 330 ${x - 12 + strand * 8} 436`, 'none',
            `stroke="${deeper(color, 0.3)}" stroke-width="2.5" opacity=".7"`)) +
      rect(x - 30, 168, 60, 12, lighter(color, 0.5));
  }).join('');
}

function loom(sheet: Sheet): string {
  const wood = '#8a5238';
  const warp = repeat(64,
    (index) =>
      line([[340 + index * 14.6, 470], [340 + index * 14.6, 640]], index % 4 < 2 ? '#f0dcb2' : '#c8342b', 2,
        'opacity=".75"'));
  return group('opacity=".55"', warp) + rect(230, 60, 40, 1020, wood) + rect(1330, 60, 40, 1020, wood) +
    rect(252, 60, 18, 1020, '#1a1030', 'opacity=".3"') + rect(1352, 60, 18, 1020, '#1a1030', 'opacity=".3"') +
    rect(210, 96, 1180, 34, lighter(wood, 0.14), 'rx="14"') +
    rect(330, 606, 940, 40, sheet.linear([[0, '#d9a066'], [1, '#8a5238']]), 'rx="18"') +
    repeat(90, (index) => rect(346 + index * 10.1, 646, 3, 34, '#e7c391')) +
    rect(326, 678, 948, 16, '#a36a40', 'rx="7"') +
    polygon([[620, 590], [760, 574], [800, 588], [760, 604]], '#e7c391') +
      rect(650, 582, 80, 14, '#c8342b', 'rx="6"') + circle(596, 612, 22, '#a9704a') +
      circle(1004, 612, 22, '#a9704a') + line([[586, 604], [604, 628]], '#95603e', 5) +
      line([[1014, 604], [996, 628]], '#95603e', 5);
}

/** Ikat in bands that grow toward the viewer: diamonds, crosses, hooks and birds. */
function cloth(sheet: Sheet): string {
  const rows = repeat(5, (row) => {
    const [top, bottom] = [694 + row ** 1.35 * 42, 694 + (row + 1) ** 1.35 * 42];
    return band(row, top, bottom - top);
  });
  const outline = polygon([[352, 690], [1248, 690], [1460, 1080], [140, 1080]], '#fff');
  return polygon([[352, 690], [1248, 690], [1460, 1080], [140, 1080]], '#7a1f2f') +
    group(sheet.clip(outline), rows) +
    polygon([[352, 690], [1248, 690], [1256, 712], [344, 712]], '#1a1030', 'opacity=".35"');
}

function band(row: number, top: number, height: number): string {
  const grounds = ['#22304f', '#8f2432', '#22304f', '#b5622f', '#8f2432'] as const;
  const pitch = 74 + row * 19;
  const middle = top + height / 2;
  const motif = repeat(25, (index) => {
    const x = 800 + (index - 12) * pitch;
    const w = pitch * 0.42;
    const h = height * 0.36;
    const step = (scale: number, color: string): string =>
      polygon([[x - w * scale, middle], [x - w * scale * 0.5, middle - h * scale * 0.5],
        [x - w * scale * 0.5, middle - h * scale], [x + w * scale * 0.5, middle - h * scale],
        [x + w * scale * 0.5, middle - h * scale * 0.5], [x + w * scale, middle],
        [x + w * scale * 0.5, middle + h * scale * 0.5], [x + w * scale * 0.5, middle + h * scale],
        [x - w * scale * 0.5, middle + h * scale], [x - w * scale * 0.5, middle + h * scale * 0.5]],
        color);
    const diamond = polygon([[x - w, middle], [x, middle - h * 1.1], [x + w, middle], [x, middle + h * 1.1]],
      '#f0dcb2') +
      polygon([[x - w * 0.66, middle], [x, middle - h * 0.74], [x + w * 0.66, middle],
        [x, middle + h * 0.74]],
        '#c8342b') +
      polygon([[x - w * 0.32, middle], [x, middle - h * 0.36], [x + w * 0.32, middle],
        [x, middle + h * 0.36]],
        '#e0a63f');
    return row % 2 === 0 ? diamond :
      step(1, '#e0a63f') + step(0.66, row === 1 ? '#22304f' : '#7a1f2f') + step(0.3, '#f0dcb2');
  });
  return rect(100, top, 1400, height, grounds[row] ?? '#22304f') + motif +
    rect(100, top, 1400, height * 0.07, '#e0a63f') +
    rect(100, top + height * 0.09, 1400, height * 0.03, '#f0dcb2');
}

function light(sheet: Sheet): string {
  return group('style="mix-blend-mode:soft-light"',
    polygon([[108, 128], [452, 128], [1500, 1067], [500, 1067]],
      sheet.linear([[0, '#fff3c4', 0.95], [1, '#fff3c4', 0.1]]))) +
    rect(1100, 0, 500, HEIGHT, sheet.linear([[0, '#1a0f2a', 0], [1, '#1a0f2a', 0.55]], 0));
}
