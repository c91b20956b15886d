import { deeper } from '../kit/color.ts';
import { hills } from '../kit/land.ts';
import { head, type HeadLook } from '../kit/head.ts';
import { footShadow, person } from '../kit/person.ts';
import { banana, broadTree, treeRow, tuft } from '../kit/plant.ts';
import { circle, curve, ellipse, group, line, path, place, polygon, rect, repeat } from '../kit/shape.ts';
import { WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow, sky, streakClouds } from '../kit/sky.ts';
import { MOTHER } from '../kit/townspeople.ts';

/** The village bus rounds a bend through tea gardens in late light, goods on its roof, people at the shelter. */
export const drawBusDesa: Scene = (sheet) =>
  sky(sheet, ['#8fc9c4', '#f4dfa8', '#f9b98a'], 560) + streakClouds(sheet, 80, 260, 8, '#fff6dc', 0.7) +
    glow(sheet, 260, 420, 620, 320, '#fff0b8', 0.9) +
    hills(sheet, { crest: 330, relief: 110, waves: 3, top: '#7f9fb0', foot: '#d9c9a8', jagged: true }) +
    hills(sheet, { crest: 470, relief: 60, waves: 3, top: '#6f9f86', foot: '#b9c98f' }) + tea(sheet) +
    broadTree(sheet, 1450, 650, 330, '#3f8a5c') + road() + rail() + shelter(sheet) + bus(sheet) + people() +
    nearGreen(sheet);

function tea(sheet: Sheet): string {
  const slope = 'M-20 600Q240 470 560 540T1100 520T1640 600L1640 800L-20 800Z';
  const rows = repeat(17,
    (index) =>
      curve([[-40, 590 + index * 17], [240, 480 + index * 19], [560, 546 + index * 16],
        [860, 560 + index * 16], [1100, 530 + index * 18], [1640, 610 + index * 16]],
        index % 2 === 0 ? '#3f8a52' : '#8fbf62', 9, 'opacity=".75"'));
  const picker = (x: number, y: number, top: string): string =>
    person(x, y, 62,
      { skin: '#8a5638', view: 'back', wearing: 'caping', headColor: '#f0d79a', top, bottom: '#3b3a55' });
  return group(sheet.clip(path(slope, '#fff')),
    rect(-20, 440, WIDTH + 40, 400, sheet.linear([[0, '#79b05a'], [1, '#3f8048']])), rows,
    path(slope, sheet.linear([[0, '#1f4a4a', 0], [1, '#1f4a4a', 0.4]], 20), sheet.stipple())) +
    picker(300, 590, '#d9483b') + picker(360, 600, '#f2c14e') + picker(1120, 600, '#2f6b7a') +
    treeRow(sheet, 560, 820, 545, 36, '#4f8f5a');
}

function road(): string {
  return path('M-20 800Q500 740 1000 770T1640 700L1640 850Q1300 960 900 970T-20 1010Z', '#6a6572') +
    path('M-20 800Q500 740 1000 770T1640 700L1640 712Q1300 800 1000 784T-20 816Z', '#c9b48a') +
    path('M-20 990Q500 950 900 954T1640 834L1640 856Q1300 970 900 976T-20 1014Z', '#d9c08f') +
    path('M-20 905Q500 850 960 866T1640 780', 'none',
      'stroke="#fff3d0" stroke-width="8" stroke-dasharray="70 46"') +
    path('M-20 1000Q500 960 900 966T1640 846L1640 1090L-20 1090Z', '#7fae52');
}

function rail(): string {
  return repeat(14,
    (index) => rect(560 + index * 84, 728 - Math.max(0, index - 6) ** 2 * 1.1, 12, 46, '#f4ead2')) +
    path('M540 738Q1000 752 1640 672', 'none', 'stroke="#f4ead2" stroke-width="12"') +
    path('M540 748Q1000 762 1640 682', 'none', 'stroke="#a99a86" stroke-width="4"');
}

function shelter(sheet: Sheet): string {
  return rect(150, 560, 14, 300, '#7a4f38') + rect(420, 560, 14, 290, '#7a4f38') +
    rect(164, 600, 256, 180, '#f4e3c1', 'opacity=".85"') + rect(164, 780, 256, 16, '#a36a40') +
    polygon([[100, 580], [170, 490], [420, 490], [484, 580]], '#b5503a') +
    repeat(4,
      (index) =>
        line([[152 - index * 14, 510 + index * 18], [436 + index * 13, 510 + index * 18]], '#8f3f34', 4)) +
    banana(sheet, 70, 830, 280, '#5a9a4a') + rect(470, 640, 10, 190, '#5f5a66') +
    circle(475, 620, 34, '#2f6fa5') + rect(457, 606, 36, 24, '#fff', 'rx="5"') +
    rect(461, 610, 28, 9, '#2f6fa5');
}

function bus(sheet: Sheet): string {
  const body = 'M560 850L560 610Q560 560 612 556L1250 556Q1300 556 1318 600L1352 690Q1372 700 1374 740L1374 850Z';
  const riders: readonly (readonly [number, HeadLook['wearing'], string])[] = [[640, 'hijab', '#e07a5f'],
    [756, 'peci', '#22202c'], [872, 'ponytail', '#2b1c20'], [988, 'hijab', '#f4e3c1'],
    [1104, 'short', '#2b1c20']];
  const windows = riders.map(([x, wearing, headColor], index) => {
    const frame = rect(x - 50, 600, 100, 106, '#fff', 'rx="10"');
    const rider = place(x, 660, 3.4, 3.4,
      path('M-13 20Q-13 9 0 8Q13 9 13 20Z',
        ['#2f7f79', '#f2cc8f', '#d9483b', '#5f7fae', '#f4f1de'][index] ?? '#fff'),
      head(0, 0, { skin: '#a9704a', view: 'side', wearing, headColor, face: true }));
    return rect(x - 50, 600, 100, 106, '#35606e', 'rx="10"') +
      group(sheet.clip(frame), rect(x - 50, 600, 100, 106, sheet.linear([[0, '#9fd4d4'], [1, '#5f9aa5']])),
        rider, polygon([[x - 50, 706], [x - 8, 600], [x + 22, 600], [x - 20, 706]], '#fff', 'opacity=".2"'));
  }).join('');
  const wheel = (x: number): string =>
    circle(x, 862, 62, '#2b2630') + circle(x, 862, 32, '#c9c4ba') + circle(x, 862, 12, '#5f5a66');
  const load = rect(640, 506, 130, 50, '#c58f4e', 'rx="6"') + ellipse(840, 526, 70, 32, '#7fb062') +
    ellipse(900, 530, 50, 26, '#5f9a4e') + path('M960 556q-8 -60 20 -66q50 -8 70 4q22 20 8 62Z', '#e9d9b4') +
    rect(1080, 490, 110, 66, '#8a5a3f', 'rx="5"') + line([[620, 520], [1230, 520]], '#5f5a66', 5) +
    repeat(8, (index) => line([[624 + index * 86, 556], [624 + index * 86, 516]], '#5f5a66', 5));
  return ellipse(960, 918, 460, 26, '#2a2440', 'opacity=".4"') + load + path(body, '#fff3d6') +
    path('M560 730L1372 730L1374 850L560 850Z', '#2f8f86') +
    path('M560 730L1372 730L1373 752L560 752Z', '#f2b632') + windows +
    path('M1190 600h82q20 0 28 22l26 84h-136Z', sheet.linear([[0, '#9fd4d4'], [1, '#5f9aa5']])) +
    place(1236, 664, 3.3, 3.3, path('M-13 20Q-13 9 0 8Q13 9 13 20Z', '#b89b6b'),
      head(0, 0, { skin: '#8a5638', view: 'side', wearing: 'cap', headColor: '#2f4858', face: true })) +
    rect(1176, 600, 10, 250, '#24706a', 'opacity=".6"') + ellipse(1362, 776, 14, 22, '#fff6c9') +
    glow(sheet, 1400, 780, 150, 70, '#fff3c0', 0.6) + rect(546, 826, 840, 26, '#4a4552', 'rx="10"') +
    path(body, sheet.linear([[0.4, '#3a1a4a', 0], [1, '#3a1a4a', 0.4]], 120), sheet.stipple()) + wheel(700) +
    wheel(1220);
}

function people(): string {
  return footShadow(300, 930, 80, '#2a2440', 0.3) +
    person(300, 925, 330,
      { ...MOTHER, view: 'side', headColor: '#8e3a6a', top: '#f2cc8f', face: true,
        hands: [[16, -88], [10, -46]] }) +
    person(215, 930, 330,
      { skin: '#8a5638', view: 'side', wearing: 'caping', headColor: '#e9c46a', top: '#3f6e8c',
        bottom: '#5b4a6b', face: true, hands: [[12, -46], [13, -44]],
        before: ellipse(13, -36, 9, 7, '#c58f4e') + ellipse(13, -42, 8, 5, deeper('#7fb062', 0.1)) }) +
    person(390, 925, 215,
      { skin: '#c68a5e', view: 'side', wearing: 'short', headSize: 1.3, top: '#fffaf0', bottom: '#b3202c',
        wears: 'shorts', face: true });
}

function nearGreen(sheet: Sheet): string {
  return repeat(30,
    (index) =>
      tuft(index * 56, 1095, sheet.random.between(60, 150),
        sheet.random.pick(['#3f7f45', '#4f9150', '#2f6b3f']), 7)) +
    repeat(12,
      (index) =>
        circle(80 + index * 130, 1010 + (index % 3) * 22, 9, index % 2 === 0 ? '#f2c14e' : '#fff6e4'));
}
