import { deeper, lighter } from '../kit/color.ts';
import { footShadow, person } from '../kit/person.ts';
import { broadTree, tuft } from '../kit/plant.ts';
import { circle, ellipse, line, path, polygon, rect, repeat, turn } from '../kit/shape.ts';
import { WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { heapCloud, sky } from '../kit/sky.ts';
import { MOTHER, WALKING } from '../kit/townspeople.ts';

/** Neighbours bring sorted waste to a painted yard: bales on the scale, bins by kind, bottles turned into plants. */
export const drawBankSampah: Scene = (sheet) =>
  sky(sheet, ['#79cbd0', '#cdeade'], 330) + heapCloud(sheet, 1180, 220, 380, '#ffffff', '#d9efe8') +
    broadTree(sheet, 130, 520, 420, '#4f9a50') + broadTree(sheet, 1500, 520, 360, '#3f8a52') + mural(sheet) +
    ground(sheet) + shed(sheet) + bins() + weighing() + arrivals() + nearPlants(sheet);

function mural(sheet: Sheet): string {
  const wall = rect(-10, 300, WIDTH + 20, 420, '#f6e7b4');
  const swirl = path('M-10 640Q200 470 420 560T860 520T1300 560T1610 470L1610 720L-10 720Z', '#6fb98f') +
    path('M-10 690Q300 560 620 640T1180 610T1610 590L1610 720L-10 720Z', '#2f8f86') +
    path('M-10 380Q260 300 480 380T1000 350T1610 380L1610 300L-10 300Z', '#f2a65a');
  const flowers = repeat(6, (index) => {
    const [x, y, color] = [620 + index * 170, 470 + (index % 2) * 46,
      ['#e4572e', '#fffaf0', '#8e4a8a'][index % 3] ?? '#fff'];
    return line([[x, y], [x + 8, y + 130]], '#24684a', 7) +
      repeat(6, (petal) => turn(petal * 60, x, y, ellipse(x, y - 26, 13, 24, color))) +
      circle(x, y, 14, '#f2c14e') + path(`M${x + 4} ${y + 90}q40 -40 62 -8q-30 24 -62 8Z`, '#3f8a52');
  });
  return wall + swirl + flowers + rect(-10, 292, WIDTH + 20, 18, '#c9834f') +
    rect(-10, 300, WIDTH + 20, 420, sheet.linear([[0, '#ffffff', 0], [1, '#5a3a2a', 0.25]]), sheet.stipple());
}

function ground(sheet: Sheet): string {
  return rect(-10, 716, WIDTH + 20, 380, sheet.linear([[0, '#e2c48f'], [1, '#c99a63']])) +
    repeat(70,
      () =>
        ellipse(sheet.random.between(0, WIDTH), sheet.random.between(735, 1060), sheet.random.between(6, 26),
          sheet.random.between(2, 5), sheet.random.pick(['#b98a58', '#efd6a6']), 'opacity=".5"'));
}

function shed(sheet: Sheet): string {
  const sacks = repeat(7, (index) => {
    const [x, y, color] = [150 + (index % 4) * 105 + Math.floor(index / 4) * 50,
      720 - Math.floor(index / 4) * 92, ['#d9e3d0', '#7fb7c9', '#f0cf8a', '#d9e3d0'][index % 4] ?? '#fff'];
    return path(`M${x - 50} ${y}q-14 -60 8 -92q40 -18 84 0q22 32 8 92Z`, color) +
      path(`M${x + 20} ${y - 98}q34 4 24 98h-20q10 -50 -4 -98Z`, deeper(color, 0.35), 'opacity=".45"') +
      line([[x - 24, y - 96], [x + 24, y - 96]], '#8a5238', 6);
  });
  return rect(70, 420, 16, 310, '#6b4632') + rect(560, 420, 16, 310, '#6b4632') +
    rect(86, 470, 474, 250, '#4a3a4a', 'opacity=".55"') + sacks +
    polygon([[30, 440], [90, 340], [560, 340], [620, 440]], sheet.linear([[0, '#d9603b'], [1, '#b5483a']])) +
    repeat(17,
      (index) => line([[98 + index * 28, 342], [44 + index * 35, 438]], '#9c3f34', 4, 'opacity=".6"'));
}

function bins(): string {
  const kinds = [['#3f8a52', '#8fbf4f'], ['#e0a526', '#7fd0e0'], ['#2f6fa5', '#fffaf0'],
    ['#c8434a', '#d9d9e0']] as const;
  return kinds.map(([color, load], index) => {
    const x = 960 + index * 158;
    const top = repeat(7,
      (piece) =>
        index === 2 ?
          turn(piece * 17 - 50, x - 44 + piece * 15, 590,
            rect(x - 54 + piece * 14, 560 - (piece % 3) * 14, 34, 44, piece % 2 === 0 ? load : '#d9b98a')) :
          index === 1 ?
          turn(piece * 21 - 60, x - 44 + piece * 15, 590,
            rect(x - 52 + piece * 14, 550 - (piece % 3) * 12, 20, 54, load, 'rx="8" opacity=".9"') +
              rect(x - 47 + piece * 14, 540 - (piece % 3) * 12, 10, 12, '#3f6fa5')) :
          ellipse(x - 46 + piece * 15, 594 - (piece % 3) * 16, 20, 16,
            piece % 2 === 0 ? load : deeper(load, 0.2)));
    return ellipse(x + 14, 778, 80, 10, '#5a3a3a', 'opacity=".3"') + top +
      path(`M${x - 66} 600h132l-12 178h-108Z`, color) +
      path(`M${x + 18} 600h48l-12 178h-34Z`, deeper(color, 0.3), 'opacity=".6"') +
      rect(x - 72, 592, 144, 18, lighter(color, 0.2), 'rx="8"') +
      circle(x - 6, 690, 26, '#fffaf0', 'opacity=".9"') +
      ([path(`M${x - 20} 698q6 -26 30 -24q0 26 -30 24Z`, color), rect(x - 12, 672, 12, 34, color, 'rx="5"'),
        rect(x - 18, 676, 24, 28, color), circle(x - 6, 690, 12, color)][index] ?? '');
  }).join('');
}

function weighing(): string {
  const bale = rect(596, 806, 150, 96, '#d9b98a', 'rx="6"') +
    repeat(5, (index) => rect(596, 818 + index * 17, 150, 4, '#b58f5f')) +
    line([[636, 806], [636, 902]], '#3f6fa5', 6) + line([[706, 806], [706, 902]], '#3f6fa5', 6) +
    rect(612, 764, 116, 44, '#f4ead2', 'rx="5"') +
    repeat(3, (index) => rect(612, 772 + index * 12, 116, 3, '#c9b99a'));
  const scale = rect(570, 902, 206, 22, '#4a5568', 'rx="6"') + rect(582, 922, 182, 14, '#2f3848') +
    line([[770, 906], [790, 700]], '#4a5568', 12) + rect(746, 640, 100, 74, '#2f6b7a', 'rx="12"') +
    rect(760, 654, 72, 40, '#c9f0dc', 'rx="4"') + line([[770, 676], [822, 676]], '#2f6b7a', 5);
  return ellipse(690, 940, 150, 16, '#5a3a3a', 'opacity=".3"') + footShadow(900, 966, 110, '#5a3a3a', 0.3) +
    person(900, 960, 500,
      { ...MOTHER, facing: 'left', view: 'side', headColor: '#3f8a52', top: '#fff3d6', bottom: '#2f5f6e',
        wears: 'trousers', vest: '#3f9a52', face: true, hands: [[12, -54], [15, -62]], bow: 8,
        before: turn(-20, 15, -62, rect(9, -68, 14, 10, '#8a5238'), rect(10.4, -67, 11.2, 8, '#fffaf0')) }) +
    bale + scale + footShadow(520, 970, 110, '#5a3a3a', 0.3) +
    person(500, 965, 500,
      { skin: '#8a5638', view: 'side', wearing: 'cap', headColor: '#e0a526', top: '#d9603b',
        bottom: '#3a4a6a', face: true, lean: 6, bow: 8, hands: [[24, -44], [27, -38]] });
}

function arrivals(): string {
  const sack = path('M-16 -70q-14 12 -8 30q10 8 20 0q6 -18 -6 -30Z', '#7fb7c9') +
    line([[-14, -70], [-5, -70]], '#4f8a9c', 2);
  const cart = path('M1060 850l210 0l-22 96h-166Z', '#e8e2d2') +
    repeat(6, (index) => line([[1086 + index * 32, 852], [1092 + index * 28, 944]], '#9aa0a8', 3)) +
    ellipse(1110, 840, 42, 30, '#7fd0e0') + ellipse(1170, 828, 50, 36, '#d9b98a') +
    ellipse(1228, 842, 36, 26, '#f4ead2') + circle(1110, 976, 30, '#3a4050') +
    circle(1110, 976, 14, '#c9c9c9') + circle(1230, 976, 30, '#3a4050') + circle(1230, 976, 14, '#c9c9c9') +
    line([[1262, 856], [1330, 806]], '#6b4632', 11);
  return footShadow(1390, 1010, 120, '#5a3a3a', 0.3) + cart +
    person(1390, 1005, 480,
      { skin: '#a9704a', ...WALKING, facing: 'left', wearing: 'short', top: '#2f8f86', bottom: '#8c6a4a',
        wears: 'skirt', batik: '#f2d38a', face: true, lean: 5, hands: [[15, -46], [14, -44]] }) +
    footShadow(330, 1010, 70, '#5a3a3a', 0.3) +
    person(310, 1020, 350,
      { skin: '#c68a5e', ...WALKING, wearing: 'ponytail', headSize: 1.28, top: '#f2c14e', bottom: '#c8434a',
        wears: 'skirt', face: true, hands: [[-6, -60], [8, -62]], behind: sack });
}

function nearPlants(sheet: Sheet): string {
  return repeat(5, (index) => {
    const x = 60 + index * 66 - (index > 2 ? 0 : 20);
    return tuft(x, 985, 110, ['#3f8a52', '#5fae5a', '#2f7a4a'][index % 3] ?? '#3f8a52', 7) +
      rect(x - 24, 980, 48, 100, ['#7fd0e0', '#f2a65a', '#d9e3d0'][index % 3] ?? '#fff',
        'rx="10" opacity=".95"') +
      rect(x + 4, 980, 20, 100, '#1a1a45', 'rx="8" opacity=".16"') +
      circle(x, 975, sheet.random.between(9, 14), '#e4572e');
  });
}
