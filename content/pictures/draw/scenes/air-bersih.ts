import { deeper, lighter } from '../kit/color.ts';
import { hills } from '../kit/land.ts';
import { footShadow, person, type Person } from '../kit/person.ts';
import { tuft } from '../kit/plant.ts';
import { circle, curve, ellipse, group, line, path, polygon, rect, repeat,
  type Point } from '../kit/shape.ts';
import { WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { birds, sky, sun } from '../kit/sky.ts';
import { PUPIL, WALKING } from '../kit/townspeople.ts';

/** First water on a dry savanna of the east: children at the new tap, a pipe coming down from the hills. */
export const drawAirBersih: Scene = (sheet) =>
  sky(sheet, ['#2f8fb5', '#7cc4cf', '#f4e2b0'], 560) + sun(sheet, 250, 150, 54, '#fffbe0', '#fff0b0') +
    birds(sheet, 620, 170, 100, 5, '#4a6a7a') +
    hills(sheet, { crest: 400, relief: 120, waves: 3, top: '#b9936a', foot: '#e3c58d' }) +
    hills(sheet, { crest: 500, relief: 60, waves: 4, top: '#cf9f5a', foot: '#eac978' }) +
    thatch(1180, 570, 150) + thatch(1360, 560, 120) + thatch(1010, 566, 110) + lontar(sheet, 900, 590, 250) +
    lontar(sheet, 1510, 600, 320) +
  rect(0, 560, WIDTH, 520, sheet.linear([[0, '#ecc873'], [0.5, '#dba856'], [1, '#b9783f']])) + pipe() +
    grassland(sheet) +
    path('M930 590Q1000 700 760 820T600 1080L1180 1080Q980 860 1060 740T960 590Z', '#f3dca4',
      'opacity=".75"') +
    walkers() + tap(sheet) + children() + lontar(sheet, 110, 1000, 760) +
    repeat(26,
      (index) =>
        tuft(index * 66, 1090, sheet.random.between(60, 150),
          sheet.random.pick(['#c98f3f', '#dba856', '#a9702f']), 7));

/** A Sumbanese house: a tall peak of thatch over a wide skirt. */
function thatch(x: number, y: number, w: number): string {
  return rect(x - w * 0.4, y - w * 0.2, w * 0.8, w * 0.2, '#7a5238') +
    path(`M${x - w * 0.6} ${y - w * 0.16}L${x - w * 0.22} ${y - w * 0.44}L${x - w * 0.12} ${y - w * 1.05}L${x + w * 0.12} ${y - w * 1.05}L${x + w * 0.22} ${y - w * 0.44}L${x + w * 0.6} ${y - w * 0.16}Z`,
      '#a97c4a') +
    path(`M${x + w * 0.02} ${y - w * 1.05}L${x + w * 0.12} ${y - w * 1.05}L${x + w * 0.22} ${y - w * 0.44}L${x + w * 0.6} ${y - w * 0.16}L${x + w * 0.1} ${y - w * 0.16}Z`,
      '#7f5a3a');
}

/** A lontar palm: straight stem, round fans. */
function lontar(sheet: Sheet, x: number, y: number, height: number): string {
  const fans = [[-0.16, 0.02], [0.16, 0.03], [-0.1, -0.12], [0.1, -0.13], [0, -0.03], [0, -0.18]] as const;
  return path(`M${x - height * 0.03} ${y}L${x - height * 0.016} ${y - height * 0.82}h${height * 0.032}L${x + height * 0.03} ${y}Z`,
    '#6b5246') +
    repeat(9,
      (index) =>
        line([[x - height * 0.02, y - height * (0.1 + index * 0.08)],
          [x + height * 0.02, y - height * (0.105 + index * 0.08)]],
          '#513c36', height * 0.006)) +
    fans.map(([dx, dy], fan) => {
    const [cx, cy, r] = [x + dx * height, y - height * 0.84 + dy * height, height * 0.13];
    const points = Array.from({ length: 26 }, (_, index): Point => {
      const reach = r * (index % 2 === 0 ? 1.05 : 0.72) * sheet.random.between(0.94, 1.06);
      return [cx + Math.cos(index * 0.2417) * reach, cy + Math.sin(index * 0.2417) * reach];
    });
    return polygon(points,
      ['#5f8a4a', '#3f6e42', '#6f9a52', '#4a7a48', '#7aa658', '#568a4c'][fan] ?? '#5f8a4a');
  }).join('');
}

function pipe(): string {
  const run: readonly Point[] = [[330, 470], [420, 560], [560, 640], [700, 668], [760, 700]];
  return run.map(([x, y]) => rect(x - 5, y, 10, 34, '#8a6a4a')).join('') + curve(run, '#1f5f8f', 15) +
    curve(run.map(([x, y]): Point => [x, y - 4]), '#6fb9dc', 4) +
    rect(250, 380, 130, 96, '#2f7fb0', 'rx="12"') +
    rect(330, 380, 50, 96, '#1a3a6a', 'rx="12" opacity=".35"') +
    rect(242, 372, 146, 18, '#5fa9d0', 'rx="9"') + rect(262, 476, 12, 40, '#6b5246') +
    rect(356, 476, 12, 40, '#6b5246');
}

function grassland(sheet: Sheet): string {
  const { random } = sheet;
  return repeat(120, () => {
    const y = random.between(580, 1000);
    return tuft(random.between(0, WIDTH), y, 10 + ((y - 580) / 420) * 50,
      random.pick(['#c98f3f', '#b9853f', '#e3bb62']), 4);
  });
}

function walkers(): string {
  const load = path('M-7 -114h14v14h-14Z', '#f2c14e') + path('M-3 -118h6v5h-6Z', '#c98f2f');
  const woman: Person = { skin: '#6f432c', view: 'front', wearing: 'band', headColor: '#c8434a',
    top: '#7a3b6a', bottom: '#22304f', wears: 'skirt', batik: '#e0a63f', hands: [[-11, -106], [10, -106]],
    before: load };
  return person(1060, 720, 130, woman) + person(1010, 690, 96, { ...woman, top: '#2f7f79' }) +
    footShadow(1290, 900, 60, '#6b3a2a', 0.3) +
    person(1270, 900, 290,
      { skin: '#6f432c', ...WALKING, wearing: 'band', headColor: '#e0a63f', top: '#f4e9d2', bottom: '#7a2e3b',
        wears: 'skirt', face: true, batik: '#b3434a', hands: [[-11, -45], [15, -45]],
        before: rect(10, -45, 13, 18, '#2f7fb0', 'rx="2"') + rect(12, -48, 6, 4, '#5fa9d0') });
}

function tap(sheet: Sheet): string {
  const stream = path('M826 690Q850 690 850 720L858 920L836 920L840 730Q838 712 826 712Z',
    sheet.linear([[0, '#f2ffff'], [1, '#7fd4ee']]));
  const splash = repeat(22,
    () =>
      circle(846 + sheet.random.between(-70, 70), 905 + sheet.random.between(-60, 20),
        sheet.random.between(3, 9), '#e9fbff', 'opacity=".9"'));
  return ellipse(800, 1000, 290, 40, '#8f5a33', 'opacity=".4"') +
    polygon([[560, 930], [1060, 930], [1110, 1000], [510, 1000]], '#c9c0b0') +
    polygon([[510, 1000], [1110, 1000], [1110, 1026], [510, 1026]], '#968b80') +
    ellipse(840, 962, 170, 24, '#5fbfe0') + ellipse(820, 958, 110, 12, '#c9f2fb', 'opacity=".8"') +
    rect(690, 600, 84, 350, '#d9cfbd', 'rx="8"') +
    rect(738, 600, 36, 350, '#1a1a45', 'rx="8" opacity=".16"') +
    rect(680, 588, 104, 24, '#b5a995', 'rx="8"') +
    repeat(3,
      (index) => rect(700, 640 + index * 84, 30, 30, ['#2f7fb0', '#e0a63f', '#c8434a'][index] ?? '#fff')) +
    rect(770, 686, 64, 20, '#7f8a94', 'rx="8"') + rect(792, 660, 12, 30, '#5f6a74') +
    rect(776, 652, 44, 12, '#c8434a', 'rx="6"') + stream + splash;
}

function children(): string {
  const can = group('', rect(8, -22, 17, 21, '#f2c14e', 'rx="2"'),
    rect(18, -22, 7, 21, '#b9862f', 'rx="2" opacity=".5"'), rect(10, -26, 7, 4, '#c8434a'));
  const kid: Person = { ...PUPIL, view: 'side', skin: '#6f432c', face: true };
  return footShadow(600, 1012, 90, '#6b3a2a', 0.35) +
    person(590, 1010, 400,
      { ...kid, top: '#d9483b', bottom: '#2f4858', hands: [[20, -50], [27, -53]], elbows: [-1, -1], lean: 6,
        bow: 10 }) +
    footShadow(1050, 1012, 90, '#6b3a2a', 0.35) +
    person(1040, 1010, 390,
      { ...kid, facing: 'left', wearing: 'ponytail', headColor: '#f2c14e', top: lighter('#2f8f86', 0.1),
        bottom: '#e0a63f', wears: 'skirt', hands: [[24, -52], [29, -48]], lean: 5, bow: 6 }) +
    footShadow(380, 1030, 90, '#6b3a2a', 0.35) +
    person(370, 1030, 360,
      { ...kid, wearing: 'short', skin: '#8a5638', top: '#fffaf0', bottom: deeper('#2f7fb0', 0.1),
        hands: [[14, -24], [16, -26]], lean: 4, before: can });
}
